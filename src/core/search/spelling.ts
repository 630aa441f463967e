/** The nearest word we know to one we do not: "melatnin", "probotics". */
import type { Term } from './terms';

/** A letter lost, put in or swapped with the next is a slip; another letter in its place is as often another word ("socks", "soaks"). */
const SLIP = 1;
const CHANGE = 1.25;

/** How far two words are apart in slips; anything above `most` is given as infinity. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) * SLIP > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i * SLIP);
  for (let i = 1; i <= a.length; i++) {
    const row = [i * SLIP];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : CHANGE;
      let cost = Math.min(last[j]! + SLIP, row[j - 1]! + SLIP, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + SLIP);
      row.push(cost);
    }
    if (Math.min(...row) > most) return Infinity;
    before = last;
    last = row;
  }
  return last[b.length]! > most ? Infinity : last[b.length]!;
}

/** Shorter words have too many neighbours: "gut", "gum", "gun". */
const SHORTEST = 4;

/** How far from a word we know one of this length may be; long words leave room for two slips. */
const reachOf = (length: number): number => (length <= SHORTEST ? SLIP : length < 9 ? CHANGE : 2 * CHANGE);

/** Fingers seldom slip on both first letters; this leaves most of the list unmeasured. */
const alike = (a: string, b: string): boolean => a[0] === b[0] || a[1] === b[1] || a[0] === b[1] || a[1] === b[0];

/** Of equally near words the one read first wins: the concepts' own words are read before all others. */
export function createSpeller(known: () => Iterable<Term | null>): (term: Term) => Term {
  let byLength: Map<number, Term[]> | null = null;
  const sorted = (): Map<number, Term[]> => {
    const map = new Map<number, Term[]>();
    for (const term of known()) {
      if (!term) continue;
      const list = map.get(term.normal.length);
      if (list) list.push(term);
      else map.set(term.normal.length, [term]);
    }
    return map;
  };
  return (term) => {
    const word = term.normal;
    if (word.length < SHORTEST) return term;
    byLength ??= sorted();
    let best = { term, far: Infinity };
    const most = reachOf(word.length);
    for (let length = word.length - 2; length <= word.length + 2; length++)
      for (const other of byLength.get(length) ?? []) {
        if (!alike(word, other.normal)) continue;
        const far = distance(word, other.normal, most);
        if (far < best.far) best = { term: other, far };
      }
    return best.term;
  };
}
