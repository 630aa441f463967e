/** It is said with doubt. */
import { BASE } from './effect-verbs';
import type { WordingRow } from './row';

/** Words between "may" and its verb; not past another clause or a relation. */
const GAP = '(?:(?!(?:that|which|and|associated|linked|related|correlated|tied)\\b)[\\w-]+ ){0,4}?';

export const HEDGE: readonly WordingRow[] = [
  { id: 'modal', kind: 'hedge', pattern: /\b(?:may|might|could)\b/i, example: 'It may rain.', avoid: 'It will rain.' },
  {
    id: 'modal-effect',
    kind: 'context',
    pattern: new RegExp(
      `\\b(?:may|might|could) ${GAP}(?:${BASE}|effective|effects?|impact|lead|result|contribute|mean|explain|account|role|offer|provide|due|beneficial|caused|responsible|reasons?|helpful|promising|allow|aid|give|protective|led|mediated|modulated|influenced|make|prove|critical|dangerous|cut|derive|treatment)\\b`,
      'i',
    ),
    points: { none: -2, correlational: -3, conditional: 7, causal: -2 },
    example: 'Kiwis might also slightly improve sleep.',
    avoid: 'Kiwis may be sold and improve sleep.',
  },
  {
    id: 'appears-to',
    kind: 'hedge',
    pattern: /\b(?:appear(?:s|ed)?|seem(?:s|ed)?) (?!in\b|online|before|at\b|as\b|within)/i,
    example: 'Naps seem to help.',
    avoid: 'The paper appears in June.',
  },
  {
    id: 'appears-effect',
    kind: 'context',
    pattern: new RegExp(
      `\\b(?:appear(?:s|ed)?|seem(?:s|ed)?) (?:not )?(?:to )?(?:\\w+ly )?(?:be )?(?:${BASE}|effective|have|lead|contribute|mediated|play|feasible)\\b`,
      'i',
    ),
    points: { none: -2, correlational: -1, conditional: 4, causal: -1 },
    example: 'Fibre appears to reduce cramps.',
    avoid: 'Fibre appears on the label.',
  },
  {
    id: 'possible',
    kind: 'hedge',
    pattern:
      /\b(?:(?:thought|believed|expected|predicted) to|speculat\w+|potential(?:ly)?|possibl[ye]|perhaps|promis(?:e|ing)|probabl[ye]|hypothes\w+|plausib\w+)\b/i,
    // A "possible benefit" is a weak hedge: most of the points of its kind are taken back.
    points: { correlational: -1, conditional: -1, causal: 3 },
    example: 'A promising tea for the stomach.',
    avoid: 'It proved impossible.',
  },
  {
    id: 'likely-cause',
    kind: 'hedge',
    pattern: new RegExp(
      `\\b(?<!more |less |most |least |as )likely (?:to )?(?:have |be )?(?:had )?(?:${BASE}|result|lead|due|led|had|influence|caused|key)\\b`,
      'i',
    ),
    points: { none: -1, correlational: -1, conditional: 2, causal: -1 },
    example: 'Dry air is likely to worsen a cough.',
    avoid: 'They are more likely to worsen.',
  },
];
