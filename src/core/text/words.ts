/** Words of a text in a form that ignores spelling habits: case, accents, plural, British or American. */

export interface Word {
  /** Comparable form; equal for "Fibres" and "fiber". */
  normal: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** Most phrases are plain letters, for which the general pattern is slow. */
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)*/g;

/** British → American, each safe at the end or start of a word of this field. */
const SPELLING: readonly (readonly [RegExp, string])[] = [
  [/^oestr/, 'estr'],
  [/^(an|hypoglyc|hyperglyc|leuk|ur|isch)aem/, '$1em'],
  [/^diarrhoea/, 'diarrhea'],
  [/^yoghurt/, 'yogurt'],
  [/^fibre/, 'fiber'],
  [/^centre/, 'center'],
  [/^programme$/, 'program'],
  [/(behavi|col|fav|flav|lab|tum|vig|hum)our/, '$1or'],
  [
    /(normal|stabil|optim|minim|maxim|organ|metabol|synthes|randomi|micron|harmon|util|recogn|neutral)is(e|ed|es|ing|ation)$/,
    '$1iz$2',
  ],
];

/** Any spelling the table above may change, in one test: most words have none. */
const MAY_DIFFER = /oestr|aem|rrhoea|ghurt|fibre|centre|programme|our|is[eia]/;
const ASCII = /^[\u0020-\u007e]*$/;
const ACCENTS = /[\u0300-\u036f]/g;

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Comparable form of one word; an empty string stays empty. */
export function normalWord(word: string): string {
  let w = word.toLowerCase();
  if (!ASCII.test(w)) w = w.normalize('NFKD').replace(ACCENTS, '').replace(/’/g, "'");
  if (w.includes("'")) w = w.replace(/'s$/, '').replace(/'$/, '');
  if (MAY_DIFFER.test(w)) for (const [from, to] of SPELLING) w = w.replace(from, to);
  return singular(w);
}

/** The words of a text in lower case, in order, not yet in their comparable form: for many short texts, where offsets do not matter. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(ASCII.test(text) ? PLAIN_WORD : WORD) ?? [];

/** The words of a text, in order. Hyphens separate, apostrophes do not. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (m) => ({
    normal: normalWord(m[0]),
    start: m.index,
    end: m.index + m[0].length,
  }));
}
