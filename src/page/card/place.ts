/** The card's host: in the top layer, beside its badge, never over the claim. */
import { HOST_NAME } from '../name';

const GAP = 8;
const WIDTH = 400;
const MARGIN = 8;

export interface PlacedCard {
  root: ShadowRoot;
  remove(): void;
}

function position(host: HTMLElement, button: Element, claim: DOMRect | null): void {
  const badge = button.getBoundingClientRect();
  const wide = document.documentElement.clientWidth;
  const high = document.documentElement.clientHeight;
  const width = Math.min(WIDTH, wide - 2 * MARGIN);
  const below = high - badge.bottom - GAP - MARGIN;
  const top = Math.min(badge.top, claim?.top ?? badge.top);
  const above = top - GAP - MARGIN;
  const isBelow = below >= 260 || below >= above;
  const left = Math.max(MARGIN, Math.min(badge.left, wide - width - MARGIN));
  const edge = isBelow ? `top:${badge.bottom + GAP}px` : `bottom:${high - top + GAP}px`;
  host.style.cssText = `all:initial;position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;overflow:visible;
    ${edge};left:${left}px;width:${width}px;--room:${Math.max(180, isBelow ? below : above)}px;z-index:2147483647`;
}

/**
 * Puts an empty host beside a badge and keeps it there while the page scrolls.
 * @param claim the sentence on the page, which the card must not cover.
 */
export function placeCard(button: HTMLElement, claim: StaticRange | null): PlacedCard {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const live = claim && document.createRange();
  if (live && claim) {
    live.setStart(claim.startContainer, claim.startOffset);
    live.setEnd(claim.endContainer, claim.endOffset);
  }
  const move = () => {
    // The badge of a match that was called wrong is gone; its card stays where it is, to take that back.
    if (button.isConnected) position(host, button, live?.getBoundingClientRect() ?? null);
  };
  document.documentElement.append(host);
  host.popover = 'manual';
  move();
  host.showPopover();
  addEventListener('scroll', move, { passive: true, capture: true });
  addEventListener('resize', move, { passive: true });
  return {
    root,
    remove() {
      removeEventListener('scroll', move, { capture: true });
      removeEventListener('resize', move);
      host.remove();
    },
  };
}
