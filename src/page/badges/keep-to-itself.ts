/** Events that end at a badge, so that the page's shortcuts, click handlers and focus traps never see them. */
const KEPT = [
  ...['keydown', 'keyup', 'keypress', 'mousedown', 'mouseup', 'dblclick'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend'],
];

/** Runs `act` when a person, not the page, clicks; and keeps what is done on the button from the page. */
export function keepToItself(button: HTMLElement, act: () => void): void {
  button.addEventListener('click', (event) => {
    // A page can bait or forge clicks; only a person's own opens anything, and the page never sees it.
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) act();
  });
  for (const type of KEPT) button.addEventListener(type, (event) => event.stopPropagation());
}
