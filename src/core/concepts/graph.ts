/** How concepts relate: what is more general, what is the bad state of what, and whether more of it is good. */
import type { IndexConcept } from '../../../claims-db/shapes';

export type Sign = -1 | 0 | 1;

/** A concept reached from another: how many steps up, and whether the way turned it into its opposite. */
export interface Reached {
  steps: number;
  flipped: boolean;
}

export interface ConceptGraph {
  has(id: string): boolean;
  /** The concept itself, everything more general, and their opposites. */
  upward(id: string): ReadonlyMap<string, Reached>;
  /** 1 when more of it is good for a person, -1 when bad, 0 when neither. */
  valence(id: string): Sign;
  /** What sort of thing it is; undefined for an unknown id. */
  kindOf(id: string): IndexConcept['kind'] | undefined;
  /** Does it only say for whom or when ("older adults", "at night")? */
  isPopulation(id: string): boolean;
}

const VALENCE = { good: 1, bad: -1, neutral: 0 } as const;

/** Concepts on either side of "is the bad state of". */
function opposites(concepts: readonly IndexConcept[]): Map<string, string[]> {
  const of = new Map<string, string[]>();
  const put = (a: string, b: string) => of.set(a, [...(of.get(a) ?? []), b]);
  for (const c of concepts) {
    if (!c.opposite) continue;
    put(c.id, c.opposite);
    put(c.opposite, c.id);
  }
  return of;
}

export function createGraph(concepts: readonly IndexConcept[]): ConceptGraph {
  const byId = new Map(concepts.map((c) => [c.id, c]));
  const opposite = opposites(concepts);
  const cache = new Map<string, ReadonlyMap<string, Reached>>();

  function walk(id: string): ReadonlyMap<string, Reached> {
    const reached = new Map<string, Reached>([[id, { steps: 0, flipped: false }]]);
    const queue = [id];
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      const here = reached.get(at)!;
      const visit = (to: string, step: Reached) => {
        if (reached.has(to)) return;
        reached.set(to, step);
        queue.push(to);
      };
      for (const up of byId.get(at)?.broader ?? []) visit(up, { steps: here.steps + 1, flipped: here.flipped });
      // One turn only: the opposite of an opposite is not where we started.
      if (!here.flipped) for (const o of opposite.get(at) ?? []) visit(o, { steps: here.steps, flipped: true });
    }
    return reached;
  }

  return {
    has: (id) => byId.has(id),
    upward(id) {
      let reached = cache.get(id);
      if (!reached) cache.set(id, (reached = walk(id)));
      return reached;
    },
    valence: (id) => VALENCE[byId.get(id)?.valence ?? 'neutral'],
    kindOf: (id) => byId.get(id)?.kind,
    isPopulation: (id) => byId.get(id)?.kind === 'population',
  };
}
