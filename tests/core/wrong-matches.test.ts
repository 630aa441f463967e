import { expect, it } from 'vitest';
import type { Analysis, Claim } from '../../src/core/model';
import { summarise } from '../../src/core/summary';
import { withoutMatches } from '../../src/core/wrong-matches';

const claim = (text: string, change: Partial<Claim>) => ({ text, entry: 'kefir-sleep', stance: 'asserts', ...change });
const claims = [
  claim('a', { mark: 'weak' }),
  claim('b', { mark: 'supported' }),
  claim('c', { mark: null, stance: 'disputes' }),
  claim('d', { mark: null, stance: 'advice' }),
  claim('e', { mark: null, entry: null }),
] as Claim[];
const analysis = {
  claims,
  summary: summarise(claims, { sentences: 40, passedOver: 1 }),
} as Analysis;

it('counts the sentence of a wrong match as one that is not in our list, whatever it was before', () => {
  for (const text of ['a', 'b', 'c', 'd']) {
    const { claims: left, summary } = withoutMatches(analysis, (one) => one.text === text);
    expect(left.map((one) => one.text)).toEqual(['a', 'b', 'c', 'd', 'e'].filter((other) => other !== text));
    expect(summary.unlisted).toBe(2);
    expect(summary).toMatchObject({ sentences: 40, passedOver: 1, claims: 5 });
    const { supported, mixed, weak, disputed, unmarked, unlisted } = summary;
    expect(supported + mixed + weak + disputed + unmarked + unlisted).toBe(5);
  }
});

it('changes nothing when none is wrong', () => {
  expect(withoutMatches(analysis, () => false)).toBe(analysis);
});
