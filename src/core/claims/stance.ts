/** What the page does with a claim: asserts it, denies it, asks it, tells a story, gives advice. */
import type { Stance } from '../model';
import type { Mention } from '../concepts/lexicon';
import type { TaggedSentence, Term } from '../nlp';
import type { Switched } from '../tuning';
import type { Cue } from './cues';
import { setAside } from './set-aside';

/** A question that tells: "Did you know that …?" */
const TELLING_QUESTION = /^[^\p{L}]*(?:did|do) you (?:also )?know\b/iu;
const QUESTION_MARK = /\?[\s"'”’)\]]*$/;
const isQuestion = (text: string): boolean => QUESTION_MARK.test(text) && !TELLING_QUESTION.test(text);
const OPEN_QUESTION = /\b(?:whether|remains? to be seen|under investigation|being (?:studied|investigated|tested))\b/i;
const MYTH_LABEL = /^[^\p{L}]*(?:myth|fiction|misconception|false claim)\b[^.]{0,12}[:–—-]/iu;
const MYTH =
  /\b(?:(?:is|are|it's|that's) (?:just |simply |only )?(?:a |an )?(?:common |popular |persistent )?(?:myth|misconception|fallacy|false|untrue|nonsense)|contrary to (?:popular|what|common)|(?:claims?|idea|notion|belief|promises?|myth) that .{0,120}\b(?:false|wrong|unfounded|exaggerated|no (?:good |solid )?evidence|not (?:supported|true|backed|borne)))\b/i;
const NO_EVIDENCE =
  /\b(?:(?:no|little|insufficient|scant|hardly any|not enough|lack of|lacks|without(?: any)?|not aware of(?: any)?) (?:[\p{L}-]+ ){0,4}(?:evidence|proof|trials?|study|studies|data|research|support)|(?:not|never|n't|yet to) (?:\p{L}+ ){0,2}(?:proven|shown|been (?:\p{L}+ )?(?:proven|shown|studied|tested|established|demonstrated|confirmed))|unproven|unlikely|(?:is|are|remains?) (?:still )?(?:unclear|unknown|uncertain)|fail(?:s|ed)? to|jury is (?:still )?out|evidence (?:is|remains) (?:lacking|weak|mixed|thin|limited|inconclusive|insufficient))\b/iu;
const FIRST_PERSON = /(?<![-\w])(?:I(?![-.])|I'm|I’m|I've|I’ve|I'd|I’d|my|me|myself)\b/;
/** Somebody's story about a person: "she swears that it cured her insomnia". */
const STORY = /\b(?:swears?|swore)\b/i;
/** The last of these before the claim begins a clause of its own. */
const REASON = /\b(?:because|since|which)\b(?!.+\b(?:because|since|which)\b)/i;
/** ", I have read," names a source, and tells no story. */
const ASIDE =
  /,\s*(?:I have read|I['’]ve read|I am told|I['’]m told|I gather|I think|as I do|as I have|(?:s?he|they|my \p{L}+) (?:told me|explained|explains|says|said))\s*,/giu;
/** "What surprised me is that gut bacteria make it": the surprise is the writer's, the claim is not. */
const SURPRISED = /^[^\p{L}]*what (?:\p{L}+ ){0,2}me (?:\p{L}+ ){0,2}(?:is|was) (?:that )?/iu;
const FOR_ME = /^[^,;]*\b(?:for|in) (?:me|my|us)\b/i;
const OWNED = /\b(?:my|her|his)\s+(?:\p{L}+\s+)?$/iu;
const ADVICE =
  /\b(?:you should|you must|you need to|you'll want to|should (?:be )?(?:consult|ask|talk|speak|avoid|aim|try)|we recommend|is recommended|are recommended|it's best to|it’s best to|you might (?:also )?(?:like|enjoy)|read (?:more|about|our|my)|see also|learn more|click here|check out|(?:consult|talk to|speak (?:with|to)|ask) (?:your|an?|the)\b)/i;
const IMPERATIVES =
  'add aim ask avoid be begin buy check choose click combine consider consult cut discuss download drink eat emphasise emphasize engage enjoy ensure experiment explore find focus follow get give go imagine include incorporate increase introduce join keep learn limit listen look maintain make manage opt pick picture practice practise prioritise prioritize put read reach reduce remember remove replace save see shop sign skip speak start stay steer stick stop swap switch take talk think track try turn use visit wait watch work';
const IMPERATIVE = new Set(IMPERATIVES.split(' '));
const LABEL = /^[^:]{1,40}:\s+/;
/** Negations that deny nothing: "not only …". */
const NOT_ONLY =
  /\b(?:not (?:only|just|merely|simply)|no wonder|no doubt|no accident|no coincidence|no surprise|no secret|no mystery|without (?:a )?doubt|no matter)\b/i;

function startsAsAdvice(terms: readonly Term[], text: string): boolean {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const offset = terms[0]!.start;
  const first = terms.find(
    (t) => t.start - offset >= label && !/^(?:and|but|so|then|also|please|simply|just|instead)$/.test(t.normal),
  );
  return first !== undefined && IMPERATIVE.has(first.normal) && !first.tags.has('Noun');
}

/** A sentence and what is named in it. */
export interface Spoken {
  text: string;
  sentence: TaggedSentence;
  /** Offsets in `text`. A "not" inside a name ("not getting enough sleep") denies nothing. */
  mentions: readonly Mention[];
  off: Switched;
}

/** How far back a negation reaches, in words; not past a contrast or another statement. */
const REACH = 8;
const NEGATION = /^(?:not|neither|nor|without|never|cannot|hardly|barely|no|nothing|none|rarely|seldom)$/;
/** "failed to improve", "fails to clearly improve": only of the verb itself, not of one that comes later. */
const FAILS = /^fail(?:s|ed)?$/;
const NEW_STATEMENT = /^(?:but|and|while|whereas|although|though|because|so|which|who)$/;

function negated({ text, sentence, mentions }: Spoken, cue: Cue): boolean {
  if (NOT_ONLY.test(text)) return false;
  const inName = (t: Term) =>
    mentions.some((m) => t.start - sentence.start >= m.start && t.end - sentence.start <= m.end);
  const { terms } = sentence;
  // "contains no melatonin", "makes little difference"
  if (/^(?:no|little|zero|neither)$/.test(terms[cue.to]?.normal ?? '')) return true;
  const fails = terms.findLastIndex((t, i) => i < cue.from && FAILS.test(t.normal) && terms[i + 1]?.normal === 'to');
  if (fails >= 0 && cue.from - fails <= 3) return true;
  // "does the gut no favours" denies nothing: the words are the rule's own.
  const last = / no\b/.test(cue.rule.match) ? cue.from : cue.to;
  for (let i = last - 1; i >= Math.max(0, cue.from - REACH); i--) {
    const t = terms[i]!;
    if ((t.tags.has('Negative') || NEGATION.test(t.normal)) && !inName(t)) return true;
    if (i < cue.from && NEW_STATEMENT.test(t.normal)) return false;
    // "is not in your head; it is made in the gut"
    const before = terms[i - 1];
    if (i <= cue.from && before && /[;:]/.test(text.slice(before.end - sentence.start, t.start - sentence.start)))
      return false;
  }
  return false;
}

interface Span {
  start: number;
  end: number;
}

/** The writer, or someone known, says it of themselves; an "I" in a later clause tells no story of this claim. */
function tellsStory(text: string, outcome: Span): boolean {
  // "I take oregano oil, because it kills yeast": the reason is told of everyone.
  const reason = text.slice(0, outcome.start).search(REASON);
  const said = text.slice(Math.max(0, reason), outcome.end).replace(ASIDE, ',').replace(SURPRISED, '');
  const after = text.slice(outcome.end, outcome.end + 30);
  return FIRST_PERSON.test(said) || FOR_ME.test(after) || STORY.test(text) || OWNED.test(text.slice(0, outcome.start));
}

/**
 * @param claimStart where the claim's first word stands in the sentence; @param outcome where its outcome does, UTF-16 units.
 * @returns stance of the page towards the claim that `cue` makes.
 */
export function stanceOf(spoken: Spoken, cue: Cue, claimStart: number, outcome: Span): Stance {
  const { text, sentence } = spoken;
  if (isQuestion(text)) return 'questions';
  const aside = setAside(text, claimStart, spoken.off);
  if (aside) return aside;
  if (negated(spoken, cue)) return 'denies';
  if (tellsStory(text, outcome)) return 'testimonial';
  if (ADVICE.test(text) || startsAsAdvice(sentence.terms, text)) return 'advice';
  return 'asserts';
}

/** Stance of a sentence by itself, when no claim of ours is in it. */
export function sentenceStance(text: string): Stance {
  if (isQuestion(text) || OPEN_QUESTION.test(text)) return 'questions';
  if (MYTH_LABEL.test(text) || MYTH.test(text)) return 'disputes';
  if (NO_EVIDENCE.test(text) || /\b(?:not|n't|n’t|never|neither|nor)\b/i.test(text)) return 'denies';
  if (FIRST_PERSON.test(text)) return 'testimonial';
  const first = /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return ADVICE.test(text) || IMPERATIVE.has(first) ? 'advice' : 'asserts';
}
