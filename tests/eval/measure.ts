/** One figure, with the goal it is held against. */
export interface Measure {
  value: number;
  goal: number | null;
  /** Is more better, or less? */
  better: 'higher' | 'lower';
  n: number;
  note?: string;
}

export type Measures = Record<string, Measure>;

export const reached = ({ value, goal, better }: Measure): boolean | null =>
  goal === null ? null : better === 'higher' ? value >= goal : value <= goal;

export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Macro-averaged F1 over the labels that occur in the truth. */
export function macroF1(pairs: readonly { truth: string; said: string }[]): number {
  const labels = [...new Set(pairs.map((p) => p.truth))];
  const f1 = labels.map((label) => {
    const hit = pairs.filter((p) => p.truth === label && p.said === label).length;
    const truth = pairs.filter((p) => p.truth === label).length;
    const said = pairs.filter((p) => p.said === label).length;
    return truth + said === 0 ? 0 : (2 * hit) / (truth + said);
  });
  return f1.reduce((a, b) => a + b, 0) / labels.length;
}
