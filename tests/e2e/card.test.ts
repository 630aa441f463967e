/** The card: what it says, how it opens and closes, what it leaves uncovered, and what the page cannot do with it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilCard, untilClosed } from './card';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { boxesOfMark, type Box } from './on-page';

const KEFIR = 1;
const MELATONIN = 2;

/** Runs in the page: notes what its own listeners see, as a site's shortcuts and click handlers would. */
function listen(): void {
  const seen: string[] = [];
  Object.assign(window, { seen });
  const kinds = [
    'click',
    'dblclick',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'keydown',
    'keyup',
    'focusin',
  ];
  for (const target of [window, document, document.body])
    for (const kind of kinds) target.addEventListener(kind, () => seen.push(kind));
}
const seenByPage = () => (window as unknown as { seen: string[] }).seen;

/** Runs in the page: every click a page can make on an element of ours. */
function clickAsPage(): number {
  const ours = [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => localName.startsWith('x-'));
  for (const element of ours) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + height / 2) ?? element;
    for (const target of [element, at])
      for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        target.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, composed: true }));
    element.click();
  }
  return ours.length;
}

function cardBox(): Box {
  const { left, top, right, bottom } = (document.querySelector('[popover]') as Element).getBoundingClientRect();
  return { left, top, right, bottom };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(BROWSERS)('the card in %s', { timeout: 30_000 }, (name) => {
  let gutcheck: Gutcheck;
  const card = (words: string) => untilCard(gutcheck.tab, words);
  const closed = () => untilClosed(gutcheck.tab);
  const hasFocus = (badge: number) =>
    gutcheck.tab.inBadge(badge, (root, at) => root.activeElement === root.querySelectorAll('button')[at]);

  beforeAll(async () => void (gutcheck = await openGutcheck(name)), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  it.each(['mouse', 'keyboard'] as const)(
    'opens with the %s, closes with Esc, and gives the focus back',
    async (way) => {
      await gutcheck.visit('affiliate.html');
      await gutcheck.tab.pressBadge(KEFIR, way);
      await card('Kefir improves sleep');
      await gutcheck.tab.press('Escape');
      await closed();
      expect(await hasFocus(KEFIR)).toBe(true);
      // The way back is whole: Enter opens it again.
      await gutcheck.tab.press('Enter');
      await card('Kefir improves sleep');
    },
  );

  it('says the statement, the certainty in words, why it matched, its sources, and who earns', async () => {
    const report = await gutcheck.visit('affiliate.html');
    const claim = report.state === 'done' ? report.analysis.claims[MELATONIN] : undefined;
    const entry = await gutcheck.ask('details', claim?.entry ?? '');
    if (!claim || !entry) throw new Error('The page has no third claim with an entry.');
    await gutcheck.tab.pressBadge(MELATONIN, 'mouse');
    const first = await card(entry.statement);
    expect(first).toContain(entry.summary);
    expect(first).toContain('Limited evidence · against the claim');
    expect(first).toMatch(/in animals/i);
    expect(first).toContain(`The wording here says more than the evidence: ${claim.gap}`);
    expect(first).toContain('None seen next to this claim; this is not proof of independence.');
    await gutcheck.tab.pressInCard('How this was matched');
    await card(`Matched on: ${claim.why}`);
    await gutcheck.tab.pressInCard('Sources (');
    const sources = await card(entry.evidence[0]?.study.title ?? '?');
    for (const { study } of entry.evidence) expect(sources).toContain(study.title);
  });

  it('says all there is to say of a sentence that goes wrong in many ways, also at 360 px', async () => {
    await gutcheck.tab.setViewport(360, 800);
    await gutcheck.visit('notes.html');
    const badges = await gutcheck.tab.badges();
    const open = async (words: string) => {
      await gutcheck.tab.pressBadge(
        badges.findIndex(({ label }) => label.includes(words)),
        'mouse',
      );
      return card('Save');
    };
    const magnesium = await open('magnesium');
    // In this order: what a reader asks first stands first.
    const parts = [
      ...['The claim', 'What the research says', 'The wording here says more than the evidence'],
      ...['About this sentence', 'The page speaks of 1000 mg; the studies used', 'The page speaks of glycinate;'],
      ...['The linked study is', 'This is the general entry', 'Best evidence', 'Studied in', 'Effect', 'Harms'],
      ...['Who earns from this claim', 'Numbers, dose and form', 'Why this grade', 'What pages get wrong', 'Sources ('],
      ...['Review date and grade history', 'How this was matched', 'Save', 'Copy as citation', 'This match is wrong'],
      ...['Graded by people, matched by rules. Database ', 'not medical advice'],
    ];
    const places = parts.map((part) => magnesium.indexOf(part));
    expect(places.filter((at) => at < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await gutcheck.tab.pressInCard('Why this grade');
    await card('What would change it');
    await gutcheck.tab.pressInCard('Review date');
    await card('Reviewed ');
    const sideways = () =>
      gutcheck.tab.inCard((root) => {
        const panel = root.querySelector('.panel') as HTMLElement;
        return panel.scrollWidth - panel.clientWidth;
      });
    expect(await sideways()).toBe(0);
    await gutcheck.tab.press('Escape');
    await closed();
    expect(await open('400 times')).toMatch(
      /The page says 400 times; the evidence gives .*\nWhere the number comes from: /,
    );
    await gutcheck.tab.press('Escape');
    await closed();
    expect(await open('teenagers')).toContain('Affiliate links: the site can earn when a reader buys through them.');
    await gutcheck.tab.press('Escape');
    await closed();
    await gutcheck.tab.setViewport(1280, 800);
  });

  it('says who earns from the very thing the claim is about', async () => {
    await gutcheck.visit('affiliate.html');
    await gutcheck.tab.pressBadge(KEFIR, 'mouse');
    const first = await card('Kefir improves sleep');
    expect(first).toContain('This page earns from the kefir linked right after this claim (Amazon Associates).');
    expect(first).toContain('Affiliate links: the site can earn when a reader buys through them.');
  });

  it.each([
    [1280, 800],
    [1280, 420],
    [360, 640],
  ])('stands beside the sentence, and never on it, at %i × %i', async (width, height) => {
    await gutcheck.tab.setViewport(width, height);
    await gutcheck.visit('affiliate.html');
    for (const [index, badge] of (await gutcheck.tab.badges()).entries()) {
      const sentence = badge.label.replace(/^.*Claim: (.*) Show details$/, '$1');
      await gutcheck.tab.pressBadge(index, 'mouse');
      await card('Save');
      const box = await gutcheck.tab.evaluate(cardBox);
      const lines = await gutcheck.tab.evaluate(boxesOfMark, sentence);
      expect(lines).not.toEqual([]);
      expect(lines.filter((line) => overlap(line, box))).toEqual([]);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      await gutcheck.tab.press('Escape');
      await closed();
    }
    await gutcheck.tab.setViewport(1280, 800);
  });

  it('does not open for a click the page makes, nor for one that is made on the button itself', async () => {
    await gutcheck.visit('affiliate.html');
    // Opened once, so that the card's script is there and a forged click would open it at once.
    await gutcheck.tab.pressBadge(KEFIR, 'mouse');
    await card('Kefir improves sleep');
    await gutcheck.tab.press('Escape');
    await closed();
    expect(await gutcheck.tab.evaluate(clickAsPage)).toBe(3);
    expect(await gutcheck.tab.cardText()).toBeNull();
    // What another extension could do, which can enter a closed root.
    await gutcheck.tab.inBadge(KEFIR, (root, at) => root.querySelectorAll('button')[at]?.click());
    expect(await gutcheck.tab.cardText()).toBeNull();
  });

  it('saves nothing and stays open when a click in it is forged', async () => {
    await gutcheck.visit('affiliate.html');
    await gutcheck.tab.pressBadge(KEFIR, 'mouse');
    await card('Save');
    await gutcheck.tab.evaluate(clickAsPage);
    await gutcheck.tab.inCard((root) => {
      for (const button of root.querySelectorAll('button')) button.click();
      const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
      root.querySelector('[role=dialog]')?.dispatchEvent(escape);
    });
    expect(await card('Save')).not.toContain('Saved');
    expect(await gutcheck.ask('list')).toEqual([]);
  });

  it("keeps its keys and clicks from the page's shortcuts and click handlers", async () => {
    await gutcheck.visit('affiliate.html');
    await gutcheck.tab.evaluate(listen);
    await gutcheck.tab.pressBadge(KEFIR, 'mouse');
    await card('Kefir improves sleep');
    await gutcheck.tab.pressInCard('Why this grade');
    await card('Certainty (GRADE)');
    await gutcheck.tab.press('s');
    await gutcheck.tab.press('Tab');
    await gutcheck.tab.press('Escape');
    await closed();
    await gutcheck.tab.press('Enter');
    await card('Kefir improves sleep');
    await gutcheck.tab.pressInCard('Close');
    await closed();
    // Focus events of the badge and the card's host are the browser's own business; what was done in them is ours.
    expect((await gutcheck.tab.evaluate(seenByPage)).filter((kind) => kind !== 'focusin')).toEqual([]);
    await gutcheck.tab.click('#plain');
    expect(await gutcheck.tab.evaluate(seenByPage)).toContain('click');
  });
});
