/** Counts of the database: grades, references, coverage of what pages claim. */
import { existsSync, readFileSync } from 'node:fs';
import type { Database } from './load';
import type { Coverage } from './schema';

export interface Stats {
  entries: number;
  sources: number;
  concepts: number;
  byTopic: Record<string, number>;
  /** certainty → direction → entries. */
  grades: Record<string, Record<string, number>>;
  referencesPerEntry: { median: number; least: number; most: number };
  coverage: { keys: number; covered: number; reasoned: number };
  /** Against a census of what pages claim, where one is given; null without it. */
  weighted: Weighted | null;
}

/** One claim of a census: on how many pages, and how widely, it was met. */
interface Met {
  id: string;
  pages: number;
  spread: number;
}

export interface Weighted {
  /** Share of page-claim pairs that an entry answers. */
  byPages: number;
  /** Share of claims, each counted by how widely it was met. */
  bySpread: number;
  /** Share of the 300 most widespread claims. */
  ofMostWidespread: number;
}

const MOST_WIDESPREAD = 300;

/** @param census path of a JSON list of claims with id, pages and spread; null when there is none. */
function weighted(coverage: Coverage, census: string | null): Weighted | null {
  if (!census || !existsSync(census)) return null;
  const claims = JSON.parse(readFileSync(census, 'utf8')) as Met[];
  const line = (id: string) => (Object.hasOwn(coverage, id) ? coverage[id] : undefined);
  const answered = ({ id }: Met) => typeof line(id) === 'string' || Array.isArray(line(id));
  const share = (list: readonly Met[], weight: (c: Met) => number) => {
    const sum = (of: readonly Met[]) => of.reduce((total, c) => total + weight(c), 0);
    return Math.round((sum(list.filter(answered)) / sum(list)) * 1000) / 1000;
  };
  const widest = [...claims].sort((a, b) => b.spread - a.spread || b.pages - a.pages).slice(0, MOST_WIDESPREAD);
  return {
    byPages: share(claims, (c) => c.pages),
    bySpread: share(claims, (c) => c.spread),
    ofMostWidespread: share(widest, () => 1),
  };
}

const tally = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const v of values) counts[v] = (counts[v] ?? 0) + 1;
  return counts;
};

/** @param census path of a census of what pages claim, or null. */
export function stats({ entries, sources, concepts, coverage }: Database, census: string | null): Stats {
  const values = entries.map((e) => e.value);
  const references = values.map((e) => e.evidence.length).sort((a, b) => a - b);
  const grades: Stats['grades'] = {};
  for (const e of values) (grades[e.certainty] ??= {})[e.direction] = (grades[e.certainty]?.[e.direction] ?? 0) + 1;
  const targets = Object.values(coverage);
  return {
    entries: entries.length,
    sources: sources.length,
    concepts: concepts.length,
    byTopic: tally(values.map((e) => e.topic)),
    grades,
    referencesPerEntry: {
      median: references[Math.floor(references.length / 2)] ?? 0,
      least: references[0] ?? 0,
      most: references.at(-1) ?? 0,
    },
    coverage: {
      keys: targets.length,
      covered: targets.filter((t) => typeof t === 'string' || Array.isArray(t)).length,
      reasoned: targets.filter((t) => typeof t === 'object' && !Array.isArray(t)).length,
    },
    weighted: weighted(coverage, census),
  };
}

export function statsTable(s: Stats): string {
  const lines = [
    `${s.entries} entries, ${s.sources} sources, ${s.concepts} concepts`,
    ...Object.entries(s.byTopic).map(([topic, n]) => `  ${topic.padEnd(10)} ${n}`),
    'certainty × direction',
    ...Object.entries(s.grades).map(
      ([c, row]) =>
        `  ${c.padEnd(10)} ${Object.entries(row)
          .map(([d, n]) => `${d} ${n}`)
          .join(', ')}`,
    ),
    `references per entry: median ${s.referencesPerEntry.median} (${s.referencesPerEntry.least} to ${s.referencesPerEntry.most})`,
    `coverage list: ${s.coverage.covered} of ${s.coverage.keys} covered, ${s.coverage.reasoned} with a reason`,
    s.weighted
      ? `of what pages claim: ${s.weighted.byPages} by pages, ${s.weighted.bySpread} by spread, ${s.weighted.ofMostWidespread} of the ${MOST_WIDESPREAD} most widespread`
      : 'no census given (--census <file>): coverage is not weighted',
  ];
  return lines.join('\n');
}
