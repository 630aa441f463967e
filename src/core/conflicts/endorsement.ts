/** A writer who says that they use what they link to. */
import type { BlockLink } from '../model';
import { excerpt, type Sentence } from './excerpt';

const FIRST_PERSON =
  /\b(?:I|we|I['’]ve|we['’]ve|I have|we have)(?: (?:also|now|still|personally|always|both|all|been|usually)){0,2} (?:use|used|using|keep|kept|take|taking|took|love|loved|swear by|recommend|rely on|trust|drink|buy|prefer)(?![a-z])|\bmy (?:\w+ )?(?:favou?rite|go-to|pick|choice)(?![a-z])/i;

/** The sentence a link begins in. */
export const sentenceOf = (link: BlockLink, sentences: readonly Sentence[]): string =>
  sentences.find((s) => link.start >= s.at && link.start <= s.at + s.text.length)?.text ?? '';

/** The note of a paid link in a sentence that recommends it in the first person; null when the sentence does not. */
export function endorsement(link: BlockLink, sentences: readonly Sentence[]): string | null {
  const sentence = sentenceOf(link, sentences);
  const m = FIRST_PERSON.exec(sentence);
  return m ? `recommended in the first person: “${excerpt(sentence, m.index, m[0].length)}”` : null;
}
