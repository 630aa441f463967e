/**
 * `npm run eval -- --curve`: what is marked, rightly and wrongly, at every threshold. Precision and recall are over the golden
 * and the expert pages; beside them stands what those pages cannot show, marks on near misses and on sentences that claim nothing.
 * The rule: the lowest threshold with precision of at least 0.92; where none reaches it, the one with the highest F0.5.
 */
import type { MatchIndex } from '../../claims-db/shapes';
import { createScanner } from '../../src/cli/scanner';
import { THRESHOLD } from '../../src/core/matching/choose';
import { ALL_ON, type Tuning } from '../../src/core/tuning';
import { ratio } from './measure';
import { combine, NOTHING, type SetName, type Tally, type TrialDocument } from './trial-documents';

const GOAL = 0.92;
const LOWEST = 0.4;
const STEP = 0.05;
const POINTS = 13;

export interface Point {
  threshold: number;
  marked: number;
  precision: number;
  recall: number;
  f05: number;
  /** Share of the marks that also go to the right entry. */
  exact: number;
  /** Marks on sentences that must not get them: examples of what an entry is not, and sentences that claim nothing. */
  nearMisses: number;
  silence: number;
  /** Examples of entries that get their entry. */
  examples: number;
}

/** F-measure that holds precision twice as dear as recall. */
const f05 = (p: number, r: number): number => ratio(1.25 * p * r, 0.25 * p + r);

/** @param tallies of each set at one threshold. */
export function pointOf(threshold: number, tallies: Partial<Record<SetName, Tally>>): Point {
  const { right, wrong, entry, wanted, found } = combine(tallies.golden ?? NOTHING, tallies.expert ?? NOTHING);
  const precision = ratio(right, right + wrong);
  const recall = ratio(found, wanted);
  const examples = tallies.examples ?? NOTHING;
  return {
    threshold,
    marked: right + wrong,
    precision,
    recall,
    f05: f05(precision, recall),
    exact: ratio(entry, right + wrong),
    nearMisses: examples.wrong,
    silence: tallies.silence?.wrong ?? 0,
    examples: ratio(examples.found, examples.wanted),
  };
}

const best = (points: readonly Point[]): Point => points.reduce((a, b) => (b.f05 > a.f05 ? b : a));

/** The threshold that the rule chooses. */
export function chosen(points: readonly Point[]): Point {
  const precise = points.filter((p) => p.marked > 0 && p.precision >= GOAL);
  return precise.length > 0 ? precise.reduce((a, b) => (b.threshold < a.threshold ? b : a)) : best(points);
}

export function curve(index: MatchIndex, documents: readonly TrialDocument[]): Point[] {
  const tuning: Tuning = { off: ALL_ON, threshold: LOWEST };
  const scanner = createScanner(index, tuning);
  return Array.from({ length: POINTS }, (_, i) => {
    tuning.threshold = Math.round((LOWEST + i * STEP) * 100) / 100;
    const tallies: Partial<Record<SetName, Tally>> = {};
    for (const { set, page, judge } of documents)
      tallies[set] = combine(tallies[set] ?? NOTHING, judge(scanner.scan(page, false).claims));
    return pointOf(tuning.threshold, tallies);
  });
}

const two = (value: number) => value.toFixed(2);

export function printCurve(points: readonly Point[]): void {
  console.table(
    Object.fromEntries(
      points.map((p) => [
        two(p.threshold) + (p.threshold === THRESHOLD ? ' *' : ''),
        {
          marked: p.marked,
          precision: two(p.precision),
          recall: two(p.recall),
          'F0.5': p.f05.toFixed(3),
          'right entry': two(p.exact),
          'near misses marked': p.nearMisses,
          'silence marked': p.silence,
          'examples found': two(p.examples),
        },
      ]),
    ),
  );
  const { threshold, precision, recall } = chosen(points);
  const { f05: highest, threshold: at } = best(points);
  console.log(`In use: ${THRESHOLD} (*). Rule: the lowest threshold with precision >= ${GOAL}, else the highest F0.5.`);
  console.log(`It chooses ${two(threshold)}: precision ${two(precision)}, recall ${two(recall)}.`);
  console.log(`Highest F0.5: ${highest.toFixed(3)} at ${two(at)}.`);
}
