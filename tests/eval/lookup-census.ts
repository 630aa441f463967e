/** Wordings really read on pages, looked up: is the entry that covers the claim first, or among the five? */
import { readFileSync } from 'node:fs';
import type { Search } from '../../src/core/search/search';
import { ratio, type Measures } from './measure';
import { readJson, sharedPath } from './shared';

interface CensusClaim {
  id: string;
  observedWordings: string[];
}
type CoverageFile = Record<string, string | string[] | { why: string }>;

export interface LookedUp {
  words: string;
  wanted: string[];
  got: string[];
}

const targets = (line: CoverageFile[string] | undefined): string[] =>
  typeof line === 'string' ? [line] : Array.isArray(line) ? line : [];

/** Every observed wording of a covered claim with what the look-up gives; null without the data. */
export function lookUpCensus(search: Search): LookedUp[] | null {
  const path = sharedPath('evidence', 'census.json');
  if (!path) return null;
  const coverage = JSON.parse(readFileSync('claims-db/coverage.json', 'utf8')) as CoverageFile;
  return readJson<CensusClaim[]>(path).flatMap(({ id, observedWordings }) => {
    const wanted = targets(coverage[id]);
    if (wanted.length === 0) return [];
    return observedWordings.map((words) => ({ words, wanted, got: search.lookup(words).results.map((r) => r.entry) }));
  });
}

export function lookupMeasures(search: Search): Measures {
  const rows = lookUpCensus(search);
  if (!rows) return {};
  const first = rows.filter((r) => r.wanted.includes(r.got[0] ?? ''));
  const five = rows.filter((r) => r.got.some((id) => r.wanted.includes(id)));
  return {
    'lookup/census/first': { value: ratio(first.length, rows.length), goal: 0.75, better: 'higher', n: rows.length },
    'lookup/census/in-five': { value: ratio(five.length, rows.length), goal: 0.92, better: 'higher', n: rows.length },
  };
}
