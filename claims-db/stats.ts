/** Counts of the database: grades, references, coverage of what pages claim. */
import type { Database } from './load';

export interface Stats {
  entries: number;
  sources: number;
  concepts: number;
  byTopic: Record<string, number>;
  /** certainty → direction → entries. */
  grades: Record<string, Record<string, number>>;
  referencesPerEntry: { median: number; least: number; most: number };
  coverage: { keys: number; covered: number; reasoned: number };
}

const tally = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const v of values) counts[v] = (counts[v] ?? 0) + 1;
  return counts;
};

export function stats({ entries, sources, concepts, coverage }: Database): Stats {
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
  ];
  return lines.join('\n');
}
