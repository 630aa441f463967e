/** What holds of every analysis, whatever the text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/cli/scanner';
import { ENGINE_VERSION } from '../../src/core/version';
import { block, claimsIn, index, page, scanner } from './fixture';

const TEXT =
  '“Your gut makes 400 times more melatonin than your brain.” It works (so they say)! Kefir — a drink — improves sleep; probiotics lower cortisol. 1. Caffeine disrupts sleep.';

describe('offsets', () => {
  it('cut the sentence out of its block', () => {
    for (const c of claimsIn(TEXT)) expect(TEXT.slice(c.start, c.end)).toBe(c.text);
  });

  it('hold for any text around a claim', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 40 });
    const property = fc.property(around, around, (before, after) => {
      const text = `${before} Caffeine disrupts sleep. ${after}`.replace(/\s+/g, ' ').trim();
      for (const c of claimsIn(text)) expect(text.slice(c.start, c.end)).toBe(c.text);
    });
    fc.assert(property, { numRuns: 200, seed: 7 });
  });
});

describe('the engine', () => {
  it('throws on no string', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      claimsIn(text);
    });
    fc.assert(property, { numRuns: 300, seed: 11 });
  });

  it('gives the same output for the same input, whatever was read before', () => {
    const one = page(block(TEXT));
    const first = JSON.stringify(scanner.scan(one, true));
    scanner.scan(page(block('Probiotics improve sleep. They lower cortisol.')), true);
    expect(JSON.stringify(scanner.scan(one, true))).toBe(first);
    expect(JSON.stringify(createScanner(index).scan(one, true))).toBe(first);
  });

  it('matches nothing affirmative in a negated sentence', () => {
    const subjects = ['Kefir', 'Caffeine', 'Magnesium', 'Fibre', 'Probiotics'];
    const verbs = ['improve', 'disrupt', 'affect', 'reduce'];
    for (const s of subjects)
      for (const v of verbs) {
        const claims = claimsIn(`${s} did not ${v} sleep.`);
        expect(claims.filter((c) => c.mark !== null)).toEqual([]);
      }
  });

  it('takes a pronoun from the sentence before', () => {
    expect(claimsIn('Probiotics are live microbes. They lower cortisol.').map((c) => c.entry)).toEqual([
      'probiotics-normalise-cortisol',
    ]);
  });

  it('passes over sentences too long to be prose', () => {
    const long = `Caffeine disrupts sleep ${'and more '.repeat(150)}.`;
    expect(claimsIn(long)).toEqual([]);
  });

  it('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(ENGINE_VERSION).toBe(version);
  });
});
