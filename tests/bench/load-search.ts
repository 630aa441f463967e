/** Prints the milliseconds to build the look-up and answer one misspelt query in a fresh process. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MatchIndex } from '../../claims-db/shapes';
import type { SearchData } from '../../src/core/search/data';
import { createSearch } from '../../src/core/search/search';

const generated = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'claims-db', 'generated');
const read = (name: string): unknown => JSON.parse(readFileSync(join(generated, name), 'utf8'));
const index = read('index.json') as MatchIndex;
const start = performance.now();
createSearch(index, read('search.json') as SearchData).lookup('melatnin for slep');
console.log(performance.now() - start);
