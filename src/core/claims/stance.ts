/** What the page does with a claim: asserts it, denies it, asks it, tells a story, gives advice. */
import type { Stance } from '../model';
import type { Term } from '../nlp';
import type { Cue } from './cues';

const QUESTION = /\?[\s"'”’)\]]*$/;
const OPEN_QUESTION = /\b(?:whether|remains? to be seen|under investigation|being (?:studied|investigated|tested))\b/i;
const MYTH_LABEL = /^[^\p{L}]*(?:myth|fiction|misconception|false claim)\b[^.]{0,12}[:–—-]/iu;
const MYTH =
  /\b(?:(?:is|are|it's|that's) (?:just |simply |only )?(?:a |an )?(?:common |popular |persistent )?(?:myth|misconception|fallacy|false|untrue|nonsense)|contrary to (?:popular|what|common)|(?:claims?|idea|notion|belief|promises?|myth) that .{0,120}\b(?:false|wrong|unfounded|exaggerated|no (?:good |solid )?evidence|not (?:supported|true|backed|borne)))\b/i;
const NO_EVIDENCE =
  /\b(?:(?:no|little|insufficient|scant|hardly any|not enough|lack of|lacks|without(?: any)?|not aware of(?: any)?) (?:[\p{L}-]+ ){0,4}(?:evidence|proof|trials?|studies|data|research|support)|(?:not|never|n't|yet to) (?:[\p{L}]+ ){0,2}(?:proven|shown|been (?:\p{L}+ )?(?:proven|shown|studied|tested|established|demonstrated|confirmed))|unproven|unlikely|(?:is|are|remains?) (?:still )?(?:unclear|unknown|uncertain)|fail(?:s|ed)? to|jury is (?:still )?out|evidence (?:is|remains) (?:lacking|weak|mixed|thin|limited|inconclusive|insufficient))\b/iu;
const FIRST_PERSON = /\b(?:I|I'm|I’m|I've|I’ve|I'd|I’d|my|me|myself)\b/;
const ADVICE =
  /\b(?:you should|you shouldn't|you must|you need to|you'll want to|should (?:be )?(?:consult|ask|talk|speak|avoid|aim|try)|we recommend|is recommended|are recommended|it's best to|it’s best to|consult|talk to|speak (?:with|to)|ask) (?:your|a |an )?/i;
const IMPERATIVES =
  'add aim ask avoid be begin buy check choose click combine consider consult cut discuss download drink eat emphasise emphasize engage enjoy ensure experiment explore find focus follow get give go include incorporate increase introduce join keep learn limit listen look maintain make manage opt pick practice practise prioritise prioritize put read reach reduce remember remove replace save see shop sign skip sleep speak start stay steer stick stop swap switch take talk track try turn use visit wait watch work';
const IMPERATIVE = new Set(IMPERATIVES.split(' '));
const LABEL = /^[^:]{1,40}:\s+/;
/** Negations that deny nothing: "not only …". */
const NOT_ONLY = /\b(?:not (?:only|just|merely|simply)|no wonder|no doubt|without (?:a )?doubt|no matter)\b/i;

function startsAsAdvice(terms: readonly Term[], text: string): boolean {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const offset = terms[0]!.start;
  const first = terms.find(
    (t) => t.start - offset >= label && !/^(?:and|but|so|then|also|please|simply|just|instead)$/.test(t.normal),
  );
  return first !== undefined && IMPERATIVE.has(first.normal) && !first.tags.has('Plural');
}

/** A negation that governs the cue: within the few words before it, or inside it. */
function negated(terms: readonly Term[], cue: Cue, text: string): boolean {
  const before = terms.slice(Math.max(0, cue.from - 4), cue.to);
  const near = before.some(
    (t) => t.tags.has('Negative') || /^(?:neither|nor|without|never|cannot|hardly|barely)$/.test(t.normal),
  );
  return near && !NOT_ONLY.test(text);
}

/** Has the sentence, up to the end of the claim's words, said that evidence is missing? */
function evidenceDenied(text: string, claimStart: number): boolean {
  const m = NO_EVIDENCE.exec(text);
  if (!m) return false;
  // "X may help, though this has not been tested": a hedge after the claim, not a denial of it.
  const concession = /\b(?:although|though|but|however|while|even if)\b[^.]*$/i.test(text.slice(0, m.index));
  return m.index < claimStart || !concession;
}

/**
 * @param text the sentence; @param claimStart where the claim's first word stands in it, UTF-16 units.
 * @returns stance of the page towards the claim that `cue` makes.
 */
export function stanceOf(text: string, terms: readonly Term[], cue: Cue, claimStart: number): Stance {
  if (QUESTION.test(text) || OPEN_QUESTION.test(text)) return 'questions';
  if (MYTH_LABEL.test(text) || MYTH.test(text)) return 'disputes';
  if (negated(terms, cue, text) || evidenceDenied(text, claimStart)) return 'denies';
  if (FIRST_PERSON.test(text)) return 'testimonial';
  if (ADVICE.test(text) || startsAsAdvice(terms, text)) return 'advice';
  return 'asserts';
}

/** Stance of a sentence by itself, when no claim of ours is in it. */
export function sentenceStance(text: string): Stance {
  if (QUESTION.test(text) || OPEN_QUESTION.test(text)) return 'questions';
  if (MYTH_LABEL.test(text) || MYTH.test(text)) return 'disputes';
  if (NO_EVIDENCE.test(text) || /\b(?:not|n't|n’t|never|neither|nor)\b/i.test(text)) return 'denies';
  if (FIRST_PERSON.test(text)) return 'testimonial';
  const first = /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return ADVICE.test(text) || IMPERATIVE.has(first) ? 'advice' : 'asserts';
}
