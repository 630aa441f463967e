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
  return {
    strength: sentenceStrength(text),
    stance: sentenceStance(text),
    studyType: studyTypeOf(text),
    claim: claimSpan(text),
    disclosure: isDisclosure(text),
  };
}
