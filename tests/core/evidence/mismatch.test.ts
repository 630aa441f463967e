import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amounts, rangeWords } from '../../../src/core/evidence/amounts';
import { mismatches, type Studied } from '../../../src/core/evidence/mismatch';

const entry = (rest: Partial<Studied> = {}): Studied => ({
  statement: 'Magnesium improves sleep.',
  direction: 'supports',
  studyType: 'rct',
  population: 'Adults with insomnia.',
  dose: null,
  strain: null,
  ...rest,
});

const told = (sentence: string, rest: Partial<Studied>) =>
  mismatches(sentence, entry(rest)).map(
    ({ kind, said, studied, mostly }) => `${kind}: ${said ?? (mostly ? 'most' : 'all')} / ${studied}`,
  );

describe('amounts', () => {
  it.each([
    ['take 500 mg daily', 'mass 500 500'],
    ['half a milligram', 'mass 0.5 0.5'],
    ['1–3 g', 'mass 1000 3000'],
    ['300 mcg', 'mass 0.3 0.3'],
    ['1,000 mg', 'mass 1000 1000'],
    ['two grams', 'mass 2000 2000'],
    ['a 200-milligram pill', 'mass 200 200'],
    ['2,000 IU of it', 'iu 2000 2000'],
    ['10 billion CFU', 'live 10 10'],
    ['up to 5 mg', 'mass 0 5'],
    ['10 mg or more', 'mass 10 Infinity'],
    ['4 to more than 30 g', 'mass 4000 Infinity'],
    ['8 glasses, 5 gummies, 2 gold stars, 10 billion people', ''],
    ['5 mg/dL', ''],
  ])('%s', (text, expected) => {
    expect(
      amounts(text)
        .map((a) => `${a.dimension} ${a.low} ${a.high}`)
        .join('; '),
    ).toBe(expected);
  });

  it('are said in the unit that reads best', () => {
    const mass = (low: number, high: number) => rangeWords({ dimension: 'mass', low, high });
    expect([
      mass(320, 729),
      mass(729, 2000),
      mass(1000, 1500),
      mass(3000, 3000),
      mass(0, 100),
      mass(10, Infinity),
    ]).toEqual(['320 to 729 mg', '729 mg to 2 g', '1 to 1.5 g', '3 g', 'up to 100 mg', '10 mg or more']);
  });
});

describe('a dose', () => {
  const dose = '320 to 729 mg a day for 3 to 8 weeks';
  it.each([
    ['Magnesium improves sleep at 100 mg a day.', 'dose: 100 mg / 320 to 729 mg'],
    ['Take 2 g of magnesium for better sleep.', 'dose: 2 g / 320 to 729 mg'],
    ['A 50 mg magnesium tablet improves sleep.', 'dose: 50 mg / 320 to 729 mg'],
  ])('is not the one studied: %s', (sentence, expected) => {
    expect(told(sentence, { dose })).toEqual([expected]);
  });

  it.each([
    'Magnesium improves sleep at 400 mg a day.',
    'Magnesium improves sleep at 300 mg a day.',
    'A serving has 50 mg of magnesium, which improves sleep.',
    'Magnesium improves sleep better than 5 mg of melatonin.',
    'Magnesium improves sleep; we tried 100 mg and 200 mg.',
    'Magnesium at 5 mg per kilo improves sleep.',
    'Magnesium improves sleep within 100 minutes.',
  ])('says nothing: %s', (sentence) => {
    expect(told(sentence, { dose })).toEqual([]);
  });

  it.each([
    ['500 mg per kilo in mice', 'doses by weight'],
    ['Best results with 600 mg a day', 'a dose that is no range'],
    ['Up to 10 mg and more.', 'no upper end'],
    ['50 to 200 IU', 'another unit'],
  ])('says nothing of "%s": %s', (line) => {
    expect(told('Magnesium improves sleep at 100 mg a day.', { dose: line })).toEqual([]);
  });
});

