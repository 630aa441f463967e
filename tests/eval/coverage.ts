/** Which entries answer for a claim of the evidence files: claims-db/coverage.json. */
import { readJson } from './shared';

type Line = string | string[] | { why: string };
let lines: Record<string, Line> | null = null;

/** @param key claim id of the census, or claimKey of a dossier. @returns entry ids; none where the claim is not covered. */
export function coveredBy(key: string): string[] {
  lines ??= readJson<Record<string, Line>>('claims-db/coverage.json');
  const line = lines[key];
  if (typeof line === 'string') return [line];
  return Array.isArray(line) ? line : [];
}
