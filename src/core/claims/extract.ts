/** Sentence → readings, by the rules; or, where the rules know none of its verbs, by its names alone. */
import type { ConceptGraph } from '../concepts/graph';
import type { Lexicon, Mention } from '../concepts/lexicon';
import type { TaggedSentence } from '../nlp';
import type { Tuning } from '../tuning';
import { withAnaphors } from './anaphors';
import { cueOfPhrase, findCues, UNKNOWN_VERB, unknownVerb, type Cue } from './cues';
import type { Context } from './context';
import { chains, loops, mirrored } from './chains';
import { loosePairs } from './loose';
import { figures } from './numbers';
import { absent, nameAt, toReading, type NamedMention, type Reading, type Said, type View } from './reading';
import { assignRoles, type Roles } from './regions';
import { stateAfter } from './states-after';
import { saidOfAnother, summedUp } from './sums-up';

export type { Reading } from './reading';

export interface Reader {
  /**
   * @param sentence as tagged; @param text its block's text.
   * @param context what a pronoun, or a subject left out, may stand for.
   */
  read(sentence: TaggedSentence, text: string, context: Context): Reading[];
  /** The same for a sentence whose verbs the rules do not know. */
  readLoosely(sentence: TaggedSentence, text: string, context: Context): Reading[];
}

/** "It also lowers …", "In the long run it works …": the clause's own subject is a pronoun. */
const NAMED_LOOSELY =
  'mineral|vitamin|herb|root|plant|drink|supplement|nutrient|compound|hormone|amino acid|extract|practice|habit|stuff|pill|tea|powder|oil|spice|fruit|seed|strain|microbe|condition|method|technique|diet';
/** "A mug a day soothes …" */
const PORTION = 'glass|mug|cup|bowl|handful|spoonful|tablespoon|teaspoon|dose|capsule|tablet|serving|sip|bottle|slice';
const PRONOUN = new RegExp(
  `\\b(?:it|they|them|this|these|that|those|the (?:same )?(?:${NAMED_LOOSELY})|(?:a|an|one|each|every|the|just a) (?:\\p{L}+ )?(?:${PORTION})|(?:one|two|some) of the)s?\\b[^,;:]{0,60}$`,
  'iu',
);

/** "helps the brain turn …": what stands between is who does it, not what changes. */
const lets = ({ rule, to, from }: Cue): boolean => rule.id === 'improve' && to - from === 1;

const ADVERBIAL = /^(?:before|at|in|during|after|around|by|late|overnight|through)\b/i;

/** What a reader knows before it reads. */
interface Knows {
  lexicon: Lexicon;
  graph: ConceptGraph;
  tuning: Tuning;
}

/** Phrases that turn round the verb they lead to. */
const HINDERS = new Set(['less-able', 'hard-to', 'keep-from']);

type Composed = Pick<Said, 'relation' | 'turn' | 'governor'>;

/** A verb that moves something, then "the production of" or "the risk of": the two are one statement. */
function compose(cue: Cue, named: readonly Mention[], before: { cue: Cue; roles: Roles } | undefined): Composed {
  const { id, relation } = cue.rule;
  const moved = before && (before.roles.outcomes.length === 0 || lets(before.cue)) ? before.cue.rule.relation : null;
  const less = moved === 'decreases' || moved === 'worsens';
  // "makes the brain less able to sustain deep sleep"
  if (moved && HINDERS.has(before!.cue.rule.id)) return { relation, turn: true };
  // "lowers the risk of" says what causes what; "a risk of" alone does not.
  if (id === 'risk-of' && moved) return { relation, turn: less, governor: before!.cue };
  // "calcium, which the brain needs to turn tryptophan into melatonin": the raw material is named, so this is no raw material.
  const needed = cue.rule.inside === 'subject' && named.some((m) => m.end <= cue.start);
  if (relation === 'becomes' && !moved && needed) return { relation: 'makes', turn: false };
  // "helps the brain turn tryptophan into melatonin": more of it is made, by whoever helps.
  if (relation === 'becomes' && moved) return { relation: less ? 'decreases' : 'increases', turn: false };
  if (id === 'production-of' && moved) {
    if (less) return { relation: 'decreases', turn: false };
    return { relation: moved === 'affects' ? 'affects' : 'increases', turn: false };
  }
  return { relation, turn: false };
}

function rolesAndCues(
  text: string,
  sentence: TaggedSentence,
  mentions: readonly Mention[],
  cues: Cue[],
): [Cue[], Roles[]] {
  const roles = assignRoles(text, cues, mentions);
  const taken = new Set(roles.flatMap((r) => [...r.outcomes, ...r.subjects]));
  // "keeps you awake" needs no other verb, nor does it belong to one in a list: "soaks up water, softens the stool".
  const listed = (m: Mention) => /(?:,|,? (?:and|or|but))\s$/.test(text.slice(0, m.start));
  const own = mentions
    .filter((m) => m.polarity !== 0 && (!taken.has(m) || listed(m)))
    .flatMap((m) => cueOfPhrase(sentence, m) ?? []);
  if (own.length === 0) return [cues, roles];
  const all = [...cues, ...own.map((c) => inSentence(c, sentence))].sort((a, b) => a.start - b.start);
  return [all, assignRoles(text, all, mentions)];
}

const inSentence = (cue: Cue, sentence: TaggedSentence): Cue => ({
  ...cue,
  start: cue.start - sentence.start,
  end: cue.end - sentence.start,
});

