/** A text as the look-up compares it: words without their endings, the empty ones left out. */
import { normalWord, wordsIn } from '../text/words';

export interface Term {
  /** Comparable word: case, accents, plural and spelling habits gone. */
  normal: string;
  /** The same without its ending: equal for "relaxing" and "relaxation". */
  stem: string;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that may go from any phrase without changing it. */
const EMPTY = set(
  'a an the this that these those it its they them their he she his her you your we our us i my me ' +
    'is are was were be been being am do does did has have had having could may might will would shall should must can ' +
    'but if then as at by for from in into of on onto to with so very really actually just also even still ' +
    "yes yet there here what which who whose when where why it's that's there's you're they're we're i've i'm what's",
);

/** Words that matter in a phrase ("same bedtime", "need less") but alone say nothing of what a claim is about. */
const FILLER = set(
  'and or about within between through via per such too only quite rather ever than how some any all each every both few many most much ' +
    "more other another own same one don't doesn't isn't aren't can't won't not get take thing way lot good bad " +
    'say said known believed thought shown show found find suggest claim study research evidence science scientific scientist expert trial',
);

/** Endings that a word sheds: "constipated", "constipation"; "digestive", "digestion". A salt keeps its own: glycinate is not glycine. */
const ENDING =
  /(?:ation|ated|ating|(?<!glycin|threon|butyr|citr)ate|ative|ition|ion|ively|ive|ment|ingly|ing|edly|ed|iness|ness|ly|y|(?<!(?:glycin|threon|butyr|citr)at)e)$/;
/** A shorter stem could come from any word; such words shed only the commonest endings: "eating". */
const STEM = 4;
const SHORT = /(?:ing|ed)$/;

const undoubled = (stem: string): string =>
  stem.length > 3 && stem.at(-1) === stem.at(-2) && !/[aeiou]/.test(stem.at(-1)!) ? stem.slice(0, -1) : stem;

/** A comparable word without its ending. */
export function stemOf(normal: string): string {
  const cut = normal.replace(ENDING, '');
  if (cut.length >= STEM) return undoubled(cut);
  const short = normal.replace(SHORT, '');
  return short.length >= 3 ? undoubled(short) : normal;
}

/** Null for an empty word. */
export function termOf(word: string): Term | null {
  const normal = normalWord(word);
  return EMPTY.has(normal) ? null : { normal, stem: stemOf(normal) };
}

const FILLER_STEMS = new Set(Array.from(FILLER, stemOf));

/** Does the stem count only as part of a phrase? */
export const isFiller = (stem: string): boolean => FILLER_STEMS.has(stem);

/** Reads many short texts of the same few thousand words: each word is worked out once. */
export interface Reader {
  /** Terms in order, null for each empty word. */
  read(text: string): (Term | null)[];
  /** Every word read so far. */
  seen(): Iterable<Term | null>;
}

export function createReader(): Reader {
  const known = new Map<string, Term | null>();
  const term = (word: string): Term | null => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = termOf(word)));
    return found;
  };
  return { read: (text) => wordsIn(text).map(term), seen: () => known.values() };
}

/** Terms of one text, in order, the empty words left out. */
export const terms = (text: string): Term[] =>
  wordsIn(text)
    .map(termOf)
    .filter((t) => t !== null);
