/** Sentence → readings, by the rules; or, where the rules know none of its verbs, by its names alone. */
import type { ConceptGraph } from '../concepts/graph';
import type { Lexicon, Mention } from '../concepts/lexicon';
import type { TaggedSentence } from '../nlp';
import type { Tuning } from '../tuning';
import { chains, loops, mirrored } from './chains';
import { readComparatives } from './comparatives';
import { compose } from './compose';
import type { Context } from './context';
import type { Cue } from './cues';
import { PRONOUN } from './pronouns';
import { readUnknownVerbs } from './read-loosely';
import { absent, nameAt, toReading, type NamedMention, type Reading, type View } from './reading';
import { stateAfter } from './states-after';
import { saidOfAnother, summedUp } from './sums-up';
import { viewOf } from './view';

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

/** "helps children fall asleep", "in the evening light delays …": for whom and when is neither subject nor outcome. */
function withoutPopulation(names: Mention[], graph: ConceptGraph): Mention[] {
  const others = names.filter((m) => !graph.isPopulation(m.concept));
  return others.length > 0 ? others : names;
}

/** Longer lists of names are indexes, not sentences; each pair of them is weighed. */
const MOST_SUBJECTS = 4;
const MOST_OUTCOMES = 12;

/** "Once blood sugar falls, it raises …": a subject with what its own clause says of it. */
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

export function createReader(lexicon: Lexicon, graph: ConceptGraph, tuning: Tuning): Reader {
  const knows = { lexicon, graph, tuning };
  return {
    read(sentence, blockText, context) {
      const seen = viewOf(sentence, blockText, context, knows);
      const compared = readComparatives(seen, graph);
      // In such a sentence "better" and "more" belong to its shape.
      const readings = compared.length > 0 ? compared : seen.cues.flatMap((_, i) => readCue(seen, i, context, graph));
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
      readUnknownVerbs(viewOf(sentence, blockText, context, knows), context, graph),
  };
}
