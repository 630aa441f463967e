/** The data the extension carries: the built database, the part of it that the gate in every page needs, and the look-up's. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../claims-db/build';
import { readSearch } from '../src/cli/database';
import { gateIndex } from '../src/core/gate';

const DATABASE = join(dirname(dirname(fileURLToPath(import.meta.url))), 'claims-db');

/** Builds into claims-db/generated. @throws DatabaseError naming file, field and fix. */
export function buildData(): void {
  const index = build(DATABASE, new Date().toISOString().slice(0, 10));
  const made = { 'gate.json': gateIndex(index), 'search.json': readSearch().data };
  for (const [name, value] of Object.entries(made))
    writeFileSync(join(DATABASE, 'generated', name), JSON.stringify(value));
}
