/** `npm run db -- check | build | stats | new <claim|source|concept> <id> | fix`: the tools of the database. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, checked, DatabaseError } from './build';
import { formatted } from './format';
import { lint } from './lint';
import { load, say } from './load';
import { openData, type OpenData } from './open-data';
import { releaseNotes } from './release-notes';
import { stats, statsTable } from './stats';
import { template } from './template';

const ROOT = dirname(fileURLToPath(import.meta.url));
const USAGE = `Usage: npm run db -- <command>
  check                                  is every file right? (errors and warnings)
  build                                  make the files the extension carries (generated/)
  stats [--format json] [--census file]  counts, grades, references, coverage
  notes <old claims.json>                release notes: what was added, regraded, withdrawn since
  new <claim|source|concept> <id>        start a file from a template (a claim: --topic sleep|gut|gut-sleep)
  fix                                    put keys and lists in order in every file`;

/** Where a census of pages stands beside the project, if there is one. */
const CENSUS = join(process.env['GUTCHECK_SHARED'] ?? join(ROOT, '..', '..', 'shared'), 'evidence', 'census.json');

const today = () => new Date().toISOString().slice(0, 10);

function check(): number {
  const { database, problems } = load(ROOT);
  const findings = problems.length > 0 ? [] : lint(database, today());
  for (const p of problems) console.error(`error    ${say(p)}`);
  for (const f of findings) console.error(`${f.level.padEnd(8)} ${say(f)}`);
  const errors = problems.length + findings.filter((f) => f.level === 'error').length;
  if (errors === 0)
    console.log(
      `${database.entries.length} entries, ${database.sources.length} sources, ${database.concepts.length} concepts: all right.`,
    );
  return errors === 0 ? 0 : 1;
}

function notes(old: string | undefined): number {
  if (!old || !existsSync(old)) {
    console.error('Give the claims.json of an earlier build: npm run db -- notes <file>');
    return 2;
  }
  const before = JSON.parse(readFileSync(old, 'utf8')) as OpenData;
  console.log(releaseNotes(before, openData(checked(ROOT, today()))));
  return 0;
}

function fix(): number {
  const { database, problems } = load(ROOT);
  for (const p of problems) console.error(say(p));
  const files = [...database.entries, ...database.sources, ...database.concepts];
  const changed = files.filter(({ file, value }) => {
    const path = join(ROOT, file);
    const text = formatted(value);
    if (readFileSync(path, 'utf8') === text) return false;
    writeFileSync(path, text);
    return true;
  });
  console.log(`${changed.length} of ${files.length} files put in order.`);
  return problems.length === 0 ? 0 : 1;
}

function create(args: readonly string[]): number {
  const [kind, id] = args;
  const topic = args[args.indexOf('--topic') + 1] ?? 'gut-sleep';
  const made = template(kind ?? '', id ?? '', args.includes('--topic') ? topic : 'gut-sleep', today());
  if (!made) {
    console.error(USAGE);
    return 2;
  }
  const path = join(ROOT, made.file);
  if (existsSync(path)) {
    console.error(`${made.file} is there already: choose another id or edit it.`);
    return 1;
  }
  writeFileSync(path, made.text);
  console.log(`claims-db/${made.file}: fill it in, then run "npm run db -- check".`);
  return 0;
}

function run(args: readonly string[]): number {
  switch (args[0]) {
    case 'check':
      return check();
    case 'build': {
      const index = build(ROOT, today());
      console.log(`Built ${index.entries.length} entries (database ${index.version}).`);
      return 0;
    }
    case 'stats': {
      const named = args.indexOf('--census');
      const result = stats(load(ROOT).database, named < 0 ? CENSUS : (args[named + 1] ?? null));
      console.log(args.includes('json') ? JSON.stringify(result, null, 2) : statsTable(result));
      return 0;
    }
    case 'notes':
      return notes(args[1]);
    case 'new':
      return create(args.slice(1));
    case 'fix':
      return fix();
    default:
      console.error(USAGE);
      return 2;
  }
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
