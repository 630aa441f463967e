/** Everything a rule row or a threshold is tried on: labelled pages, examples of entries and sentences that claim nothing, with their truth. */
import { readFileSync } from 'node:fs';
import { load } from '../../claims-db/load';
import { toPage } from '../../src/cli/documents';
import type { Claim, PageText } from '../../src/core/model';
import { entriesOf, judgeClaims as judgeByExperts, markable, type GoldClaim } from './expert-pages';
import { goldenPages, judgeClaims, pagesIn, type GoldenPage } from './golden-pages';
import { HELD_BACK } from './held-back';
import { onePage } from './one-page';
import { sample } from './seeded';
import { readJson, sharedPath } from './shared';
import { silentSentences } from './silence';

export const SETS = ['golden', 'held-back', 'expert', 'examples', 'silence'] as const;
export type SetName = (typeof SETS)[number];

/** Marks of one document: right to make, wrong to make, and with the entry that is meant. */
export interface Tally {
  right: number;
  wrong: number;
  entry: number;
  /** Labels that want a mark, and those that get one. */
  wanted: number;
  found: number;
}

export const NOTHING: Tally = { right: 0, wrong: 0, entry: 0, wanted: 0, found: 0 };

/** Sum of two tallies, or their difference. */
export const combine = (a: Tally, b: Tally, sign: 1 | -1 = 1): Tally => ({
  right: a.right + sign * b.right,
  wrong: a.wrong + sign * b.wrong,
  entry: a.entry + sign * b.entry,
  wanted: a.wanted + sign * b.wanted,
  found: a.found + sign * b.found,
});

export interface TrialDocument {
  set: SetName;
  page: PageText;
  judge(claims: readonly Claim[]): Tally;
}

const EXAMPLES = 2000;
const SEED = 4;

const fromPage = (set: SetName, page: GoldenPage): TrialDocument => ({
  set,
  page: toPage(page.html, 'html', ''),
  judge(claims) {
    const { right, wrong, wanted, missed } = judgeClaims(claims, page);
    const entry = right.filter((r) => r.labels.some((l) => l.entry === r.claim.entry)).length;
    const found = wanted.length - missed.length;
    return { right: right.length, wrong: wrong.length, entry, wanted: wanted.length, found };
  },
});

function expertDocuments(): TrialDocument[] {
  const path = sharedPath('pages', 'gold.json');
  if (!path) return [];
  return readJson<{ pages: { file: string; claims: GoldClaim[] }[] }>(path).pages.map(({ file, claims: gold }) => ({
    set: 'expert',
    page: toPage(readFileSync(sharedPath('pages', file)!, 'utf8'), 'html', ''),
    judge(claims) {
      const { marked, wanted } = judgeByExperts(claims, gold);
      const right = marked.filter((m) => markable(m.labels));
      const entry = right.filter((m) => entriesOf(m.labels).includes(m.claim.entry!)).length;
      const found = wanted.filter((w) => w.found.length > 0).length;
      return { right: right.length, wrong: marked.length - right.length, entry, wanted: wanted.length, found };
    },
  }));
}

/** A sentence that must get an entry is right with it; one that must not is wrong with it; other marks are left open. */
function exampleDocuments(): TrialDocument[] {
  const all = load('claims-db').database.entries.flatMap(({ value: { id, examples } }) => [
    ...examples.match.map((text) => ({ id, text, wanted: true })),
    ...examples.avoid.map((text) => ({ id, text, wanted: false })),
  ]);
  return sample(all, EXAMPLES, SEED).map(({ id, text, wanted }) => ({
    set: 'examples',
    page: onePage(text),
    judge(claims) {
      const hit = Number(claims.some((c) => c.mark !== null && c.entry === id));
      return wanted ? { right: hit, wrong: 0, entry: hit, wanted: 1, found: hit } : { ...NOTHING, wrong: hit };
    },
  }));
}

const silentDocuments = (): TrialDocument[] =>
  [...silentSentences('dev'), ...silentSentences('held')].map(({ text }) => ({
    set: 'silence',
    page: onePage(text),
    judge: (claims) => ({ ...NOTHING, wrong: claims.filter((c) => c.mark !== null).length }),
  }));

/** @param heldBack have the held-back pages been opened? */
export const trialDocuments = (heldBack: boolean): TrialDocument[] => [
  ...goldenPages().map((page) => fromPage('golden', page)),
  ...(heldBack ? pagesIn(HELD_BACK).map((page) => fromPage('held-back', page)) : []),
  ...expertDocuments(),
  ...exampleDocuments(),
  ...silentDocuments(),
];
