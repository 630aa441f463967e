/** The measure of the held-back pages, tried on a copy of a golden page: the held-back pages themselves are not read here. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scanner } from '../core/fixture';
import { GOLDEN, goldenMeasures } from './golden-pages';
import { firstRunFigures, heldBackIsOpen, heldBackMeasures } from './held-back';

const folder = mkdtempSync(join(tmpdir(), 'held-back-'));
cpSync(join(GOLDEN, 'faq'), join(folder, 'faq'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

describe('held-back pages', () => {
  const golden = goldenMeasures(scanner);

  it('are closed before the first run, whose figures are kept', () => {
    expect(heldBackIsOpen(folder)).toBe(false);
    const first = heldBackMeasures(scanner, golden, folder);
    expect(heldBackIsOpen(folder)).toBe(true);
    const precision = first['held-back/precision']!;
    expect(precision.n).toBeGreaterThan(5);
    expect(firstRunFigures(folder)?.values['held-back/precision']).toBeCloseTo(precision.value, 3);
    expect(first['held-back/drop-from-golden']?.value).toBeCloseTo(
      golden['golden/precision']!.value - precision.value,
      6,
    );
  });

  it('keep the figures of the first run when they are read again', () => {
    const before = readFileSync(join(folder, 'first-run.json'), 'utf8');
    const silent = { scan: () => ({ ...scanner.scan(emptyPage, false), claims: [] }) };
    const again = heldBackMeasures(silent, golden, folder);
    expect(again['held-back/recall']?.value).toBe(0);
    expect(again['held-back/recall']?.note).toMatch(/^first run 0\.\d|^first run 1/);
    expect(readFileSync(join(folder, 'first-run.json'), 'utf8')).toBe(before);
  });
});

const emptyPage = { title: '', language: 'en', url: '', blocks: [] };
