/** `npm run bench`: size and speed, beside a limit or a peer measured in the same run. Medians. */
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';
import { buildData } from '../../scripts/build-data';
import { createScanner } from '../../src/cli/scanner';
import { readIndex } from '../../src/cli/database';
import { toPage } from '../../src/cli/documents';
import { goldenPages } from '../eval/golden-pages';
import { reached, type Measures } from '../eval/measure';
import { worstSentence } from './worst-sentence';

const here = dirname(fileURLToPath(import.meta.url));
const generated = join(here, '..', '..', 'claims-db', 'generated');
const RUNS = 7;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const bytes = (name: string) => statSync(join(generated, name)).size;
const limit = (value: number, goal: number, note: string) => ({ value, goal, better: 'lower' as const, n: 1, note });

/** Milliseconds a statement takes in a fresh process, median of several. */
function fresh(name: 'compromise' | 'index' | 'search'): number {
  const times = Array.from({ length: RUNS }, () => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', join(here, `load-${name}.ts`)], {
      encoding: 'utf8',
    });
    return Number(stdout);
  });
  return median(times);
}

function sizes(): Measures {
  const all = bytes('index.json') + bytes('search.json') + bytes('details.json') + bytes('gate.json');
  return {
    'size/match-index-bytes': limit(
      bytes('index.json'),
      600_000,
      'half is words of concepts, everyday ones among them; the time they cost is speed/load-index',
    ),
    'size/search-index-bytes': limit(
      bytes('search.json'),
      500_000,
      'loaded with the first look-up; making the text index then would take four times as long',
    ),
    'size/details-bytes': limit(bytes('details.json'), 1_500_000, ''),
    'size/data-bytes': limit(all, 2_500_000, 'index, search index, details and gate'),
  };
}

function loading(): Measures {
  const compromise = fresh('compromise');
  const index = fresh('index');
  return {
    'speed/look-up/first-answer-ms': limit(
      fresh('search'),
      200,
      'search index read, look-up and dictionary built, one misspelt query',
    ),
    'speed/load-index/ratio-to-compromise': limit(
      index / compromise,
      0.1,
      `${index.toFixed(1)} ms against ${compromise.toFixed(1)} ms`,
    ),
  };
}

function time(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

/** The whole engine against its tagger alone, over the same text. */
function reading(): Measures {
  const scanner = createScanner(readIndex());
  const pages = goldenPages().map((p) => toPage(p.html, 'html', ''));
  const scan = time(() => pages.forEach((page) => scanner.scan(page, false)));
  const tag = time(() => pages.forEach((page) => page.blocks.forEach((b) => nlp(b.text))));
  const note = `${scan.toFixed(0)} ms against ${tag.toFixed(0)} ms for ${pages.length} pages, warm`;
  return { 'speed/scan/ratio-to-tagging': limit(scan / tag, 2, note) };
}

buildData();
const measures: Measures = { ...sizes(), ...loading(), ...reading(), ...worstSentence(readIndex()) };
const results = Object.fromEntries(
  Object.entries(measures).map(([name, m]) => [
    name,
    { value: Math.round(m.value * 1000) / 1000, goal: m.goal, ok: reached(m), n: m.n, note: m.note ?? '' },
  ]),
);
console.table(results);
writeFileSync(join(here, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
