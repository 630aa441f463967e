/**
 * Readings of a sentence none of whose verbs we know: a thing, a verb that does something, an outcome. Only the head of the
 * subject and only things named as such count, and matching asks for more of them, so that a word unknown to the rules costs
 * a claim through a broader term but not a plain one.
 */
import type { Mention } from '../concepts/lexicon';
import type { TaggedSentence, Term } from '../nlp';
import { verbForms } from './cue-verbs';
import { epithets } from './epithets';

/** A subject, an outcome, and the term the claim turns on. */
export interface LoosePair {
  relation: 'affects' | 'contains' | 'is' | 'linked' | 'improves';
  /** null: a pronoun. */
  subject: Mention | null;
  /** Position among the names that may be the subject. */
  rank?: number;
  outcome: Mention;
  /** Position of the verb among the sentence's terms. */
  verb: number;
}

/** A sentence with the places of the rules found in it: what a rule reads is not read again. */
export interface Spoken {
  text: string;
  sentence: TaggedSentence;
  cues: readonly { start: number; end: number }[];
  /** Names in other words of the sentence. */
  find(text: string): Mention[];
}

/** What a person does with a thing, or says or asks of it: none of it is an effect. */
const REGULAR =
  'show find think believe want need ask call look discover use try choose contain include compare measure test offer talk report suggest claim describe explain define refer mention consider discuss contact search recommend prescribe avoid skip pick add mix start happen seem appear remain like love prefer expect wonder hope live learn consult visit order store track log record assess examine investigate evaluate review recruit enrol involve follow sound continue exist differ vary belong wait remember notice watch occur cover list name market advertise promise label';
const IRREGULAR =
  'be is are was were been have has had do does did say says said shown found thought know knows knew known mean means meant take takes took taken drink drinks drank eat eats ate eaten chose chosen give gives gave given sell sells sold buy buys bought come comes came go goes went see sees saw seen read reads write writes wrote feel feels felt hear hears heard keep keeps kept begin begins began stand sit lie stay forget';
const DOES_NOTHING = new Set([...REGULAR.split(' ').flatMap(verbForms), ...IRREGULAR.split(' ')]);

/** Between a subject and its outcome these begin something else. */
const BREAK =
  /\b(?:but|while|whereas|although|though|unlike|than|whether|compared|versus|vs|instead|rather|because|unless|except|despite|without|of whom)\b|[;:.?!()—–]/i;
/** Between an outcome and what brings it. */
const BROUGHT_BY = /\b(?:on|with|after|when|if|in|from|following|because of|thanks to|among)\b/i;
const LONGEST_GAP = 90;

const isActive = (terms: readonly Term[], at: number): boolean => {
  const t = terms[at]!;
  if (
    !t.tags.has('Verb') ||
    t.tags.has('Auxiliary') ||
    t.tags.has('Copula') ||
    t.tags.has('Modal') ||
    t.tags.has('Gerund')
  )
    return false;
  if (DOES_NOTHING.has(t.normal)) return false;
  // "was given to": done to the thing, not by it.
  const before = terms.slice(Math.max(0, at - 2), at);
  return !((t.tags.has('PastTense') || t.tags.has('Participle')) && before.some((b) => b.tags.has('Copula')));
};

/** The first term between two places of the sentence that fits; -1 when none does. */
function termBetween(
  { terms, start }: TaggedSentence,
  from: number,
  to: number,
  fits: (terms: readonly Term[], at: number) => boolean,
): number {
  return terms.findIndex((t, i) => t.start - start >= from && t.end - start <= to && fits(terms, i));
}

/** "has caffeine in it": to hold, not to have done. */
const isHave = (terms: readonly Term[], at: number) =>
  /^(?:has|have|had)$/.test(terms[at]!.normal) && !terms[at + 1]?.tags.has('Verb') && terms[at + 1]?.normal !== 'to';

/** "is the brain's main …" */
const isCopula = (terms: readonly Term[], at: number) =>
  /^(?:is|are)$/.test(terms[at]!.normal) && /^(?:the|a|an|your|our|also|still)$/.test(terms[at + 1]?.normal ?? '');

/** "can be habit-forming": an adjective straight after "be". Only the first word of the outcome is asked for. */
const isPredicate = (terms: readonly Term[], at: number) =>
  at > 0 && /^(?:be|is|are|was|were|been)$/.test(terms[at - 1]!.normal) && !terms[at]!.tags.has('Verb');

/** "have sleep problems more often than others" */
const COMPARES = /\b(?:more often|more frequently|more than|than (?:other|those|people|women|men|adults|everyone))\b/i;

/** A fact is told in few words; between more of them stands something else. */
const SHORT_GAP = 45;

/** "calm the steering": the word is the verb here, and names nothing. */
function isVerbHere({ terms, start }: TaggedSentence, m: Mention): boolean {
  const at = terms.findIndex((t) => t.end - start > m.start);
  const term = terms[at];
  if (!term || m.polarity !== 0 || term.end - start !== m.end || !term.tags.has('Verb')) return false;
  return terms[at + 1]?.tags.has('Determiner') ?? false;
}

