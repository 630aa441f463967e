/** The nearest word of a concept to a word we do not know: "melatnin", "probotics". */
import MiniSearch from 'minisearch';
import { isFiller, stemOf, type Term } from './terms';

/** Shorter words have too many neighbours: "gut", "gum", "gun". */
const SHORTEST = 4;
/** No word we know is as long. */
const LONGEST = 30;

/** Fingers seldom slip on the first letter; of four letters, another in one's place is as often another word ("tale", "tape"). */
const mayBe = (typed: string, meant: string): boolean =>
  typed[0] === meant[0] && (typed.length > SHORTEST || meant.length > typed.length);

const lettersOf = (word: string): string => word.split('').sort().join('');

/** @returns the nearest of the words to one that is not among them. */
function createDictionary(words: readonly string[]): (typed: string) => string | undefined {
  const dictionary = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
    searchOptions: { fuzzy: 0.2, maxFuzzy: 2 },
  });
  dictionary.addAll(words.map((id) => ({ id })));
  // Two letters that changed places are one slip of the fingers; the library counts two, and forgives one in "jiuce".
  const swapped = new Map(words.map((word) => [lettersOf(word), word]));
  return (typed) => {
    const swap = swapped.get(lettersOf(typed));
    if (swap?.startsWith(typed[0]!)) return swap;
    return dictionary.search(typed, { filter: ({ id }) => mayBe(typed, id as string) })[0]?.id as string | undefined;
  };
}

/**
 * @param known stems that are left as they are.
 * @param seen what a slip may have meant; asked for once, at the first word not known: most queries have none.
 * @returns the stem of a word, or of what it was meant to be.
 */
export function createSpeller(known: readonly string[], seen: () => Iterable<Term | null>): (term: Term) => string {
  const has = new Set(known);
  let nearest: ReturnType<typeof createDictionary> | undefined;
  const wordsSeen = () => [...new Set(Array.from(seen(), (t) => t?.normal ?? ''))].filter((w) => w.length >= SHORTEST);
  return ({ normal, stem }) => {
    if (normal.length < SHORTEST || normal.length > LONGEST || has.has(stem) || isFiller(stem)) return stem;
    nearest ??= createDictionary(wordsSeen());
    const meant = nearest(normal);
    return meant ? stemOf(meant) : stem;
  };
}
