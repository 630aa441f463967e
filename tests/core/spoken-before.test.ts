/** What a sentence takes from the one before it: by a word that stands for it, by summing it up, by saying it of another thing. */
import { describe, expect, it } from 'vitest';
import { SUMS_UP_ROWS } from '../../src/core/claims/sums-up';
import { block, claimsIn, page, scanner } from './fixture';

const entries = (text: string) => claimsIn(text).map((c) => [c.text, c.entry] as const);

describe('words for what the sentence before named', () => {
  it.each([
    [
      'this process',
      'Calcium helps the brain turn tryptophan into melatonin. Too little calcium may slow this process.',
      'calcium-sleep-melatonin',
    ],
    [
      'more of it',
      'Your brain makes melatonin in the pineal gland. The gut makes more of it, they say.',
      'gut-400x-melatonin',
    ],
    ['it, of a medicine', 'GABA calms the brain. It is what many sleeping pills act on.', 'sleep-drugs-target-gaba'],
    [
      'these bacteria',
      'Lactobacillus and Bifidobacterium live in the gut. Kimchi and other fermented foods contain these bacteria.',
      'fermented-foods-are-probiotics',
    ],
    ['one of the', 'Oats are cheap. One of the best sleep foods you can eat.', 'oats-sleep'],
  ])('%s', (_name, text, entry) => {
    expect(claimsIn(text).map((c) => c.entry)).toContain(entry);
  });

  it.each([
    ['nothing was named before', 'Too little calcium may slow this process.'],
    ['the word names its own thing', 'Walking lowers stress. Lack of sleep shifts hormone levels.'],
    ['another section began', 'Disrupt this process and calcium is lost.'],
  ])('stay empty where %s', (_name, text) => {
    expect(entries(text).filter(([, entry]) => entry === 'calcium-sleep-melatonin')).toEqual([]);
  });
});

describe('sentences that sum up', () => {
  it.each(SUMS_UP_ROWS.map((r) => [r.id, r] as const))('%s', (_id, row) => {
    expect(row.pattern.test(row.example)).toBe(true);
    expect(row.pattern.test(row.avoid)).toBe(false);
  });

  it('make the statement before them again', () => {
    const [first, second] = claimsIn(
      'Dysbiosis disrupts sleep, and poor sleep causes dysbiosis. The cycle keeps turning.',
    ).slice(-2);
    expect(second?.text).toBe('The cycle keeps turning.');
    expect(second?.entry).toBe(first?.entry);
  });

  it('say nothing where nothing was said', () => {
    expect(
      claimsIn('Sleep and the gut are two topics. The cycle keeps turning. This link is well established.'),
    ).toEqual([]);
  });

  it('repeat no claim that the page denies', () => {
    const said = claimsIn('Kefir does not improve sleep. This effect is well established.');
    expect(said.filter((c) => c.mark !== null)).toEqual([]);
  });

  it('reach no further than their section', () => {
    const blocks = [
      block('Dysbiosis disrupts sleep, and poor sleep causes dysbiosis.', { headings: ['One'] }),
      block('Sleep and dysbiosis. The cycle keeps turning.', { headings: ['Two'] }),
    ];
    const { claims } = scanner.scan(page(...blocks), false);
    expect(claims.filter((c) => c.block === 1)).toEqual([]);
  });
});

describe('the same of another thing', () => {
  it('is read of that thing', () => {
    const [, second] = claimsIn('Chamomile helps people fall asleep. So does valerian.');
    expect([second?.text, second?.subject]).toEqual(['So does valerian.', 'valerian']);
  });
});

describe('names that say what a thing does', () => {
  it.each([
    ['Kefir and oats are two of the best sleep foods.', 'kefir-sleep'],
    ['Walnuts are among the best sleep snacks.', 'walnuts-improve-sleep'],
  ])('%s', (text, entry) => {
    expect(claimsIn(text).map((c) => c.entry)).toContain(entry);
  });
});

describe('what is said to be out of balance', () => {
  it('is its opposite', () => {
    expect(claimsIn('Once your gut health is out of balance, it often affects sleep.')[0]?.entry).toBe(
      'dysbiosis-causes-insomnia',
    );
  });
});

describe('what a pronoun gives and does', () => {
  it('is not said of what it gives', () => {
    expect(claimsIn('It brings calmer sleep, lowers blood sugar and helps diabetics.')).toEqual([]);
  });
});

describe('the more of one, the more of the other', () => {
  it.each([
    ['The less you sleep, the more ghrelin your body makes.', 'short-sleep-ghrelin'],
    ['The higher your cortisol, the worse your sleep.', 'cortisol-worse-sleep'],
    ['The more diverse your gut bacteria are, the better you sleep.', 'gut-changes-improve-sleep'],
  ])('%s', (text, entry) => {
    expect(claimsIn(text)[0]?.entry).toBe(entry);
  });

  it('agrees with no entry that says the contrary', () => {
    expect(claimsIn('The more caffeine you drink, the better you sleep.')).toEqual([]);
  });
});
