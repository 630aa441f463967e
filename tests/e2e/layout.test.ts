/** Badges find room beside the words, at phone, tablet and desk widths, on light and on dark pages. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Site } from '../../scripts/serve';
import { contrast } from './contrast';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { markedTexts, textBoxes, type Box } from './on-page';

const WIDTHS = { chromium: [360, 768, 1440], firefox: [360] } as const;
const SCHEMES = ['light', 'dark'] as const;
const HEIGHT = 800;
/** So low a window that each claim of the page may have its badge, however few there are a screen. */
const LOW = 120;
/** Web Vitals calls less than 0.1 good. */
const MOST_SHIFT = 0.1;
const PAGES = ['layout.html', 'dense-news.html', 'wide-blog.html', 'dark.html', 'phone.html'];

/** Lines of text touch each other by a hair; this is more than that. In px. */
const HAIR = 1;
const covers = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > HAIR &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > HAIR;

/** Runs in the page: the sum of the layout shifts so far that no hand of a person caused. */
function shiftSoFar(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!shift.hadRecentInput) sum += shift.value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Two frames: the shifts of the frame in work are known after it.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
  });
}

const sidewaysRoom = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe.each(BROWSERS)('the layout of a page with badges in %s', { timeout: 40_000 }, (name) => {
  let demo: Site;
  let gutcheck: Gutcheck;
  beforeAll(async () => {
    demo = await serve(join(dirname(fileURLToPath(import.meta.url)), '../../docs/demo/article.html'));
    gutcheck = await openGutcheck(name, { origins: [demo.origin] });
  }, 60_000);
  afterAll(async () => {
    await gutcheck?.close();
    await demo?.close();
  }, 30_000);

  describe.each(WIDTHS[name].flatMap((width) => SCHEMES.map((scheme) => [width, scheme] as const)))(
    'at %i px on a %s page',
    (width, scheme) => {
      beforeAll(async () => {
        await gutcheck.tab.setViewport(width, LOW);
        await gutcheck.tab.setColorScheme(scheme);
        await gutcheck.visit('layout.html');
      });

      it('has no badge on any word of the page, nor on another badge', async () => {
        const badges = (await gutcheck.tab.badges()).map(({ text, left, top, width: wide, height }) => ({
          ...{ text, left, top, right: left + wide, bottom: top + height },
        }));
        expect(badges.length).toBeGreaterThanOrEqual(12);
        const words = await gutcheck.tab.evaluate(textBoxes);
        const covered = badges.flatMap((badge) => words.filter((box) => covers(badge, box)).map((box) => [badge, box]));
        expect(covered).toEqual([]);
        const doubled = badges.filter((one, at) => badges.some((other, index) => index > at && covers(one, other)));
        expect(doubled).toEqual([]);
      });

      it('has badges whose words stand out from their ground, 4.5 to 1 at least, and from no other', async () => {
        const looks = await Promise.all(
          (await gutcheck.tab.badges()).map((_, index) =>
            gutcheck.tab.inBadge(index, (root, at) => {
              const button = root.querySelectorAll('button')[at] as HTMLElement;
              const { color, backgroundColor } = getComputedStyle(button);
              const words = getComputedStyle(button.querySelector('span') ?? button).color;
              return { color, backgroundColor, words, isDark: button.classList.contains('dark') };
            }),
          ),
        );
        for (const { words, backgroundColor } of looks)
          expect(contrast(words, backgroundColor)).toBeGreaterThanOrEqual(4.5);
        // Two blocks have a ground of their own, whatever the scheme: the last but one is dark, the last is light.
        expect(looks.slice(-2).map(({ isDark }) => isDark)).toEqual([true, false]);
        expect(looks[0]?.isDark).toBe(scheme === 'dark');
      });

      it('cannot be scrolled sideways because of them', async () => {
        expect(await gutcheck.tab.evaluate(sidewaysRoom)).toBe(0);
      });
    },
  );

  it.runIf(name === 'chromium').each(WIDTHS.chromium)('hardly moves when they come, at %i px', async (width) => {
    await gutcheck.tab.setViewport(width, HEIGHT);
    for (const page of [demo.url, ...PAGES]) {
      await gutcheck.visit(page);
      expect((await gutcheck.tab.badges()).length).toBeGreaterThanOrEqual(4);
      const shift = await gutcheck.tab.evaluate(shiftSoFar);
      console.log(`Layout shift at ${width} px: ${shift.toFixed(4)} ${page}`);
      expect(shift, page).toBeLessThan(MOST_SHIFT);
    }
  });

  it('stretches no line of justified text that was not stretched before', async () => {
    await gutcheck.tab.setViewport(360, LOW);
    await gutcheck.visit('layout.html');
    const last = (await gutcheck.tab.evaluate(textBoxes)).find(({ text }) => text.startsWith('Signed, the night desk'));
    expect((last?.right ?? 0) - (last?.left ?? 0)).toBeLessThan(200);
    expect((await gutcheck.tab.badges()).some(({ block }) => block.includes('Signed'))).toBe(true);
  });

  it('has marks but no badge where one would break a link, a row, a grid or a clipped line', async () => {
    await gutcheck.tab.setViewport(1280, HEIGHT);
    await gutcheck.visit('no-room.html');
    expect((await gutcheck.tab.badges()).map(({ block }) => block)).toEqual([
      'Caffeine late in the day worsens sleep.',
    ]);
    expect(await gutcheck.tab.evaluate(markedTexts)).toHaveLength(8);
  });
});
