import { describe, expect, it, vi } from 'vitest';
import type { PageView } from '../../src/ui/screens/PageState';
import { Popup } from '../../src/ui/screens/Popup';
import { lookup, props } from './popup-props';
import { show } from './render';
import { analysis, entry } from './samples';

describe('popup: this page', () => {
  it.each<[PageView, string]>([
    [{ state: 'private' }, 'This page is never read'],
    [{ state: 'language', language: 'de' }, 'Only English pages can be checked. This page is marked as German.'],
    [{ state: 'language', language: '<x>' }, 'Only English pages can be checked.'],
    [{ state: 'nothing' }, 'no sentence was checked'],
    [{ state: 'failed', error: 'boom' }, 'The check failed on this page.'],
    [{ state: 'reading' }, 'Reading the page'],
    [{ state: 'pdf' }, 'A PDF cannot be checked'],
    [{ state: 'translated' }, 'A translated page is not checked'],
    [{ state: 'unreachable', why: 'browser' }, 'Pages of the browser itself'],
    [{ state: 'unreachable', why: 'pdf' }, 'A PDF cannot be checked'],
    [{ state: 'unreachable', why: 'reader' }, 'The reader view cannot be checked.'],
    [{ state: 'unreachable', why: 'withheld' }, 'has not given Gutcheck access to this site'],
    [{ state: 'unreachable', why: 'silent' }, 'open before Gutcheck was installed'],
  ])('%o in plain words', async (view, words) => {
    expect((await show(<Popup {...props()} view={view} />)).text()).toContain(words);
  });

  it('counts what was found and says what was not checked', async () => {
    const { app, text } = await show(<Popup {...props()} />);
    expect(text()).toContain('3 claims found in 140 sentences read');
    const counts = [...app.querySelectorAll('.counts li')].map((row) => row.textContent);
    expect(counts).toEqual([
      '0 supported',
      '0 mixed or limited',
      '1 weak or uncertain',
      '1 disputed by the page',
      '1 not in our list',
    ]);
    expect(text()).toContain('Unmarked text was not checked.');
    expect(text()).toContain('The page gives no references.');
    expect(text()).toContain('Page disputes this claim');
  });

  it('keeps markup of a quote as text, without invisible characters', async () => {
    const { app } = await show(<Popup {...props()} />);
    expect(app.querySelector('q')?.textContent).toBe('Your gut <b>produces</b> 400 times more melatonin.');
    expect(app.querySelector('q b')).toBeNull();
    expect(app.querySelector('q')?.getAttribute('dir')).toBe('auto');
  });

  it('scrolls the page to a claim by its place in the analysis', async () => {
    const given = { ...props(), onShow: vi.fn().mockResolvedValue(false) };
    const screen = await show(<Popup {...given} />);
    await screen.press('Page disputes this claim');
    expect(given.onShow).toHaveBeenCalledWith(2);
    expect(screen.text()).toContain('no longer on the page');
  });

  it('opens the evidence in place, saves it with its page, and goes back', async () => {
    const given = props();
    const screen = await show(<Popup {...given} />);
    await screen.press('Evidence for: Your gut');
    expect(screen.text()).toContain(entry.summary);
    await screen.press('Save');
    expect(given.calls.save).toHaveBeenCalledWith(
      expect.objectContaining({ url: 'https://www.example.com/a', quote: analysis.claims[0]?.text, db: '2026-11-22' }),
    );
    await screen.press('Back');
    expect(screen.text()).toContain('3 claims found');
  });

  it('switches the site with one press', async () => {
    const given = props();
    const screen = await show(<Popup {...given} />);
    expect(screen.button('Show badges on www.example.com').getAttribute('aria-checked')).toBe('true');
    await screen.press('Show badges on www.example.com');
    expect(given.onTurn).toHaveBeenCalledWith('site', false);
  });

  it.each([
    ['site', 'Badges are off for this site.'],
    ['page', 'Badges are off for this page until'],
    ['everywhere', 'Badges are off everywhere.'],
  ] as const)('says what keeps the badges away: %s', async (scope, words) => {
    const given = props();
    const off = { ...given.off, [scope]: true };
    const screen = await show(<Popup {...given} view={{ state: 'off' }} off={off} />);
    expect(screen.text()).toContain(words);
    const name = { site: 'Show badges on', page: 'On this page', everywhere: 'Everywhere' }[scope];
    expect(screen.button(name).getAttribute('aria-checked')).toBe('false');
    await screen.press(name);
    expect(given.onTurn).toHaveBeenCalledWith(scope, true);
  });

  it('lets a person choose how many badges there are', async () => {
    const given = props();
    const screen = await show(<Popup {...given} density="weak" />);
    const choice = screen.app.querySelector('select') as HTMLSelectElement;
    expect([...choice.options].map(({ value }) => value)).toEqual(['all', 'weak', 'quiet']);
    Object.defineProperty(choice, 'value', { value: 'quiet' });
    await screen.fire(choice, 'change');
    expect(given.onDensity).toHaveBeenCalledWith('quiet');
  });

  it('reads a page that was not read, when asked', async () => {
    const given = props();
    const screen = await show(<Popup {...given} view={{ state: 'unreachable', why: 'withheld' }} />);
    await screen.press('Check this page now');
    expect(given.onCheck).toHaveBeenCalled();
  });

  it('leads to the place of a fact about money, where it has one', async () => {
    const given = props();
    const screen = await show(<Popup {...given} />);
    await screen.press('Show on the page: Affiliate links');
    expect(given.onShowBlock).toHaveBeenCalledWith(40);
    expect(screen.has('Show on the page: The page gives no references')).toBe(false);
    expect(screen.text()).toContain('a notice of them was not seen');
  });

  it('tells what the page says of references, caution, harms and approval, with the place', async () => {
    const given = { ...props(), onShowBlock: vi.fn().mockResolvedValue(false) };
    const screen = await show(<Popup {...given} />);
    const rows = [...screen.app.querySelectorAll('.checklist li')].map((row) => row.textContent ?? '');
    expect(rows.map((row) => /^(?:Not seen|Seen)/.exec(row)?.[0])).toEqual([
      'Not seen',
      'Seen',
      'Not seen',
      'Not seen',
    ]);
    expect(rows[1]).toContain('more <i>research</i> is needed');
    expect(screen.text()).toContain('Not seen is not the same as not there.');
    await screen.press('Show on the page: How sure or unsure');
    expect(given.onShowBlock).toHaveBeenCalledWith(12);
    expect(screen.text()).toContain('no longer on the page');
  });
});

