/** Readings of a sentence whose verbs the rules do not know. */
import type { ConceptGraph } from '../concepts/graph';
import type { Mention } from '../concepts/lexicon';
import type { Context } from './context';
import { UNKNOWN_VERB, unknownVerb, type Cue } from './cues';
import { loosePairs } from './loose';
import { PRONOUN } from './pronouns';
import { absent, nameAt, toReading, type NamedMention, type Reading, type View } from './reading';
import { stateAfter } from './states-after';
import { inSentence } from './view';

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

/** @param context who may be meant where the sentence names nobody. */
export function readUnknownVerbs(seen: View, context: Context, graph: ConceptGraph): Reading[] {
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
