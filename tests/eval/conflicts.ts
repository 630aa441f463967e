/**
 * Conflict signals: what the experts' three pages hold, the published link shapes, and every signal on 310 saved pages, each
 * judged once by a person who read the place. Verdicts name a place by file, block and a hash; no text of a page is kept.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readIndex } from '../../src/cli/database';
import { toPage } from '../../src/cli/documents';
import { affiliateNetwork } from '../../src/core/conflicts/links';
import { conflictSignals } from '../../src/core/conflicts/signals';
import { createGate, gateIndex } from '../../src/core/gate';
import { isEnglish, sampleOf } from '../../src/core/language';
import type { ConflictKind, ConflictSignal, PageText } from '../../src/core/model';
import { goldSignals } from './conflict-gold';
import { ownDisclosures } from './conflict-own-set';
import { ratio, type Measures } from './measure';
import { readJson, sharedPath } from './shared';

/** [file, kind, block or null, hash, right] */
export type Verdict = [file: string, kind: ConflictKind, block: number | null, hash: string, right: boolean];

export const VERDICTS = join(dirname(fileURLToPath(import.meta.url)), 'conflict-verdicts.json');

export const hashOf = ({ kind, evidence }: ConflictSignal): string =>
  createHash('sha256').update(`${kind} ${evidence}`).digest('hex').slice(0, 12);

/** Signals of a page as `scan` reports them: no word about references where the page makes no claim of ours. */
function reported(page: PageText, gate: ReturnType<typeof createGate>): ConflictSignal[] {
  const read = isEnglish(page.language, sampleOf(page.blocks)) && gate.opens(page);
  return conflictSignals(page).filter((s) => read || s.kind !== 'no-references');
}

/** Every signal on the saved pages, with the file it is from; empty where the pages are not there. */
export function savedPageSignals(): { file: string; signal: ConflictSignal }[] {
  const gate = createGate(gateIndex(readIndex()));
  return ['health', 'readability'].flatMap((folder) => {
    const path = sharedPath('datasets', 'pages', folder);
    if (!path) return [];
    return readdirSync(path)
      .sort()
      .flatMap((name) => {
        const page = toPage(readFileSync(join(path, name), 'utf8'), 'html', '');
        return reported(page, gate).map((signal) => ({ file: `${folder}/${name}`, signal }));
      });
  });
}

const key = (file: string, block: number | null, hash: string) => `${file} ${block} ${hash}`;

function savedPages(): Measures {
  const found = savedPageSignals();
  if (found.length === 0) return {};
  const verdicts = new Map(
    readJson<Verdict[]>(VERDICTS).map(([file, , block, hash, right]) => [key(file, block, hash), right]),
  );
  const judged = found.map(({ file, signal }) => ({
    kind: signal.kind,
    right: verdicts.get(key(file, signal.block, hashOf(signal))),
  }));
  const known = judged.filter((j) => j.right !== undefined);
  const precision = (rows: typeof known) => ratio(rows.filter((r) => r.right).length, rows.length);
  const kinds = [...new Set(known.map((j) => j.kind))].sort();
  return {
    'conflicts/pages/precision': { value: precision(known), goal: 0.95, better: 'higher', n: known.length },
    'conflicts/pages/unjudged': {
      value: judged.length - known.length,
      goal: 0,
      better: 'lower',
      n: judged.length,
      note: 'signals that nobody has judged yet',
    },
    ...Object.fromEntries(
      kinds.map((kind) => {
        const rows = known.filter((j) => j.kind === kind);
        return [
          `conflicts/pages/${kind}`,
          { value: precision(rows), goal: 0.95, better: 'higher' as const, n: rows.length },
        ];
      }),
    ),
  };
}

/** One address in the shape of a filter rule ("||host/path*?key="). */
function example(rule: string): string {
  const whole = rule.startsWith('||') ? `https://${rule.slice(2)}` : `https://any.example${rule}`;
  return whole
    .replace('/*&', '/some/item?x=1&')
    .replace('/*', '/some/item')
    .replaceAll('*', 'x=1')
    .replaceAll('^', '/')
    .replaceAll(/=(?=&|$)/g, '=1abc')
    .replace('?&', '?x=1&')
    .replace(/cid=af:$/, 'cid=af:1');
}

function urlRules(): Measures {
  const path = sharedPath('datasets', 'affiliate-url-rules.txt');
  if (!path) return {};
  const rules = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('!'));
  const caught = rules.filter((rule) => affiliateNetwork(example(rule.trim()), '') !== null);
  return {
    'conflicts/link-shapes': { value: ratio(caught.length, rules.length), goal: 1, better: 'higher', n: rules.length },
  };
}

/** Every figure on conflict signals; those whose data is absent are left out. */
export const conflictMeasures = (): Measures => ({
  ...ownDisclosures(),
  ...goldSignals(),
  ...urlRules(),
  ...savedPages(),
});
