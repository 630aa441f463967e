/** Look-up by a person's own words: concepts first, then the words themselves, tolerant of typos. No grammar. */
import MiniSearch from 'minisearch';
import type { IndexEntry, MatchIndex } from '../../../claims-db/shapes';
import { figures } from '../claims/numbers';
import { createGraph, type ConceptGraph } from '../concepts/graph';
import { createLexicon } from '../concepts/lexicon';
import type { Lookup, LookupResult } from '../model';
import { words } from '../text/words';

/** Share of the score that comes from concepts; the rest comes from words. */
const CONCEPTS = 0.65;
/** What is left of an end of the claim reached through one more general concept, its opposite, or a narrower one. */
const BROADER = 0.8;
const OPPOSITE = 0.85;
const NARROWER = 0.6;
/** The query names something the entry does not speak of. */
const UNUSED = 0.08;
/** The entry asks for something more (a population, a comparator) that the query names, or does not. */
const MET = 0.06;
const UNMET = 0.12;
/** The query gives the entry's own figure. */
const FIGURE = 0.15;
/** The best result is the answer only above this, and only when both ends of the claim are named. */
const CONFIDENT = 0.6;
const LEAST = 0.15;
const MOST = 5;

export interface Search {
  lookup(query: string): Lookup;
}

/** How near a named concept is to one end of an entry: 1 for the concept itself, 0 for another thing. */
function reach(named: string, targets: readonly string[], graph: ConceptGraph): number {
  const scores = targets.map((target) => {
    const up = graph.upward(named).get(target);
    if (up) return BROADER ** up.steps * (up.flipped ? OPPOSITE : 1);
    const down = graph.upward(target).get(named);
    return down && !down.flipped ? NARROWER ** down.steps : 0;
  });
  return Math.max(0, ...scores);
}

/** Both ends of an entry from the concepts a query names; one concept cannot be both. */
function ends(named: readonly string[], entry: IndexEntry, graph: ConceptGraph): { sum: number; both: boolean } {
  const subject = named.map((c) => reach(c, entry.subject, graph));
  const outcome = named.map((c) => reach(c, entry.outcome, graph));
  let best = { sum: Math.max(0, ...subject, ...outcome), both: false };
  subject.forEach((s, i) =>
    outcome.forEach((o, j) => {
      if (i !== j && s > 0 && o > 0 && s + o > best.sum) best = { sum: s + o, both: true };
    }),
  );
  return best;
}

/** What speaks for or against an entry beside its two ends. */
function extras(query: string, named: readonly string[], entry: IndexEntry, graph: ConceptGraph): number {
  const groups = [entry.subject, entry.outcome, ...entry.requires];
  const unused = named.filter((c) => !groups.some((g) => reach(c, g, graph) > 0)).length;
  const met = entry.requires.filter((g) => named.some((c) => reach(c, g, graph) > 0)).length;
  const figure = entry.number && figures(query).some((f) => f.value === entry.number!.value) ? FIGURE : 0;
  return figure + MET * met - UNMET * (entry.requires.length - met) - UNUSED * Math.min(unused, 2);
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
  const vocabulary = new Set(
    index.concepts.flatMap((c) => [...c.words, ...(c.betterWords ?? []), ...(c.worseWords ?? [])].flatMap(normal)),
  );

  /** A word we do not know becomes the nearest one we do ("melatnin"). */
  function spelled(query: string): string {
    return normal(query)
      .map((word) => {
        if (word.length < 5 || vocabulary.has(word)) return word;
        const nearest = text.search(word, { fields: ['concepts'], fuzzy: 0.25, prefix: false })[0]?.terms[0];
        return nearest !== undefined && vocabulary.has(nearest) ? nearest : word;
      })
      .join(' ');
  }

  function score(
    query: string,
    entry: IndexEntry,
    named: readonly string[],
    word: number,
  ): { score: number; both: boolean } {
    const { sum, both } = ends(named, entry, graph);
    const points = CONCEPTS * (sum / 2) + (1 - CONCEPTS) * word + (sum > 0 ? extras(query, named, entry, graph) : 0);
    return { score: Math.max(0, Math.min(1, points)), both };
  }

  return {
    lookup(query) {
      const named = [...new Set(lexicon.find(spelled(query)).map((m) => m.concept))];
      const hits = text.search(query);
      const top = hits[0]?.score ?? 1;
      const byWord = new Map(hits.map((h) => [h.id as string, h.score / top]));
      const scored = index.entries
        .map((entry) => ({ entry, ...score(query, entry, named, byWord.get(entry.id) ?? 0) }))
        .filter((s) => s.score > LEAST)
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
