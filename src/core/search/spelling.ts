/** The nearest word we know to one we do not: "melatnin", "probotics". */
import type { Term } from './terms';

/** Letters changed, left out, put in or swapped between two words; anything above `most` is given as `most` + 1. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** Shorter words have too many neighbours: "gut", "gum", "gun". */
const SHORTEST = 5;
/** From this length two slips still leave one word in reach. */
const LONG = 9;

/** How often each known word was read is not known; of equally near words the first one read wins: the concepts' own words. */
export function createSpeller(known: () => Iterable<Term | null>): (term: Term) => Term {
  let byLength: Map<number, Term[]> | null = null;
  const sorted = (): Map<number, Term[]> => {
    const map = new Map<number, Term[]>();
    for (const term of known())
      if (term) map.set(term.normal.length, [...(map.get(term.normal.length) ?? []), term]);
    return map;
  };
  return (term) => {
    const word = term.normal;
    if (word.length < SHORTEST) return term;
    byLength ??= sorted();
    const most = word.length < LONG ? 1 : 2;
    let best = { term, steps: most + 1 };
    for (let length = word.length - most; length <= word.length + most; length++)
      for (const other of byLength.get(length) ?? []) {
        const steps = distance(word, other.normal, best.steps - 1);
        if (steps < best.steps) best = { term: other, steps };
      }
    return best.term;
  };
}
