/** What a pronoun at the start of a sentence may stand for. */
import type { Lexicon } from '../concepts/lexicon';
import type { TextBlock } from '../model';
import type { Reading } from './reading';

/** What was said just before a sentence. */
export interface Before {
  readings: readonly Reading[];
  /** The sentence before it, in its block or the one above. */
  text: string | null;
}

/** @returns concepts, likeliest first: the subject of the sentence before, then what stands above the block. */
export function contextOf(block: TextBlock, before: Before, lexicon: Lexicon): string[] {
  const last = before.readings.at(0)?.subject.concept;
  if (last) return [last];
  for (const text of [before.text, block.rowHeader, block.leadIn, ...[...block.headings].reverse()]) {
    const first = text ? lexicon.find(text)[0] : undefined;
    if (first) return [first.concept];
  }
  return [];
}
