/** The words each entry is said and explained in, for the look-up alone: the engine that marks pages never loads them. */
import type { Database } from './load';
import type { Entry } from './schema';
import type { SearchWords } from './shapes';

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

const wordsOf = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => Array.from(text.toLowerCase().matchAll(WORD), ([word]) => word)));

const said = (e: Entry): string[] => [e.statement, ...e.examples.match];

/** What a reader might remember of an entry beside its claim: figures, doses, what pages get wrong. */
const told = (e: Entry): string[] => [e.summary, e.effect, e.pagesGetWrong, e.population, e.dose ?? '', e.strain ?? ''];

/** Nothing is told apart by a word that stands in more than this share of the entries. */
const EVERYWHERE = 0.25;

/** Each word with its entries, most telling place first. Words of every fourth entry are left out: they would be most of the file. */
export function searchWords({ concepts, entries }: Database): SearchWords {
  const words = new Map<string, [said: number[], told: number[]]>();
  const put = (word: string, place: 0 | 1, entry: number) => {
    let places = words.get(word);
    if (!places) words.set(word, (places = [[], []]));
    places[place].push(entry);
  };
  entries.forEach(({ value: e }, i) => {
    const first = wordsOf(said(e));
    for (const word of first) put(word, 0, i);
    for (const word of wordsOf(told(e))) if (!first.has(word)) put(word, 1, i);
  });
  const rare = [...words].filter(([, [a, b]]) => a.length + b.length <= EVERYWHERE * entries.length);
  return { concepts: concepts.map(({ value }) => value.alsoSaid ?? []), words: Object.fromEntries(rare) };
}
