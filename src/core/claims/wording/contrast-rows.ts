/** Groups, or a before and an after, are set side by side. */
import type { WordingRow } from './row';

const MORE =
  'higher|lower|greater|more|less|fewer|worse|better|poorer|shorter|longer|larger|smaller|older|younger|earlier|later|faster|slower|weaker|stronger|increased|decreased|reduced|elevated|raised|lowered|similar|comparable';
const AMOUNT =
  '(?:risks?|odds|rates?|likelihood|prevalence|incidence|chances?|mortality|frequency|survival|probability|proportion|levels?|scores?|costs?)';

export const CONTRAST: readonly WordingRow[] = [
  {
    id: 'worse-than',
    kind: 'contrast',
    pattern:
      /\b(?!(?:rather|other|either|after|over|older|under|number|further|whether|never|ever) )(?:[a-z]{2,11}er|(?:more|less) (?!than\b)[a-z-]{2,20}|more|less|worse) (?:(?!than\b)[\w-]{1,20} ){0,8}than (?!\d|an? (?:month|year|week|day|third|half|quarter|million|decade)|half|one|two|three)/i,
    example: 'Nurses slept worse than teachers.',
    avoid: 'The course took more than a month.',
  },
  {
    id: 'outcome-moves',
    kind: 'contrast',
    pattern:
      /\b(?:survival|mortality|deaths?|rates?|risks?|levels?|scores?|function|symptoms?|outcomes?|quality of life|weight|pressure) (?:\w+ly |has |have )?(?:improved?s?|declin\w+|increas(?:es?|ed)|decreas(?:es?|ed)|drop(?:s|ped)?|rose|rises?|fell|falls?|worsened|deteriorat\w+)\b/i,
    example: 'Symptoms improved over the winter.',
    avoid: 'The weight of the pillow is one kilo.',
  },
  {
    id: 'level-of-risk',
    kind: 'contrast',
    pattern: new RegExp(
      `\\b(?:${MORE}|high|low|minimal|excess|fold|percent|severe|major|significant) (?:[\\w-]+ ){0,2}${AMOUNT}\\b`,
      'i',
    ),
    example: 'Vegans had a lower fracture rate in youth.',
    avoid: 'The rate is printed on the box.',
  },
  {
    id: 'be-more',
    kind: 'contrast',
    pattern: new RegExp(
      `\\b(?:was|were|is|are|had|have|has|showed|show|shows|found|exhibit(?:ed)?|be|remain(?:ed)?|experience[sd]?|did|do|fared|performed|weighed|face) (?:[\\w-]+ ){0,3}(?:${MORE})\\b`,
      'i',
    ),
    example: 'Zinc levels were markedly lower in the spring.',
    avoid: 'Sit on a lower chair.',
  },
  {
    id: 'differ',
    kind: 'contrast',
    pattern:
      /\b(?:differ(?:s|ed|ences?|ent(?:ly)?)?|disparit\w+|discrepan\w+|similar(?:ly)?|comparable|var(?:y|ied|ies)|unaffected|unchanged)\b/i,
    points: { none: 2, correlational: -1, conditional: -1, causal: -1 },
    example: 'Recovery did not differ by age.',
    avoid: 'They deferred the visit.',
  },
  {
    id: 'change-by-itself',
    kind: 'contrast',
    pattern:
      /\b(?:increas|decreas|improv|declin|deteriorat)(?:es?|ed),? (?:significantly|over|with|during|after|from|among|more|by \d|exponentially|between|slightly|markedly|rapidly|at|since|through|in)\b|\b(?:rose|fell|drop(?:s|ped)|declined|down \d+)\b/i,
    points: { correlational: 1, causal: -2 },
    example: 'Sleep time decreased with age.',
    avoid: 'Naps increase alertness.',
  },
  {
    id: 'change-noun',
    kind: 'contrast',
    pattern:
      /\b(?:an?|the|in|of|significant|small|dramatic|no|and|relevant) (?:\w+ )?(?:increases?|decreases?|reductions?|improvements?|decline|drop|rise|gains?|changes?) (?:in|of|was|were|from|between)\b/i,
    example: 'There was a small reduction in waking.',
    avoid: 'They change beds often.',
  },
  {
    id: 'was-changed',
    kind: 'contrast',
    pattern:
      /\b(?:was|were|is|are|been) (?:\w+ly )?(?:increased|decreased|reduced|elevated|raised|lowered|improved|enhanced|impaired|altered|compromised|abnormal)\b/i,
    example: 'Cortisol was significantly raised at noon.',
    avoid: 'He raised his hand.',
  },
  {
    id: 'times-as',
    kind: 'contrast',
    pattern:
      /\b(?:twice|threefold|half|[\d.]{1,8}[- ]?(?:fold|percent|per cent|%|times)|one|two|three|double|doubled) (?:as|more|higher|greater|increased?|likely|less|lower|reduced|reduction|risk|drop|faster)\b/i,
    example: 'Reflux was 30 percent higher in summer.',
    avoid: 'Take half a tablet.',
  },
  {
    id: 'risk-is',
    kind: 'contrast',
    pattern:
      /\b(?:risks?|danger|rates|chances?) (?:of|for|that) [^.,;]{1,80}\b(?:is|are|was|were|remains?|seems?|increas\w+)\b/i,
    example: 'The risk of relapse after a year is small.',
    avoid: 'The risk of relapse, by age.',
  },
  {
    id: 'superlative',
    kind: 'contrast',
    pattern: /\b(?:worst|best|highest|lowest|greatest|strongest)\b/i,
    example: 'Widowers had the worst sleep.',
    avoid: 'The bestseller is on the shelf.',
  },
];
