/** Readings of a sentence + entries → matches: the best entry of each claim, or none when two are as good. */
import type { IndexEntry } from '../../../claims-db/shapes';
import type { Reading } from '../claims/reading';
import type { ConceptGraph } from '../concepts/graph';
import { agreement } from './compare';
import type { Mark } from '../model';
import { verdict } from './mark';

/** Lets one step of generality and a direction left out through, or a later subject, but not all of them. */
export const THRESHOLD = 0.7;
/** Two entries this close are equally good: with different marks, neither is shown. */
const TIE = 0.02;

export interface Match {
  reading: Reading;
  entry: IndexEntry;
  score: number;
  broader: boolean;
}

interface Candidate extends Match {
  order: number;
}

/** Entries by the concepts that may be their subject. */
export type BySubject = ReadonlyMap<string, readonly IndexEntry[]>;

/** @returns entries by each of their subject concepts, so that a reading meets only those it may fit. */
export function bySubject(entries: readonly IndexEntry[]): BySubject {
  const map = new Map<string, IndexEntry[]>();
  for (const entry of entries) for (const id of entry.subject) map.set(id, [...(map.get(id) ?? []), entry]);
  return map;
}

function candidates(
  reading: Reading,
  entries: BySubject,
  graph: ConceptGraph,
  threshold: number,
  order: number,
): Candidate[] {
  const near = [...graph.upward(reading.subject.concept).keys()].flatMap((id) => entries.get(id) ?? []);
  return [...new Set(near)].flatMap((entry) => {
    const found = agreement(reading, entry, graph);
    return found && found.score >= threshold ? [{ reading, entry, order, ...found }] : [];
  });
}

const better = (a: Candidate, b: Candidate) =>
  b.score - a.score || a.order - b.order || (a.entry.id < b.entry.id ? -1 : 1);

function ambiguous(best: Candidate, rest: readonly Candidate[]): boolean {
  const mark = (c: Candidate) => verdict(c.reading, c.entry)?.mark;
  return rest.some((c) => c.entry !== best.entry && best.score - c.score < TIE && mark(c) !== mark(best));
}

const STANDING: Record<Mark, number> = { weak: 0, mixed: 1, supported: 2 };

/**
 * A chain is no stronger than its weakest link, and a true link must not lend the leap its better mark: of matches that
 * share a step only the weaker stand.
 */
function weakestOfChains(matches: readonly Candidate[]): Candidate[] {
  const standing = (m: Candidate) => STANDING[verdict(m.reading, m.entry)?.mark ?? 'supported'];
  const steps = ({ reading }: Candidate) => (reading.chain.length > 0 ? reading.chain : [reading.cue.start]);
  const share = (a: Candidate, b: Candidate) =>
    a.reading.chain.length + b.reading.chain.length > 0 && steps(a).some((step) => steps(b).includes(step));
  return matches.filter((m) => !matches.some((c) => c !== m && share(m, c) && standing(c) < standing(m)));
}

/**
 * Matches of one sentence, in the order its words come. Each cue gives at most one match for each outcome; an entry is
 * matched once.
 */
export function chooseMatches(
  readings: readonly Reading[],
  entries: BySubject,
  graph: ConceptGraph,
  threshold: number = THRESHOLD,
): Match[] {
  const groups = new Map<string, Candidate[]>();
  readings.forEach((reading, order) => {
    const key = `${reading.chain.length}:${reading.cue.start}:${reading.outcome.start}:${reading.outcome.concept}`;
    groups.set(key, [...(groups.get(key) ?? []), ...candidates(reading, entries, graph, threshold, order)]);
  });
  const chosen = new Map<string, Candidate>();
  for (const group of groups.values()) {
    const [best, ...rest] = group.sort(better);
    if (!best || ambiguous(best, rest)) continue;
    const known = chosen.get(best.entry.id);
    if (!known || better(best, known) < 0) chosen.set(best.entry.id, best);
  }
  return weakestOfChains([...chosen.values()]).sort((a, b) => a.order - b.order);
}
