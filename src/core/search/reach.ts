/** How near a named concept is to each part of an entry. */
import type { IndexEntry } from '../../../claims-db/shapes';
import type { ConceptGraph } from '../concepts/graph';
import type { Named } from './finder';

/** What is left of a part reached through one more general concept, its opposite, or a narrower one. */
const BROADER = 0.8;
const OPPOSITE = 0.78;
/** Asking for "noise" and getting "white noise" is nearer than getting a cure for it. */
const NARROWER = 0.85;
/** What is left of a concept that was named only by a looser word. */
const LOOSE = 0.8;

/** 1 for the concept itself, 0 for another thing. */
export interface Reach {
  subject: number;
  outcome: number;
  /** Each further thing the entry asks for. */
  requires: number[];
}

/** @param turned may the opposite stand for the thing? ("insomnia" for "sleep") */
function near(named: string, targets: readonly string[], graph: ConceptGraph, turned: boolean): number {
  let best = 0;
  for (const target of targets) {
    const up = graph.upward(named).get(target);
    const down = up ? undefined : graph.upward(target).get(named);
    if (up && (turned || !up.flipped)) best = Math.max(best, BROADER ** up.steps * (up.flipped ? OPPOSITE : 1));
    else if (down && !down.flipped) best = Math.max(best, NARROWER ** down.steps);
  }
  return best;
}

/** Works out how near concepts are to the entries, and remembers it for the next query. */
export function createReaches(entries: readonly IndexEntry[], graph: ConceptGraph): (named: Named) => Reach[] {
  const cache = new Map<string, Reach[]>();
  const ofConcept = (concept: string): Reach[] => {
    let list = cache.get(concept);
    if (!list) {
      list = entries.map((e) => ({
        subject: near(concept, e.subject, graph, true),
        outcome: near(concept, e.outcome, graph, true),
        // Too little magnesium is not met by magnesium.
        requires: e.requires.map((group) => near(concept, group, graph, false)),
      }));
      cache.set(concept, list);
    }
    return list;
  };
  const better = (a: Reach, b: Reach, by: number): Reach => ({
    subject: Math.max(a.subject, by * b.subject),
    outcome: Math.max(a.outcome, by * b.outcome),
    requires: a.requires.map((r, i) => Math.max(r, by * b.requires[i]!)),
  });
  return ({ concepts, own }) => {
    const [first, ...others] = concepts.map((c, i) => ({ list: ofConcept(c), by: own[i] ? 1 : LOOSE }));
    if (others.length === 0 && first!.by === 1) return first!.list;
    const none = entries.map((e) => ({ subject: 0, outcome: 0, requires: e.requires.map(() => 0) }));
    return [first!, ...others].reduce<Reach[]>((sum, o) => sum.map((r, i) => better(r, o.list[i]!, o.by)), none);
  };
}
