/** Text as the web has it at its worst, for property tests. */
import fc from 'fast-check';

/** Claims the engine knows, so that odd text stands around something to find. */
const CLAIMS = [
  'Caffeine disrupts sleep.',
  'Your gut makes 95% of your serotonin',
  'Kefir may improve sleep, and probiotics lower cortisol;',
  '“Tart cherries are rich in melatonin.”',
];

const ODD = [
  '\uD83D',
  '\uDE34',
  '😴🦠👩‍⚕️',
  'النوم مهم للأمعاء',
  '\u202Eshut eye\u202C',
  'e\u0301\u0327\u200B\u200D\uFEFF',
  '\u0000\u0007\u001F',
  '<b>sleep</b> &amp; [gut](x)',
  '((([[[{{{“‘«',
  '… … ... ?!?! —––',
  '1,000,000.00% × 10⁹ ½',
  'ﬁbre ＧＵＴ ｓｌｅｅｐ',
  `${'melatonin'.repeat(556)}`,
  'gut '.repeat(120),
];

/** Claims, odd pieces and arbitrary strings in any order, with any white space between. */
export const oddText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...CLAIMS),
        fc.constantFrom(...ODD),
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
      ),
      fc.constantFrom(' ', '', '\u00A0', ' \n', '. '),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.map(([text, gap]) => text + gap).join(''));
