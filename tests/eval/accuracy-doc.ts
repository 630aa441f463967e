/** The figures of docs/accuracy.md, written from results.json: one column a release, so that an old figure stays beside a new one. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIGURES, type FigureKind } from './accuracy-words';
import { readJson } from './shared';

const here = dirname(fileURLToPath(import.meta.url));
const DOC = join(here, '..', '..', 'docs', 'accuracy.md');
/** Figures of each release, by version; kept, unlike results.json. */
const RELEASES = join(here, 'releases.json');
const BLOCK = /(<!-- figures: begin[^>]*-->\n)[\s\S]*?(<!-- figures: end -->)/;

/** As `npm run eval` writes it. */
export interface Result {
  value: number;
  goal: number | null;
  ok: boolean | null;
  n: number;
  note: string;
}
export type Results = Record<string, Result>;
/** Values by measure. */
export type Releases = Record<string, Record<string, number>>;

const shown = (kind: FigureKind, value: number | undefined): string =>
  value === undefined ? '–' : kind === 'count' ? String(value) : value.toFixed(2);

const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;

/** Share of answers that are wrong; a count has none. */
function errorRate(kind: FigureKind, value: number): string {
  if (kind === 'count') return '–';
  return percent(kind === 'right' ? 1 - value : value);
}

/** @returns the table: newest release first after the error rate of the current one. */
export function figuresTable(results: Results, releases: Releases, current: string): string {
  const versions = [current, ...Object.keys(releases).filter((v) => v !== current)];
  const rows = FIGURES.flatMap(([measure, kind, words]) => {
    const result = results[measure];
    if (!result) return [];
    const { value, goal, ok, n } = result;
    const aim = goal === null ? '–' : `${kind === 'right' ? '≥' : '≤'} ${goal}`;
    const values = versions.map((v) => shown(kind, releases[v]?.[measure]));
    return [[words, n, aim, ok === null ? '' : ok ? 'yes' : '**no**', errorRate(kind, value), ...values]];
  });
  const head = ['figure', 'of', 'goal', 'reached', 'error rate', ...versions];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @returns the document with its figures replaced. @throws when the comment lines are not there. */
export function withFigures(doc: string, block: string): string {
  if (!BLOCK.test(doc)) throw new Error('docs/accuracy.md has lost the comment lines that hold its figures');
  return doc.replace(BLOCK, (_, begin: string, end: string) => `${begin}\n${block}\n\n${end}`);
}

/** Writes the figures of this release. @param version of the engine; @param data version of the database. */
export function writeAccuracy(results: Results, version: string, data: string): void {
  const releases = existsSync(RELEASES) ? readJson<Releases>(RELEASES) : {};
  releases[version] = Object.fromEntries(
    FIGURES.flatMap(([measure]) => (results[measure] ? [[measure, results[measure].value]] : [])),
  );
  writeFileSync(RELEASES, `${JSON.stringify(releases, null, 2)}\n`);
  const block = `Engine ${version}, database ${data}.\n\n${figuresTable(results, releases, version)}`;
  writeFileSync(DOC, withFigures(readFileSync(DOC, 'utf8'), block));
}
