/**
 * The two halves of a labelled set: rules are written looking at one; of the other only the figure is ever seen, so
 * that it tells what a rule is worth on sentences nobody looked at.
 */

/** FNV-1a, 32 bits, of the text's UTF-16 units. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Is the row with this text in the half that nobody looks at? A middle bit: the lowest of FNV is only a parity. */
export const isUnseen = (text: string): boolean => ((hash(text) >>> 15) & 1) === 1;
