import { describe, expect, it } from 'vitest';
import { dayWords, isOld } from '../../src/ui/dates';
import { draftOf } from '../../src/ui/draft';
import { quoteLink } from '../../src/ui/links';
import { plainText } from '../../src/ui/plain-text';
import { claim, entry } from './samples';

describe('text of a page', () => {
  it('loses what is invisible or reorders it', () => {
    expect(plainText('a\u202Eb\u202C\u200Bc\u00AD\uFEFFd\u2066e\u2069')).toBe('abcde');
    expect(plainText('Crème brûlée – 90 %')).toBe('Crème brûlée – 90 %');
  });
});

describe('the link back to a sentence', () => {
  it.each([
    [
      'a plain address',
      'https://e.com/a?b=1',
      'Short-chain, 90% & more',
      'https://e.com/a?b=1#:~:text=Short%2Dchain%2C%2090%25%20%26%20more',
    ],
    ['an anchor is kept', 'https://e.com/a#part', 'One two', 'https://e.com/a#part:~:text=One%20two'],
    ['an older fragment goes', 'https://e.com/a#:~:text=old', 'One', 'https://e.com/a#:~:text=One'],
    ['a route is left alone', 'https://e.com/#/post/1', 'One', 'https://e.com/#/post/1'],
    ['no quote', 'https://e.com/a', '', 'https://e.com/a'],
    ['a script', 'javascript:alert(1)', 'One', null],
    ['no address', '', 'One', null],
  ])('%s', (_, address, quote, expected) => {
    expect(quoteLink(address, quote)).toBe(expected);
  });

  it('gives a long quote by its first and last words', () => {
    const link = quoteLink('https://e.com/', `one two three four five ${'x '.repeat(200)} six seven eight nine ten`);
    expect(link).toBe('https://e.com/#:~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten');
  });
});

describe('days', () => {
  it('are written out, and left alone when they are none', () => {
    expect(dayWords('2026-11-22')).toBe('22 November 2026');
    expect(dayWords('soon')).toBe('soon');
  });

  it('are old after two years', () => {
    expect(isOld('2024-11-01', new Date('2026-11-22'))).toBe(true);
    expect(isOld('2024-12-01', new Date('2026-11-22'))).toBe(false);
  });
});

describe('what Save keeps', () => {
  it('has the grade of today and the place it was read, and nothing else of the page', () => {
    const readAt = { url: 'https://e.com/', title: 'T', before: 'b', after: 'a' };
    const { mark, badge, conflicts, text: quote } = claim;
    const { certainty, direction, studyType, statement, id } = entry;
    expect(draftOf(entry, claim, '2026-11-22', { ...readAt, tab: 4 } as typeof readAt)).toEqual({
      ...readAt,
      ...{ quote, mark, badge, conflicts, certainty, direction, studyType, statement, entry: id, db: '2026-11-22' },
    });
  });

  it('has no quote and no page in a look-up', () => {
    expect(draftOf(entry, null, '')).toMatchObject({ quote: '', url: '', title: '', mark: null, conflicts: [] });
  });
});
