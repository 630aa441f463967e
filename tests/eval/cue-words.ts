/** What a dozen plain patterns would score: the mark that the rules have to clear. */
import type { StudyType } from '../../src/core/model';

/** First pattern that fits wins. */
const STRENGTH: readonly (readonly [RegExp, string])[] = [
  [/\b(?:should|recommend\w*|guidelines?)\b/i, 'none'],
  [/\b(?:further|future|more) (?:stud|research|trial)/i, 'none'],
  [/\bassociat(?:ed|ions?)\b/i, 'correlational'],
  [/\b(?:correlat\w+|linked|links?|related to|relationship)\b/i, 'correlational'],
  [/\b(?:predict\w*|risk factors?|markers?)\b/i, 'correlational'],
  [/\b(?:more|less|twice as) likely\b/i, 'correlational'],
  [/\b(?:higher|lower|greater|increased) (?:risk|rate|level|odds)/i, 'correlational'],
  [/\b(?:may|might|could)\b/i, 'conditional'],
  [/\b(?:appears?|seems?) to\b/i, 'conditional'],
  [/\b(?:cause[sd]?|leads? to|led to|results? in|resulted in|contribut\w+)\b/i, 'causal'],
  [/\b(?:improve[sd]?|reduce[sd]?|increase[sd]?|decrease[sd]?|prevent(?:s|ed)?)\b/i, 'causal'],
  [/\b(?:effect(?:s|ive|iveness)?|efficacy|impact|benefits?)\b/i, 'causal'],
];

export const strengthByCueWords = (text: string): string => STRENGTH.find(([p]) => p.test(text))?.[1] ?? 'none';

const STUDY_TYPE: readonly (readonly [RegExp, StudyType])[] = [
  [/\b(?:systematic review|meta-analysis)\b/i, 'systematic-review'],
  [/\brandomi[sz]ed\b/i, 'rct'],
  [/\b(?:mice|mouse|rats?|animals?)\b/i, 'animal'],
  [/\b(?:in vitro|cell lines?|cultured)\b/i, 'in-vitro'],
];

export const studyTypeByCueWords = (text: string): StudyType => STUDY_TYPE.find(([p]) => p.test(text))?.[1] ?? 'none';
