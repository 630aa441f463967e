/** Finds concepts in typed words, more loosely than the engine may: word order, endings and small words do not matter. */
import type { MatchIndex } from '../../../claims-db/shapes';
import type { SearchData } from './data';
import type { Reader, Term } from './terms';

/** A stretch of the query and what it may mean: several concepts where people use one word for several things. */
export interface Named {
  concepts: readonly string[];
  /** Of each concept: is the stretch one of its own words, not only a looser one? */
  own: readonly boolean[];
  /** The stretch: places in the list of stems, the end not included. */
  from: number;
  to: number;
}

export interface Finder {
  /** @param stems of the query, in order. Each stretch is given once, where it first stands. */
  find(stems: readonly string[]): Named[];
}

/** A phrase as read: null for each empty word. */
type Phrase = readonly (Term | null)[];

/** A concept by its own words and by looser ones. */
export interface Phrases {
  id: string;
  own: readonly Phrase[];
  loose: readonly Phrase[];
}

/** Own words are all read before the looser ones. */
export function phrasesOf(index: MatchIndex, alsoSaid: SearchData['alsoSaid'], reader: Reader): Phrases[] {
  const own = index.concepts.map((c) =>
    [...c.words, ...(c.betterWords ?? []), ...(c.worseWords ?? [])].map(reader.read),
  );
  return index.concepts.map((c, i) => ({ id: c.id, own: own[i]!, loose: alsoSaid[i]!.map(reader.read) }));
}

/** Phrases longer than this are sentences; nobody types them word for word. */
const LONGEST = 5;

/** One key for "quality of sleep" and "sleep quality". Sorts the list it is given. */
function keyOf(stems: string[]): string {
  if (stems.length === 1) return stems[0]!;
  if (stems.length > 2) return stems.sort().join(' ');
  const [a, b] = stems as [string, string];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Key of a phrase; null when one word of several is left: "on your back" must not mean every "back". */
function phraseKey(phrase: Phrase): string | null {
  const stems: string[] = [];
  for (const term of phrase) if (term) stems.push(term.stem);
  if (stems.length === 0 || stems.length > LONGEST || (stems.length === 1 && phrase.length > 1)) return null;
  return keyOf(stems);
}

/** Own words come before looser ones, so that a concept named in full is never put behind a guess. */
export function createFinder(concepts: readonly Phrases[]): Finder {
  // Concepts of each key by position, the looser ones as complements: thousands of small lists, made before the first answer.
  const known = new Map<string, number | number[]>();
  const add = (at: string, concept: number, loose: boolean) => {
    const meaning = loose ? ~concept : concept;
    const before = known.get(at);
    if (before === undefined) known.set(at, meaning);
    else if (typeof before === 'object') {
      if (!before.includes(concept) && !before.includes(meaning)) before.push(meaning);
    } else if (before !== concept && before !== meaning) known.set(at, [before, meaning]);
  };
  const addAll = (list: readonly Phrase[], concept: number, loose: boolean) => {
    for (const phrase of list) {
      const at = phraseKey(phrase);
      if (at !== null) add(at, concept, loose);
    }
  };
  concepts.forEach((c, i) => addAll(c.own, i, false));
  concepts.forEach((c, i) => addAll(c.loose, i, true));

  const named = (at: string): Pick<Named, 'concepts' | 'own'> | null => {
    const found = known.get(at);
    if (found === undefined) return null;
    const list = typeof found === 'number' ? [found] : found;
    return { concepts: list.map((m) => concepts[m < 0 ? ~m : m]!.id), own: list.map((m) => m >= 0) };
  };
  return {
    find(stems) {
      const found = new Map<string, Named>();
      for (let at = 0; at < stems.length; at++)
        for (let size = Math.min(LONGEST, stems.length - at); size > 0; size--) {
          const key = keyOf(stems.slice(at, at + size));
          const meaning = named(key);
          if (!meaning) continue;
          if (!found.has(key)) found.set(key, { ...meaning, from: at, to: at + size });
          at += size - 1;
          break;
        }
      return [...found.values()];
    },
  };
}
