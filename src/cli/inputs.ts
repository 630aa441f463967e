/** What a command is given to read: files, folders, standard input. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const READABLE = /\.(?:html?|xhtml|md|markdown|txt)$/i;
/** A file with this in its first bytes is no text. */
const BINARY = '\u0000';
const HEAD = 8192;

/** A failure a person can act on. */
export class InputError extends Error {}

/** Files named, and every HTML, Markdown and text file below the folders named, in a stable order. */
export function expand(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === '-' || !isFolder(path)) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && READABLE.test(e.name))
      .map((e) => join(e.parentPath, e.name))
      .sort();
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder',
};

/** Text of a file, or of standard input for "-". @throws InputError saying why and what to do. */
export function readText(path: string): string {
  let text: string;
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new InputError(REASONS[code] ?? `it cannot be read (${code})`);
  }
  if (text.slice(0, HEAD).includes(BINARY))
    throw new InputError('it is not a text file: give HTML, Markdown or plain text');
  return text.replace(/^\ufeff/, '');
}

/** One line of an ndjson stream: its value, or why it is none. `line` counts from 1. */
export type Row = { line: number; value: Record<string, unknown> } | { line: number; error: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows of a stream of JSON lines; empty lines are passed over. */
export async function* rows(stream: Readable): AsyncGenerator<Row> {
  let line = 0;
  for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(text);
      yield isRecord(value) ? { line, value } : { line, error: 'not a JSON object: give one {…} a line' };
    } catch (error) {
      yield { line, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
}
