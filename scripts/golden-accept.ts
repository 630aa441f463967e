/** `npm run golden:accept`: writes what the engine says of every golden page now. Look at the diff before committing it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIndex } from '../src/cli/database';
import { toPage } from '../src/cli/documents';
import { createScanner } from '../src/cli/scanner';
import { GOLDEN, goldenPages } from '../tests/eval/golden-pages';
import { shown } from '../tests/golden/shown';

const scanner = createScanner(readIndex());
for (const { name, html } of goldenPages()) {
  const { claims } = scanner.scan(toPage(html, 'html', ''), false);
  writeFileSync(join(GOLDEN, name, 'scan.json'), `${JSON.stringify(shown(claims), null, 2)}\n`);
  console.log(`${name}: ${claims.length} claims`);
}
