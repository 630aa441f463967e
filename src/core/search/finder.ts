/** Finds concepts in typed words, more loosely than the engine may: word order, endings and small words do not matter. */
import type { MatchIndex, SearchWords } from '../../../claims-db/shapes';
import type { Reader, Term } from './terms';

/** A stretch of the query and what it may mean: several concepts where people use one word for several things. */
export interface Named {
  concepts: readonly string[];
  /** Of each concept: is the stretch one of its own words, not only a looser one? */
  own: readonly boolean[];
}

export interface Finder {
  /** @param stems of the query, in order. */
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
export function phrasesOf(index: MatchIndex, search: SearchWords, reader: Reader): Phrases[] {
  const own = index.concepts.map((c) =>
    [...c.words, ...(c.betterWords ?? []), ...(c.worseWords ?? [])].map(reader.read),
  );
  return index.concepts.map((c, i) => ({ id: c.id, own: own[i]!, loose: search.concepts[i]!.map(reader.read) }));
}

/** Phrases longer than this are sentences; nobody types them word for word. */
const LONGEST = 5;

/** One key for "quality of sleep" and "sleep quality". */
function keyOf(stems: readonly string[]): string {
  if (stems.length === 1) return stems[0]!;
  return stems.length === 2 && stems[0]! < stems[1]! ? `${stems[0]} ${stems[1]}` : [...stems].sort().join(' ');
}

/** Key of a phrase; null when one word of several is left: "on your back" must not mean every "back". */
function phraseKey(phrase: Phrase): string | null {
  const stems: string[] = [];
  for (const term of phrase) if (term) stems.push(term.stem);
  if (stems.length === 0 || stems.length > LONGEST || (stems.length === 1 && phrase.length > 1)) return null;
  return keyOf(stems);
}

interface Meaning {
  concepts: string[];
  own: boolean[];
}

/** Own words come before looser ones, so that a concept named in full is never put behind a guess. */
export function createFinder(concepts: readonly Phrases[]): Finder {
  const known = new Map<string, Meaning>();
  const add = (concept: string, phrase: Phrase, own: boolean) => {
    const at = phraseKey(phrase);
    if (at === null) return;
    let meaning = known.get(at);
    if (!meaning) known.set(at, (meaning = { concepts: [], own: [] }));
    if (meaning.concepts.includes(concept)) return;
    meaning.concepts.push(concept);
    meaning.own.push(own);
  };
  for (const c of concepts) for (const phrase of c.own) add(c.id, phrase, true);
  for (const c of concepts) for (const phrase of c.loose) add(c.id, phrase, false);

  return {
    find(stems) {
      const named: Named[] = [];
      for (let at = 0; at < stems.length; at++)
        for (let size = Math.min(LONGEST, stems.length - at); size > 0; size--) {
          const meaning = known.get(keyOf(stems.slice(at, at + size)));
          if (!meaning) continue;
          named.push(meaning);
          at += size - 1;
          break;
        }
      return named;
    },
  };
}
