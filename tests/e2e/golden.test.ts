/** The extension is the engine: on every golden page the browser finds and shows what the command line finds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIndex } from '../../src/cli/database';
import { toPage } from '../../src/cli/documents';
import { createScanner } from '../../src/cli/scanner';
import type { Analysis, Claim } from '../../src/core/model';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { blocksWithoutBadge } from './seats';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'golden');
const pages = existsSync(folder)
  ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'page.html')))
  : [];

const essence = ({ text, block, start, end, entry, mark, badge, stance, gap, why, conflicts }: Claim) => ({
  ...{ text, block, start, end, entry, mark, badge, stance, gap, why, conflicts },
});

if (pages.length === 0) it.skip('NOT RUN: there is no tests/golden/*/page.html', () => undefined);

describe.skipIf(pages.length === 0).each(BROWSERS)('the extension in %s is the engine', { timeout: 30_000 }, (name) => {
  const scanner = createScanner(readIndex());
  let gutcheck: Gutcheck;
  beforeAll(async () => void (gutcheck = await openGutcheck(name, { pages: folder })), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  it.each(pages)(
    'on “%s”: same claims, same facts about money, and a badge for each that may carry one',
    async (page) => {
      // A window so low that each badge has a screen for itself.
      await gutcheck.tab.setViewport(1280, 60);
      const report = await gutcheck.visit(`${page}/page.html`);
      const html = readFileSync(join(folder, page, 'page.html'), 'utf8');
      const expected: Analysis = scanner.scan(toPage(html, 'html', await gutcheck.tab.url()), false);
      const shown = report.state === 'done' ? report.analysis : null;
      if (shown === null) expect({ page, ...report }).toEqual({ page, state: 'nothing' });
      expect((shown?.claims ?? []).map(essence)).toEqual(expected.claims.map(essence));
      if (shown) expect(shown.conflicts).toEqual(expected.conflicts);

      const badged = expected.claims.filter(({ badge }) => badge !== null);
      const without = await gutcheck.tab.evaluate(
        blocksWithoutBadge,
        badged.map(({ text }) => text),
      );
      const seated = badged.filter((_, index) => !without.includes(index));
      // What is said again has one badge, at the first place that has room.
      const findings = seated.map(({ entry, mark, badge }) => JSON.stringify([entry, mark, badge?.split(' · ')[0]]));
      const firsts = seated.filter((_, at) => findings.indexOf(findings[at]!) === at);
      const drawn = await gutcheck.tab.badges();
      expect(drawn.map(({ text, label }) => [text.replace(/ ?×\d+$/, ''), label])).toEqual(
        firsts.map(({ badge, text }) => [badge, expect.stringContaining(`Claim: ${text.slice(0, 150)}`)]),
      );
    },
  );
});
