/** A writer who says that they use what they link to. */
import type { BlockLink, TextBlock } from '../model';
import { excerpt, sentences } from './excerpt';

const FIRST_PERSON =
  /\b(?:I|we|I['’]ve|we['’]ve|I have|we have)(?: (?:also|now|still|personally|always|both|all|been|usually)){0,2} (?:use|used|using|keep|kept|take|taking|took|love|loved|swear by|recommend|rely on|trust|drink|buy|prefer)(?![a-z])|\bmy (?:\w+ )?(?:favou?rite|go-to|pick|choice)(?![a-z])/i;

/** The note of a paid link in a sentence that recommends it in the first person; null when the sentence does not. */
export function endorsement(block: TextBlock, link: BlockLink): string | null {
  const sentence = sentences(block.text).find((s) => link.start >= s.at && link.start <= s.at + s.text.length);
  const m = sentence && FIRST_PERSON.exec(sentence.text);
  return m ? `recommended in the first person: “${excerpt(sentence.text, m.index, m[0].length)}”` : null;
}
