/** Each reason to doubt a notice matters: its example would count without it, its near miss counts. */
import { describe, expect, it } from 'vitest';
import { isDisclosure } from '../../../src/core/conflicts/disclosure';
import { DOUBTS } from '../../../src/core/conflicts/disclosure-doubts';
import { DISCLOSURES } from '../../../src/core/conflicts/disclosure-rows';
import { OWN_DECOYS } from '../../eval/conflict-own-decoys';
import { OWN_DISCLOSURES } from '../../eval/conflict-own-disclosures';
import { ownF1 } from '../../eval/conflict-own-set';

describe('doubts', () => {
  it('have names of their own', () => {
    expect(new Set(DOUBTS.map((d) => d.id)).size).toBe(DOUBTS.length);
  });
  it.each(DOUBTS.map((d) => [d.id, d.example, d.avoid] as const))('%s: not “%s”, but “%s”', (_, example, avoid) => {
    expect(DISCLOSURES.some((row) => row.pattern.test(example))).toBe(true);
    expect(isDisclosure(example)).toBe(false);
    expect(isDisclosure(avoid)).toBe(true);
  });
  it('end with the sentence they are in', () => {
    expect(isDisclosure('There are no ads here. Some links earn us a commission. Is it good? You decide.')).toBe(true);
    expect(isDisclosure('Bloggers earn a commission. We do, too: this post has affiliate links.')).toBe(true);
  });
});

describe('our own sentences', () => {
  it('are eighty and more of each, half of the notices without the word “affiliate”', () => {
    expect(Math.min(OWN_DISCLOSURES.length, OWN_DECOYS.length)).toBeGreaterThanOrEqual(80);
    expect(OWN_DISCLOSURES.filter((t) => !/affiliat/i.test(t)).length * 2).toBeGreaterThanOrEqual(
      OWN_DISCLOSURES.length,
    );
    expect(new Set([...OWN_DISCLOSURES, ...OWN_DECOYS]).size).toBe(OWN_DISCLOSURES.length + OWN_DECOYS.length);
  });
  it('are told apart', () => {
    expect(ownF1().value).toBeGreaterThanOrEqual(0.9);
  });
});