function view(
  sentence: TaggedSentence,
  blockText: string,
  context: Context,
  { lexicon, graph, tuning: { off } }: Knows,
): View {
  const text = blockText.slice(sentence.start, sentence.end);
  const mentions = withAnaphors(text, lexicon.find(text), context, lexicon, graph);
  const found = findCues(sentence, mentions, off).map((c) => inSentence(c, sentence));
  // "Kiwis: two of them an hour before bed": when and for whom is no subject where something else is named.
  const things = mentions.filter((m) => !(graph.isPopulation(m.concept) && ADVERBIAL.test(text.slice(m.start, m.end))));
  const [cues, roles] = rolesAndCues(text, sentence, things.length > 1 ? things : mentions, found);
  return {
    text,
    sentence,
    mentions,
    cues,
    roles,
    figures: figures(text),
    off,
    recent: context.recent.said,
    find: (words) => lexicon.find(words),
  };
}

/** "helps children fall asleep", "in the evening light delays …": for whom and when is neither subject nor outcome. */
function withoutPopulation(names: Mention[], graph: ConceptGraph): Mention[] {
  const others = names.filter((m) => !graph.isPopulation(m.concept));
  return others.length > 0 ? others : names;
}

/** Longer lists of names are indexes, not sentences; each pair of them is weighed. */
const MOST_SUBJECTS = 4;
const MOST_OUTCOMES = 12;

/** "When your gut is out of balance, it affects …": a subject with what its own clause says of it. */
function subjectAt(seen: View, cue: Cue, m: Mention, graph: ConceptGraph): NamedMention {
  const named = nameAt(seen, cue, m, graph);
  if (named.state !== 0 || named.polarity !== 0 || m.end > cue.start) return named;
  return { ...named, state: stateAfter(seen.text.slice(0, cue.start), m.end, graph.valence(m.concept)) };
}

/** Readings of one cue: every subject it may have with every outcome. */
function readCue(seen: View, i: number, { pronoun: antecedents }: Context, graph: ConceptGraph): Reading[] {
  const { text, cues, roles } = seen;
  const cue = cues[i]!;
  const names = withoutPopulation(roles[i]!.subjects, graph).slice(0, MOST_SUBJECTS);
  const outcomes = withoutPopulation(roles[i]!.outcomes, graph).slice(0, MOST_OUTCOMES);
  const pronoun = names.length === 0 && PRONOUN.test(text.slice(0, cue.start));
  const subjects = pronoun ? antecedents.map(absent) : names.map((m) => subjectAt(seen, cue, m, graph));
  const composed = compose(cue, names, i > 0 ? { cue: cues[i - 1]!, roles: roles[i - 1]! } : undefined);
  return subjects.flatMap((subject, subjectRank) =>
    outcomes.map((m) => {
      const outcome = nameAt(seen, cue, m, graph);
      return toReading(seen, { ...composed, cue, subject, subjectRank, outcome, outcomes, loose: false }, graph);
    }),
  );
}

/** The outcome with what the words on either side say of it. */
function looseOutcome(seen: View, cue: Cue, m: Mention, graph: ConceptGraph): NamedMention {
  const named = nameAt(seen, cue, m, graph);
  if (named.state !== 0 || named.polarity !== 0) return named;
  return { ...named, state: stateAfter(seen.text, m.end, graph.valence(m.concept)) };
}

/** Who does it, where the sentence names nobody. */
function unnamed(before: string, moves: boolean, { pronoun, implied }: Context): NamedMention[] {
  if (PRONOUN.test(before)) return pronoun.map(absent);
  return implied && moves ? [absent(implied)] : [];
}

function readUnknownVerbs(seen: View, context: Context, graph: ConceptGraph): Reading[] {
  const { text, sentence } = seen;
  const mentions = seen.mentions.filter((m) => !graph.isPopulation(m.concept));
  const moves = (m: Mention) => stateAfter(text, m.end, graph.valence(m.concept)) !== 0;
  const pairs = loosePairs(seen, mentions, moves);
  if (pairs.length === 0 || seen.off.has(UNKNOWN_VERB)) return [];
  return pairs.flatMap(({ relation, subject, rank, outcome, verb }) => {
    const cue = inSentence(unknownVerb(sentence, verb), sentence);
    const before = text.slice(0, cue.start);
    const subjects = subject
      ? [nameAt(seen, cue, subject, graph)]
      : unnamed(before, outcome.polarity !== 0 || moves(outcome), context);
    const named = looseOutcome(seen, cue, outcome, graph);
    return subjects.map((s, subjectRank) =>
      toReading(
        seen,
        {
          cue,
          relation,
          turn: false,
          subject: s,
          subjectRank: rank ?? subjectRank,
          outcome: named,
          outcomes: [outcome],
          loose: true,
        },
        graph,
      ),
    );
  });
}

export function createReader(lexicon: Lexicon, graph: ConceptGraph, tuning: Tuning): Reader {
  const knows = { lexicon, graph, tuning };
  return {
    read(sentence, blockText, context) {
      const seen = view(sentence, blockText, context, knows);
      const readings = seen.cues.flatMap((_, i) => readCue(seen, i, context, graph));
      const named = seen.mentions.map((m) => m.concept);
      return [
        ...readings,
        ...chains(readings),
        ...loops(readings, graph),
        ...mirrored(readings, graph),
        ...summedUp(seen.text, named, context.told, tuning.off),
        ...saidOfAnother(seen.text, seen.mentions[0], context.told),
      ];
    },
    readLoosely: (sentence, blockText, context) =>
      readUnknownVerbs(view(sentence, blockText, context, knows), context, graph),
  };
}
