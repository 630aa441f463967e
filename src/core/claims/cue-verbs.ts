/** Verbs of the rules: which are nouns as well, their forms, and how to tell what a word is where the tagger cannot. */
import type { Term } from '../nlp';

/** The tagger takes these for nouns after a noun ("stress causes …"); grammar around them decides instead. */
const ALSO_NOUNS = new Set(
  'aid balance beat benefit better block boost break calm cause change compound control cure cut damage delay drive drop fall favor favour feed fight fix flush fragment fuel halve harm help hold hurt impact increase influence lead lower make mask mean quiet release remedy reset result rise rob ruin shape shift slow spark spike steady steal store supply support talk target throw tackle treat trap trigger turn upset wake ward wreck decrease decline mess bind coat address shield tone strain trash tank offset limit halt stop stall drain cool trim crush tune guide direct anchor prompt counter lift upgrade reverse fire flip switch knock step speed ramp crank mop damp clear screw top pile pack whip bulk pump latch lock plug hook dock'.split(
    ' ',
  ),
);

const IRREGULAR: Record<string, string> = {
  bind: 'bind binds bound',
  break: 'break breaks broke broken',
  cut: 'cut cuts',
  drive: 'drive drives drove driven',
  fall: 'fall falls fell fallen',
  feed: 'feed feeds fed',
  fight: 'fight fights fought',
  hold: 'hold holds held',
  hurt: 'hurt hurts',
  lead: 'lead leads led',
  lose: 'lose loses lost',
  make: 'make makes made',
  mean: 'mean means meant',
  rise: 'rise rises rose risen',
  steal: 'steal steals stole stolen',
  throw: 'throw throws threw thrown',
  upset: 'upset upsets',
  wake: 'wake wakes woke woken',
};

export const isAlsoNoun = (verb: string): boolean => ALSO_NOUNS.has(verb);

/** The finite forms of a verb and its participle; "-ing" is left to the tagger. */
export function verbForms(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular.split(' ');
  const s = /(?:[sxz]|ch|sh)$/.test(verb)
    ? `${verb}es`
    : verb.endsWith('y') && !/[aeou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const past = verb.endsWith('e')
    ? `${verb}d`
    : /^(?:drop|trap|control|sap|trim|stop)$/.test(verb)
      ? `${verb}${verb.at(-1)}ed`
      : `${verb}ed`;
  return [verb, s, past];
}

const NOUN_BEFORE = ['Determiner', 'Possessive', 'Adjective', 'Preposition'];
const NOUN_AFTER = /^(?:of|is|are|was|were|may|can|has|have|had|and|or|that|which|in)$/;
const isPlural = (t: Term) => t.tags.has('Plural') || (t.tags.has('Noun') && /[^sui]s$/.test(t.normal));

/**
 * "the release of", "its benefits", "gut changes improve": the word is there, but as a noun. Where the tagger says noun
 * after a noun, agreement decides: "stress causes" and "supplements cause" are a subject and its verb.
 */
export function isNounHere(terms: readonly Term[], from: number, to: number): boolean {
  const term = terms[from]!;
  if (!term.tags.has('Noun')) return false;
  const before = terms[from - 1];
  const after = terms[to];
  // "that patches up …": a relative word, whatever its tag.
  if (before && /^(?:that|which|who)$/.test(before.normal)) return false;
  if (!before || !after || NOUN_BEFORE.some((tag) => before.tags.has(tag))) return true;
  if (NOUN_AFTER.test(after.normal) || (after.tags.has('Verb') && !after.tags.has('Gerund'))) return true;
  if (!before.tags.has('Noun')) return false;
  return /[^s]s$/.test(term.normal) === isPlural(before) && !term.normal.endsWith('ed');
}