/** The word an outcome phrase begins with, where it is a verb itself ("fall asleep"). */
function ownVerb({ terms, start }: TaggedSentence, outcome: Mention): number {
  const at = terms.findIndex((t) => t.end - start > outcome.start);
  const phrase = outcome.polarity !== 0 || (at >= 0 && terms[at]!.end - start < outcome.end);
  return phrase && at >= 0 && terms[at]!.tags.has('Verb') && !terms[at]!.tags.has('Gerund') ? at : -1;
}

/** "Sleep too little and ghrelin goes up": the verb of what moves, or the word that was taken for a noun ("cortisol rises"). */
function verbAfter({ terms, start }: TaggedSentence, outcome: Mention): number {
  const verb = terms.findIndex((t) => t.start - start >= outcome.end && t.tags.has('Verb'));
  return verb >= 0 ? verb : terms.findIndex((t) => t.start - start >= outcome.end);
}

/** "…, or SIBO, and it brings", "it dissolves; your gut …": where a clause with a subject of its own begins. */
const CLAUSE =
  /[;:]\s|, (?:and|so|but) (?=(?:it|they|this|these|that|the|your|our)\b)|\b(?:because|where) (?=(?:it|they)\b)/gi;
/** "Dark chocolate: it has caffeine": a label is the subject of what it labels. */
const LABEL = /^[^:]{1,40}:\s/;
const LABELLED = /^:\s+(?:it|they|this|these)\b/i;

function clauseStart(text: string, before: number): number {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const starts = [...text.slice(0, before).matchAll(CLAUSE)].map((m) => m.index + m[0].length);
  return starts.filter((at) => at !== label).at(-1) ?? 0;
}

/** What a subject may be said to do to an outcome, by the words between them. */
function between(
  { text, sentence, cues }: Spoken,
  mentions: readonly Mention[],
  outcome: Mention,
  moves: (m: Mention) => boolean,
): LoosePair[] {
  const clause = clauseStart(text, outcome.start);
  const subject = mentions.find((m) => m.start >= clause && m.end <= outcome.start) ?? null;
  const from = subject?.end ?? clause;
  const gap = text
    .slice(from, outcome.start)
    .replace(/\([^()]{0,60}\)/g, '')
    .replace(LABELLED, ' ');
  if (gap.length > LONGEST_GAP || BREAK.test(gap) || cues.some((c) => c.start < outcome.start && from < c.end))
    return [];
  const inName = (t: Term) =>
    mentions.some((m) => t.start - sentence.start >= m.start && t.end - sentence.start <= m.end);
  const active = termBetween(sentence, from, outcome.start, (ts, i) => isActive(ts, i) && !inName(ts[i]!));
  const verb = active >= 0 ? active : ownVerb(sentence, outcome);
  if (verb >= 0) return [{ relation: 'affects', subject, outcome, verb }];
  const state = sentence.terms.findIndex((t) => t.end - sentence.start > outcome.start);
  const after = subject && moves(outcome) ? verbAfter(sentence, outcome) : -1;
  if (after >= 0) return [{ relation: 'affects', subject, outcome, verb: after }];
  if (subject && isPredicate(sentence.terms, state)) return [{ relation: 'affects', subject, outcome, verb: state }];
  if (gap.length > SHORT_GAP) return [];
  const have = termBetween(sentence, from, outcome.start, isHave);
  if (have >= 0) return [{ relation: COMPARES.test(text) ? 'linked' : 'contains', subject, outcome, verb: have }];
  const copula = termBetween(sentence, from, outcome.start, isCopula);
  return copula >= 0 ? [{ relation: 'is', subject, outcome, verb: copula }] : [];
}

/** @param moves do the words after this outcome say that it goes up or down? */
export function loosePairs(spoken: Spoken, all: readonly Mention[], moves: (m: Mention) => boolean): LoosePair[] {
  const { sentence } = spoken;
  const mentions = all.filter((m) => !isVerbHere(sentence, m));
  const pairs = mentions.flatMap((outcome, i) =>
    i === 0 || mentions[0]!.end <= outcome.start ? between(spoken, mentions, outcome, moves) : [],
  );
  return [...epithets(spoken, mentions), ...pairs, ...broughtBy(spoken, mentions, moves)];
}

/** "Cortisol fell in the group taking ashwagandha": the outcome moves, and what moves it comes after. */
function broughtBy(
  { text, sentence, cues }: Spoken,
  mentions: readonly Mention[],
  moves: (m: Mention) => boolean,
): LoosePair[] {
  const [outcome, ...rest] = mentions;
  if (!outcome || !(moves(outcome) || ownVerb(sentence, outcome) >= 0)) return [];
  const subject = rest.find((m) => BROUGHT_BY.test(text.slice(outcome.end, m.start)));
  if (!subject) return [];
  const gap = text.slice(outcome.end, subject.start);
  if (cues.some((c) => c.start < subject.end && outcome.start < c.end)) return [];
  const { terms, start } = sentence;
  const verb = terms.findIndex((t) => t.tags.has('Verb') && t.end - start <= subject.start);
  return gap.length > LONGEST_GAP || BREAK.test(gap) || verb < 0
    ? []
    : [{ relation: 'affects', subject, outcome, verb }];
}
