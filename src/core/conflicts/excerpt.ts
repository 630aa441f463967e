/** Where in a block something was seen, in the block's own words. */
import type { TextBlock } from '../model';

/** The words seen with a little around them, cut at word boundaries, at most 160 units. */
export function excerpt(text: string, at: number, length: number): string {
  const from = at < 30 ? 0 : text.lastIndexOf(' ', at - 30) + 1;
  const space = text.indexOf(' ', at + length + 40);
  return text.slice(from, space < 0 ? text.length : space).slice(0, 160);
}

/** A sentence, with its offset in the block. UTF-16 units. */
export interface Sentence {
  text: string;
  at: number;
}

/** "Dr. Moss" is no end of a sentence. */
const STOP = /(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|Inc|No))[.!?…]["”’)\]]*\s+(?=["“‘([]?[\p{Lu}\d#*])/gu;

/** A rough cut into sentences, good enough to say where a word stands. Linear in the text. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let at = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    found.push({ text: text.slice(at, end).trimEnd(), at });
    at = end;
  }
  if (at < text.length) found.push({ text: text.slice(at), at });
  return found;
}

/** Text that a person reads as part of the article, not of what frames it. */
export const isContent = (b: TextBlock): boolean => b.kind !== 'furniture';
