/** Our own pages, labelled before the engine saw them: do we mark what the labels say, and with the same word? */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toPage } from '../../src/cli/documents';
import type { Scanner } from '../../src/cli/scanner';
import type { Claim, ConflictKind, Mark } from '../../src/core/model';
import { ratio, type Measures } from './measure';
import { readJson } from './shared';

export const GOLDEN = join(dirname(fileURLToPath(import.meta.url)), '..', 'golden');

export interface Label {
  text: string;
  entry: string | null;
  mark: Mark | null;
  why: string;
  /** Worded as honestly as the evidence allows, though the table marks it weak. */
  honest?: boolean;
  /** A claim that had no entry when it was labelled: marking it is neither right nor wrong. */
  open?: boolean;
}

export interface GoldenPage {
  name: string;
  html: string;
  labels: Label[];
  conflicts: ConflictKind[];
}

/** Every folder of tests/golden, in order of name. */
export const goldenPages = (): GoldenPage[] =>
  readdirSync(GOLDEN)
    .sort()
    .filter((name) => existsSync(join(GOLDEN, name, 'labels.json')))
    .map((name) => {
      const { sentences, conflicts } = readJson<{ sentences: Label[]; conflicts: ConflictKind[] }>(
        join(GOLDEN, name, 'labels.json'),
      );
      return { name, html: readFileSync(join(GOLDEN, name, 'page.html'), 'utf8'), labels: sentences, conflicts };
    });

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

export interface GoldenVerdict {
  page: string;
  /** Marked claims whose sentence has no label with a mark. */
  wrong: Claim[];
  right: { claim: Claim; labels: Label[] }[];
  missed: Label[];
  wanted: Label[];
  falseWeak: Claim[];
}

/** Marked claims of a page against its labels. */
export function judgeGolden(scanner: Scanner, { name, html, labels }: GoldenPage): GoldenVerdict {
  const open = labels.filter((l) => l.open).map((l) => plain(l.text));
  const { claims } = scanner.scan(toPage(html, 'html', ''), false);
  const marked = claims.filter((c) => c.mark !== null && !open.includes(plain(c.text)));
  const labelsOf = (c: Claim) => labels.filter((l) => l.mark !== null && plain(l.text) === plain(c.text));
  const right = marked.map((claim) => ({ claim, labels: labelsOf(claim) })).filter((m) => m.labels.length > 0);
  const wanted = labels.filter((l) => l.mark !== null);
  return {
    page: name,
    wrong: marked.filter((c) => labelsOf(c).length === 0),
    right,
    wanted,
    missed: wanted.filter((l) => !marked.some((c) => plain(c.text) === plain(l.text) && c.entry === l.entry)),
    falseWeak: marked.filter((c) => c.mark === 'weak' && !labelsOf(c).some((l) => l.mark !== 'supported')),
  };
}

export function goldenMeasures(scanner: Scanner): Measures {
  const verdicts = goldenPages().map((page) => judgeGolden(scanner, page));
  const right = verdicts.flatMap((v) => v.right);
  const marked = right.length + verdicts.flatMap((v) => v.wrong).length;
  const wanted = verdicts.flatMap((v) => v.wanted);
  const missed = verdicts.flatMap((v) => v.missed);
  const sameEntry = right.filter((r) => r.labels.some((l) => l.entry === r.claim.entry));
  const sameMark = right.filter((r) => r.labels.some((l) => l.mark === r.claim.mark));
  const falseWeak = verdicts.flatMap((v) => v.falseWeak).length;
  return {
    'golden/precision': { value: ratio(right.length, marked), goal: 0.9, better: 'higher', n: marked },
    'golden/recall': {
      value: ratio(wanted.length - missed.length, wanted.length),
      goal: 0.5,
      better: 'higher',
      n: wanted.length,
    },
    'golden/entry': { value: ratio(sameEntry.length, right.length), goal: 0.9, better: 'higher', n: right.length },
    'golden/mark-agreement': {
      value: ratio(sameMark.length, right.length),
      goal: 0.9,
      better: 'higher',
      n: right.length,
    },
    'golden/false-weak': { value: falseWeak, goal: 0, better: 'lower', n: marked },
  };
}
