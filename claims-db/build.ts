/** Authored files → the halves the extension carries. Same files, same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldPage, claimSchema } from './field-page';
import { lint } from './lint';
import { load, say, type Database } from './load';
import { openData } from './open-data';
import type { Entry } from './schema';
import type { Details, EntryDetails, IndexEntry, MatchIndex } from './shapes';

/** Thrown with every problem found, one a line. */
export class DatabaseError extends Error {}

function indexEntry(e: Entry): IndexEntry {
  return {
    id: e.id,
    kind: e.kind,
    statement: e.statement,
    subject: e.subject,
    relation: e.relation,
    outcome: e.outcome,
    requires: e.requires ?? [],
    comparison: e.comparison ?? false,
    family: e.family ?? false,
    certainty: e.certainty,
    direction: e.direction,
    studyType: e.studyType,
    species: e.species,
    number: e.number && { value: e.number.value, unit: e.number.unit, accepted: e.number.accepted },
  };
}

/** Newest review date in the data: the version that every record carries. */
function version(db: Database): string {
  return (
    db.entries
      .map(({ value }) => value.reviewed)
      .sort()
      .at(-1) ?? ''
  );
}

export function matchIndex(db: Database): MatchIndex {
  return {
    version: version(db),
    concepts: db.concepts.map(({ value: { name: _name, mesh: _mesh, alsoSaid: _also, ...concept } }) => concept),
    entries: db.entries.map(({ value }) => indexEntry(value)),
  };
}

/** Everything a card shows. Examples stay out: they test the engine and must not help it; only the look-up gets their words. */
export function details(db: Database): Details {
  const studies = new Map(db.sources.map(({ value }) => [value.id, value]));
  return Object.fromEntries(
    db.entries.map(({ value }) => {
      const { examples: _e, subject: _s, outcome: _o, requires: _r, comparison: _c, evidence, ...rest } = value;
      const detail: EntryDetails = {
        ...rest,
        evidence: evidence.map((e) => ({ ...e, study: studies.get(e.source)! })),
      };
      return [value.id, detail];
    }),
  );
}

/** @throws DatabaseError naming file, field and fix for each problem. */
export function checked(root: string, today: string): Database {
  const { database, problems } = load(root);
  const all = problems.length > 0 ? problems : lint(database, today).filter((p) => p.level === 'error');
  if (all.length > 0) throw new DatabaseError(all.map(say).join('\n'));
  return database;
}

/** Builds the database in `root` into `root`/generated. @throws DatabaseError */
export function build(root: string, today: string): MatchIndex {
  const database = checked(root, today);
  const index = matchIndex(database);
  const out = join(root, 'generated');
  mkdirSync(out, { recursive: true });
  const files = {
    'index.json': index,
    'details.json': details(database),
    'redirects.json': database.redirects,
    'claims.json': openData(database),
    'claim.schema.json': claimSchema(),
  };
  for (const [name, value] of Object.entries(files)) writeFileSync(join(out, name), JSON.stringify(value));
  writeFileSync(join(out, 'fields.md'), fieldPage());
  return index;
}
