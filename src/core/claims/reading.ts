/** What a sentence says, once its words are put together: who does what to what, which way, how strongly, with which figure. */
import type { ConceptGraph } from '../concepts/graph';
import type { Mention } from '../concepts/lexicon';
import type { Stance, Strength } from '../model';
import type { TaggedSentence } from '../nlp';
import type { Switched } from '../tuning';
import type { Cue } from './cues';
import { effectOf, inverse, type Effect, type Named } from './effect';
import type { Figure } from './numbers';
import type { Roles } from './regions';
import type { CueRelation } from './rules';
import { stanceOf } from './stance';
import { stateOf } from './states';
import { strengthOf } from './strength';

/** A name with its place in the sentence; a name taken from the text before has an empty span. */
export interface NamedMention extends Named {
  start: number;
  end: number;
}

/** One reading of one cue. Several readings of a sentence may be offered; matching decides. Offsets: UTF-16 units in the sentence. */
export interface Reading {
  subject: NamedMention;
  outcome: NamedMention;
  relation: CueRelation;
  effect: Effect;
  strength: Strength;
  stance: Stance;
  figure: Figure | null;
  comparison: boolean;
  /** Position among the candidates for the subject: 0 is the head of the phrase. */
  subjectRank: number;
  cue: { start: number; end: number };
  /** Every concept the sentence names; one that speaks of the sentence before names what that names. */
  named: string[];
  /** Read from a verb the rules do not know. */
  loose: boolean;
  /** Of a chain of two readings: where their cues stand; empty for a plain reading. */
  chain: readonly number[];
  /** Told from its other end. */
  mirrored: boolean;
}

/** Everything found in a sentence, before it is put together. */
export interface View {
  text: string;
  sentence: TaggedSentence;
  mentions: Mention[];
  cues: Cue[];
  roles: Roles[];
  figures: Figure[];
  off: Switched;
  /** Concepts the sentence before named. */
  recent: readonly string[];
  /** Names in any words. */
  find(words: string): Mention[];
}

/** A name the sentence leaves to a pronoun. */
export const absent = (concept: string): NamedMention => ({ concept, polarity: 0, state: 0, start: 0, end: 0 });

/** A name as it stands to a cue: its state is looked for between the cue and it, never in the cue's own words. */
export function nameAt({ text }: View, cue: Cue, m: Mention, graph: ConceptGraph): NamedMention {
  const from = m.start >= cue.end ? cue.end : 0;
  const state = stateOf(text, m.start, m.end, graph.valence(m.concept), from);
  return { concept: m.concept, polarity: m.polarity, state, start: m.start, end: m.end };
}

/** The figure that stands before the outcome and nearest to it, else the nearest after it. */
function figureFor(outcome: NamedMention, others: readonly Mention[], list: readonly Figure[]): Figure | null {
  const before = list.filter((f) => f.end <= outcome.start);
  const nearest = before.at(-1);
  // "90% of serotonin and 400 times more melatonin": the first figure belongs to the first outcome.
  const taken = nearest && others.some((o) => o.start >= nearest.end && o.end <= outcome.start);
  if (nearest && !taken) return nearest;
  return list.find((f) => f.start >= outcome.end && f.start - outcome.end < 30) ?? null;
}

/** "… melatonin than your brain": is this outcome the one compared? */
function comparesAfter(text: string, outcome: NamedMention, all: readonly Mention[]): boolean {
  const next = all.find((m) => m.start >= outcome.end);
  const than = /\bthan\b|\btimes (?:those|that|the)\b/.exec(text.slice(outcome.start));
  return than !== null && (next === undefined || outcome.start + than.index < next.start);
}

/** "The liver stores more of it": more than what the sentence before spoke of. */
const comparesWithBefore = (text: string, { start, end }: NamedMention): boolean =>
  /^more of\b/i.test(text.slice(start, end));

/** "That serotonin", a pronoun, "more of it": the sentence speaks of what the one before named. */
const pointsBack = (text: string, subject: NamedMention, outcome: NamedMention): boolean =>
  subject.end === subject.start ||
  comparesWithBefore(text, outcome) ||
  /\b(?:this|that|these|those) $/i.test(text.slice(0, subject.start));

/** Who does what to what, as found. */
export interface Said {
  cue: Cue;
  relation: CueRelation;
  /** Does another word turn the effect round ("lowers the risk of")? */
  turn: boolean;
  /** The verb that says how strongly it is meant, when it is not the cue itself. */
  governor?: Cue;
  subject: NamedMention;
  subjectRank: number;
  outcome: NamedMention;
  /** All outcomes of the cue. */
  outcomes: readonly Mention[];
  loose: boolean;
}

export function toReading(seen: View, said: Said, graph: ConceptGraph): Reading {
  const { text } = seen;
  const { cue, relation, turn, governor, subject, subjectRank, outcome, outcomes, loose } = said;
  const effect = effectOf(relation, outcome, graph);
  const named = subject.end > subject.start;
  const claimStart = Math.min(cue.start, outcome.start, named ? subject.start : Infinity);
  return {
    subject,
    outcome,
    relation,
    effect: turn ? inverse(effect) : effect,
    strength: strengthOf(text, governor ?? cue, cue.end),
    stance: stanceOf(seen, cue, claimStart, outcome),
    figure: figureFor(outcome, outcomes, seen.figures),
    comparison: comparesAfter(text, outcome, outcomes) || comparesWithBefore(text, outcome),
    subjectRank,
    cue: { start: cue.start, end: cue.end },
    named: [...seen.mentions.map((n) => n.concept), ...(pointsBack(text, subject, outcome) ? seen.recent : [])],
    loose,
    chain: [],
    mirrored: false,
  };
}
