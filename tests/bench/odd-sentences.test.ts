/** The odd sentences are the same on every machine, and none is so long that the engine passes it over. */
import { describe, expect, it } from 'vitest';
import { index } from '../core/fixture';
import { oddSentences } from './odd-sentences';

describe('odd sentences', () => {
  const sentences = oddSentences(index, 200, 3);
  it('come out the same from one seed', () => {
    expect(oddSentences(index, 200, 3)).toEqual(sentences);
    expect(oddSentences(index, 200, 4)).not.toEqual(sentences);
  });
  it('are 200 to 1,000 units long', () => {
    for (const { text } of sentences) expect(text.length >= 200 && text.length <= 1000, text).toBe(true);
  });
});
