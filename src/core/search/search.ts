/** Look-up by a person's own words: concepts first, then the words themselves, tolerant of typos. No grammar. */
import type { IndexEntry, MatchIndex, SearchWords } from '../../../claims-db/shapes';
import { figures } from '../claims/numbers';
import { createGraph } from '../concepts/graph';
import type { Lookup, LookupResult } from '../model';
import { createFinder, type Named, type Phrases } from './finder';
import { createReaches } from './reach';
import { waysOf, waysOfEntry } from './relation';
import { scoreEntry, type Candidate, type Query } from './score';
import { createSpeller } from './spelling';
import { createReader, terms } from './terms';
import { createWordIndex } from './word-index';

const CONFIDENT = 0.6;
const LEAST = 0.15;
const MOST = 5;

const LINK = /\b(?:link|links|linked|tied|associated|association|connected|connection|correlat\w+|goes with)\b/i;
const REVERSED = /\b(?:by|from|due|after|thanks|because|with)\b/i;

export interface Search {
  lookup(query: string): Lookup;
}

/** Builds a look-up over one database. Quick to make: it needs no tagger. */
export function createSearch(index: MatchIndex, search: SearchWords): Search {
  const graph = createGraph(index.concepts);
  const reader = createReader();
  const concepts: Phrases[] = index.concepts.map((c, i) => ({
    id: c.id,
    own: [...c.words, ...(c.betterWords ?? []), ...(c.worseWords ?? [])],
    loose: search.concepts[i]!,
  }));
  const finder = createFinder(concepts, reader);
  const text = createWordIndex(index.entries, concepts, search, reader);
  const spell = createSpeller(() => reader.seen());
  const reachesOf = createReaches(index.entries, graph);
  const counts = new Map<string, { subject: number; all: number }>();
  for (const e of index.entries) {
    for (const c of new Set([...e.subject, ...e.outcome, ...e.requires.flat()])) {
      const n = counts.get(c) ?? { subject: 0, all: 0 };
      counts.set(c, { subject: n.subject + (e.subject.includes(c) ? 1 : 0), all: n.all + 1 });
    }
  }
  const candidates: Candidate[] = index.entries.map((entry) => ({
    entry, ways: waysOfEntry(entry, graph),
    common: Math.log(Math.max(...entry.subject.map((c) => counts.get(c)!.subject))) / 4,
  }));
  const rarity = (n: Named) => Math.min(...n.concepts.map((c) => Math.log(1 + index.entries.length / ((counts.get(c)?.all ?? 0) + 1))));

  return {
    lookup(query) {
      const stems = terms(query).map((t) => (text.has(t.stem) ? t : spell(t)).stem);
      const named = finder.find(stems);
      const asked: Query = { weights: named.map(rarity), figures: figures(query), ways: waysOf(stems), link: LINK.test(query), reversed: REVERSED.test(query) };
      const near = named.map(reachesOf);
      const fit = text.fit(stems);
      const scored = candidates
        .map((c, i) => ({ entry: c.entry, ...scoreEntry(asked, c, near.map((list) => list[i]!), fit[i]!) }))
        .filter((s) => s.score > LEAST)
        .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
      const best = scored[0];
      return {
        query,
        results: scored.slice(0, MOST).map(({ entry, score }) => result(entry, score)),
        confident: best !== undefined && best.both && best.score >= CONFIDENT,
        ...(globalThis as any).DEBUG ? { debug: { best, second: scored[1], named, stems } } : {},
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
