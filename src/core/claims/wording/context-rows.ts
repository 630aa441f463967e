/** The company that findings keep. */
import { BASE, GERUND } from './effect-verbs';
import type { WordingRow } from './row';

export const CONTEXT: readonly WordingRow[] = [
  {
    id: 'compared',
    kind: 'context',
    pattern: /\b(?:compared (?:with|to)|in comparison|relative to|versus|vs\.?)(?= )/i,
    points: { none: -2, correlational: 1, causal: 1 },
    example: 'Tea versus water.',
    avoid: 'They compared notes.',
  },
  {
    id: 'gene-or-level',
    kind: 'context',
    pattern: /\b(?:polymorphisms?|alleles?|genotypes?|haplotypes?|variants?|SNPs?|levels?|concentrations?)\b/,
    points: { none: -1, correlational: 1 },
    example: 'Iron levels in blood.',
    avoid: 'A leveller of roads.',
  },
  {
    id: 'prevalence',
    kind: 'context',
    pattern: /\b(?:prevalence|incidence|common|frequent|rare)\b/i,
    points: { correlational: 2, conditional: -2 },
    example: 'Snoring is common in men.',
    avoid: 'The community met.',
  },
  {
    id: 'most-common',
    kind: 'context',
    pattern: /\bmost (?:common(?:ly)?|frequent(?:ly)?|prevalent|important)\b/i,
    points: { none: 1, correlational: -1, conditional: -1 },
    example: 'The most common complaint is snoring.',
    avoid: 'It is more common in men.',
  },
  {
    id: 'starts-with-group',
    kind: 'context',
    pattern:
      /^(?:[\w-]+ ){0,3}(?:patients|women|men|children|people|adults|those|individuals|subjects|mothers|girls|boys|blacks|whites|they|adolescents|infants)\b/i,
    points: { none: -1, correlational: 2, causal: -1 },
    example: 'Older women with asthma sleep less.',
    avoid: 'A glass of milk calms some children.',
  },
  {
    id: 'can',
    kind: 'context',
    pattern: /\bcan(?:not|'t)?\b/i,
    points: { none: -2, conditional: -1, causal: 3 },
    example: 'Tea can wake you.',
    avoid: 'A candle was lit.',
  },
  {
    id: 'to-verb',
    kind: 'context',
    pattern: new RegExp(`\\bto (?:\\w+ly )?(?:${BASE}|cut)\\b`, 'i'),
    points: { none: 1, correlational: -3, conditional: 2 },
    example: 'A plan to reduce noise.',
    avoid: 'A walk to the shop.',
  },
  {
    id: 'by-doing',
    kind: 'context',
    pattern: new RegExp(`\\b(?:in|of|by|at|for|while|thus|thereby|towards?) (?:\\w+ly )?(?:${GERUND}|cutting)\\b`, 'i'),
    points: { none: -1, correlational: -2, conditional: 1, causal: 2 },
    example: 'By reducing noise, the city slept.',
    avoid: 'Reducing noise is hard.',
  },
  {
    id: 'effective',
    kind: 'context',
    pattern:
      /\b(?:(?:in)?effective(?:ly|ness)?|efficac(?:y|ious)|superior(?:ity)?|success(?:ful(?:ly)?)?|benefi(?:ts?|cial))\b/i,
    points: { correlational: -1, conditional: -1, causal: 2 },
    example: 'An effective pillow.',
    avoid: 'The effect was small.',
  },
  {
    id: 'better-outcome',
    kind: 'context',
    pattern:
      /\b(?:better|worse|poor(?:er)?|adverse|favou?rable|improved|good) (?:\w+ ){0,2}(?:outcomes?|survival|prognosis|control|results?)\b/i,
    points: { none: -1, correlational: -1, conditional: -1, causal: 2 },
    example: 'Early care gave better clinical outcomes.',
    avoid: 'The outcome was good.',
  },
  {
    id: 'care',
    kind: 'context',
    pattern: /\b(?:diagnos\w+|screening|detect\w*|imaging|monitor\w+|manage(?:d|ment)|care|practice|performed)\b/i,
    points: { none: 1, correlational: -1, conditional: 1 },
    example: 'Screening at the clinic.',
    avoid: 'A careful reader.',
  },
  {
    id: 'headline',
    kind: 'context',
    pattern: /^(?!.{0,120}[.!?]["”']?$).{1,120}$/,
    points: { none: -3, correlational: 1, conditional: 1, causal: 1 },
    whole: true,
    example: 'Tea and sleep in older nurses',
    avoid: 'Nurses drink tea.',
  },
  {
    id: 'long',
    kind: 'context',
    pattern: /^.{220}/,
    points: { none: -2, correlational: 1, conditional: -1, causal: 1 },
    whole: true,
    example:
      'On most working days of the year the nurses of the two wards drank a cup of green tea at four in the afternoon, then noted in a small blue book how long they had slept the night before and how they had felt when they had to get up.',
    avoid: 'The nurses drank tea.',
  },
];
