/** The database as the command line uses it: made from the authored files, so that it is never out of date. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checked, matchIndex } from '../../claims-db/build';
import type { Database } from '../../claims-db/load';
import { searchTexts } from '../../claims-db/search-texts';
import type { MatchIndex } from '../../claims-db/shapes';
import type { SearchData } from '../core/search/data';
import { searchData } from '../core/search/text-index';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'claims-db');

const read = (): Database => checked(ROOT, new Date().toISOString().slice(0, 10));

/** @throws DatabaseError when a file of the database is wrong. */
export const readIndex = (): MatchIndex => matchIndex(read());

/** The index with what the look-up needs beside it. @throws DatabaseError when a file of the database is wrong. */
export function readSearch(): { index: MatchIndex; data: SearchData } {
  const database = read();
  const index = matchIndex(database);
  return { index, data: searchData(index, searchTexts(database)) };
}
