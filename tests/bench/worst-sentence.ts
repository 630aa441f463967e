/** Time per character of the slowest of many odd sentences, against the median one. */
import type { MatchIndex } from '../../claims-db/shapes';
import { createEngine, type Engine } from '../../src/core/analyse';
import type { Measures } from '../eval/measure';
import { onePage } from '../eval/one-page';
import { oddSentences, type OddSentence } from './odd-sentences';

const SENTENCES = 10_000;
const SEED = 1;
const WARM = 500;
/** So many of the slowest and of the middle ones are timed again, fastest of several: a pause of the machine is no slow sentence. */
const AGAIN = 60;
const TIMES = 7;

export interface Timed extends OddSentence {
  /** Microseconds per UTF-16 unit. */
  each: number;
}

/** Past the gates: most odd sentences would not be taken for English. */
const read = (engine: Engine, text: string) => engine.analyse(onePage(text), { all: true });

function timeOf(engine: Engine, text: string): number {
  const start = performance.now();
  read(engine, text);
  return ((performance.now() - start) * 1000) / text.length;
}

const slowestFirst = (timed: readonly Timed[]): Timed[] => [...timed].sort((a, b) => b.each - a.each);

/** @returns the slowest sentences, slowest first, and the time per character of the median sentence. */
export function timeSentences(engine: Engine, sentences: readonly OddSentence[]): { slowest: Timed[]; median: number } {
  for (const { text } of sentences.slice(0, WARM)) read(engine, text);
  const once = slowestFirst(sentences.map((s) => ({ ...s, each: timeOf(engine, s.text) })));
  const again = (from: readonly Timed[]) =>
    slowestFirst(
      from.map((t) => ({ ...t, each: Math.min(...Array.from({ length: TIMES }, () => timeOf(engine, t.text))) })),
    );
  const half = Math.floor(once.length / 2);
  const middle = again(once.slice(half - AGAIN / 2, half + AGAIN / 2));
  return { slowest: again(once.slice(0, AGAIN)), median: middle[Math.floor(middle.length / 2)]!.each };
}

export function worstSentence(index: MatchIndex): Measures {
  const { slowest, median } = timeSentences(createEngine(index), oddSentences(index, SENTENCES, SEED));
  const { kind, each, text } = slowest[0]!;
  const note = `${each.toFixed(1)} against ${median.toFixed(1)} µs per character; ${kind}, ${text.length} characters`;
  return {
    'speed/worst-sentence/ratio-to-median': { value: each / median, goal: 5, better: 'lower', n: SENTENCES, note },
  };
}
