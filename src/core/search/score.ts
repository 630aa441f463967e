/** How well an entry answers a query, with named weights: together they come to about 1 for a claim said in full. */
import type { IndexEntry } from '../../../claims-db/shapes';
import type { Figure } from '../claims/numbers';
import type { Reach } from './reach';
import type { Asked, Way } from './relation';

/** Both ends of the claim are named. */
const ENDS = 0.26;
/** The entry speaks of everything the query names: an entry that leaves the rare thing out is another claim. */
const COVER = 0.17;
/** The most telling: the query's own words stand in wordings of the claim. Without them only half the claims read on pages are found. */
const WORDS = 0.49;
/** What it does to it ("raises", "ruins") agrees, or is something else. */
const AGREES = 0.03;
const DISAGREES = -0.03;
/** Each thing the entry asks for beside its ends (a population, a place) that the query does not name. */
const UNMET = -0.08;
/** With only one end named the query is a fragment: what else it leaves out says little. */
const UNMET_OF_FRAGMENT = -0.015;
/** An entry that compares, for a query that does not. */
const COMPARES = -0.06;
/** The query gives the entry's own figure. */
const FIGURE = 0.05;
/** The things stand in the order of the claim; this alone tells "poor sleep harms the gut" from "a poor gut harms sleep". */
const ORDER = 0.025;
/** "Linked to" asks for the link, "causes" for the cause. */
const LINK = 0.05;
/** Where all else is equal, the thing that most is claimed of is the likelier one meant. */
const COMMON = 0.025;
/** Where only one end is named, the general claim of its group answers first: "magnesium". */
const GENERAL = 0.03;

/** What a person asked. */
export interface Query extends Asked {
  /** Of each concept it names, how rare that is among the entries. */
  weights: readonly number[];
  figures: readonly Figure[];
}

/** An entry with what the look-up works out once. */
export interface Candidate {
  entry: IndexEntry;
  /** Ways of saying what the subject does that fit it. */
  ways: readonly Way[];
  /** 0 to 1: how much is claimed of its subject. */
  common: number;
}

export interface Scored {
  score: number;
  /** How near the two ends are, 0 to 2; more than 1 only when both are named. */
  ends: number;
  /** Things the entry asks for that the query does not name. */
  unmet: number;
  agreement: -1 | 0 | 1;
}

interface Ends {
  sum: number;
  /** 1 when the subject is named first, 0 when one end is missing. */
  order: -1 | 0 | 1;
}

/** Both ends of an entry from the concepts a query names; one concept cannot be both. */
function bothEnds(reaches: readonly Reach[]): Ends {
  let best: Ends = { sum: 0, order: 0 };
  for (const { subject, outcome } of reaches) best.sum = Math.max(best.sum, subject, outcome);
  reaches.forEach(({ subject }, i) => {
    if (subject > 0)
      reaches.forEach(({ outcome }, j) => {
        if (i !== j && outcome > 0 && subject + outcome > best.sum)
          best = { sum: subject + outcome, order: i < j ? 1 : -1 };
      });
  });
  return best;
}

/** Share of what the query names, by rarity, that the entry speaks of. */
function covered(weights: readonly number[], reaches: readonly Reach[]): number {
  let all = 0;
  let spoken = 0;
  reaches.forEach((r, i) => {
    all += weights[i]!;
    spoken += weights[i]! * Math.max(r.subject, r.outcome, ...r.requires);
  });
  return all > 0 ? spoken / all : 0;
}

function agreementOf(asked: ReadonlySet<Way>, ways: readonly Way[]): -1 | 0 | 1 {
  if (asked.size === 0 || ways.length === 0) return 0;
  return ways.some((w) => asked.has(w)) ? 1 : -1;
}

/** What the kind of entry adds: whether it compares, is a link, is general, has the figure, has its ends in this order. */
function kindPoints(q: Query, e: IndexEntry, order: number): number {
  const compares = e.relation === 'outperforms';
  const ordered = compares || e.relation === 'interacts' ? 0 : ORDER * order * (q.reversed ? -1 : 1);
  const link = e.kind !== 'association' || !q.tie ? 0 : q.tie === 'link' ? LINK : -LINK;
  const figure = e.number && q.figures.some((f) => f.value === e.number!.value) ? FIGURE : 0;
  const general = e.family && order === 0 ? GENERAL : 0;
  return ordered + link + figure + general + (compares && !q.ways.has('compare') ? COMPARES : 0);
}

/**
 * @param reaches how near each concept of the query is to this entry.
 * @param words share of the query's words the entry has, 0 to 1.
 */
export function scoreEntry(q: Query, c: Candidate, reaches: readonly Reach[], words: number): Scored {
  const { entry } = c;
  const { sum, order } = bothEnds(reaches);
  const unmet = entry.requires.filter((_, g) => !reaches.some((r) => r.requires[g]! > 0)).length;
  const agreement = agreementOf(q.ways, c.ways);
  const fit = ENDS * (sum / 2) + COVER * covered(q.weights, reaches) + WORDS * words;
  const way = agreement > 0 ? AGREES : agreement < 0 ? DISAGREES : 0;
  const missing = unmet * (order !== 0 ? UNMET : UNMET_OF_FRAGMENT);
  const score = fit + way + missing + kindPoints(q, entry, order) + COMMON * c.common;
  return { score: Math.max(0, Math.min(1, score)), ends: sum, unmet, agreement };
}
