/**
 * `npm run eval:judge`: prints marked sentences of the health pages that nobody has judged yet, one JSON record a line, with
 * the statement they were matched to and without the mark. `npm run eval:judge -- <file>` stores such lines once each has
 * "right": true or false, and "kind" where it is false.
 */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { readIndex } from '../../src/cli/database';
import { createScanner } from '../../src/cli/scanner';
import { keyOf, markedOnHealthPages, readVerdicts, VERDICTS, type HealthVerdict } from './health-verdicts';
import { readLines, SHARED } from './shared';

const index = readIndex();
const known = new Map(readVerdicts().map((v) => [keyOf(v), v]));

function printUnjudged(): void {
  const statements = new Map(index.entries.map((e) => [e.id, e.statement]));
  const found = markedOnHealthPages(createScanner(index));
  if (!found) console.error(`No labelled data at ${SHARED}.`);
  for (const marked of found ?? []) {
    if (known.has(keyOf(marked))) continue;
    known.set(keyOf(marked), { ...marked, right: false });
    console.log(JSON.stringify({ ...marked, statement: statements.get(marked.entry) }));
  }
}

/** Adds verdicts to those kept, without the words of the page. */
async function store(path: string): Promise<void> {
  for (const { file, block, start, hash, entry, right, kind } of readLines<HealthVerdict>(path)) {
    if (typeof right !== 'boolean') continue;
    const verdict = { file, block, start, hash, entry, right, ...(kind ? { kind } : {}) };
    known.set(keyOf(verdict), verdict);
  }
  const sorted = [...known.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  writeFileSync(VERDICTS, await format(JSON.stringify(sorted), { parser: 'json', printWidth: 120 }));
}

const given = process.argv[2];
if (given) await store(given);
else printUnjudged();
