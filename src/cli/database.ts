/** The database as the command line uses it: made from the authored files, so that it is never out of date. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checked, matchIndex } from '../../claims-db/build';
import { searchWords } from '../../claims-db/search-words';
import type { MatchIndex, SearchWords } from '../../claims-db/shapes';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'claims-db');

/** @throws DatabaseError when a file of the database is wrong. */
export const readIndex = (): MatchIndex => matchIndex(checked(ROOT, new Date().toISOString().slice(0, 10)));

/** @throws DatabaseError when a file of the database is wrong. */
export const readSearchWords = (): SearchWords => searchWords(checked(ROOT, new Date().toISOString().slice(0, 10)));
