/** `npm run eval`: every quality figure, on our own golden pages and, where present, on the public labelled data. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSearch } from '../../src/cli/database';
import { createScanner } from '../../src/cli/scanner';
import { deniedWordings } from './denied-wordings';
import { expertPages } from './expert-pages';
import { goldenMeasures } from './golden-pages';
import { lookupMeasures } from './lookup-census';
import { reached, type Measures } from './measure';
import { sentenceSets } from './sentence-sets';
import { SHARED, sharedPath } from './shared';

const { index, data } = readSearch();
const scanner = createScanner(index);
if (!sharedPath('pages', 'gold.json')) console.log(`No labelled data at ${SHARED}: only our own pages are measured.`);

const measures: Measures = {
  ...goldenMeasures(scanner),
  ...expertPages(scanner),
  ...lookupMeasures(index, data),
  ...deniedWordings(scanner),
  ...sentenceSets(),
};

const results = Object.fromEntries(
  Object.entries(measures).map(([name, m]) => {
    const { value, goal, n, note } = m;
    return [name, { value: Math.round(value * 10_000) / 10_000, goal, ok: reached(m), n, note: note ?? '' }];
  }),
);
console.table(results);
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
