/** Where the public labelled data stands, beside the project; nothing of it is in here. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Folder of the data: GUTCHECK_SHARED, or `shared` beside the project. */
export const SHARED = process.env['GUTCHECK_SHARED'] ?? join(here, '..', '..', '..', 'shared');

/** Path of a file of the data, or null when it is not there. */
export function sharedPath(...parts: string[]): string | null {
  const path = join(SHARED, ...parts);
  return existsSync(path) ? path : null;
}

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

export const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
