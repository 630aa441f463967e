/** The way back to a page the browser has kept alive. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve';
import { serveCacheable } from './cacheable';
import { untilCard, untilClosed } from './card';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { until } from './harness';
import { MARK_NAMES } from './marks';
import { markedTexts, strangers, styledMarks } from './on-page';

/** The page notes whether it came back alive. */
const ARTICLE = `<!doctype html><html lang="en"><title>Kefir</title>
<script>addEventListener('pageshow', (event) => (window.cameBack = event.persisted));</script>
<p>Drinking kefir in the evening improves sleep.</p></html>`;
const OTHER = '<!doctype html><html lang="en"><title>Tyres</title><p>A patch holds for years.</p></html>';

describe.each(BROWSERS)('coming back to a page in %s', { timeout: 30_000 }, (name) => {
  let site: Site;
  let gutcheck: Gutcheck;
  beforeAll(async () => {
    site = await serveCacheable({ '/article': ARTICLE, '/other': OTHER });
    gutcheck = await openGutcheck(name, { origins: [site.origin] });
  }, 60_000);
  afterAll(async () => {
    await gutcheck?.close();
    await site?.close();
  }, 30_000);

  const badges = (count: number) =>
    until(async () => (await gutcheck.tab.badges()).length === count, `${count} badges`);

  async function goBack(): Promise<void> {
    await gutcheck.tab.evaluate(() => history.back());
    const isBack = () => gutcheck.tab.evaluate(() => (window as { cameBack?: boolean }).cameBack === true);
    await until(() => isBack().catch(() => false), 'the page to come back alive');
  }

  it('finds its badge there, and the badge opens', async () => {
    await gutcheck.visit(`${site.origin}/article`);
    await badges(1);
    await gutcheck.visit(`${site.origin}/other`);
    await goBack();
    await badges(1);
    await gutcheck.tab.pressBadge(0, 'mouse');
    await untilCard(gutcheck.tab, 'Kefir improves sleep');
    await gutcheck.tab.press('Escape');
    await untilClosed(gutcheck.tab);
  });

  it('finds nothing of ours when the site was turned off meanwhile, and the badge again when it was turned on', async () => {
    await gutcheck.visit(`${site.origin}/article`);
    await badges(1);
    await gutcheck.visit(`${site.origin}/other`);
    await gutcheck.ask('setOff', { host: '127.0.0.1', off: true });
    await goBack();
    await badges(0);
    await until(async () => (await gutcheck.tab.evaluate(styledMarks, MARK_NAMES)).length === 0, 'no style of ours');
    expect(await gutcheck.tab.evaluate(strangers)).toEqual([]);
    expect(await gutcheck.tab.evaluate(markedTexts)).toEqual([]);
    await gutcheck.visit(`${site.origin}/other`);
    await gutcheck.ask('setOff', { host: '127.0.0.1', off: false });
    await goBack();
    await badges(1);
  });
});
