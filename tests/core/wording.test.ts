/** Every row of the sentence readers finds its example and leaves its near miss alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCORDING_FIRST, LOOKED_AT, SAID_AFTER, SAYS_IT, SAYS_THAT } from '../../src/core/claims/claim-rows';
import { claimSpan } from '../../src/core/claims/claim-span';
import { sentenceStrength } from '../../src/core/claims/sentence-strength';
import { sentenceStance } from '../../src/core/claims/stance';
import { studyTypeOf } from '../../src/core/claims/study-type';
import { DESIGNS, OTHERS } from '../../src/core/claims/study/designs';
import { TRACES } from '../../src/core/claims/study/traces';
import { WORDING_ROWS } from '../../src/core/claims/wording';
import { DISCLOSURES } from '../../src/core/conflicts/disclosure-rows';
import { isDisclosure } from '../../src/core/conflicts/disclosure';

const TABLES = {
  wording: WORDING_ROWS,
  disclosures: DISCLOSURES,
  designs: [...Object.values(DESIGNS), ...OTHERS],
  traces: Object.values(TRACES),
};

describe.each(Object.entries(TABLES))('rows of %s', (_, rows) => {
  it('have names of their own', () => {
    expect(new Set(rows.map((r) => r.id)).size).toBe(rows.length);
  });

  it.each(rows.map((r) => [r.id, r.example, r.avoid, r.pattern] as const))(
    '%s finds “%s” and not “%s”',
    (_id, example, avoid, pattern) => {
      expect(example.search(pattern)).toBeGreaterThanOrEqual(0);
      expect(avoid.search(pattern)).toBe(-1);
    },
  );
});

describe('claim rows', () => {
  it.each([SAYS_THAT, SAYS_IT, LOOKED_AT, ACCORDING_FIRST, SAID_AFTER].map((r) => [r.id, r.example, r.claim] as const))(
    '%s: the claim of “%s” is “%s”',
    (_id, example, claim) => {
      const span = claimSpan(example);
      expect(span && example.slice(...span).replace(/\.$/, '')).toBe(claim);
    },
  );

  it.each([
    ['However, “warm milk helps,” says the author.', 'warm milk helps'],
    ['Bright evenings push sleep back (3, 4).', 'Bright evenings push sleep back'],
    ['Tea calms.', 'Tea calms.'],
  ])('%s', (text, claim) => {
    const span = claimSpan(text);
    expect(span && text.slice(...span)).toBe(claim);
  });

  it.each(['The findings were published in the journal Sleep.', '', '  '])('no claim: “%s”', (text) => {
    expect(claimSpan(text)).toBeNull();
  });
});

describe('strength of a sentence', () => {
  it.each([
    ['Evening light delays sleep in students.', 'causal'],
    ['The study found that walking reduces the risk of falls associated with age.', 'causal'],
    ['Kefir did not improve sleep quality.', 'causal'],
    ['Ginger can relieve nausea.', 'causal'],
    ['A bedtime routine was effective in reducing night waking.', 'causal'],
    ['Short sleep is associated with weight gain.', 'correlational'],
    ['Shift workers were more likely to have reflux than office workers.', 'correlational'],
    ['Low iron predicted restless legs in pregnancy.', 'correlational'],
    ['Naps may be linked to lower blood pressure.', 'correlational'],
    ['No association was found between coffee and reflux.', 'correlational'],
    ['Oats may reduce bloating.', 'conditional'],
    ['Magnesium appears to improve sleep in older adults.', 'conditional'],
    ['Researchers say that probiotics could help prevent colic, according to a new report.', 'conditional'],
    ['Further studies are needed to confirm these findings.', 'none'],
    ['Doctors should ask their patients about snoring.', 'none'],
    ['The findings were published online in May.', 'none'],
    ['', 'none'],
  ])('%s → %s', (text, strength) => {
    expect(sentenceStrength(text)).toBe(strength);
  });

  it('of an abstract is that of its conclusion', () => {
    const method =
      'We asked two hundred nurses to keep a diary of their sleep and of what they drank each day. '.repeat(7);
    const text = `${method}Late tea was associated with waking. Further research is needed.`;
    expect(sentenceStrength(text)).toBe('correlational');
  });
});

describe('study type', () => {
  it.each([
    ['Mice on a high-fibre diet slept longer than mice on chow.', 'animal'],
    ['The rate of waking fell in this category of patients.', 'none'],
    ['Sixty women were randomly assigned to tea or water.', 'rct'],
    ['In a non-randomized, open-label study, tea was given to 12 men.', 'non-randomised-trial'],
    ['Tea for sleep: study protocol for a randomised controlled trial', 'none'],
    ['We searched PubMed for trials of tea.', 'systematic-review'],
    ['In this review, we summarise what is known of tea and sleep.', 'narrative-review'],
    ['Cultured neurons were incubated with caffeine.', 'in-vitro'],
  ])('%s → %s', (text, type) => {
    expect(studyTypeOf(text)).toBe(type);
  });

  it('of an abstract is not that of the studies it mentions', () => {
    const text =
      'Sleep of night nurses. Earlier systematic reviews of randomised controlled trials found little. '.concat(
        'In this cohort of nurses we counted hours of sleep at home and on the ward. '.repeat(6),
      );
    expect(studyTypeOf(text)).toBe('observational');
  });
});

describe('all readers of a sentence', () => {
  const readers = [sentenceStrength, sentenceStance, studyTypeOf, claimSpan, isDisclosure];

  it('throw on no string, and a claim lies within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const reader of readers) reader(text);
        const span = claimSpan(text);
        if (span) expect([0 <= span[0], span[0] < span[1], span[1] <= text.length]).toEqual([true, true, true]);
      }),
    );
  });

  it.each(['a-', "'a", ', ', '(1 , ', 'may not ', 'the study is a ', 'if you buy ', 'risk of ', 'we found that '])(
    'stay quick on long runs of “%s”',
    (part) => {
      const text = part.repeat(20_000 / part.length);
      const start = performance.now();
      for (const reader of readers) reader(text);
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});