describe('a form', () => {
  it.each([
    ['Magnesium glycinate improves sleep.', 'Magnesium oxide and citrate', 'form: glycinate / oxide and citrate'],
    ['Magnesium oxide improves sleep.', 'Magnesium oxide and citrate', undefined],
    ['Magnesium glycinate, unlike oxide, improves sleep.', 'Magnesium oxide and citrate', undefined],
    ['Magnesium glycinate improves sleep.', 'Citrate, oxide and other salts.', undefined],
    ['Magnesium improves sleep.', 'Magnesium oxide', undefined],
    ['A magnesium spray improves sleep.', 'Tablets', 'form: spray / tablets'],
    ['Sleep tea made with magnesium works.', 'Capsules', 'form: tea / capsules'],
    ['Swap your tea for magnesium and sleep better.', 'Capsules', undefined],
    ['Magnesium gummies improve sleep.', 'Capsules', undefined],
    ['Magnesium tea improves sleep.', 'Teas and extracts', undefined],
  ])('%s (%s)', (sentence, strain, expected) => {
    expect(told(sentence, { strain })[0]).toBe(expected);
  });
});

describe('a strain', () => {
  const statement = 'Probiotics calm colic.';
  it.each([
    [
      'L. rhamnosus GG calms colic.',
      'Lactobacillus reuteri DSM 17938.',
      'strain: L. rhamnosus GG / Lactobacillus reuteri DSM 17938',
    ],
    [
      'LGG calms colic.',
      'Lactobacillus reuteri DSM 17938.',
      'strain: Lactobacillus rhamnosus GG / Lactobacillus reuteri DSM 17938',
    ],
    [
      'L. reuteri ATCC 55730 calms colic.',
      'L. reuteri DSM 17938',
      'strain: L. reuteri ATCC 55730 / L. reuteri DSM 17938',
    ],
    ['L. reuteri calms colic.', 'Lactobacillus reuteri DSM 17938.', undefined],
    ['L. reuteri DSM17938 calms colic.', 'Lactobacillus reuteri DSM 17938.', undefined],
    [
      'Bifidobacterium longum 1714 calms colic.',
      'Many strains pooled.',
      'strain: Bifidobacterium longum 1714 / many strains, pooled',
    ],
    ['L. plantarum calms colic.', 'Lactobacillus species.', undefined],
    ['L. plantarum calms colic.', 'Saccharomyces boulardii; other probiotics pooled.', undefined],
    ['Probiotics calm colic.', 'Lactobacillus reuteri DSM 17938.', undefined],
  ])('%s (%s)', (sentence, strain, expected) => {
    expect(told(sentence, { strain, statement })[0]).toBe(expected);
  });
});

describe('a population', () => {
  it.each([
    ['Magnesium improves sleep in children.', 'Adults with insomnia', 'children / adults'],
    ['Magnesium helps kids and adults sleep.', 'Adults', 'children / adults'],
    ['Magnesium helps children sleep.', 'Adults and children in trials.', undefined],
    ['Magnesium helps children sleep.', 'People with IBS', undefined],
    ['It works better in adults than in children.', 'Adults', undefined],
    ['Children’s gummies help.', 'Adults', undefined],
    ['Magnesium helps older adults sleep.', 'Healthy young adults at rest', 'older people / young adults'],
    ['Magnesium helps seniors sleep.', 'Adults', undefined],
    ['Magnesium helps adults sleep.', 'Newborn babies.', 'adults / babies'],
    ['Magnesium helps men sleep.', 'Women after menopause', 'men / women'],
    ['Magnesium helps women sleep.', 'Ten healthy men.', 'women / men'],
    ['Magnesium helps pregnant women sleep.', 'Older adults with insomnia', 'pregnant women / older people'],
    ['Magnesium helps pregnant women sleep.', 'Adults', undefined],
    ['Magnesium helps people with insomnia.', 'Healthy adults.', 'people with insomnia / healthy people'],
    ['Magnesium helps people with insomnia.', 'Adults with diabetes.', undefined],
    ['Magnesium helps you sleep.', 'Shift workers.', 'all / shift workers'],
    ['Colostrum seals your gut.', 'Athletes, mostly.', 'most / athletes'],
    ['Colostrum seals the gut.', 'Athletes, mostly.', undefined],
    ['Soy eases your hot flushes.', '66 women after menopause.', undefined],
    ['Magnesium helps you sleep.', 'Young athletes; healthy adults.', undefined],
    ['Magnesium helps children sleep.', 'No trial in adults was found.', undefined],
  ])('%s (%s)', (sentence, population, expected) => {
    expect(told(sentence, { population })[0]).toBe(expected && `population: ${expected}`);
  });

  it('is no matter for what was never tested', () => {
    expect(told('It helps children.', { direction: 'untested' })).toEqual([]);
  });
});

it('never throws', () => {
  const dose = '0.5 to 5 mg; capsules';
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      mismatches(text, entry({ dose, strain: text, population: text }));
    }),
  );
});
