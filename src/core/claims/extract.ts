/** Sentence → what it says: who does what to what, which way, how strongly, with which figure. */
import type { ConceptGraph } from '../concepts/graph';
import type { Lexicon, Mention } from '../concepts/lexicon';
import type { Stance, Strength } from '../model';
import type { TaggedSentence } from '../nlp';
import { findCues, type Cue } from './cues';
import { effectOf, inverse, type Effect, type Named } from './effect';
import { figures, type Figure } from './numbers';
import { assignRoles, type Roles } from './regions';
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
  /** Every concept the sentence names. */
  named: string[];
}

export interface Reader {
  /**
   * @param sentence as tagged; @param text its block's text.
   * @param context concepts a pronoun may stand for, best first.
   */
  read(sentence: TaggedSentence, text: string, context: readonly string[]): Reading[];
}

const PRONOUN =
  /^[^\p{L}]*(?:[^:]{1,40}:\s+)?(?:also |and |but |plus,? |in addition,? )?(?:it|they|this|these|that|those)\b/iu;

/** A verb that moves something, then "the production of" or "the risk of": the two are one statement. */
function compose(cue: Cue, before: { cue: Cue; roles: Roles } | undefined): { relation: CueRelation; turn: boolean } {
  const { id, relation } = cue.rule;
  const moved = before && before.roles.outcomes.length === 0 ? before.cue.rule.relation : null;
  const less = moved === 'decreases' || moved === 'worsens';
  if (id === 'risk-of') return { relation, turn: less };
  if (id === 'production-of' && moved) {
    if (less) return { relation: 'decreases', turn: false };
    return { relation: moved === 'affects' ? 'affects' : 'increases', turn: false };
  }
  return { relation, turn: false };
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

export function createReader(lexicon: Lexicon, graph: ConceptGraph): Reader {
  const name = (text: string, m: Mention): NamedMention => ({
    concept: m.concept,
    polarity: m.polarity,
    state: stateOf(text, m.start, m.end, graph.valence(m.concept)),
    start: m.start,
    end: m.end,
  });
  const absent = (concept: string): NamedMention => ({ concept, polarity: 0, state: 0, start: 0, end: 0 });

  return {
    read(sentence, blockText, context) {
      const text = blockText.slice(sentence.start, sentence.end);
      const mentions = lexicon.find(text);
      const cues = findCues(sentence).map((c) => ({
        ...c,
        start: c.start - sentence.start,
        end: c.end - sentence.start,
      }));
      const roles = assignRoles(text, cues, mentions);
      const list = figures(text);
      const named = mentions.map((m) => m.concept);

      return cues.flatMap((cue, i) => {
        const role = roles[i]!;
        const pronoun = role.subjects.length === 0 && PRONOUN.test(text);
        const subjects = pronoun ? context.map(absent) : role.subjects.map((m) => name(text, m));
        const { relation, turn } = compose(cue, i > 0 ? { cue: cues[i - 1]!, roles: roles[i - 1]! } : undefined);
        return subjects.flatMap((subject, subjectRank) =>
          role.outcomes.map((m): Reading => {
            const outcome = name(text, m);
            const claimStart = Math.min(cue.start, outcome.start, pronoun ? Infinity : subject.start);
            const effect = effectOf(relation, outcome, graph);
            return {
              subject,
              outcome,
              relation,
              effect: turn ? inverse(effect) : effect,
              strength: strengthOf(text, cue, cue.end),
              stance: stanceOf(text, sentence.terms, cue, claimStart),
              figure: figureFor(outcome, role.outcomes, list),
              comparison: comparesAfter(text, outcome, role.outcomes),
              subjectRank,
              cue: { start: cue.start, end: cue.end },
              named,
            };
          }),
        );
      });
    },
  };
}

/** "… melatonin than your brain": is this outcome the one compared? */
function comparesAfter(text: string, outcome: NamedMention, all: readonly Mention[]): boolean {
  const next = all.find((m) => m.start >= outcome.end);
  const than = /\bthan\b|\btimes (?:those|that|the)\b/.exec(text.slice(outcome.start));
  return than !== null && (next === undefined || outcome.start + than.index < next.start);
}
