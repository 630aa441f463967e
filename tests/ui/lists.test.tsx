import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../src/ui/screens/Options';
import { ReadingList } from '../../src/ui/screens/ReadingList';
import { show } from './render';
import { saved } from './samples';

const nothing = { onRemove: () => Promise.resolve(), onRestore: () => Promise.resolve() };
const older = {
  ...saved,
  id: 'b',
  statement: 'Kefir improves sleep.',
  savedAt: '2026-11-20T12:00:00.000Z',
  quote: '',
  url: '',
  title: '',
  badge: null,
};

describe('reading list', () => {
  it('shows the grade, the page and the conflicts of that day, with markup as text', async () => {
    const { app, text } = await show(<ReadingList claims={[saved]} error={null} {...nothing} />);
    for (const words of [
      'Some evidence against · in animals',
      'Saved 24 November 2026',
      'Database 22 November 2026',
      'affiliate links',
      'as we know:',
      'So eat well',
    ])
      expect(text()).toContain(words);
    expect(app.querySelector('mark')?.textContent).toBe('Your gut <b>produces</b> 400 times more melatonin.');
    expect(app.querySelector('.from a')?.textContent).toBe('Sleep <i>now</i>');
    expect(app.querySelector('.from a')?.getAttribute('href')).toMatch(
      /^https:\/\/example\.com\/sleep#:~:text=Your%20gut/,
    );
  });

  it('makes no link of anything but http and https', async () => {
    const bad = { ...saved, url: 'javascript:alert(1)' };
    const { app } = await show(<ReadingList claims={[bad]} error={null} {...nothing} />);
    expect(app.querySelector('a')).toBeNull();
  });

  it('finds claims that have every word', async () => {
    const screen = await show(<ReadingList claims={[saved, older]} error={null} {...nothing} />);
    const shown = () => [...screen.app.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(shown()).toEqual([saved.statement, older.statement]);
    await screen.type('SLEEP kefir');
    expect(shown()).toEqual([older.statement]);
    await screen.type('nowhere');
    expect(screen.text()).toContain('No saved claim has these words.');
  });

  it('removes with a way back in the same place', async () => {
    const onRemove = vi.fn().mockResolvedValue(undefined);
    const onRestore = vi.fn().mockResolvedValue(undefined);
    const screen = await show(
      <ReadingList claims={[saved, older]} error={null} onRemove={onRemove} onRestore={onRestore} />,
    );
    await screen.press(`Remove: ${saved.statement}`);
    await screen.again(<ReadingList claims={[older]} error={null} onRemove={onRemove} onRestore={onRestore} />);
    expect(onRemove).toHaveBeenCalledWith('a');
    expect(screen.app.querySelector('.saved > li')?.textContent).toBe(`Removed: ${saved.statement}Undo`);
    expect(screen.text()).toContain('1 claim');
    await screen.press('Undo');
    expect(onRestore).toHaveBeenCalledWith(saved);
    expect(screen.has('Undo')).toBe(false);
  });

  it('keeps a claim that could not be removed, and says why', async () => {
    const onRemove = vi.fn().mockRejectedValue(new Error('The browser could not remove this claim.'));
    const screen = await show(<ReadingList claims={[saved]} error={null} {...nothing} onRemove={onRemove} />);
    await screen.press('Remove');
    expect(screen.app.querySelector('[role=alert]')?.textContent).toBe('The browser could not remove this claim.');
    expect(screen.text()).toContain(saved.statement);
  });

  it('says that it is empty, or that it could not be read', async () => {
    expect((await show(<ReadingList claims={[]} error={null} {...nothing} />)).text()).toContain(
      'No saved claims yet.',
    );
    const failed = await show(<ReadingList claims={null} error="No room." {...nothing} />);
    expect(failed.app.querySelector('[role=alert]')?.textContent).toBe('The reading list could not be read. No room.');
    expect(failed.text()).not.toContain('No saved claims yet.');
  });
});

describe('settings', () => {
  it('list the sites that are off and turn one on again', async () => {
    const onTurnOn = vi.fn();
    const screen = await show(
      <Options offHosts={['example.com']} error={null} onWelcome={() => {}} onTurnOn={onTurnOn} />,
    );
    expect(screen.text()).toContain('example.com and its subdomains');
    await screen.press('Turn on again: example.com');
    expect(onTurnOn).toHaveBeenCalledWith('example.com');
  });

  it('say what leaves the computer and what each permission is for', async () => {
    const { text } = await show(<Options offHosts={[]} error={null} onWelcome={() => {}} onTurnOn={() => {}} />);
    expect(text()).toContain('Badges are on everywhere.');
    expect(text()).toContain('Nothing.');
    for (const name of ['storage', 'activeTab', 'scripting', 'contextMenus', 'access to websites'])
      expect(text()).toContain(name);
  });
});
