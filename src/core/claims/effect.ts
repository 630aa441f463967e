/** Which way a claim says the outcome goes, on two scales that are only sometimes one: how much, and how good. */
import type { ConceptGraph, Sign } from '../concepts/graph';
import type { CueRelation } from './rules';

export interface Effect {
  /** More or less of the outcome. */
  amount: Sign;
  /** Better or worse for a person. */
  good: Sign;
}

/** An outcome as the sentence names it: `state` is what the words around it say, `polarity` what the phrase itself says. */
export interface Named {
  concept: string;
  polarity: Sign;
  state: Sign;
}

const times = (a: Sign, b: Sign): Sign => ((a * b) as Sign) || 0;
export const NONE: Effect = { amount: 0, good: 0 };

/** Relations that move something. */
const MOVES: Partial<Record<CueRelation, { scale: 'amount' | 'good'; sign: Sign }>> = {
  improves: { scale: 'good', sign: 1 },
  worsens: { scale: 'good', sign: -1 },
  increases: { scale: 'amount', sign: 1 },
  decreases: { scale: 'amount', sign: -1 },
};

function byState(relation: CueRelation, outcome: Named, valence: Sign): Effect {
  // "less restless nights": less of what is worse.
  const said =
    outcome.polarity !== 0 && outcome.state === -1 ? times(-1, outcome.polarity) : outcome.polarity || outcome.state;
  // "linked to better sleep", "leads to worse sleep", "reduces poor sleep": the words around it say where it ends.
  const amount = relation === 'decreases' ? times(-1, said) : said;
  return { amount, good: times(amount, valence) };
}

/**
 * @param relation what the cue says; @param outcome how the sentence names the outcome.
 * @returns how the outcome changes when there is more of the subject.
 */
export function effectOf(relation: CueRelation, outcome: Named, graph: ConceptGraph): Effect {
  const valence = graph.valence(outcome.concept);
  const move = MOVES[relation];
  const ends = relation === 'increases' || relation === 'decreases' || relation === 'linked' || relation === 'affects';
  if (ends) {
    const said = byState(relation, outcome, valence);
    if (said.amount !== 0) return said;
  }
  if (!move) {
    // "linked to insomnia": to name a bad thing is to say which way.
    return relation === 'linked' && valence === -1 ? { amount: 1, good: -1 } : NONE;
  }
  if (move.scale === 'amount') return { amount: move.sign, good: times(move.sign, valence) };
  return { amount: times(move.sign, valence), good: move.sign };
}

/** The same effect told of the opposite of the subject. */
export const inverse = (e: Effect): Effect => ({ amount: times(-1, e.amount), good: times(-1, e.good) });
