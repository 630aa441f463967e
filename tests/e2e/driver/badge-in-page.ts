/** Runs in the page, on a closed root. No value imports and no inner functions: bundlers add helpers. */
import type { Badge, Point } from './types';

/** A root with a button and no card. */
export function isBadge(root: ShadowRoot): boolean {
  return root.querySelector('button') !== null && root.querySelector('[role=dialog], dialog') === null;
}

/** A root with a dialog that is drawn. */
export function isOpenCard(root: ShadowRoot): boolean {
  return (root.querySelector('[role=dialog], dialog')?.getClientRects().length ?? 0) > 0;
}

/** The text of the card. */
export function readCard(root: ShadowRoot): string {
  return root.querySelector<HTMLElement>('[role=dialog], dialog')?.innerText ?? '';
}

/** How many badges the root holds: one for each claim of its block. */
export function countBadges(root: ShadowRoot): number {
  return root.querySelectorAll('button').length;
}

/** What a person sees of the badge, and where. */
export function readLooks(root: ShadowRoot, at: number): Omit<Badge, 'label'> {
  const button = root.querySelectorAll('button')[at];
  const box = button?.getBoundingClientRect() ?? new DOMRect();
  let block: Element | null = root.host.parentElement;
  while (block?.parentElement && /^(?:inline|contents)/.test(getComputedStyle(block).display))
    block = block.parentElement;
  return {
    text: (button?.innerText ?? '').replace(/\s+/g, ' ').trim(),
    block: (block?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    top: box.top + scrollY,
    left: box.left + scrollX,
    width: box.width,
    height: box.height,
  };
}

/** The middle of the badge, scrolled into view. */
export function aimAtBadge(root: ShadowRoot, at: number): Point {
  const button = root.querySelectorAll('button')[at];
  button?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A badge broken over two lines has two boxes, and the middle of both together may lie outside each.
  const box = button?.getClientRects()[0] ?? new DOMRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** Puts the caret just before the badges, and takes the focus from whatever has it. */
export function startBefore(root: ShadowRoot): void {
  (document.activeElement as HTMLElement | null)?.blur();
  const before = document.createRange();
  before.setStartBefore(root.host);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(before);
}

/** Gives the badge the focus. */
export function focusBadge(root: ShadowRoot, at: number): void {
  root.querySelectorAll('button')[at]?.focus();
}

/** Whether the badge has the focus. */
export function hasFocus(root: ShadowRoot, at: number): boolean {
  return root.activeElement !== null && root.activeElement === root.querySelectorAll('button')[at];
}

/** The middle of the control of the card whose name starts with these words. */
export function aimInCard(root: ShadowRoot, words: string): Point | null {
  for (const control of root.querySelectorAll<HTMLElement>('button, a[href], summary, [role=button]')) {
    const name = control.getAttribute('aria-label') ?? control.innerText;
    if (!name.trim().startsWith(words)) continue;
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = control.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  return null;
}

/** The words of a live region that is no part of a card. */
export function readSpoken(root: ShadowRoot): string {
  if (root.querySelector('[role=dialog], dialog')) return '';
  return root.querySelector('[role=status]')?.textContent ?? '';
}
