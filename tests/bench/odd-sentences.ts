/** Sentences as no editor would pass them, from a seed: what makes a rule engine slow shows in these first. */
import type { MatchIndex } from '../../claims-db/shapes';
import { CUE_VERBS } from '../../src/core/claims/cues';
import { CUE_RULES } from '../../src/core/claims/rules';
import { chance, type Chance } from '../eval/seeded';

/** Longer ones are passed over by the engine, UTF-16 units. */
const LONGEST = 1000;
const SHORTEST = 200;

export interface OddSentence {
  kind: string;
  text: string;
}

type Piece = (c: Chance, words: Words) => string;

interface Words {
  names: readonly string[];
  verbs: readonly string[];
  /** Words of the rules as they stand in their examples. */
  examples: readonly string[];
}

const COMMON = 'the of and to in it that which is not may more less with for from by as than while but or if'.split(
  ' ',
);
const UNICODE = ['😴', '🦠', 'é', 'ﬁ', 'שינה', 'النوم', '腸', '\u200B', '\u00AD', 'e\u0301', '½', '—', '“', '”'];

/** One piece of each kind; a sentence repeats pieces of its kind until it is long enough. */
const KINDS: Record<string, Piece> = {
  'nested quotes': (c) => c.pick(['“', '‘', '"', "'", '«', '”', '’', '»']) + c.pick(COMMON),
  brackets: (c) => c.pick(['(', '[', '{', ')', ']', '}']) + c.pick(COMMON),
  numbers: (c) => `${c.below(100_000)}${c.pick(['', '%', '.5', ',000', ' mg', ' times', '-fold', '–', 'x'])}`,
  'one letter': (c) => c.pick(['a', 'i', 'x', 'o']),
  'one word over': () => 'very',
  'small words': (c) => c.pick(COMMON),
  list: (c, w) => `${c.pick(w.names)},`,
  'list with and': (c, w) => `${c.pick(w.names)} and`,
  names: (c, w) => c.pick(w.names),
  'all verbs': (c, w) => c.pick(w.verbs),
  'names and verbs': (c, w) => `${c.pick(w.names)} ${c.pick(w.verbs)}s`,
  'rule examples': (c, w) => c.pick(w.examples),
  negations: (c, w) => `${c.pick(['not', 'never', 'no', 'without', 'nor', 'hardly'])} ${c.pick(w.verbs)}`,
  hedges: (c) => c.pick(['may', 'might', 'could', 'perhaps', 'possibly', 'is thought to', 'has been shown to']),
  'clause on clause': (c, w) => `which ${c.pick(w.verbs)}s ${c.pick(w.names)} that`,
  hyphens: (c, w) => `${c.pick(w.names).replaceAll(' ', '-')}-${c.pick(COMMON)}-`,
  unicode: (c) => c.pick(UNICODE) + c.pick(COMMON),
  'long word': (c, w) => c.pick(w.names).replaceAll(' ', '').repeat(8),
  semicolons: (c, w) => `${c.pick(w.names)}; ${c.pick(COMMON)}:`,
  'myth and claim': (c, w) => `the claim that ${c.pick(w.names)} ${c.pick(w.verbs)}s the idea of`,
  everything: (c, w) => KINDS[c.pick(Object.keys(KINDS).filter((k) => k !== 'everything'))]!(c, w),
};

function wordsOf(index: MatchIndex): Words {
  return {
    names: index.concepts.flatMap((c) => c.words),
    verbs: CUE_VERBS,
    examples: CUE_RULES.map((r) => r.example.replace(/[.?!]$/, '')),
  };
}

/** @param n how many; @param seed the same seed gives the same sentences. Each holds a claim, so that the engine reads it. */
export function oddSentences(index: MatchIndex, n: number, seed: number): OddSentence[] {
  const c = chance(seed);
  const words = wordsOf(index);
  const kinds = Object.keys(KINDS);
  return Array.from({ length: n }, (_, i) => {
    const kind = kinds[i % kinds.length]!;
    const length = SHORTEST + c.below(LONGEST - SHORTEST);
    let text = 'Kefir improves sleep';
    while (text.length < length) text += ` ${KINDS[kind]!(c, words)}`;
    return { kind, text: `${text.slice(0, length - 1)}.` };
  });
}
