/** The nearest word of a concept to a word we do not know: "melatnin", "probotics". */
import MiniSearch from 'minisearch';
import { isFiller, stemOf, type Term } from './terms';

/** Shorter words have too many neighbours: "gut", "gum", "gun". */
const SHORTEST = 4;
/** No word we know is as long. */
const LONGEST = 30;

interface Spelt {
  id: string;
  /** In the order of the alphabet: two letters that changed places are no slip here, where the library counts two. */
  letters: string;
}

const lettersOf = (word: string): string => `=${[...word].sort().join('')}`;

function dictionaryOf(words: Iterable<Term | null>): MiniSearch<Spelt> {
  const dictionary = new MiniSearch<Spelt>({
    fields: ['id', 'letters'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
    searchOptions: {
      tokenize: (word) => [word, lettersOf(word)],
      fuzzy: (word) => (word.startsWith('=') ? false : 0.2),
      maxFuzzy: 2,
    },
  });
  const spelt = new Set(Array.from(words, (term) => term?.normal ?? ''));
  dictionary.addAll(Array.from(spelt, (id) => ({ id, letters: lettersOf(id) })));
  return dictionary;
}

/** Fingers seldom slip on the first letter; of four letters, another in one's place is as often another word ("tale", "tape"). */
const mayBe = (typed: string, meant: string): boolean =>
  typed[0] === meant[0] && (typed.length > SHORTEST || meant.length > typed.length);

/**
 * @param known stems that are left as they are.
 * @param words what a slip may have meant; asked for once, at the first word not known: most queries have none.
 * @returns the stem of a word, or of what it was meant to be.
 */
export function createSpeller(known: readonly string[], words: () => Iterable<Term | null>): (term: Term) => string {
  const has = new Set(known);
  let dictionary: MiniSearch<Spelt> | undefined;
  return ({ normal, stem }) => {
    if (normal.length < SHORTEST || normal.length > LONGEST || has.has(stem) || isFiller(stem)) return stem;
    dictionary ??= dictionaryOf(words());
    const [nearest] = dictionary.search(normal, { filter: ({ id }) => mayBe(normal, id as string) });
    return nearest ? stemOf(nearest.id as string) : stem;
  };
}
