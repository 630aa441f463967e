/** Blocks of one thing said again and again: five times as much of it takes about five times as long. */
import { describe, expect, it } from 'vitest';
import { conflictSignals } from '../../../src/core/conflicts/signals';
import { block, page } from '../fixture';

const AGAIN: readonly string[] = [
  'affiliate link ',
  'not an affiliate link ',
  'I may might could ',
  'if you buy a thing ',
  'their commission earns ',
  'bloggers earn a commission ',
  'money percentage of every ',
  'by the sponsor of this page ',
  'doi: 10.1.1.1.1.1',
  'PMID 000',
  'study found that a study ',
  'reviewed by our AI ',
  'code CODE use the code ',
  '$1 buy $1 ',
  'our own our best our ',
  'A. B. C. ',
  '. ! ? ',
  '((((',
  'x',
  'ÀÈ ',
];

const msOf = (text: string, length: number): number => {
  const input = page(block(text.repeat(Math.ceil(length / text.length)).slice(0, length)));
  const start = process.hrtime.bigint();
  conflictSignals(input);
  return Number(process.hrtime.bigint() - start) / 1e6;
};
/** The best of three: what else the machine does only adds. */
const best = (text: string, length: number) => Math.min(...[1, 2, 3].map(() => msOf(text, length)));

describe('long blocks', () => {
  it.each(AGAIN)('%j', (text) => {
    msOf(text, 2000);
    // Linear is 5, quadratic 25; a few milliseconds say nothing of either.
    expect(best(text, 50_000)).toBeLessThan(Math.max(best(text, 10_000), 10) * 14);
  });
});
