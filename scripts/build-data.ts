/** The data the extension carries: the built database, and the part of it that the gate in every page needs. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../claims-db/build';
import { gateIndex } from '../src/core/gate';

const DATABASE = join(dirname(dirname(fileURLToPath(import.meta.url))), 'claims-db');

/** Builds into claims-db/generated. @throws DatabaseError naming file, field and fix. */
export function buildData(): void {
  const index = build(DATABASE, new Date().toISOString().slice(0, 10));
  writeFileSync(join(DATABASE, 'generated', 'gate.json'), JSON.stringify(gateIndex(index)));
}
