/** The authored files as they stand, and what a broken one gets. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, checked, DatabaseError, matchIndex } from '../../claims-db/build';
import { formatted } from '../../claims-db/format';
import { load, say } from '../../claims-db/load';
import { goldenPages } from '../eval/golden-pages';
import { createScanner } from '../../src/cli/scanner';
import { toPage } from '../../src/cli/documents';

const ROOT = 'claims-db';
const TODAY = '2026-11-24';
const { database, problems } = load(ROOT);

describe('the authored files', () => {
  it('are all readable', () => {
    expect(problems.map(say)).toEqual([]);
  });

  it('are written as `db fix` writes them', () => {
    const files = [...database.entries, ...database.sources, ...database.concepts];
    const off = files.filter(({ file, value }) => readFileSync(join(ROOT, file), 'utf8') !== formatted(value));
    expect(off.map((f) => f.file)).toEqual([]);
  });
});

describe('the built files', () => {
  let copy = '';
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'gutcheck-db-'));
    for (const part of ['claims', 'sources', 'concepts', 'redirects.json', 'coverage.json'])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));

  it('are the same bytes from the same files, and hold no example', () => {
    const read = (name: string) => readFileSync(join(copy, 'generated', name), 'utf8');
    build(copy, TODAY);
    const names = ['index.json', 'details.json', 'redirects.json'];
    const first = names.map(read);
    build(copy, TODAY);
    expect(names.map(read)).toEqual(first);
    expect(first.join('')).not.toContain('"examples"');
    const examples = database.entries.flatMap(({ value }) => [...value.examples.match, ...value.examples.avoid]);
    const stated = new Set(database.entries.map(({ value }) => value.statement));
    const shipped = examples.filter(
      (text) => !stated.has(text) && first[0]!.includes(JSON.stringify(text).slice(1, -1)),
    );
    expect(shipped).toEqual([]);
  });

  it.each([
    ['{ "id": ', /claims\/.+\.json: not readable as JSON .*: check commas and quotes/],
    ['{ "id": "x", "extra": 1 }', /claims\/.+\.json: .*extra: remove it or correct its spelling/],
  ])('are not built from a broken file: %s', (text, message) => {
    const file = join(copy, database.entries[0]!.file);
    writeFileSync(file, text);
    expect(() => build(copy, TODAY)).toThrow(DatabaseError);
    expect(() => build(copy, TODAY)).toThrow(message);
  });

  it('name the field that is wrong', () => {
    const { file, value } = database.entries[0]!;
    writeFileSync(join(copy, file), JSON.stringify({ ...value, certainty: 'sure', summary: 'x'.repeat(400) }));
    expect(() => build(copy, TODAY)).toThrow(/: certainty: /);
    expect(() => build(copy, TODAY)).toThrow(/: summary: .*shorten it/);
  });
});

describe('examples', () => {
  it('help no page: without them every output is the same', () => {
    const bare = database.entries.map(({ file, value }) => ({
      file,
      value: { ...value, examples: { match: [], avoid: [] } },
    }));
    const without = matchIndex({ ...database, entries: bare });
    const withThem = matchIndex(checked(ROOT, TODAY));
    const scan = (index: typeof without) => {
      const scanner = createScanner(index);
      return goldenPages().map((p) => JSON.stringify(scanner.scan(toPage(p.html, 'html', ''), true)));
    };
    expect(scan(without)).toEqual(scan(withThem));
  });
});
