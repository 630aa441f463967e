/** How well an entry answers a query, with named weights. */
import type { IndexEntry } from '../../../claims-db/shapes';
import type { Figure } from '../claims/numbers';
import type { Reach } from './reach';
import type { Way } from './relation';

export const W: Record<string, number> = {
  ENDS: 0.26, COVER: 0.17, WORDS: 0.49,
  MET: 0.01, UNMET: 0.015, UNMETBOTH: 0.04, FIGURE: 0.05, WAY: 0.026, WAYNOT: 0.02, LINK: 0.02, ORDER: 0.025, PRIOR: 0.025, FAMILY: 0.005, COMPARE: 0.06,
};

/** What a person asked. */
export interface Query {
  /** Of each concept it names, how rare that is among the entries. */
  weights: readonly number[];
  figures: readonly Figure[];
  ways: ReadonlySet<Way>;
  /** Does it speak of a link, not of a cause? */
  link: boolean;
  /** Does the outcome come first: "is caused by", "comes from"? */
  reversed: boolean;
}

/** An entry with what the look-up worked out of it. */
export interface Candidate {
  entry: IndexEntry;
  ways: readonly Way[];
  /** 0 to 1: how much is claimed of its subject. */
  common: number;
}

interface Ends { sum: number; both: boolean; order: -1 | 0 | 1 }
/** Both ends of an entry from the concepts a query names; one concept cannot be both. */
function ends(reaches: readonly Reach[]): Ends {
  let best: Ends = { sum: Math.max(0, ...reaches.flatMap((r) => [r.subject, r.outcome])), both: false, order: 0 };
  reaches.forEach(({ subject }, i) =>
    reaches.forEach(({ outcome }, j) => {
      if (i !== j && subject > 0 && outcome > 0 && subject + outcome > best.sum)
        best = { sum: subject + outcome, both: true, order: i < j ? 1 : -1 };
    }),
  );
  return best;
}

/** Share of what the query names, by rarity, that the entry speaks of. */
function cover(weights: readonly number[], reaches: readonly Reach[]): number {
  let all = 0, met = 0;
  reaches.forEach((r, i) => { all += weights[i]!; met += weights[i]! * Math.max(r.subject, r.outcome, ...r.requires); });
  return all > 0 ? met / all : 0;
}

export interface Scored { score: number; both: boolean; ends: number; cover: number; word: number }
export function scoreEntry(q: Query, { entry: e, ways, common }: Candidate, reaches: readonly Reach[], word: number): Scored {
  const { sum, both, order } = ends(reaches);
  const cov = cover(q.weights, reaches);
  const met = e.requires.filter((_, g) => reaches.some((r) => r.requires[g]! > 0)).length;
  const unmet = e.requires.length - met;
  const figure = e.number && q.figures.some((f) => f.value === e.number!.value) ? W.FIGURE! : 0;
  const agree = q.ways.size === 0 || ways.length === 0 ? 0 : ways.some((w) => q.ways.has(w)) ? W.WAY! : -W.WAYNOT!;
  const link = e.kind !== 'association' ? 0 : q.link ? W.LINK! : q.ways.has('bad') ? -W.LINK! : 0;
  const compares = e.relation === 'outperforms';
  const ordered = compares || e.relation === 'interacts' ? 0 : W.ORDER! * order * (q.reversed ? -1 : 1);
  const score = W.ENDS! * (sum / 2) + W.COVER! * cov + W.WORDS! * word + figure + agree + link + ordered + W.PRIOR! * common + (e.family ? W.FAMILY! : 0)
    + W.MET! * met - (both ? W.UNMETBOTH! : W.UNMET!) * unmet - (compares && !q.ways.has('compare') ? W.COMPARE! : 0);
  return { score, both, ends: sum, cover: cov, word };
}
