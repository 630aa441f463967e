/** What may be changed to measure the engine, changes it; left alone, it changes nothing. */
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/cli/scanner';
import { UNKNOWN_VERB } from '../../src/core/claims/cues';
import { FRAME_ROWS } from '../../src/core/claims/frame-rows';
import { CUE_RULES } from '../../src/core/claims/rules';
import { SET_ASIDES } from '../../src/core/claims/set-aside';
import { THRESHOLD } from '../../src/core/matching/choose';
import { block, claimsIn, index, page } from './fixture';

const off = new Set<object>();
const tuning = { off, threshold: THRESHOLD };
const tuned = createScanner(index, tuning);
const marksIn = (text: string, rest = {}) =>
  tuned.scan(page(block(text, rest)), false).claims.filter((c) => c.mark !== null).length;

/** Marks with the row on, then off. */
function marks(row: object | undefined, text: string, rest = {}): [number, number] {
  const on = marksIn(text, rest);
  off.add(row!);
  const without = marksIn(text, rest);
  off.clear();
  return [on, without];
}

describe('a row that is switched off', () => {
  it('finds no cue', () => {
    const row = CUE_RULES.find((r) => r.id === 'rich-in');
    expect(marks(row, 'Tart cherries are rich in melatonin.')).toEqual([1, 0]);
  });
  it('joins no line to the words above it', () => {
    const row = FRAME_ROWS.find((r) => r.id === 'benefits');
    const list = { kind: 'list-item', headings: ['Benefits of kefir'] };
    expect(marks(row, 'Better sleep', list)).toEqual([1, 0]);
  });
  it('sets nothing aside', () => {
    const row = SET_ASIDES.find((r) => r.id === 'myth-label');
    expect(marks(row, 'Myth: kefir improves sleep.')).toEqual([0, 1]);
  });
  it('reads no unknown verb', () => {
    expect(marks(UNKNOWN_VERB, 'Caffeine murders sleep.')).toEqual([1, 0]);
  });
});

describe('the threshold', () => {
  it('is what it is when nothing is tuned', () => {
    const text = 'Caffeine disrupts sleep.';
    expect(tuned.scan(page(block(text)), false).claims).toEqual(claimsIn(text));
  });
  it('lets nothing through that agrees less', () => {
    tuning.threshold = 1.5;
    expect(marksIn('Caffeine disrupts sleep.')).toBe(0);
    tuning.threshold = THRESHOLD;
  });
});

describe('a sentence too long to be prose', () => {
  it('is counted, and not as read', () => {
    const long = `Caffeine disrupts sleep ${'and more '.repeat(150)}.`;
    const { summary } = tuned.scan(page(block(`Caffeine disrupts sleep. ${long}`)), false);
    expect(summary).toMatchObject({ sentences: 1, passedOver: 1 });
  });

  it('passes over a block that is data rather than prose, and counts it', () => {
    const { summary } = tuned.scan(page(block('sleep and gut. '.repeat(7000)), block('Coffee disrupts sleep.')), false);
    expect(summary).toMatchObject({ sentences: 1, passedOver: 1 });
  });
});
