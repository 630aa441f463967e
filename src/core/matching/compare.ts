/** How well a reading of a sentence agrees with an entry: named weights, one score between 0 and 1. */
import type { IndexEntry } from '../../../claims-db/shapes';
import { effectOf, inverse, type Effect } from '../claims/effect';
import type { Reading } from '../claims/reading';
import type { CueRelation } from '../claims/rules';
import type { ConceptGraph, Reached } from '../concepts/graph';

/** The general entry of a group gives way to an entry of its own. */
const GENERAL = 0.03;
/** Each step to a more general concept costs this much: kefir → fermented food → … */
const PER_STEP = 0.12;
/** Told of the opposite ("too little sleep raises …" for "sleep lowers …"): the evidence is seldom quite the same. */
const OPPOSITE = 0.06;
/** Not the head of the subject phrase ("protein in kefir"). */
const LATER_SUBJECT = 0.15;
/** The entry says which way, the sentence does not ("affects sleep"). */
const NOT_SAID = 0.1;
/** The sentence says which way, the entry does not: it claims more than was found. */
const SAID_TOO_MUCH = 0.16;
/** The verb is one the rules do not know: a plain match passes, one through a broader term does not. */
const UNKNOWN_VERB = 0.12;
/** Said in two steps: an entry of the whole way is meant before one of its last step. */
const CHAIN = 0.04;
/** Only what goes both ways may be told from its other end. */
const MIRRORED = 0.06;
/** An entry that asks for more than subject and outcome, and gets it, is meant before a general one. */
const SPECIFIC = 0.04;
/** Correlational words prefer the association entry of a pair, causal words the effect entry. */
const OTHER_KIND = 0.04;

/** Relations that may stand for each other, and what that costs. A pair that is not listed does not agree. */
const STANDS_FOR: Partial<Record<CueRelation, Partial<Record<IndexEntry['relation'], number>>>> = {
  makes: { makes: 0, increases: 0.1, affects: 0.1, contains: 0.1, becomes: 0.15 },
  contains: { contains: 0, makes: 0.1 },
  becomes: { becomes: 0, makes: 0.15 },
  differs: { differs: 0, affects: 0.3 },
  is: { is: 0 },
  outperforms: { outperforms: 0 },
  interacts: { interacts: 0, affects: 0.2 },
};

const MOVING = new Set<string>(['improves', 'worsens', 'increases', 'decreases', 'affects', 'linked']);
/** What a sentence that moves something may also mean. */
const MOVING_AS: Partial<Record<IndexEntry['relation'], number>> = { makes: 0.2, interacts: 0.2, differs: 0.2 };

/** Agreement of two effects: null when they contradict each other. */
function effectCost(claim: Effect, entry: Effect): number | null {
  for (const scale of ['good', 'amount'] as const) {
    if (claim[scale] !== 0 && entry[scale] !== 0) return claim[scale] === entry[scale] ? 0 : null;
  }
  const silent = (e: Effect) => e.amount === 0 && e.good === 0;
  if (silent(claim) && silent(entry)) return 0;
  return silent(claim) ? NOT_SAID : SAID_TOO_MUCH;
}

/** Where the sentence speaks of the opposite of what the entry speaks of. */
interface Turns {
  subject: boolean;
  outcome: boolean;
}

/** The reading's effect in the entry's terms. An opposite outcome goes the other way but feels the same. */
function inEntryTerms(effect: Effect, turns: Turns): Effect {
  const told = turns.subject ? inverse(effect) : effect;
  return turns.outcome ? { amount: inverse(told).amount, good: told.good } : told;
}

function relationCost(
  reading: Reading,
  entry: IndexEntry,
  turns: Turns,
  outcome: string,
  graph: ConceptGraph,
): number | null {
  const { relation } = reading;
  if (!MOVING.has(relation)) return STANDS_FOR[relation]?.[entry.relation] ?? null;
  if (!MOVING.has(entry.relation)) return MOVING_AS[entry.relation] ?? null;
  const expected = effectOf(entry.relation, { concept: outcome, polarity: 0, state: 0 }, graph);
  return effectCost(inEntryTerms(reading.effect, turns), expected);
}

interface Way extends Reached {
  via: string;
}

/** The nearest of an entry's concepts that a named concept is, or is a kind of. */
function nearest(concept: string, targets: readonly string[], graph: ConceptGraph): Way | null {
  const upward = graph.upward(concept);
  const ways = targets.flatMap((via) => {
    const reached = upward.get(via);
    return reached ? [{ ...reached, via }] : [];
  });
  ways.sort((a, b) => a.steps - b.steps || Number(a.flipped) - Number(b.flipped));
  return ways[0] ?? null;
}

function requirementsMet(reading: Reading, entry: IndexEntry, graph: ConceptGraph): boolean {
  if (entry.comparison && !reading.comparison) return false;
  return entry.requires.every((group) =>
    reading.named.some((c) => group.some((wanted) => graph.upward(c).get(wanted)?.flipped === false)),
  );
}

const sameThing = ({ subject, outcome }: Reading, graph: ConceptGraph): boolean =>
  graph.upward(subject.concept).get(outcome.concept)?.steps === 0;

/** Links go both ways; an effect only where the entry is of two things that act on each other. */
const mayMirror = ({ relation }: Reading, entry: IndexEntry): boolean =>
  relation === 'affects' ? entry.relation === 'interacts' : entry.kind !== 'effect';

export interface Agreement {
  score: number;
  /** The match goes through more general concepts than the sentence names. */
  broader: boolean;
}

/** @returns null when the sentence does not say what the entry says. */
export function agreement(reading: Reading, entry: IndexEntry, graph: ConceptGraph): Agreement | null {
  const subject = nearest(reading.subject.concept, entry.subject, graph);
  const outcome = nearest(reading.outcome.concept, entry.outcome, graph);
  if (!subject || !outcome || !requirementsMet(reading, entry, graph)) return null;
  // Less of a thing turns the effect round, as its opposite does.
  const lessOfSubject = reading.subject.state === -1 || reading.subject.polarity === -1;
  const turns = { subject: subject.flipped !== lessOfSubject, outcome: outcome.flipped };
  const relation = relationCost(reading, entry, turns, outcome.via, graph);
  if (relation === null) return null;
  if (reading.mirrored && !mayMirror(reading, entry)) return null;
  const correlational = reading.strength === 'correlational';
  // A thing does not act on itself; "sleep" and "insomnia" are one thing.
  if (reading.relation !== 'interacts' && sameThing(reading, graph)) return null;
  const otherKind = entry.kind !== 'fact' && correlational !== (entry.kind === 'association');
  const cost =
    relation +
    PER_STEP * (subject.steps + outcome.steps) +
    // "gut health is out of balance" is imbalance, said in other words.
    OPPOSITE * (Number(turns.subject) + Number(turns.outcome)) +
    LATER_SUBJECT * Math.min(reading.subjectRank, 2) +
    (otherKind ? OTHER_KIND : 0) +
    (entry.family ? GENERAL : 0) +
    (reading.loose ? UNKNOWN_VERB : 0) +
    (reading.chain.length > 0 ? CHAIN : 0) +
    (reading.mirrored ? MIRRORED : 0) -
    SPECIFIC * (entry.requires.length + Number(entry.comparison));
  return { score: Math.max(0, 1 - cost), broader: subject.steps + outcome.steps > 0 };
}
