/**
 * `npm run eval`: every quality figure, on our own golden pages and, where present, on the public labelled data.
 * `-- --ablate` what each rule row gains and costs; `-- --curve` precision and recall by threshold (both with `--json`);
 * `-- --held-back` opens the held-back pages for their first run.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSearch } from '../../src/cli/database';
import { createScanner } from '../../src/cli/scanner';
import { ENGINE_VERSION } from '../../src/core/version';
import { writeAccuracy } from './accuracy-doc';
import { ablate, printAblation } from './ablation';
import { curve, printCurve } from './curve';
import { deniedWordings } from './denied-wordings';
import { conflictMeasures } from './conflicts';
import { expertPages } from './expert-pages';
import { goldenMeasures } from './golden-pages';
import { healthMeasures } from './health-verdicts';
import { heldBackIsOpen, heldBackMeasures, SECOND_ROUND, THIRD_ROUND } from './held-back';
import { lookupMeasures } from './lookup-census';
import { reached, type Measures } from './measure';
import { readabilityMeasures } from './page-sets';
import { sentenceSets } from './sentence-sets';
import { SHARED, sharedPath } from './shared';
import { silenceMeasures } from './silence';
import { trialDocuments } from './trial-documents';

const { values: options } = parseArgs({
  options: {
    ablate: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'held-back': { type: 'boolean', default: false },
  },
});
const { index, data } = readSearch();
const heldBack = options['held-back'] || heldBackIsOpen();

function measureAll(): void {
  const scanner = createScanner(index);
  const labelled = { ...goldenMeasures(scanner), ...expertPages(scanner) };
  const measures: Measures = {
    ...labelled,
    ...(heldBack ? heldBackMeasures(scanner, labelled) : {}),
    ...(heldBack ? heldBackMeasures(scanner, labelled, SECOND_ROUND) : {}),
    ...(heldBack ? heldBackMeasures(scanner, labelled, THIRD_ROUND) : {}),
    ...silenceMeasures(scanner),
    ...deniedWordings(scanner),
    ...readabilityMeasures(scanner, index),
    ...healthMeasures(scanner),
    ...lookupMeasures(index, data),
    ...sentenceSets(),
    ...conflictMeasures(),
  };
  const results = Object.fromEntries(
    Object.entries(measures).map(([name, m]) => {
      const { value, goal, n, note } = m;
      return [name, { value: Math.round(value * 10_000) / 10_000, goal, ok: reached(m), n, note: note ?? '' }];
    }),
  );
  console.table(results);
  writeFileSync(join(dirname(fileURLToPath(import.meta.url)), 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  // Without the labelled data most figures would be lost.
  if (sharedPath('pages', 'gold.json')) writeAccuracy(results, ENGINE_VERSION, index.version);
}

if (!sharedPath('pages', 'gold.json')) console.error(`No labelled data at ${SHARED}: only our own pages are measured.`);
if (options.ablate) {
  const documents = trialDocuments(heldBack);
  const effects = ablate(index, documents);
  if (options.json) console.log(JSON.stringify(effects, null, 2));
  else printAblation(effects, documents);
} else if (options.curve) {
  const points = curve(index, trialDocuments(false));
  if (options.json) console.log(JSON.stringify(points, null, 2));
  else printCurve(points);
} else measureAll();
