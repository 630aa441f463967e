/** Time per character of the slowest of many odd sentences, against the median one. */
import type { MatchIndex } from '../../claims-db/shapes';
import { createScanner, type Scanner } from '../../src/cli/scanner';
import type { Measures } from '../eval/measure';
import { onePage } from '../eval/one-page';
import { oddSentences, type OddSentence } from './odd-sentences';

const SENTENCES = 10_000;
const SEED = 1;
const WARM = 500;
/** The slowest are timed again: one pause of the machine makes no slow sentence. */
const AGAIN = 60;
const TIMES = 7;

export interface Timed extends OddSentence {
  /** Microseconds per UTF-16 unit. */
  each: number;
}

function timeOf(scanner: Scanner, text: string): number {
  const page = onePage(text);
  const start = performance.now();
  scanner.scan(page, true);
  return ((performance.now() - start) * 1000) / text.length;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Every sentence's time, slowest first; and the median over all of them. */
export function timeSentences(
  scanner: Scanner,
  sentences: readonly OddSentence[],
): { slowest: Timed[]; median: number } {
  for (const { text } of sentences.slice(0, WARM)) scanner.scan(onePage(text), true);
  const once = sentences.map((s) => ({ ...s, each: timeOf(scanner, s.text) }));
  const median = middle(once.map((t) => t.each));
  once.sort((a, b) => b.each - a.each);
  const slowest = once
    .slice(0, AGAIN)
    .map((t) => ({ ...t, each: middle(Array.from({ length: TIMES }, () => timeOf(scanner, t.text))) }))
    .sort((a, b) => b.each - a.each);
  return { slowest, median };
}

export function worstSentence(index: MatchIndex): Measures {
  const { slowest, median } = timeSentences(createScanner(index), oddSentences(index, SENTENCES, SEED));
  const { kind, each, text } = slowest[0]!;
  const note = `${each.toFixed(1)} against ${median.toFixed(1)} µs per character; ${kind}, ${text.length} characters`;
  return {
    'speed/worst-sentence/ratio-to-median': { value: each / median, goal: 5, better: 'lower', n: SENTENCES, note },
  };
}
