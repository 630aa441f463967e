/** The whole database as one value, for anyone to download and use (CC0). */
import type { Database } from './load';
import type { Concept, Entry, Redirects, Source } from './schema';

export interface OpenData {
  licence: 'CC0-1.0';
  /** Newest review date in the data. */
  version: string;
  claims: Entry[];
  sources: Source[];
  concepts: Concept[];
  redirects: Redirects;
}

export function openData({ entries, sources, concepts, redirects }: Database): OpenData {
  const values = <T>(files: readonly { value: T }[]) => files.map((f) => f.value);
  const claims = values(entries);
  const version =
    claims
      .map((c) => c.reviewed)
      .sort()
      .at(-1) ?? '';
  return { licence: 'CC0-1.0', version, claims, sources: values(sources), concepts: values(concepts), redirects };
}
