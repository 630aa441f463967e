/** How authored files are written: keys in the order of the schema, two spaces, lists that are sets sorted. */
import { Concept, Entry, Source } from './schema';

const ORDER: readonly string[] = [
  ...Object.keys(Entry.shape),
  ...Object.keys(Source.shape),
  ...Object.keys(Concept.shape),
];

/** Lists in which order says nothing. */
const SETS = new Set(['subject', 'outcome', 'broader', 'species']);

/** The text of an authored file for a checked value. */
export function formatted(value: Entry | Source | Concept): string {
  const shape = 'statement' in value ? Entry.shape : 'title' in value ? Source.shape : Concept.shape;
  const known = Object.keys(shape);
  const sorted = Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => known.indexOf(a) - known.indexOf(b) || ORDER.indexOf(a) - ORDER.indexOf(b))
      .map(([key, item]) => [key, SETS.has(key) && Array.isArray(item) ? [...item].sort() : item]),
  );
  return `${JSON.stringify(sorted, null, 2)}\n`;
}
