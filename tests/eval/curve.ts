/**
 * `npm run eval -- --curve`: precision and recall of marks at every threshold, over the golden and the expert pages.
 * The rule: the lowest threshold with precision of at least 0.92; where none reaches it, the one with the highest F0.5.
 */
import { readFileSync } from 'node:fs';
import type { MatchIndex } from '../../claims-db/shapes';
import { toPage } from '../../src/cli/documents';
import { createScanner } from '../../src/cli/scanner';
import { THRESHOLD } from '../../src/core/matching/choose';
import type { Claim, PageText } from '../../src/core/model';
import { ALL_ON, type Tuning } from '../../src/core/tuning';
import { judgeClaims as judgeByExperts, markable, type GoldClaim } from './expert-pages';
import { goldenPages, judgeClaims } from './golden-pages';
import { ratio } from './measure';
import { readJson, sharedPath } from './shared';

const GOAL = 0.92;
const FROM = 0.5;
const TO = 1;
const STEP = 0.02;

interface Counts {
  marked: number;
  right: number;
  wanted: number;
  found: number;
}

interface LabelledPage {
  page: PageText;
  count(claims: readonly Claim[]): Counts;
}

export interface Point {
  threshold: number;
  marked: number;
  precision: number;
  recall: number;
  f05: number;
}

const golden = (): LabelledPage[] =>
  goldenPages().map((labelled) => ({
    page: toPage(labelled.html, 'html', ''),
    count(claims) {
      const { right, wrong, wanted, missed } = judgeClaims(claims, labelled);
      const found = wanted.length - missed.length;
      return { marked: right.length + wrong.length, right: right.length, wanted: wanted.length, found };
    },
  }));

function expert(): LabelledPage[] {
  const path = sharedPath('pages', 'gold.json');
  if (!path) return [];
  return readJson<{ pages: { file: string; claims: GoldClaim[] }[] }>(path).pages.map(({ file, claims: gold }) => ({
    page: toPage(readFileSync(sharedPath('pages', file)!, 'utf8'), 'html', ''),
    count(claims) {
      const { marked, wanted } = judgeByExperts(claims, gold);
      return {
        marked: marked.length,
        right: marked.filter((m) => markable(m.labels)).length,
        wanted: wanted.length,
        found: wanted.filter((w) => w.found.length > 0).length,
      };
    },
  }));
}

/** F-measure that holds precision twice as dear as recall. */
const f05 = (p: number, r: number): number => ratio(1.25 * p * r, 0.25 * p + r);

/** @param counts of every page at one threshold. */
export function pointOf(threshold: number, counts: readonly Counts[]): Point {
  const sum = (key: keyof Counts) => counts.reduce((n, c) => n + c[key], 0);
  const precision = ratio(sum('right'), sum('marked'));
  const recall = ratio(sum('found'), sum('wanted'));
  return { threshold, marked: sum('marked'), precision, recall, f05: f05(precision, recall) };
}

/** The threshold that the rule chooses. */
export function chosen(points: readonly Point[]): Point {
  const precise = points.filter((p) => p.marked > 0 && p.precision >= GOAL);
  if (precise.length > 0) return precise.reduce((a, b) => (b.threshold < a.threshold ? b : a));
  return points.reduce((a, b) => (b.f05 > a.f05 ? b : a));
}

export function curve(index: MatchIndex): Record<'golden' | 'expert' | 'both', Point[]> {
  const tuning: Tuning = { off: ALL_ON, threshold: FROM };
  const scanner = createScanner(index, tuning);
  const sets = { golden: golden(), expert: expert() };
  const points = { golden: [] as Point[], expert: [] as Point[], both: [] as Point[] };
  for (let i = 0; FROM + i * STEP <= TO + 1e-9; i++) {
    tuning.threshold = Math.round((FROM + i * STEP) * 100) / 100;
    const counts = (pages: readonly LabelledPage[]) => pages.map((p) => p.count(scanner.scan(p.page, false).claims));
    const [own, theirs] = [counts(sets.golden), counts(sets.expert)];
    points.golden.push(pointOf(tuning.threshold, own));
    points.expert.push(pointOf(tuning.threshold, theirs));
    points.both.push(pointOf(tuning.threshold, [...own, ...theirs]));
  }
  return points;
}

const two = (value: number) => value.toFixed(2);

export function printCurve({ golden, expert, both }: ReturnType<typeof curve>): void {
  console.table(
    Object.fromEntries(
      both.map((p, i) => [
        two(p.threshold) + (p.threshold === THRESHOLD ? ' *' : ''),
        {
          marked: p.marked,
          precision: two(p.precision),
          recall: two(p.recall),
          'F0.5': p.f05.toFixed(3),
          golden: `${two(golden[i]!.precision)} / ${two(golden[i]!.recall)}`,
          expert: `${two(expert[i]!.precision)} / ${two(expert[i]!.recall)}`,
        },
      ]),
    ),
  );
  const { threshold, precision, recall } = chosen(both);
  const best = both.reduce((a, b) => (b.f05 > a.f05 ? b : a));
  console.log(`In use: ${THRESHOLD} (*). Rule: the lowest threshold with precision >= ${GOAL}, else the highest F0.5.`);
  console.log(`It chooses ${two(threshold)}: precision ${two(precision)}, recall ${two(recall)}.`);
  console.log(`Highest F0.5: ${best.f05.toFixed(3)} at ${two(best.threshold)}.`);
}
