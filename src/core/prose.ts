/** Which blocks of a page are running text that may make a claim. */
import type { TextBlock } from './model';

/** A longer run of text is data, not prose; it would take the engine seconds. UTF-16 units. */
const LONGEST_BLOCK = 100_000;

/** Titles of papers say what was studied; the page does not say it. */
const REFERENCES =
  /^\s*(?:references|sources|citations|bibliography|works cited|studies cited|further reading|notes)\b/i;

/** "Smith RP, Jones A, et al. Title of a paper. Journal. 2019;14(10):12-20." */
const REFERENCE_START =
  /^\P{L}{0,8}\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?,? (?:\p{Lu}[.-]?\s?){1,3}(?=[,;.&(\s])/u;
const REFERENCE_END = /\b(?:19|20)\d\d[a-z]?\)?[.;:,]|\((?:19|20)\d\d[a-z]?\)|\bet al\b|\bdoi\b/;
const LONGEST_REFERENCE = 600;
const isReference = ({ text }: TextBlock) =>
  text.length <= LONGEST_REFERENCE && REFERENCE_START.test(text) && REFERENCE_END.test(text);

/** Passed over, and counted, like a sentence that is too long. */
export const isTooLong = (b: TextBlock): boolean => b.text.length > LONGEST_BLOCK;

export const isProse = (b: TextBlock): boolean =>
  b.kind !== 'heading' &&
  b.kind !== 'furniture' &&
  !isReference(b) &&
  !isTooLong(b) &&
  !b.headings.some((h) => REFERENCES.test(h));
