/** `--sentences`: what single sentences or abstracts say, with the topic gate off. */
import { claimSpan } from '../core/claims/claim-span';
import { sentenceStrength } from '../core/claims/sentence-strength';
import { sentenceStance } from '../core/claims/stance';
import { studyTypeOf } from '../core/claims/study-type';
import { isDisclosure } from '../core/conflicts/disclosure';
import type { Stance, Strength, StudyType } from '../core/model';

export interface SentenceRecord {
  strength: Strength;
  stance: Stance;
  studyType: StudyType;
  /** UTF-16 offsets of the words that make the claim, without who said so; null when there is none. */
  claim: [number, number] | null;
  disclosure: boolean;
}

/** @param text one sentence, or an abstract. */
export function readSentence(text: string): SentenceRecord {
  const strength = sentenceStrength(text);
  const disclosure = isDisclosure(text);
  return {
    strength,
    stance: sentenceStance(text),
    studyType: studyTypeOf(text),
    // A sentence without a relation may still claim something ("most adults sleep badly"); a disclosure does not.
    claim: disclosure && strength === 'none' ? null : claimSpan(text),
    disclosure,
  };
}
