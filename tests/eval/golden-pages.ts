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
  /** Other entries that fit the sentence as well, and a second claim in it. */
  alternatives?: { entry: string; mark: Mark | null }[];
}

/** Every entry and mark a label accepts. */
const accepted = ({ entry, mark, alternatives = [] }: Label) => [{ entry, mark }, ...alternatives];
const acceptsEntry = (label: Label, entry: string | null) => accepted(label).some((a) => a.entry === entry);
const acceptsMark = (label: Label, mark: Mark | null) => accepted(label).some((a) => a.mark === mark);

export interface GoldenPage {
  name: string;
  html: string;
  labels: Label[];
  conflicts: ConflictKind[];
}

/** Labelled pages of a folder, in order of name. */
export const pagesIn = (folder: string): GoldenPage[] =>
  readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'labels.json')))
    .map((name) => {
      const { sentences, conflicts } = readJson<{ sentences: Label[]; conflicts: ConflictKind[] }>(
        join(folder, name, 'labels.json'),
      );
      return { name, html: readFileSync(join(folder, name, 'page.html'), 'utf8'), labels: sentences, conflicts };
    });

export const goldenPages = (): GoldenPage[] => pagesIn(GOLDEN);

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
export const judgeGolden = (scanner: Scanner, page: GoldenPage): GoldenVerdict =>
  judgeClaims(scanner.scan(toPage(page.html, 'html', ''), false).claims, page);

/** @param claims of the page, as scanned. */
export function judgeClaims(claims: readonly Claim[], { name, labels }: GoldenPage): GoldenVerdict {
  const open = labels.filter((l) => l.open).map((l) => plain(l.text));
  const marked = claims.filter((c) => c.mark !== null && !open.includes(plain(c.text)));
  const labelsOf = (c: Claim) => labels.filter((l) => l.mark !== null && plain(l.text) === plain(c.text));
  const right = marked.map((claim) => ({ claim, labels: labelsOf(claim) })).filter((m) => m.labels.length > 0);
  const wanted = labels.filter((l) => l.mark !== null);
  return {
    page: name,
    wrong: marked.filter((c) => labelsOf(c).length === 0),
    right,
    wanted,
    missed: wanted.filter((l) => !marked.some((c) => plain(c.text) === plain(l.text) && acceptsEntry(l, c.entry))),
    falseWeak: marked.filter((c) => c.mark === 'weak' && !labelsOf(c).some((l) => l.mark !== 'supported')),
  };
}

/** What a set of pages is held to; null: only reported. */
export type PageGoals = Record<'precision' | 'recall' | 'entry' | 'mark-agreement' | 'false-weak', number | null>;

/** @param set first part of the measures' names. */
export function pageMeasures(set: string, goals: PageGoals, verdicts: readonly GoldenVerdict[]): Measures {
  const right = verdicts.flatMap((v) => v.right);
  const marked = right.length + verdicts.flatMap((v) => v.wrong).length;
  const wanted = verdicts.flatMap((v) => v.wanted).length;
  const found = wanted - verdicts.flatMap((v) => v.missed).length;
  const sameEntry = right.filter((r) => r.labels.some((l) => acceptsEntry(l, r.claim.entry))).length;
  const sameMark = right.filter((r) => r.labels.some((l) => acceptsMark(l, r.claim.mark))).length;
  const share = (name: keyof PageGoals, part: number, n: number) => ({
    [`${set}/${name}`]: { value: ratio(part, n), goal: goals[name], better: 'higher' as const, n },
  });
  const falseWeak = verdicts.flatMap((v) => v.falseWeak).length;
  return {
    ...share('precision', right.length, marked),
    ...share('recall', found, wanted),
    ...share('entry', sameEntry, right.length),
    ...share('mark-agreement', sameMark, right.length),
    [`${set}/false-weak`]: { value: falseWeak, goal: goals['false-weak'], better: 'lower', n: marked },
  };
}

const GOALS: PageGoals = { precision: 0.9, recall: 0.5, entry: 0.9, 'mark-agreement': 0.9, 'false-weak': 0 };

export const goldenMeasures = (scanner: Scanner): Measures =>
  pageMeasures(
    'golden',
    GOALS,
    goldenPages().map((page) => judgeGolden(scanner, page)),
  );
