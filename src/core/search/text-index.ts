/** How well an entry's words fit a query: each word that we know counts by how rare it is and how often the entry says it. */
import MiniSearch, { type Options } from 'minisearch';
import type { IndexEntry, MatchIndex, SearchTexts } from '../../../claims-db/shapes';
import type { SearchData } from './data';
import { wordsIn } from '../text/words';
import { isFiller, termOf } from './terms';

/** Documents are the entries, by position in the index, and after them the concepts. */
interface Document {
  id: number;
  said?: string;
  told?: string;
  concept?: string;
}

/** Set on the open half of the wordings: a little more or less changes little. Summaries and figures speak of neighbouring things too; a word of a concept may come from a phrase of several ("glass of wine"). */
const BOOST: Record<Exclude<keyof Document, 'id'>, number> = { said: 1, told: 0.45, concept: 0.5 };

const OPTIONS: Options<Document> = {
  fields: Object.keys(BOOST),
  tokenize: wordsIn,
  processTerm(word) {
    const term = termOf(word);
    return term && !isFiller(term.stem) ? term.stem : null;
  },
  searchOptions: { boost: BOOST, tokenize: (stem) => [stem], processTerm: (stem) => stem },
};

/** Makes the data of a look-up from the texts of a database; takes a few times as long as loading it. */
export function searchData({ concepts, entries }: MatchIndex, texts: SearchTexts): SearchData {
  const { alsoSaid, said, told } = texts;
  const index = new MiniSearch(OPTIONS);
  index.addAll(entries.map((_, id) => ({ id, said: said[id]!, told: told[id]! })));
  index.addAll(
    concepts.map(({ words, betterWords = [], worseWords = [] }, i) => {
      return { id: entries.length + i, concept: [words, betterWords, worseWords, alsoSaid[i]!].flat().join(' ') };
    }),
  );
  return { alsoSaid, text: index.toJSON() };
}

/** Of each concept, the entries that have it at either end or ask for it. */
function entriesOf({ concepts, entries }: MatchIndex): number[][] {
  const of = new Map<string, number[]>(concepts.map((c) => [c.id, []]));
  const partsOf = (e: IndexEntry) => new Set([...e.subject, ...e.outcome, ...e.requires.flat()]);
  entries.forEach((e, i) => partsOf(e).forEach((c) => of.get(c)?.push(i)));
  return concepts.map((c) => of.get(c.id)!);
}

export interface TextIndex {
  /** Every stem it knows. */
  stems: readonly string[];
  /** Share of the query's words, by worth, that each entry has: 0 to 1, by position of the entry. */
  fit(stems: readonly string[]): Float64Array;
}

export function createTextIndex(index: MatchIndex, { text }: SearchData): TextIndex {
  const documents = MiniSearch.loadJS<Document>(text, OPTIONS);
  const byConcept = entriesOf(index);
  const count = index.entries.length;

  /** Worth of a stem in each entry: where its own texts and its concepts have it, the more telling counts. */
  function worthOf(stem: string): Map<number, number> {
    const worth = new Map<number, number>();
    for (const { id, score } of documents.search(stem))
      for (const i of id < count ? [id as number] : byConcept[id - count]!)
        worth.set(i, Math.max(score, worth.get(i) ?? 0));
    return worth;
  }
  return {
    stems: text.index.map(([stem]) => stem),
    fit(stems) {
      const points = new Float64Array(count);
      let most = 0;
      for (const stem of new Set(stems)) {
        const worth = worthOf(stem);
        most += Math.max(0, ...worth.values());
        for (const [i, value] of worth) points[i]! += value;
      }
      return most > 0 ? points.map((p) => p / most) : points;
    },
  };
}