describe('popup: tabs', () => {
  it('follow the arrow keys and keep one tab stop', async () => {
    const screen = await show(<Popup {...props()} />);
    const chosen = () => [...screen.app.querySelectorAll('[role=tab]')].map((tab) => tab.getAttribute('aria-selected'));
    const list = screen.app.querySelector('[role=tablist]') as Element;
    expect(chosen()).toEqual(['true', 'false']);
    await screen.fire(list, 'keydown', { key: 'ArrowRight' });
    expect(chosen()).toEqual(['false', 'true']);
    await screen.fire(list, 'keydown', { key: 'ArrowRight' });
    expect(chosen()).toEqual(['true', 'false']);
    await screen.fire(list, 'keydown', { key: 'End' });
    expect(chosen()).toEqual(['false', 'true']);
  });
});

describe('popup: look up', () => {
  it('asks once after a pause and shows the entry in badge words', async () => {
    const given = props();
    const screen = await show(<Popup {...given} />);
    await screen.type('gut');
    await screen.type('gut melatonin');
    await screen.wait(200);
    expect(given.calls.lookUp).toHaveBeenCalledTimes(1);
    expect(given.calls.lookUp).toHaveBeenCalledWith('gut melatonin');
    expect(screen.text()).toContain('Some evidence against · in animals');
    expect(screen.text()).toContain('Found by: gut · melatonin');
    expect(screen.app.querySelector('h2.heading')?.textContent).toBe('In our list');
  });

  it.each([
    [{ ...lookup, confident: false }, 'Not in our list. Nearest entries:'],
    [{ ...lookup, confident: false, results: [] }, 'Not in our list.'],
  ])('says when it has no confident answer', async (answer, heading) => {
    const given = props();
    given.calls.lookUp = vi.fn().mockResolvedValue(answer);
    const screen = await show(<Popup {...given} startWords="zzz" />);
    await screen.wait(200);
    expect(screen.app.querySelector('h2.heading')?.textContent).toBe(heading);
  });

  it('gives one answer, and everything else only as near it', async () => {
    const given = props();
    const other = { ...lookup.results[0], entry: 'other', statement: 'Another claim.', why: [] };
    given.calls.lookUp = vi.fn().mockResolvedValue({ ...lookup, results: [...lookup.results, other] });
    const screen = await show(<Popup {...given} startWords="gut" />);
    await screen.wait(200);
    const lists = [...screen.app.querySelectorAll('.results')].map((list) => list.querySelectorAll('li').length);
    expect(lists).toEqual([1, 1]);
    expect(screen.text()).toContain('Nearest other entries');
    expect(screen.text()).toContain('Found by its wording');
  });

  it('opens the card and saves without a quote or a page', async () => {
    const given = props();
    const screen = await show(<Popup {...given} view={{ state: 'nothing' }} startWords="gut" />);
    await screen.wait(200);
    await screen.press(entry.statement);
    await screen.press('Save');
    expect(given.calls.save).toHaveBeenCalledWith(
      expect.objectContaining({ quote: '', url: '', title: '', db: '2026-11-22' }),
    );
    await screen.press('Back');
    expect(screen.app.querySelector('input')?.value).toBe('gut');
  });

  it('says when an entry was withdrawn', async () => {
    const given = props();
    given.calls.loadEntry = vi.fn().mockResolvedValue(null);
    const screen = await show(<Popup {...given} startWords="gut" />);
    await screen.wait(200);
    await screen.press(entry.statement);
    expect(screen.text()).toContain('This entry is no longer in the database.');
  });
});
