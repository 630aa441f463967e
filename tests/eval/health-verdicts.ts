/**
 * Every sentence marked on 180 real health pages, judged by a person who did not see the mark. The pages are not ours, so a
 * verdict names its sentence by file, place and hash, and holds none of its words.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scanner } from '../../src/cli/scanner';
import type { Claim } from '../../src/core/model';
import { ratio, type Measures } from './measure';
import { pagesOf } from './page-sets';
import { readJson } from './shared';

export const VERDICTS = join(dirname(fileURLToPath(import.meta.url)), 'health-verdicts.json');

/** Names a marked sentence: where it stands, what was read out of it. */
export interface Marked {
  file: string;
  /** Ordinal of the block, and UTF-16 offset in its text. For the reader: sentences are known by their hash. */
  block: number;
  start: number;
  /** Of the sentence's text. */
  hash: string;
  entry: string;
}

export interface HealthVerdict extends Marked {
  /** Does the sentence assert what the entry says? */
  right: boolean;
  /** Of a wrong one: what went wrong, in a word or two. */
  kind?: string;
}

const hashOf = (text: string) =>
  createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 16);

export const keyOf = ({ file, hash, entry }: Marked): string => `${file} ${hash} ${entry}`;

export const readVerdicts = (): HealthVerdict[] => (existsSync(VERDICTS) ? readJson(VERDICTS) : []);

/** Marked sentences of the health pages, with their text; null without the data. */
export function markedOnHealthPages(scanner: Scanner): (Marked & { text: string })[] | null {
  const pages = pagesOf('health');
  if (!pages) return null;
  const of =
    (file: string) =>
    ({ entry, text, block, start }: Claim) => ({
      ...{ file, block, start, hash: hashOf(text), entry: entry! },
      text,
    });
  return pages.files.flatMap((file) =>
    scanner
      .scan(pages.read(file), false)
      .claims.filter((c) => c.mark !== null)
      .map(of(file)),
  );
}

function kindsOf(wrong: readonly HealthVerdict[]): string {
  const kinds = new Map<string, number>();
  for (const { kind = 'other' } of wrong) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds].map(([kind, n]) => `${kind} ${n}`).join(', ');
}

/** @param verdicts as stored. */
export function healthMeasures(scanner: Scanner, verdicts = readVerdicts()): Measures {
  const marked = markedOnHealthPages(scanner);
  if (!marked) return {};
  const known = new Map(verdicts.map((v) => [keyOf(v), v]));
  const judged = marked.flatMap((m) => known.get(keyOf(m)) ?? []);
  const wrong = judged.filter((v) => !v.right);
  const unjudged = marked.length - judged.length;
  const note = [unjudged > 0 ? `${unjudged} not judged yet` : '', kindsOf(wrong)].filter(Boolean).join('; ');
  return {
    'health/marked-precision': {
      value: ratio(judged.length - wrong.length, judged.length),
      goal: 0.92,
      better: 'higher',
      n: judged.length,
      note,
    },
    'health/marked-not-judged': { value: unjudged, goal: 0, better: 'lower', n: marked.length },
  };
}
