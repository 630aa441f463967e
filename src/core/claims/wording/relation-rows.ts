/** One thing goes with another. */
import type { WordingRow } from './row';

export const RELATION: readonly WordingRow[] = [
  {
    id: 'associated',
    kind: 'relation',
    pattern: /\b(?:[Aa]ssociated|associat(?:ions?|es)|Associations? (?:between|of|with))\b/,
    example: 'Short sleep is associated with weight gain.',
    avoid: 'The Heart Association met in June.',
  },
  {
    id: 'correlated',
    kind: 'relation',
    pattern: /\b(?:correlat(?:ed?|es|ions?|ing)|co-?occur\w*|inversely|covar(?:y|ies|ied))\b/i,
    example: 'Step counts correlate with mood.',
    avoid: 'The corridor was quiet at night.',
  },
  {
    id: 'linked',
    kind: 'relation',
    pattern:
      /\b(?:linked|links? (?:between|to|with)|linking|tied to|ties? between|connect(?:ed|ions?) (?:to|with|between))/i,
    example: 'Late shifts tied to heartburn',
    avoid: 'She tied the curtains back.',
  },
  {
    id: 'related',
    kind: 'relation',
    pattern:
      /\b(?:(?<!-)related (?:to|with)|relationships?(?! (?:quality|status))|relations? (?:between|with|of|to|did|was|is)|in relation to|relates? to)\b/i,
    example: 'Snoring was related to blood pressure.',
    avoid: 'Diet-related to some degree is a vague label.',
  },
  {
    id: 'predicts',
    kind: 'relation',
    pattern: /\b(?:predict(?:s|ed|ors?|ive|ing)?|prognostic\w*|foretells?|heralds?|preced(?:es?|ed))\b/i,
    example: 'Grip strength predicted recovery.',
    avoid: 'The predicate of the sentence is a verb.',
  },
  {
    id: 'risk-factor',
    kind: 'relation',
    pattern: /\b(?:risk factors?|susceptib\w+|peak risk)\b/i,
    example: 'Obesity is a risk factor for apnoea.',
    avoid: 'Factor in the price before you buy.',
  },
  {
    id: 'at-risk',
    kind: 'relation',
    pattern:
      /\b(?:at|faces?) (?:an? )?(?:(?:much |significantly )?(?:higher|lower|greater|increased|elevated|high|low|more|reduced) )?risks?\b/i,
    example: 'Night workers are at greater risk of falls.',
    avoid: 'She likes to take risks.',
  },
  {
    id: 'marker',
    kind: 'relation',
    pattern: /\b(?:(?:bio)?markers?|indicators?|indicative|signals?|signs? of|pointer)\b/i,
    example: 'Ferritin is a marker of iron stores.',
    avoid: 'Road signs are hard to read.',
  },
  {
    id: 'more-likely',
    kind: 'relation',
    pattern:
      /\b(?:more|less|as|twice|least|most(?= likely)) (?:often|likely|prone|common(?:ly)?|frequent(?:ly)?|prevalent)\b/i,
    example: 'Smokers were twice as likely to snore, and more likely to wake.',
    avoid: 'It is the most common sleep disorder.',
  },
  {
    id: 'likelihood',
    kind: 'relation',
    pattern: /\b(?:likelihood|odds|chances? of|probability)\b/i,
    example: 'Walking came with lower odds of a fall.',
    avoid: 'By chance the lights went out.',
  },
];
