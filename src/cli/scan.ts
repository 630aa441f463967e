/** `npm run -s scan -- …`: the engine over files, folders and standard input. The forms are a contract: see docs. */
import { parseArgs } from 'node:util';
import { DatabaseError } from '../../claims-db/build';
import { readIndex } from './database';
import { formatOf, toPage, type Format } from './documents';
import { expand, InputError, readText, rows, type Row } from './inputs';
import { endWithReader, table, writeLine, type ScanRecord } from './output';
import { createScanner, type Scanner } from './scanner';
import { readSentence } from './sentences';

const USAGE = `Usage: npm run -s scan -- [--format table|json|ndjson] [--all] <file|folder|->...
       npm run -s scan -- --stdin ndjson [--all]          one {"id", "html"|"text"|"markdown", "url"?} a line
       npm run -s scan -- --sentences --stdin ndjson      one {"id", "text"} a line
Reads HTML, Markdown and plain text. Only English is checked.`;

class UsageError extends Error {}

const FORMATS = ['table', 'json', 'ndjson'] as const;

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: process.stdout.isTTY ? 'table' : 'ndjson' },
        stdin: { type: 'string' },
        all: { type: 'boolean', default: false },
        sentences: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return { ...values, positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const english = (language: string) => /^(?:en\b|$)/i.test(language);

async function scanFiles(scanner: Scanner, paths: readonly string[], format: string, all: boolean): Promise<number> {
  const records: ScanRecord[] = [];
  let failed = 0;
  for (const path of expand(paths)) {
    try {
      const text = readText(path);
      const record = { source: path, ...scanner.scan(toPage(text, formatOf(path, text), ''), all) };
      if (!english(record.language)) console.error(`${path}: language "${record.language}": only English is checked`);
      if (format === 'json') records.push(record);
      else await writeLine(format === 'table' ? table(record) : JSON.stringify(record));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed++;
      console.error(`${path}: ${error.message}`);
    }
  }
  if (format === 'json') await writeLine(JSON.stringify(records, null, 2));
  return failed > 0 ? 1 : 0;
}

const CONTENT: readonly (readonly [string, Format])[] = [
  ['html', 'html'],
  ['markdown', 'markdown'],
  ['text', 'text'],
];

function scanRow(scanner: Scanner, value: Record<string, unknown>, all: boolean): object {
  const given = CONTENT.find(([key]) => typeof value[key] === 'string');
  if (!given) throw new InputError('no text: give "html", "text" or "markdown"');
  const url = typeof value['url'] === 'string' ? value['url'] : '';
  return { id: value['id'], ...scanner.scan(toPage(value[given[0]] as string, given[1], url), all) };
}

/** Answers each line as it comes; a broken one gets an error and the run goes on. */
async function stream(answer: (value: Record<string, unknown>) => object): Promise<number> {
  let failed = 0;
  const fail = (row: Row, error: string) => {
    failed++;
    const id = 'value' in row && row.value['id'] !== undefined ? { id: row.value['id'] } : {};
    return { ...id, line: row.line, error };
  };
  const reply = (row: Row): object => {
    if ('error' in row) return fail(row, row.error);
    try {
      return answer(row.value);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return fail(row, error.message);
    }
  };
  for await (const row of rows(process.stdin)) await writeLine(JSON.stringify(reply(row)));
  return failed > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  const { format, stdin, all, sentences, help, positionals } = options();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  if (!FORMATS.some((f) => f === format)) throw new UsageError(`unknown format "${format}"`);
  if (stdin !== undefined && stdin !== 'ndjson') throw new UsageError('--stdin takes "ndjson"');
  if (stdin === undefined && (positionals.length === 0 || sentences)) throw new UsageError('nothing to read');
  endWithReader();
  if (sentences) {
    return stream(({ id, text }) => {
      if (typeof text !== 'string') throw new InputError('no sentence: give "text"');
      return { id, ...readSentence(text) };
    });
  }
  const scanner = createScanner(readIndex());
  return stdin ? stream((value) => scanRow(scanner, value, all)) : scanFiles(scanner, positionals, format, all);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n${USAGE}`);
    process.exitCode = 2;
  } else if (error instanceof DatabaseError) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}
