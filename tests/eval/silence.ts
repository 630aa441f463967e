/** Our own sentences that claim nothing: how many get a mark all the same? Each is a page of its own. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scanner } from '../../src/cli/scanner';
import type { Measure, Measures } from './measure';
import { onePage } from './one-page';
import { readJson } from './shared';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'silence');
/** At most 3 marks on 300 sentences. */
const ALLOWED = 3 / 300;

export interface SilentSentence {
  kind: string;
  text: string;
}

/** `dev` may be looked at; `held` is only counted. */
export const silentSentences = (half: 'dev' | 'held'): SilentSentence[] => readJson(join(FOLDER, `${half}.json`));

/** @returns kinds with the number of their sentences that got a mark, most first. */
function byKind(marked: readonly SilentSentence[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of marked) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, n]) => `${kind} ${n}`)
    .join(', ');
}

function measure(scanner: Scanner, sentences: readonly SilentSentence[]): Measure {
  const marked = sentences.flatMap((s) =>
    scanner
      .scan(onePage(s.text), false)
      .claims.filter((c) => c.mark !== null)
      .map(() => s),
  );
  const per300 = ((marked.length * 300) / sentences.length).toFixed(1);
  const note = `${per300} in 300${marked.length > 0 ? `: ${byKind(marked)}` : ''}`;
  return {
    value: marked.length,
    goal: Math.floor(sentences.length * ALLOWED),
    better: 'lower',
    n: sentences.length,
    note,
  };
}

export function silenceMeasures(scanner: Scanner): Measures {
  const dev = silentSentences('dev');
  const held = silentSentences('held');
  return {
    'silence/own/marks': measure(scanner, [...dev, ...held]),
    'silence/own-dev/marks': { ...measure(scanner, dev), goal: null },
    'silence/own-held/marks': { ...measure(scanner, held), goal: null },
  };
}
