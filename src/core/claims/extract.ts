/** Sentence → what it says: who does what to what, which way, how strongly, with which figure. */
import type { ConceptGraph } from '../concepts/graph';
import type { Lexicon, Mention } from '../concepts/lexicon';
import type { Stance, Strength } from '../model';
import type { TaggedSentence } from '../nlp';
import { cueOfPhrase, findCues, type Cue } from './cues';
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

/** "It also lowers …", "In the long run it works …": the clause's own subject is a pronoun. */
const PRONOUN = /\b(?:it|they|this|these|that|those)\b[^,;:]{0,60}$/i;

interface Composed {
  relation: CueRelation;
  turn: boolean;
  /** The verb that says how strongly it is meant, when it is not the cue itself. */
  governor?: Cue;
}

/** A verb that moves something, then "the production of" or "the risk of": the two are one statement. */
function compose(cue: Cue, before: { cue: Cue; roles: Roles } | undefined): Composed {
  const { id, relation } = cue.rule;
  const moved = before && before.roles.outcomes.length === 0 ? before.cue.rule.relation : null;
  const less = moved === 'decreases' || moved === 'worsens';
  // "lowers the risk of" says what causes what; "a risk of" alone does not.
  if (id === 'risk-of' && moved) return { relation, turn: less, governor: before!.cue };
  // "helps the brain turn tryptophan into melatonin": more of it is made, by whoever helps.
  if (relation === 'becomes' && moved) return { relation: less ? 'decreases' : 'increases', turn: false };
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

/** Everything found in a sentence, before it is put together. */
interface View {
  text: string;
  sentence: TaggedSentence;
  mentions: Mention[];
  cues: Cue[];
  roles: Roles[];
  figures: Figure[];
}

function rolesAndCues(
  text: string,
  sentence: TaggedSentence,
  mentions: readonly Mention[],
  cues: Cue[],
): [Cue[], Roles[]] {
  const roles = assignRoles(text, cues, mentions);
  const taken = new Set(roles.flatMap((r) => [...r.outcomes, ...r.subjects]));
  // "keeps you awake" needs no other verb.
  const own = mentions.filter((m) => m.polarity !== 0 && !taken.has(m)).flatMap((m) => cueOfPhrase(sentence, m) ?? []);
  if (own.length === 0) return [cues, roles];
  const all = [...cues, ...own.map((c) => inSentence(c, sentence))].sort((a, b) => a.start - b.start);
  return [all, assignRoles(text, all, mentions)];
}

const inSentence = (cue: Cue, sentence: TaggedSentence): Cue => ({
  ...cue,
  start: cue.start - sentence.start,
  end: cue.end - sentence.start,
});

function view(sentence: TaggedSentence, blockText: string, lexicon: Lexicon): View {
  const text = blockText.slice(sentence.start, sentence.end);
  const mentions = lexicon.find(text);
  const found = findCues(sentence, mentions).map((c) => inSentence(c, sentence));
  const [cues, roles] = rolesAndCues(text, sentence, mentions, found);
  return { text, sentence, mentions, cues, roles, figures: figures(text) };
}

const absent = (concept: string): NamedMention => ({ concept, polarity: 0, state: 0, start: 0, end: 0 });

/** A name as it stands to a cue: its state is looked for between the cue and it, never in the cue's own words. */
function nameAt({ text }: View, cue: Cue, m: Mention, graph: ConceptGraph): NamedMention {
  const from = m.start >= cue.end ? cue.end : 0;
  const state = stateOf(text, m.start, m.end, graph.valence(m.concept), from);
  return { concept: m.concept, polarity: m.polarity, state, start: m.start, end: m.end };
}

/** Readings of one cue: every subject it may have with every outcome. */
function readCue(seen: View, i: number, context: readonly string[], graph: ConceptGraph): Reading[] {
  const { text, cues, roles } = seen;
  const cue = cues[i]!;
  const { subjects: names, outcomes } = roles[i]!;
  const pronoun = names.length === 0 && PRONOUN.test(text.slice(0, cue.start));
  const subjects = pronoun ? context.map(absent) : names.map((m) => nameAt(seen, cue, m, graph));
  const { relation, turn, governor } = compose(cue, i > 0 ? { cue: cues[i - 1]!, roles: roles[i - 1]! } : undefined);
  return subjects.flatMap((subject, subjectRank) =>
    outcomes.map((m): Reading => {
      const outcome = nameAt(seen, cue, m, graph);
      const effect = effectOf(relation, outcome, graph);
      const claimStart = Math.min(cue.start, outcome.start, pronoun ? Infinity : subject.start);
      return {
        subject,
        outcome,
        relation,
        effect: turn ? inverse(effect) : effect,
        strength: strengthOf(text, governor ?? cue, cue.end),
        stance: stanceOf(seen, cue, claimStart, outcome),
        figure: figureFor(outcome, outcomes, seen.figures),
        comparison: comparesAfter(text, outcome, outcomes),
        subjectRank,
        cue: { start: cue.start, end: cue.end },
        named: seen.mentions.map((n) => n.concept),
      };
    }),
  );
}

export function createReader(lexicon: Lexicon, graph: ConceptGraph): Reader {
  return {
    read(sentence, blockText, context) {
      const seen = view(sentence, blockText, lexicon);
      return seen.cues.flatMap((_, i) => readCue(seen, i, context, graph));
    },
  };
}

/** "… melatonin than your brain": is this outcome the one compared? */
function comparesAfter(text: string, outcome: NamedMention, all: readonly Mention[]): boolean {
  const next = all.find((m) => m.start >= outcome.end);
  const than = /\bthan\b|\btimes (?:those|that|the)\b/.exec(text.slice(outcome.start));
  return than !== null && (next === undefined || outcome.start + than.index < next.start);
}
