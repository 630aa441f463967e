import { describe, expect, it, vi } from 'vitest';
import type { WrongMatch as Wrong } from '../../src/core/kept';
import { WrongMatch } from '../../src/ui/parts/WrongMatch';
import { WrongMatches } from '../../src/ui/parts/WrongMatches';
import { wrongReportText } from '../../src/ui/wrong-report';
import { show } from './render';

const match: Wrong = {
  host: 'example.com',
  entry: 'kefir-sleep',
  text: 'Kefir <b>helps</b>\n you \u202Esleep\u202C.',
  statement: 'Kefir improves sleep.',
  badge: 'Not tested',
  why: 'kefir · helps · sleep',
  url: 'https://example.com/a',
  title: 'A page',
  at: '2026-11-24T12:00:00.000Z',
  db: '2026-11-22',
  engine: '1.0.0',
};

describe('“This match is wrong”', () => {
  it('says where the match is hidden now, and takes it back', async () => {
    const [say, undo] = [vi.fn(() => Promise.resolve()), vi.fn(() => Promise.resolve())];
    const { press, text, wait } = await show(<WrongMatch host="example.com" say={say} undo={undo} />);
    await press('This match is wrong');
    await wait();
    expect(say).toHaveBeenCalledTimes(1);
    expect(text()).toContain('Hidden on example.com.');
    await press('Undo');
    await wait();
    expect(undo).toHaveBeenCalledTimes(1);
    expect(text()).toBe('This match is wrong');
  });

  it('says why it could not be kept, and stays as it was', async () => {
    const say = () => Promise.reject(new Error('Nothing is kept from a private window.'));
    const { press, text, has, wait } = await show(<WrongMatch host="x" say={say} undo={say} />);
    await press('This match is wrong');
    await wait();
    expect(text()).toContain('Nothing is kept from a private window.');
    expect(has('This match is wrong')).toBe(true);
  });
});

describe('matches called wrong, in the settings', () => {
  it('are listed with sentence, entry and site, each with the way back', async () => {
    const onUndo = vi.fn();
    const { text, press } = await show(<WrongMatches matches={[match]} onUndo={onUndo} />);
    expect(text()).toContain('was matched to “Kefir improves sleep.” on example.com');
    expect(text()).not.toContain('\u202E');
    await press('Show again');
    expect(onUndo).toHaveBeenCalledWith(match);
  });

  it('are told to be none, without a button for a file', async () => {
    const { text, has } = await show(<WrongMatches matches={[]} onUndo={() => {}} />);
    expect(text()).toContain('None.');
    expect(has('Save as a text file')).toBe(false);
  });

  it('are a text file in plain lines: markup stays text, line breaks and invisible characters go', () => {
    expect(wrongReportText([match])).toBe(
      [
        'Matches that a reader of Gutcheck called wrong',
        '',
        'Sentence: Kefir <b>helps</b> you sleep.',
        'Entry: kefir-sleep: Kefir improves sleep.',
        'Badge: Not tested',
        'Matched on: kefir · helps · sleep',
        'Page: A page https://example.com/a',
        'Called wrong on: 2026-11-24',
        'Database and engine: 2026-11-22, 1.0.0',
        '',
      ].join('\n'),
    );
  });
});
