/** Money that comes late: links added or rewritten after load, and a shop that swaps an article for a product without loading. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve';
import type { Analysis, ConflictKind } from '../../src/core/model';
import { serveCacheable } from './cacheable';
import { untilCard, untilPage } from './card';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { until } from './harness';
import { popupForPage } from './popup';

const html = (body: string) =>
  `<!doctype html><html lang="en"><title>Evenings</title><body><main id="app">${body}</main></body></html>`;
const CLAIM = '<h1>Evenings</h1><p id="claim">Drinking kefir in the evening improves sleep.</p>';
/** Later than the first reading, which waits for the page to be quiet. */
const LATE = 6000;

const ADDED = html(`${CLAIM}<script>
setTimeout(() => {
  const line = document.createElement('p');
  line.innerHTML = 'Mine came from <a href="https://www.amazon.com/dp/B0?tag=owl-20">a kit of kefir grains</a>.';
  document.getElementById('app').append(line);
}, ${LATE});
</script>`);
const REWRITTEN =
  html(`${CLAIM}<p>Mine came from <a id="kit" href="https://shop.example/kit">a kit of kefir grains</a>.</p>
<script>setTimeout(() => (document.getElementById('kit').href = 'https://go.skimresources.com/?id=1X2&url=x'), ${LATE});</script>`);
const SHOP = html(`<div id="view">${CLAIM}</div><script>
const article = document.getElementById('view').innerHTML;
const product = '<h1>Kefir grains</h1><p id="claim">Kefir improves sleep.</p><p>$12.50</p><button>Add to cart</button>';
const draw = () => (document.getElementById('view').innerHTML = location.pathname === '/journal' ? article : product);
addEventListener('popstate', draw);
window.go = () => { history.pushState({}, '', '/products/kefir-grains'); draw(); };
</script>`);

describe.each(BROWSERS)('a page that changes in %s', { timeout: 45_000 }, (name) => {
  let site: Site;
  let gutcheck: Gutcheck;
  beforeAll(async () => {
    site = await serveCacheable({ '/added': ADDED, '/rewritten': REWRITTEN, '/journal': SHOP });
    gutcheck = await openGutcheck(name, { origins: [site.origin] });
  }, 60_000);
  afterAll(async () => {
    await gutcheck?.close();
    await site?.close();
  }, 30_000);

  async function analysis(): Promise<Analysis | null> {
    const report = await gutcheck.report();
    return report.state === 'done' ? report.analysis : null;
  }
  const kinds = async () => (await analysis())?.conflicts.map((c) => c.kind) ?? [];
  const untilKind = (kind: ConflictKind) =>
    until(async () => (await kinds()).includes(kind), `the signal ${kind}`, { timeoutMs: 20_000 });

  /** Waits for words among the facts about money, which the popup folds away. */
  async function untilFact(words: string): Promise<void> {
    const popup = await popupForPage(gutcheck);
    await untilPage(popup, 'Money and sourcing');
    await popup.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    await untilPage(popup, words);
  }

  it('tells of a link that was added seconds after load, in the popup and at the claim', async () => {
    await gutcheck.visit(`${site.origin}/added`);
    expect(await kinds()).not.toContain('affiliate-link');
    await untilKind('affiliate-link');
    expect((await analysis())?.claims[0]?.conflicts).toContain('affiliate-link');
    await untilFact('Amazon Associates');
    await gutcheck.tab.pressBadge(0, 'mouse');
    await untilCard(gutcheck.tab, 'Amazon Associates');
  });

  it('tells of a link whose address was rewritten seconds after load', async () => {
    await gutcheck.visit(`${site.origin}/rewritten`);
    expect(await kinds()).not.toContain('affiliate-link');
    await untilKind('affiliate-link');
  });

  it('follows a shop from an article to a product and back', async () => {
    await gutcheck.visit(`${site.origin}/journal`);
    expect(await kinds()).not.toContain('shop-page');
    await gutcheck.tab.evaluate(() => (window as unknown as { go(): void }).go());
    await untilKind('shop-page');
    expect(await kinds()).toContain('price');
    await untilFact('Add to cart');
    await gutcheck.tab.evaluate(() => history.back());
    await until(() => gutcheck.tab.evaluate(() => location.pathname === '/journal'), 'the way back');
    await until(async () => !(await kinds()).includes('shop-page'), 'the article again', { timeoutMs: 20_000 });
  });
});
