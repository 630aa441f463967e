/** Reads every authored file of this folder. A broken file is a problem with its name, field and what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { z } from 'zod';
import { Concept, Coverage, Entry, Redirects, Source } from './schema';

export interface Problem {
  /** Path from the database folder. */
  file: string;
  /** Path of the field in dots, or an empty string for the whole file. */
  field: string;
  message: string;
}

/** One authored file with its checked value. */
export interface Filed<T> {
  file: string;
  value: T;
}

export interface Database {
  entries: Filed<Entry>[];
  sources: Filed<Source>[];
  concepts: Filed<Concept>[];
  redirects: Redirects;
  coverage: Coverage;
}

export interface Loaded {
  database: Database;
  problems: Problem[];
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name.endsWith('.json'))
    .map((e) => join(e.parentPath, e.name))
    .sort();
}

const hint = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys')
    return `unknown key ${issue.keys.join(', ')}: remove it or correct its spelling`;
  if (issue.code === 'too_big') return `${issue.message}: shorten it`;
  return issue.message;
};

function parse<T>(schema: z.ZodType<T>, path: string, root: string, problems: Problem[]): T | null {
  const file = relative(root, path);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    problems.push({ file, field: '', message: `not readable as JSON (${why}): check commas and quotes` });
    return null;
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push({ file, field: issue.path.join('.'), message: hint(issue) });
  return null;
}

function folder<T extends { id: string }>(
  schema: z.ZodType<T>,
  name: string,
  root: string,
  problems: Problem[],
): Filed<T>[] {
  return jsonFiles(join(root, name)).flatMap((path) => {
    const value = parse(schema, path, root, problems);
    if (!value) return [];
    const file = relative(root, path);
    const named = basename(path, '.json');
    if (value.id !== named)
      problems.push({
        file,
        field: 'id',
        message: `is "${value.id}" but the file is named "${named}": make them the same`,
      });
    return [{ file, value }];
  });
}

/** Loads the database in `root`. Never throws for what a file says: problems are listed, the rest is still loaded. */
export function load(root: string): Loaded {
  const problems: Problem[] = [];
  const entries = folder(Entry, 'claims', root, problems);
  for (const { file, value } of entries) {
    const topic = basename(dirname(file));
    if (topic !== value.topic)
      problems.push({
        file,
        field: 'topic',
        message: `is "${value.topic}" but the file is in "${topic}": move the file or change it`,
      });
  }
  const database = {
    entries,
    sources: folder(Source, 'sources', root, problems),
    concepts: folder(Concept, 'concepts', root, problems),
    redirects: parse(Redirects, join(root, 'redirects.json'), root, problems) ?? {},
    coverage: parse(Coverage, join(root, 'coverage.json'), root, problems) ?? {},
  };
  return { database, problems };
}

/** A problem as one line for a person. */
export const say = (p: Problem): string => `${p.file}${p.field ? `: ${p.field}` : ''}: ${p.message}`;
