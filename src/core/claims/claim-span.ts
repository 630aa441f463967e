/** The words of a sentence that make the claim: what comes after "a study found that". */

const REPORTED =
  /\b(?:found|show(?:s|ed|n)?|suggest(?:s|ed)?|indicat(?:es?|ed)|report(?:s|ed)?|conclud(?:es?|ed)|reveal(?:s|ed)?|demonstrat(?:es?|ed)|confirm(?:s|ed)?|says?|said|believes?|discovered|noted|according to [^,]+,) that\s+/i;
const ACCORDING = /^according to [^,]+,\s+/i;

/** @returns UTF-16 offsets; the whole sentence where nobody is named as its source. */
export function claimSpan(text: string): [number, number] {
  const end = text.trimEnd().length;
  const reported = REPORTED.exec(text) ?? ACCORDING.exec(text);
  return [reported ? reported.index + reported[0].length : text.length - text.trimStart().length, end];
}
