/** Where a badge may stand in a block, if anywhere. Reads layout: call for all blocks before any badge is put in. */
import { parentNode } from '../read/dom';
import type { Place } from '../read/page';
import type { Surroundings } from './badge';
import { isDark } from './colours';

export interface Seat {
  parent: Node;
  /** The child of `parent` that ends the words. */
  after: Node;
}

const NO_BADGE_INSIDE =
  'a,button,summary,label,option,select,[contenteditable=""],[contenteditable="true"],[role="button"],[role="link"],[role="tab"],[role="menuitem"]';
const ONE_BY_ONE = /flex|grid/;

/** A clipped block would cut the badge off or lose text to it. */
function isClipped(style: CSSStyleDeclaration): boolean {
  const clamp = style.getPropertyValue('-webkit-line-clamp');
  return (clamp !== '' && clamp !== 'none') || style.textOverflow === 'ellipsis';
}

function child(of: Node, node: Node): Node | null {
  let at: Node | null = node;
  for (let up = parentNode(node); up && up !== of; up = parentNode(up)) at = up;
  return at && parentNode(at) === of ? at : null;
}

/** @returns null when the block must be left without a badge; its sentence is still marked and listed in the popup. */
export function seatOf({ container, pieces }: Place): Seat | null {
  const last = pieces.at(-1)?.node;
  if (!last?.isConnected || container.closest(NO_BADGE_INSIDE)) return null;
  const style = getComputedStyle(container);
  if (ONE_BY_ONE.test(style.display) || isClipped(style) || style.visibility !== 'visible') return null;
  const top = child(container, last);
  // Before whatever follows the words, be it the break that ends the line.
  return top && { parent: container, after: top };
}

/** How the text looks beside which a badge will stand. */
export function surroundingsOf(container: Element): Surroundings {
  const { lineHeight, fontSize, textAlign } = getComputedStyle(container);
  const line = Number.parseFloat(lineHeight) || 1.2 * Number.parseFloat(fontSize);
  return { dark: isDark(container), line, justified: textAlign === 'justify' };
}

/** Where the words of a block end, in px from the top of the page; null when they are not drawn now. */
export function topOf({ pieces }: Place): number | null {
  const last = pieces.at(-1)?.node;
  if (!last) return null;
  const range = document.createRange();
  range.selectNodeContents(last);
  const { bottom, width } = range.getBoundingClientRect();
  return width > 0 ? bottom + scrollY : null;
}
