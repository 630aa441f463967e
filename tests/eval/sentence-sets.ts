/**
 * Public labelled sentences: strength of wording, study type named, disclosures, and where the claim stands. Each
 * figure is taken on the whole set, and again on the half that nobody looked at when the rules were written.
 */
import { readSentence } from '../../src/cli/sentences';
import type { StudyType } from '../../src/core/model';
import { strengthByCueWords, studyTypeByCueWords } from './cue-words';
import { isUnseen } from './half';
import { macroF1, ratio, type Measure, type Measures } from './measure';
import { readLines, sharedPath } from './shared';

interface Pair {
  text: string;
  truth: string;
  said: string;
}

/** A figure of a set, and of its unseen half under `<set>/unseen-half/<name>`. */
function inHalves<T extends { text: string }>(
  set: string,
  rows: readonly T[],
  name: string,
  take: (rows: readonly T[]) => Measure,
): Measures {
  return {
    [`${set}/${name}`]: take(rows),
    [`${set}/unseen-half/${name}`]: take(rows.filter((r) => isUnseen(r.text))),
  };
}

const score = (goal: number | null, value: (rows: readonly Pair[]) => number) => (rows: readonly Pair[]) => ({
  value: value(rows),
  goal,
  better: 'higher' as const,
  n: rows.length,
});

/** How far the rules are above a dozen plain cue patterns, on the half that nobody looked at. */
function gain(set: string, rows: readonly Pair[], plain: (text: string) => string): Measures {
  const unseen = rows.filter((r) => isUnseen(r.text));
  const value = macroF1(unseen) - macroF1(unseen.map((r) => ({ truth: r.truth, said: plain(r.text) })));
  return { [`${set}/gain-over-cue-words`]: { value, goal: null, better: 'higher', n: unseen.length } };
}

/** These sets call "can" causal. The mapped score takes our conditional for right where the sentence says "can". */
const CAN = /\bcan\b/i;
const mapped = (rows: readonly Pair[]) =>
  rows.map((r) =>
    r.truth === 'causal' && r.said === 'conditional' && CAN.test(r.text) ? { ...r, said: 'causal' } : r,
  );

function calledCausal(rows: readonly Pair[]): Measure {
  const correlational = rows.filter((r) => r.truth === 'correlational');
  const called = correlational.filter((r) => r.said === 'causal');
  const value = ratio(called.length, correlational.length);
  return { value, goal: 0.06, better: 'lower', n: correlational.length };
}

function strength(name: string, goal: number): Measures {
  const path = sharedPath('datasets', `strength-${name}.ndjson`);
  if (!path) return {};
  const rows: Pair[] = readLines<{ text: string; strength: string }>(path).map(({ text, strength: truth }) => ({
    text,
    truth,
    said: readSentence(text).strength,
  }));
  const set = `strength/${name}`;
  return {
    ...inHalves(set, rows, 'macro-f1', score(goal, macroF1)),
    ...inHalves(set, mapped(rows), 'macro-f1-mapped', score(goal, macroF1)),
    ...inHalves(set, rows, 'correlational-called-causal', calledCausal),
    ...gain(set, rows, strengthByCueWords),
  };
}

const FIVE = new Set<StudyType>(['animal', 'in-vitro', 'rct', 'systematic-review']);

/** Our designs, in the five labels of the set. */
function inFive(type: StudyType): string {
  if (type === 'meta-analysis') return 'systematic-review';
  return FIVE.has(type) ? type : 'other';
}

function rctPrecision(rows: readonly Pair[]): Measure {
  const said = rows.filter((r) => r.said === 'rct');
  const value = ratio(said.filter((r) => r.truth === 'rct').length, said.length);
  return { value, goal: 0.85, better: 'higher', n: said.length };
}

function studyTypes(): Measures {
  const path = sharedPath('datasets', 'study-type.ndjson');
  if (!path) return {};
  const rows: Pair[] = readLines<{ text: string; studyType: string }>(path).map(({ text, studyType: truth }) => ({
    text,
    truth,
    said: inFive(readSentence(text).studyType),
  }));
  return {
    ...inHalves('study-type', rows, 'macro-f1', score(0.88, macroF1)),
    ...inHalves('study-type', rows, 'rct-precision', rctPrecision),
    ...gain('study-type', rows, (text) => inFive(studyTypeByCueWords(text))),
  };
}

/** F1 of "yes". */
function f1(rows: readonly Pair[]): number {
  const hit = rows.filter((r) => r.truth === 'yes' && r.said === 'yes').length;
  return ratio(2 * hit, rows.filter((r) => r.truth === 'yes').length + rows.filter((r) => r.said === 'yes').length);
}

function disclosures(): Measures {
  const path = sharedPath('datasets', 'disclosures.ndjson');
  if (!path) return {};
  const yes = (is: boolean) => (is ? 'yes' : 'no');
  const rows: Pair[] = readLines<{ text: string; disclosure: boolean }>(path).map(({ text, disclosure }) => ({
    text,
    truth: yes(disclosure),
    said: yes(readSentence(text).disclosure),
  }));
  return inHalves('disclosures', rows, 'f1', score(0.94, f1));
}

interface Spans {
  text: string;
  claim: [number, number] | null;
}

/** Share of units of the truth and of what we say that agree, pooled over the rows. */
function overlap(rows: readonly Spans[]): Measure {
  let both = 0;
  let all = 0;
  for (const { text, claim } of rows) {
    const found = readSentence(text).claim;
    if (claim) all += claim[1] - claim[0];
    if (found) all += found[1] - found[0];
    if (claim && found) both += Math.max(0, Math.min(claim[1], found[1]) - Math.max(claim[0], found[0]));
  }
  return { value: ratio(2 * both, all), goal: 0.8, better: 'higher', n: rows.length };
}

function claimSpans(): Measures {
  const path = sharedPath('datasets', 'claims-news.ndjson');
  return path ? inHalves('claim-span/news', readLines<Spans>(path), 'f1', overlap) : {};
}

export const sentenceSets = (): Measures => ({
  ...strength('press', 0.74),
  ...strength('papers', 0.76),
  ...studyTypes(),
  ...disclosures(),
  ...claimSpans(),
});
