/** What a person sees of the badges while reading, without a click; and pages where there is nothing to see. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, openGutcheck, type Gutcheck } from './gutcheck';
import { MARK_NAMES, SUPPORTED_WORDS, WEAK_WORDS } from './marks';
import { asServed, markedTexts, strangers, styledMarks } from './on-page';

describe.each(BROWSERS)('badges in %s', { timeout: 30_000 }, (name) => {
  let gutcheck: Gutcheck;
  beforeAll(async () => void (gutcheck = await openGutcheck(name)), 60_000);
  afterAll(() => gutcheck?.close(), 30_000);

  it('stand at the claims of a page that sells, say how good the evidence is, and who earns', async () => {
    await gutcheck.visit('affiliate.html');
    const badges = await gutcheck.tab.badges();
    expect(badges.map(({ text, block }) => [text, block.slice(0, 24)])).toEqual([
      ['Strong evidence · measured in the body', 'Start with the numbers. '],
      ['Not tested · affiliate links', 'Then there is the bottle'],
      ['Some evidence against · in animals', 'One more thing to tell a'],
    ]);
    expect(badges.map(({ label }) => label)).toEqual([
      expect.stringContaining("Claim: About 90% of the body's serotonin is made in the gut."),
      expect.stringContaining('Claim: Drinking kefir in the evening improves sleep.'),
      expect.stringContaining('Claim: Your gut makes 400 times more melatonin than your brain.'),
    ]);
    expect(badges.every(({ width, height }) => width >= 24 && height >= 24)).toBe(true);
  });

  it('underline the very sentences they speak of', async () => {
    await gutcheck.visit('affiliate.html');
    expect((await gutcheck.tab.evaluate(markedTexts)).toSorted()).toEqual([
      "About 90% of the body's serotonin is made in the gut.",
      'Drinking kefir in the evening improves sleep.',
      'Your gut makes 400 times more melatonin than your brain.',
    ]);
    expect(await gutcheck.tab.evaluate(styledMarks, MARK_NAMES)).toEqual(MARK_NAMES);
  });

  it('fill no bar for what was never tested', async () => {
    await gutcheck.visit('affiliate.html');
    const bars = (index: number) =>
      gutcheck.tab.inBadge(index, (root, at) => root.querySelectorAll('button')[at]?.querySelectorAll('.on').length);
    expect([await bars(0), await bars(1), await bars(2)]).toEqual([4, 0, 2]);
  });

  it('call nothing weak on a page whose claims hold, and mark those that do as supported', async () => {
    await gutcheck.visit('honest.html');
    const words = (await gutcheck.tab.badges()).map(({ text }) => text);
    expect(words.filter((text) => WEAK_WORDS.test(text))).toEqual([]);
    expect(words.filter((text) => SUPPORTED_WORDS.test(text)).length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['a page about something else', 'off-topic.html', { state: 'nothing' }],
    ['a page that asks for a password', 'password.html', { state: 'private' }],
    ['a German page', 'german.html', { state: 'language', language: 'de' }],
  ])('leave %s exactly as the server sent it', async (_what, page, report) => {
    expect(await gutcheck.visit(page)).toEqual(report);
    const { is, served } = await gutcheck.tab.evaluate(asServed);
    expect(is).toBe(served);
    expect(await gutcheck.tab.evaluate(strangers)).toEqual([]);
    expect(await gutcheck.tab.evaluate(markedTexts)).toEqual([]);
    expect(await gutcheck.tab.evaluate(styledMarks, MARK_NAMES)).toEqual([]);
    expect(await gutcheck.tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});
