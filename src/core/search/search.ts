/** Look-up by a person's own words: concepts first, then the words themselves, tolerant of typos. No grammar. */
import MiniSearch from 'minisearch';
import type { IndexEntry, MatchIndex } from '../../../claims-db/shapes';
import { createGraph } from '../concepts/graph';
import { createLexicon } from '../concepts/lexicon';
import type { Lookup, LookupResult } from '../model';
import { words } from '../text/words';
import { scoreEntry } from './score';

/** The best result is the answer only above this, and only when both ends of the claim are named. */
const CONFIDENT = 0.6;
const LEAST = 0.15;
const MOST = 5;

export interface Search {
  lookup(query: string): Lookup;
}

const normal = (text: string): string[] => words(text).map((w) => w.normal);

function wordIndex(index: MatchIndex): MiniSearch<{ id: string; statement: string; concepts: string }> {
  const phrases = new Map(index.concepts.map((c) => [c.id, c.words.join(' ')]));
  const search = new MiniSearch<{ id: string; statement: string; concepts: string }>({
    fields: ['statement', 'concepts'],
    tokenize: normal,
    processTerm: (term) => term,
    searchOptions: {
      boost: { statement: 2 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  search.addAll(
    index.entries.map((e) => ({
      id: e.id,
      statement: e.statement,
      concepts: [...e.subject, ...e.outcome].map((c) => phrases.get(c) ?? '').join(' '),
    })),
  );
  return search;
}

type WordIndex = ReturnType<typeof wordIndex>;

/** Puts the nearest word we know in the place of one we do not ("melatnin"). */
function speller(index: MatchIndex, text: WordIndex): (query: string) => string {
  const phrases = index.concepts.flatMap((c) => [...c.words, ...(c.betterWords ?? []), ...(c.worseWords ?? [])]);
  const known = new Set(phrases.flatMap(normal));
  const spell = (word: string): string => {
    if (word.length < 5 || known.has(word)) return word;
    const nearest = text.search(word, { fields: ['concepts'], fuzzy: 0.25, prefix: false })[0]?.terms[0];
    return nearest !== undefined && known.has(nearest) ? nearest : word;
  };
  return (query) => normal(query).map(spell).join(' ');
}

/** Builds a look-up over one database. Quick to make: it needs no tagger. */
export function createSearch(index: MatchIndex): Search {
  const lexicon = createLexicon(index.concepts);
  const graph = createGraph(index.concepts);
  const text = wordIndex(index);
  const spelled = speller(index, text);

  return {
    lookup(query) {
      const named = [...new Set(lexicon.find(spelled(query)).map((m) => m.concept))];
      const hits = text.search(query);
      const byWord = new Map(hits.map((h) => [h.id as string, h.score / hits[0]!.score]));
      const scored = index.entries
        .map((entry) => ({ entry, ...scoreEntry({ text: query, named }, entry, byWord.get(entry.id) ?? 0, graph) }))
        .filter((s) => s.score > LEAST)
        .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
      const best = scored[0];
      return {
        query,
        results: scored.slice(0, MOST).map(({ entry, score }) => result(entry, score)),
        confident: best !== undefined && best.both && best.score >= CONFIDENT,
      };
    },
  };
}

const result = (e: IndexEntry, score: number): LookupResult => ({
  entry: e.id,
  score: Math.round(score * 1000) / 1000,
  statement: e.statement,
  certainty: e.certainty,
  direction: e.direction,
  studyType: e.studyType,
});
