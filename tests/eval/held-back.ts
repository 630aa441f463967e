/**
 * Pages labelled before the engine read them. They are measured once the first run is due (`--held-back`), and from then
 * on every time; what the first run gave is kept, because later runs may have been learned from.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scanner } from '../../src/cli/scanner';
import { ENGINE_VERSION } from '../../src/core/version';
import { judgeGolden, pageMeasures, pagesIn, type PageGoals } from './golden-pages';
import type { Measures } from './measure';
import { readJson } from './shared';

const tests = join(dirname(fileURLToPath(import.meta.url)), '..');
export const HELD_BACK = join(tests, 'held-back');
/** A second round, plainer in its wording, labelled after the engine had learnt from the first. */
export const SECOND_ROUND = join(tests, 'held-back-2');
/** A third: six styles, worded as working writers word them. */
export const THIRD_ROUND = join(tests, 'held-back-3');
const GOALS: PageGoals = { precision: 0.88, recall: 0.65, entry: null, 'mark-agreement': null, 'false-weak': 0 };

interface FirstRun {
  engine: string;
  values: Record<string, number>;
}

const firstRunOf = (folder: string) => join(folder, 'first-run.json');

/** Have the pages been read already? */
export const heldBackIsOpen = (folder = HELD_BACK): boolean => existsSync(firstRunOf(folder));

/** Figures of the first run, for the record; null before it. */
export const firstRunFigures = (folder = HELD_BACK): FirstRun | null =>
  heldBackIsOpen(folder) ? readJson<FirstRun>(firstRunOf(folder)) : null;

function keep(folder: string, measures: Measures): FirstRun {
  const values = Object.fromEntries(Object.entries(measures).map(([name, m]) => [name, rounded(m.value)]));
  const first = { engine: ENGINE_VERSION, values };
  writeFileSync(firstRunOf(folder), `${JSON.stringify(first, null, 2)}\n`);
  return first;
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

/**
 * @param others measures of the pages the engine was made with, for the drop.
 * @param folder of labelled pages; gets first-run.json on the first call.
 */
export function heldBackMeasures(scanner: Scanner, others: Measures, folder = HELD_BACK): Measures {
  const name = /^held-back-\d$/.test(basename(folder)) ? basename(folder) : 'held-back';
  const verdicts = pagesIn(folder).map((page) => judgeGolden(scanner, page));
  const measures = pageMeasures(name, GOALS, verdicts);
  const drop = (from: string) => (others[from]?.value ?? NaN) - measures[`${name}/precision`]!.value;
  const toGolden = drop('golden/precision');
  const toExperts = drop('pages/precision');
  measures[`${name}/drop-from-golden`] = {
    value: toGolden,
    goal: null,
    better: 'lower',
    n: verdicts.length,
    note: `precision${Number.isNaN(toExperts) ? '' : `; from the expert pages ${toExperts.toFixed(2)}`}`,
  };
  const first = firstRunFigures(folder) ?? keep(folder, measures);
  for (const [key, m] of Object.entries(measures))
    m.note = [`first run ${first.values[key] ?? '?'}`, m.note].filter(Boolean).join('; ');
  return measures;
}
