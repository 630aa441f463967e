/** How well an entry's words fit a query: each word of the query that the entry has counts by how rare it is. */
import type { IndexEntry, SearchWords } from '../../../claims-db/shapes';
import type { Phrases } from './finder';
import { isFiller, type Reader } from './terms';

/** What a word is worth by where it stands: in a wording of the claim, among the words of its concepts, in what is told of it. */
const SAID = 1;
/** A word of a concept may come from a phrase of several ("glass of wine"). */
const CONCEPT = 0.7;
/** Summaries and figures speak of neighbouring things too. */
const TOLD = 0.45;

export interface WordIndex {
  has(stem: string): boolean;
  /** Share of the query's words, by rarity, that each entry has: 0 to 1, by position of the entry. */
  fit(stems: readonly string[]): Float64Array;
}

const push = <V>(map: Map<string, V[]>, key: string, value: V) => {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
};

/** Entries that have a concept at either end or ask for it. */
function entriesOf(entries: readonly IndexEntry[]): Map<string, number[]> {
  const of = new Map<string, number[]>();
  entries.forEach((e, i) => {
    for (const c of [...e.subject, ...e.outcome, ...e.requires.flat()]) push(of, c, i);
  });
  return of;
}

/** Which concepts and which words of the file have a stem. */
function createPlaces(
  byConcept: ReadonlyMap<string, readonly number[]>,
  concepts: readonly Phrases[],
  search: SearchWords,
  reader: Reader,
) {
  const inConcepts = new Map<string, string[]>();
  for (const { id, own, loose } of concepts) {
    if (!byConcept.has(id)) continue;
    for (const phrases of [own, loose])
      for (const phrase of phrases) for (const t of phrase) if (t) push(inConcepts, t.stem, id);
  }
  const inEntries = new Map<string, string[]>();
  for (const word of Object.keys(search.words)) for (const t of reader.read(word)) if (t) push(inEntries, t.stem, word);
  return { inConcepts, inEntries };
}

export function createWordIndex(
  entries: readonly IndexEntry[],
  concepts: readonly Phrases[],
  search: SearchWords,
  reader: Reader,
): WordIndex {
  const byConcept = entriesOf(entries);
  const { inConcepts, inEntries } = createPlaces(byConcept, concepts, search, reader);

  /** Worth of a stem in each entry that has it. */
  function places(stem: string): Map<number, number> {
    const worth = new Map<number, number>();
    const put = (list: readonly number[], value: number) => {
      for (const i of list) if ((worth.get(i) ?? 0) < value) worth.set(i, value);
    };
    for (const concept of inConcepts.get(stem) ?? []) put(byConcept.get(concept)!, CONCEPT);
    for (const word of inEntries.get(stem) ?? []) {
      const [said, told] = search.words[word]!;
      put(told, TOLD);
      put(said, SAID);
    }
    return worth;
  }
  const rarity = (n: number) => Math.log(1 + (entries.length - n + 0.5) / (n + 0.5));

  return {
    has: (stem) => inConcepts.has(stem) || inEntries.has(stem),
    fit(stems) {
      const points = new Float64Array(entries.length);
      let most = 0;
      for (const stem of new Set(stems)) {
        const found = isFiller(stem) ? null : places(stem);
        if (!found || found.size === 0) continue;
        const worth = rarity(found.size);
        most += worth;
        for (const [entry, place] of found) points[entry]! += worth * place;
      }
      return most > 0 ? points.map((p) => p / most) : points;
    },
  };
}
