/** From badge to badge with the keyboard, in the order of the page and round at its ends. */

/**
 * @param buttons in the order of the page.
 * @param by 1 for the next, -1 for the one before: of the one that has the focus, else of what is in the window.
 */
export function stepFrom(buttons: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const at = buttons.findIndex((button) => button.matches(':focus'));
  if (at >= 0) return buttons.at((at + by) % buttons.length);
  const tops = buttons.map((button) => button.getBoundingClientRect().top);
  const inView = by === 1 ? tops.findIndex((top) => top >= 0) : tops.findLastIndex((top) => top < innerHeight);
  return buttons[inView] ?? buttons.at(by === 1 ? 0 : -1);
}
