/** Look-up by a person's own words: concepts and the words of each claim, tolerant of typos. No grammar. */
import type { IndexEntry, MatchIndex } from '../../../claims-db/shapes';
import { figures } from '../claims/numbers';
import { createGraph, type ConceptGraph } from '../concepts/graph';
import type { Lookup, LookupResult } from '../model';
import { isAnswer, type Ranked } from './confident';
import type { SearchData } from './data';
import { createFinder, phrasesOf, type Named } from './finder';
import { createReaches, type Reach } from './reach';
import { askedIn, waysOf } from './relation';
import { scoreEntry, type Candidate } from './score';
import { createSpeller } from './spelling';
import { createReader, terms, type Term } from './terms';
import { createTextIndex } from './text-index';

/** Below this an entry shares too little with the query to be worth reading. */
const LEAST = 0.15;
const MOST = 5;
/** Words of a query that are read: a long sentence. A pasted page would take seconds and answer nothing. */
const WORDS = 60;

export interface Search {
  lookup(query: string): Lookup;
}

function count(lists: Iterable<Iterable<string>>): (concept: string) => number {
  const counts = new Map<string, number>();
  for (const list of lists) for (const c of new Set(list)) counts.set(c, (counts.get(c) ?? 0) + 1);
  return (concept) => counts.get(concept) ?? 0;
}

function candidatesOf(entries: readonly IndexEntry[], graph: ConceptGraph): Candidate[] {
  const asSubject = count(entries.map((e) => e.subject));
  const most = Math.log(Math.max(1, ...entries.flatMap((e) => e.subject.map(asSubject)))) || 1;
  return entries.map((entry) => ({
    entry,
    ways: waysOf(entry, graph),
    common: Math.log(Math.max(...entry.subject.map(asSubject))) / most,
  }));
}

/** A word is as rare as the commonest thing it may mean. */
function createRarity(entries: readonly IndexEntry[]): (named: Named) => number {
  const inEntries = count(entries.map((e) => [...e.subject, ...e.outcome, ...e.requires.flat()]));
  const rarity = (concept: string) => Math.log(1 + entries.length / (inEntries(concept) + 1));
  return ({ concepts }) => Math.min(...concepts.map(rarity));
}

/** Builds a look-up over one database. Quick to make: it needs no tagger. */
export function createSearch(index: MatchIndex, data: SearchData): Search {
  const graph = createGraph(index.concepts);
  const reader = createReader();
  const finder = createFinder(phrasesOf(index, data.alsoSaid, reader));
  const text = createTextIndex(index, data);
  const spell = createSpeller(text.stems, reader.seen);
  const reachesOf = createReaches(index.entries, graph);
  const candidates = candidatesOf(index.entries, graph);
  const rarity = createRarity(index.entries);

  function rank(query: string): Answer[] {
    const said = terms(query).slice(0, WORDS);
    const stems = said.map(spell);
    const named = finder.find(stems);
    const asked = { ...askedIn(query, stems), weights: named.map(rarity), figures: figures(query) };
    const reaches = named.map(reachesOf);
    const fit = text.fit(stems);
    const near = (i: number) => reaches.map((list) => list[i]!);
    const whyOf = (i: number) =>
      named.filter((_, k) => meets(reaches[k]![i]!)).map(({ from, to }) => wordsOf(said.slice(from, to)));
    return candidates
      .map((c, i) => ({ entry: c.entry, ...scoreEntry(asked, c, near(i), fit[i]!), why: () => whyOf(i) }))
      .filter((r) => r.score > LEAST)
      .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
  }

  return {
    lookup(query) {
      const ranked = rank(query);
      return { query, results: ranked.slice(0, MOST).map(result), confident: isAnswer(ranked[0], ranked[1]) };
    },
  };
}

/** The reason is worked out for the few results that are shown. */
interface Answer extends Ranked {
  why(): string[];
}

const meets = ({ subject, outcome, requires }: Reach): boolean => Math.max(subject, outcome, ...requires) > 0;
const wordsOf = (said: readonly Term[]): string => said.map(({ normal }) => normal).join(' ');

const result = ({ entry: e, score, why }: Answer): LookupResult => ({
  entry: e.id,
  why: why(),
  score: Math.round(score * 1000) / 1000,
  statement: e.statement,
  certainty: e.certainty,
  direction: e.direction,
  studyType: e.studyType,
});
