/** What a sentence gets: the right entry and mark, or silence. Rows are of our own writing. */
import { describe, expect, it } from 'vitest';
import type { Mark, Stance } from '../../src/core/model';
import { claimsIn } from './fixture';

const MARKED: readonly (readonly [string, string, Mark])[] = [
  ['The gut makes around 400 times more melatonin than the brain.', 'gut-400x-melatonin', 'weak'],
  ['Roughly 90% of your serotonin is produced in the gut.', 'gut-serotonin-90-95', 'supported'],
  ['Insomnia patients have different gut bacteria from people who sleep well.', 'insomnia-microbiome-differs', 'mixed'],
  ['Caffeine late in the day disrupts sleep.', 'caffeine-evening-sleep', 'supported'],
  ['Sleep is disrupted by caffeine in the evening.', 'caffeine-evening-sleep', 'supported'],
  ['The benefits of probiotics include better sleep.', 'probiotics-improve-sleep', 'mixed'],
  ['Fermented foods are rich in probiotics.', 'fermented-foods-are-probiotics', 'mixed'],
];

describe('sentences that are marked', () => {
  it.each(MARKED)('%s', (text, entry, mark) => {
    const claims = claimsIn(text).map((c) => [c.entry, c.mark]);
    expect(claims).toContainEqual([entry, mark]);
  });
});

const NUMBER: readonly (readonly [string, string])[] = [
  ['Your gut makes 60% of your serotonin.', 'Number not supported'],
  ['Your gut makes 95% of your serotonin.', 'Strong evidence'],
];

describe('numbers', () => {
  it.each(NUMBER)('%s: %s', (text, words) => {
    expect(claimsIn(text).map((c) => c.badge?.split(' · ')[0])).toEqual([words]);
  });
});

const SILENT: readonly (readonly [string, Stance | null])[] = [
  ['Does caffeine disrupt sleep?', 'questions'],
  ['Researchers are testing whether probiotics improve sleep.', 'questions'],
  ['There is no evidence that kefir improves sleep.', 'denies'],
  ['Kefir does not improve sleep.', 'denies'],
  ['Nor has it been shown that kefir improves sleep.', 'denies'],
  ['Myth: kefir cures insomnia.', 'disputes'],
  ['It is a myth that kefir improves sleep.', 'disputes'],
  ['I found that kefir improved my sleep.', 'testimonial'],
  ['She swears that kefir cured her insomnia.', 'testimonial'],
  ['Try kefir to improve your sleep.', 'advice'],
  ['You may have read that kefir improves sleep.', 'questions'],
  ['Kefir is a fermented milk drink.', null],
  ['Kefir worsens sleep.', null],
];

describe('sentences that get no mark', () => {
  it.each(SILENT)('%s (%s)', (text, stance) => {
    const claims = claimsIn(text);
    expect(claims.filter((c) => c.mark !== null)).toEqual([]);
    if (stance) expect(claims.map((c) => c.stance)).toContain(stance);
  });

  it('says so when the page itself disputes the claim', () => {
    expect(claimsIn('It is a myth that kefir improves sleep.').map((c) => c.badge)).toEqual([
      'Page disputes this claim',
    ]);
  });
});

describe('direction', () => {
  it('is never read the wrong way round', () => {
    expect(claimsIn('Caffeine in the evening improves sleep.').map((c) => c.entry)).not.toContain(
      'caffeine-evening-sleep',
    );
  });

  it('is turned by the lack of the subject', () => {
    expect(claimsIn('Less fibre means worse sleep.').map((c) => c.entry)).toEqual(['fibre-improves-sleep']);
  });
});

describe('two claims in one sentence', () => {
  it('are two claims with one text', () => {
    const claims = claimsIn('Your gut produces 90% of your serotonin and 400 times more melatonin than your brain.');
    expect(claims.map((c) => c.entry)).toEqual(['gut-serotonin-90-95', 'gut-400x-melatonin']);
    expect(new Set(claims.map((c) => c.text)).size).toBe(1);
  });
});
