/** Our own pages: held to their labels, and to the output last looked at. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toPage } from '../../src/cli/documents';
import { scanner } from '../core/fixture';
import { GOLDEN, goldenMeasures, goldenPages, judgeGolden } from '../eval/golden-pages';
import { reached } from '../eval/measure';
import { shown } from './shown';

const pages = goldenPages();

describe('golden pages', () => {
  it('are at least eight', () => {
    expect(pages.length).toBeGreaterThanOrEqual(8);
  });

  it.each(pages.map((p) => [p.name, p] as const))(
    '%s: no weak mark on a sentence that is right or says nothing',
    (_name, page) => {
      expect(judgeGolden(scanner, page).falseWeak.map((c) => c.text)).toEqual([]);
    },
  );

  it.each(Object.entries(goldenMeasures(scanner)))('%s reaches its goal', (_name, measure) => {
    expect(reached(measure), JSON.stringify(measure)).toBe(true);
  });

  it.each(pages.map((p) => [p.name, p] as const))(
    '%s gives what was last accepted (npm run golden:accept)',
    (name, page) => {
      const file = join(GOLDEN, name, 'scan.json');
      expect(existsSync(file), `${file} is missing: run npm run golden:accept and look at it`).toBe(true);
      const claims = scanner.scan(toPage(page.html, 'html', ''), false).claims;
      expect(shown(claims)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    },
  );
});
