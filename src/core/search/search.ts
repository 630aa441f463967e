/** Look-up by a person's own words: concepts first, then the words themselves, tolerant of typos. No grammar. */
import MiniSearch from 'minisearch';
import type { IndexEntry, MatchIndex } from '../../../claims-db/shapes';
import { createGraph, type ConceptGraph } from '../concepts/graph';
import { createLexicon } from '../concepts/lexicon';
import type { Lookup, LookupResult } from '../model';
import { words } from '../text/words';

/** Share of the score that comes from concepts; the rest comes from words. */
const CONCEPTS = 0.65;
/** Each step to a more general concept costs this much of its half. */
const PER_STEP = 0.2;
/** The best result is the answer only above this, and only when it names both ends of the claim. */
const CONFIDENT = 0.6;
const MOST = 5;

export interface Search {
  lookup(query: string): Lookup;
}

/** How well a query's concepts reach one end of an entry: 1 for the concept itself. */
function reach(named: readonly string[], targets: readonly string[], graph: ConceptGraph): number {
  const steps = named.flatMap((c) => targets.flatMap((t) => graph.upward(c).get(t)?.steps ?? []));
  return steps.length === 0 ? 0 : Math.max(0, 1 - PER_STEP * Math.min(...steps));
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

export function createSearch(index: MatchIndex): Search {
  const lexicon = createLexicon(index.concepts);
  const graph = createGraph(index.concepts);
  const text = wordIndex(index);

  function score(entry: IndexEntry, named: readonly string[], word: number): { score: number; both: boolean } {
    const subject = reach(named, entry.subject, graph);
    const outcome = reach(named, entry.outcome, graph);
    return { score: CONCEPTS * ((subject + outcome) / 2) + (1 - CONCEPTS) * word, both: subject > 0 && outcome > 0 };
  }

  return {
    lookup(query) {
      const named = lexicon.find(query).map((m) => m.concept);
      const hits = text.search(query);
      const top = hits[0]?.score ?? 1;
      const byWord = new Map(hits.map((h) => [h.id as string, h.score / top]));
      const scored = index.entries
        .map((entry) => ({ entry, ...score(entry, named, byWord.get(entry.id) ?? 0) }))
        .filter((s) => s.score > 0.15)
        .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
      const best = scored[0];
      return {
        query,
        results: scored.slice(0, MOST).map(({ entry, score: s }): LookupResult => result(entry, s)),
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
