/** `scan` and `lookup` as a person or a program runs them: formats, exit codes, and what bad input gets. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScanRecord } from '../../src/cli/output';
import type { Lookup } from '../../src/core/model';

let dir = '';
const file = (name: string, content: string | Buffer) => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};

function run(script: string, args: readonly string[], input?: string) {
  const command = ['--import', 'tsx', join('src', 'cli', `${script}.ts`), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', input, maxBuffer: 1e8 });
  return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean) };
}

const record = (line: string | undefined) => JSON.parse(line ?? '') as ScanRecord & { error?: string; line?: number };

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gutcheck-scan-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('scan', () => {
  it('gives one record a file, in input order, with the versions', () => {
    mkdirSync(join(dir, 'pages'));
    const a = file('pages/a.html', '<h1>Coffee</h1><p>Caffeine in the evening disrupts sleep.</p>');
    const b = file('pages/b.md', '# Kefir\n\nKefir improves sleep.\n');
    const { lines, status } = run('scan', [b, join(dir, 'pages')]);
    expect(status).toBe(0);
    expect(lines.map((l) => record(l).source)).toEqual([b, a, b]);
    const [first] = record(lines[1]).claims;
    expect(first).toMatchObject({
      entry: 'caffeine-evening-sleep',
      text: 'Caffeine in the evening disrupts sleep.',
      start: 0,
      end: 39,
    });
    expect(record(lines[0])).toMatchObject({
      engine: expect.stringMatching(/^\d/),
      db: expect.stringMatching(/^\d{4}-/),
    });
  });

  it('reads plain text from standard input and prints a table for people', () => {
    const { stdout, status } = run('scan', ['--format', 'table', '-'], 'Kefir improves sleep.\n\nIt rained.');
    expect(status).toBe(0);
    expect(stdout).toContain('kefir-sleep');
  });

  it.each([
    ['missing.html', null, 'there is no such file'],
    ['picture.png', Buffer.from([0x89, 0x50, 0, 0, 1, 2, 0]), 'it is not a text file'],
  ])('names %s and says why it cannot be read, and goes on', (name, content, why) => {
    const path = content ? file(name, content) : join(dir, name);
    const good = file('good.txt', 'Kefir improves sleep.');
    const { status, stderr, lines } = run('scan', [path, good]);
    expect(status).toBe(1);
    expect(stderr).toContain(`${path}: ${why}`);
    expect(stderr).not.toContain('    at ');
    expect(lines).toHaveLength(1);
  });

  it.each([
    ['empty.html', ''],
    ['broken.html', '<p>Caffeine <b>disrupts sleep.<div><p></b>Next<table><td>x'],
    ['long-line.txt', 'sleep and gut '.repeat(380_000)],
  ])('%s gives a record and no stack trace', (name, content) => {
    const { status, stderr, lines } = run('scan', [file(name, content)]);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(record(lines[0]).claims.length).toBeLessThan(2);
  });

  it('reads a page that is wrapped in one form', () => {
    const html = '<form action="/x"><p>Caffeine in the evening disrupts sleep.</p><button>Go</button></form>';
    expect(record(run('scan', [file('form.html', html)]).lines[0]).claims).toHaveLength(1);
  });

  it('says that other languages are not checked', () => {
    const german =
      '<html lang="de"><body><p>Der Darm macht Serotonin und das ist gut für den Schlaf von vielen Menschen.</p></body></html>';
    const { stderr, lines } = run('scan', [file('de.html', german)]);
    expect(record(lines[0])).toMatchObject({ language: 'de', claims: [] });
    expect(stderr).toContain('only English is checked');
  });

  it('answers each line of a stream; a broken line is told and the run goes on', () => {
    const input =
      '{"id":"a","text":"Kefir improves sleep."}\nnot json\n{"id":"c"}\n{"id":4,"html":"<p>Caffeine disrupts sleep."}\n';
    const { lines, status } = run('scan', ['--stdin', 'ndjson'], input);
    expect(status).toBe(1);
    expect(lines.map((l) => record(l).id)).toEqual(['a', undefined, 'c', 4]);
    expect(record(lines[1])).toMatchObject({ line: 2, error: expect.stringContaining('not JSON') });
    expect(record(lines[2])).toMatchObject({ line: 3, error: expect.stringContaining('"html", "text" or "markdown"') });
    expect(record(lines[3]).claims).toHaveLength(1);
  });

  it.each([[[]], [['--format', 'xml', 'x.html']], [['--stdin', 'csv']], [['--nonsense']]])(
    '%j is a usage error',
    (args) => {
      const { status, stderr } = run('scan', args);
      expect(status).toBe(2);
      expect(stderr).toContain('Usage:');
    },
  );

  it('reads single sentences with the topic gate off', () => {
    const input =
      '{"id":1,"text":"Coffee may raise blood pressure."}\n{"id":2,"text":"This post contains affiliate links."}\n';
    const { lines } = run('scan', ['--sentences', '--stdin', 'ndjson'], input);
    expect(record(lines[0])).toMatchObject({
      id: 1,
      strength: 'conditional',
      stance: 'asserts',
      claim: [0, 32],
      disclosure: false,
    });
    expect(record(lines[1])).toMatchObject({ id: 2, strength: 'none', claim: null, disclosure: true });
  });
});

describe('lookup', () => {
  it('finds an entry by other words than its own', () => {
    const { lines } = run('lookup', ['--format', 'ndjson', 'does drinking kefir help you sleep better']);
    const { confident, results } = JSON.parse(lines[0]!) as Lookup;
    expect(confident).toBe(true);
    expect(results[0]?.entry).toBe('kefir-sleep');
  });

  it('does not answer what is not in the list', () => {
    const { lines } = run('lookup', ['--stdin', 'ndjson'], '{"id":1,"text":"crystals heal your chakras"}\n{"id":2}\n');
    expect(JSON.parse(lines[0]!)).toMatchObject({ id: 1, confident: false });
    expect(JSON.parse(lines[1]!)).toMatchObject({ id: 2, line: 2, error: expect.stringContaining('"text"') });
  });
});
