/** How well an entry answers a query, with named weights. */
import type { IndexEntry } from '../../../claims-db/shapes';
import { figures } from '../claims/numbers';
import type { ConceptGraph } from '../concepts/graph';

/** Share of the score that comes from concepts; the rest comes from words. */
const CONCEPTS = 0.65;
/** What is left of an end of the claim reached through one more general concept, its opposite, or a narrower one. */
const BROADER = 0.8;
const OPPOSITE = 0.85;
const NARROWER = 0.6;
/** The query names something the entry does not speak of. */
const UNUSED = 0.08;
/** The entry asks for something more (a population, a comparator) that the query names, or does not. */
const MET = 0.06;
const UNMET = 0.12;
/** The query gives the entry's own figure. */
const FIGURE = 0.15;

/** How near a named concept is to one end of an entry: 1 for the concept itself, 0 for another thing. */
function reach(named: string, targets: readonly string[], graph: ConceptGraph): number {
  const scores = targets.map((target) => {
    const up = graph.upward(named).get(target);
    if (up) return BROADER ** up.steps * (up.flipped ? OPPOSITE : 1);
    const down = graph.upward(target).get(named);
    return down && !down.flipped ? NARROWER ** down.steps : 0;
  });
  return Math.max(0, ...scores);
}

/** Both ends of an entry from the concepts a query names; one concept cannot be both. */
function ends(named: readonly string[], entry: IndexEntry, graph: ConceptGraph): { sum: number; both: boolean } {
  const subject = named.map((c) => reach(c, entry.subject, graph));
  const outcome = named.map((c) => reach(c, entry.outcome, graph));
  let best = { sum: Math.max(0, ...subject, ...outcome), both: false };
  subject.forEach((s, i) =>
    outcome.forEach((o, j) => {
      if (i !== j && s > 0 && o > 0 && s + o > best.sum) best = { sum: s + o, both: true };
    }),
  );
  return best;
}

/** What speaks for or against an entry beside its two ends. */
function extras({ text, named }: Query, entry: IndexEntry, graph: ConceptGraph): number {
  const groups = [entry.subject, entry.outcome, ...entry.requires];
  const unused = named.filter((c) => !groups.some((g) => reach(c, g, graph) > 0)).length;
  const met = entry.requires.filter((g) => named.some((c) => reach(c, g, graph) > 0)).length;
  const figure = entry.number && figures(text).some((f) => f.value === entry.number!.value) ? FIGURE : 0;
  return figure + MET * met - UNMET * (entry.requires.length - met) - UNUSED * Math.min(unused, 2);
}

/** What a person asked. */
export interface Query {
  text: string;
  /** Concepts it names, each once. */
  named: readonly string[];
}

/**
 * @param word how well the entry's words fit, 0 to 1.
 * @returns a score from 0 to 1, and whether the query names both ends of the entry.
 */
export function scoreEntry(
  query: Query,
  entry: IndexEntry,
  word: number,
  graph: ConceptGraph,
): { score: number; both: boolean } {
  const { sum, both } = ends(query.named, entry, graph);
  const beside = sum > 0 ? extras(query, entry, graph) : 0;
  const points = CONCEPTS * (sum / 2) + (1 - CONCEPTS) * word + beside;
  return { score: Math.max(0, Math.min(1, points)), both };
}
