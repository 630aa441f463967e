/** Wordings really read on pages, looked up: is the entry that covers the claim first, or among the five? */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { MatchIndex } from '../../claims-db/shapes';
import { createGraph } from '../../src/core/concepts/graph';
import type { SearchData } from '../../src/core/search/data';
import { createFinder, phrasesOf } from '../../src/core/search/finder';
import { createSearch, type Search } from '../../src/core/search/search';
import { createReader, terms } from '../../src/core/search/terms';
import { ratio, type Measures } from './measure';
import { OFF_TOPIC } from './off-topic-queries';
import { readJson, sharedPath } from './shared';

interface CensusClaim {
  id: string;
  observedWordings: string[];
  constructedWordings: string[];
}
type CoverageFile = Record<string, string | string[] | { why: string }>;

/** The open half may be read to improve the look-up; of the held half only the figure is ever looked at. */
type Half = 'open' | 'held';

export interface LookedUp {
  words: string;
  half: Half;
  /** Read on a page, or made up by the reader of the census. */
  observed: boolean;
  wanted: string[];
  got: string[];
  confident: boolean;
}

const halfOf = (claim: string): Half => (createHash('sha256').update(claim).digest()[0]! % 2 === 0 ? 'open' : 'held');

const targets = (line: CoverageFile[string] | undefined): string[] =>
  typeof line === 'string' ? [line] : Array.isArray(line) ? line : [];

/** Every wording of a covered claim with what the look-up gives; null without the data. */
export function lookUpCensus(search: Search): LookedUp[] | null {
  const path = sharedPath('evidence', 'census.json');
  if (!path) return null;
  const coverage = JSON.parse(readFileSync('claims-db/coverage.json', 'utf8')) as CoverageFile;
  return readJson<CensusClaim[]>(path).flatMap(({ id, observedWordings, constructedWordings }) => {
    const wanted = targets(coverage[id]);
    if (wanted.length === 0) return [];
    const row = (observed: boolean) => (words: string) => {
      const { results, confident } = search.lookup(words);
      return { words, half: halfOf(id), observed, wanted, got: results.map((r) => r.entry), confident };
    };
    return [...observedWordings.map(row(true)), ...constructedWordings.map(row(false))];
  });
}

const isFirst = (r: LookedUp) => r.wanted.includes(r.got[0] ?? '');
const inFive = (r: LookedUp) => r.got.some((id) => r.wanted.includes(id));

function pair(name: string, rows: readonly LookedUp[], note = ''): Measures {
  const n = rows.length;
  return {
    [`${name}/first`]: { value: ratio(rows.filter(isFirst).length, n), goal: 0.75, better: 'higher', n, note },
    [`${name}/in-five`]: { value: ratio(rows.filter(inFive).length, n), goal: 0.92, better: 'higher', n, note },
  };
}

/** Does the wording itself name subject and outcome of a wanted entry? Most were cut from a page whose heading has the subject. */
function saysBothEnds(index: MatchIndex, { alsoSaid }: SearchData): (row: LookedUp) => boolean {
  const graph = createGraph(index.concepts);
  const finder = createFinder(phrasesOf(index, alsoSaid, createReader()));
  const entries = new Map(index.entries.map((e) => [e.id, e]));
  return ({ words, wanted }) => {
    const named = finder.find(terms(words).map((t) => t.stem)).flatMap((n) => n.concepts);
    const names = (ends: readonly string[]) =>
      named.some((c) => ends.some((end) => graph.upward(c).has(end) || graph.upward(end).has(c)));
    return wanted.some((id) => names(entries.get(id)!.subject) && names(entries.get(id)!.outcome));
  };
}

function confidence(search: Search, rows: readonly LookedUp[]): Measures {
  const sure = rows.filter((r) => r.confident);
  const read = sure.filter((r) => r.observed);
  const astray = OFF_TOPIC.filter((words) => search.lookup(words).confident).length;
  const right = (list: LookedUp[]) => ratio(list.filter(isFirst).length, list.length);
  return {
    'lookup/confident/right': { value: right(sure), goal: 0.9, better: 'higher', n: sure.length },
    'lookup/confident/right-of-observed': { value: right(read), goal: 0.9, better: 'higher', n: read.length },
    'lookup/off-topic/confident': { value: astray, goal: 0, better: 'lower', n: OFF_TOPIC.length },
  };
}

export function lookupMeasures(index: MatchIndex, data: SearchData): Measures {
  const search = createSearch(index, data);
  const rows = lookUpCensus(search);
  if (!rows) return {};
  const observed = rows.filter((r) => r.observed);
  const half = (list: LookedUp[], name: Half) => list.filter((r) => r.half === name);
  const made = rows.filter((r) => !r.observed);
  return {
    ...pair('lookup/census', observed),
    ...pair('lookup/census/open-half', half(observed, 'open')),
    ...pair('lookup/census/held-half', half(observed, 'held'), 'never read, only counted'),
    ...pair('lookup/census/both-ends-named', observed.filter(saysBothEnds(index, data)), 'not a fragment'),
    ...pair('lookup/census/constructed/open-half', half(made, 'open')),
    ...pair('lookup/census/constructed/held-half', half(made, 'held'), 'never read, only counted'),
    ...confidence(search, rows),
  };
}
