/** Only English is checked: the words, the rules and the entries are English. */
import type { TextBlock } from './model';

const ENGLISH = /\b(?:the|and|of|to|is|that|with|for|are|it|your|you|this)\b/gi;
const ENOUGH = 0.08;
/** Below this many words the share of small words says nothing. */
const FEW = 40;

/**
 * @param declared the page's own language (BCP 47) or an empty string; @param sample some of its text.
 * @returns true for English text. A declared language is believed only when the text does not speak against it.
 */
export function isEnglish(declared: string, sample: string): boolean {
  const count = sample.split(/\s+/).length;
  if (count < FEW) return declared === '' || /^en\b/i.test(declared);
  return [...sample.matchAll(ENGLISH)].length / count >= ENOUGH;
}

/** UTF-16 units of a page that its language is judged by. */
const SAMPLE = 4000;

/** The start of a page's running text. */
export function sampleOf(blocks: readonly TextBlock[]): string {
  let sample = '';
  for (const b of blocks) {
    if (b.kind === 'furniture') continue;
    sample += ` ${b.text}`;
    if (sample.length >= SAMPLE) break;
  }
  return sample.trim().slice(0, SAMPLE);
}
