/** Everything found in a sentence before it is put together: names, cues, who stands where, figures. */
import type { ConceptGraph } from '../concepts/graph';
import type { Lexicon, Mention } from '../concepts/lexicon';
import type { TaggedSentence } from '../nlp';
import type { Tuning } from '../tuning';
import { withAnaphors } from './anaphors';
import type { Context } from './context';
import { cueOfPhrase, findCues, type Cue } from './cues';
import { figures } from './numbers';
import type { View } from './reading';
import { assignRoles, type Roles } from './regions';

/** What a reader knows before it reads. */
export interface Knows {
  lexicon: Lexicon;
  graph: ConceptGraph;
  tuning: Tuning;
}

const ADVERBIAL = /^(?:before|at|in|during|after|around|by|late|overnight|through)\b/i;

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

/** Offsets of a cue counted from the start of its sentence. */
export const inSentence = (cue: Cue, sentence: TaggedSentence): Cue => ({
  ...cue,
  start: cue.start - sentence.start,
  end: cue.end - sentence.start,
});

/** @param blockText text of the sentence's block. */
export function viewOf(
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
