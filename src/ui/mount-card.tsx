/** The card on a foreign page: a dialog-like panel in a closed shadow root that someone else places and removes. */
import { render, type ComponentChildren } from 'preact';
import card from './card.css?inline';
import { EntryCard, type EntryCardProps } from './parts/EntryCard';
import { Panel } from './parts/Panel';
import theme from './theme.css?inline';

const TITLE = 'title';

/** Events that end at the panel, so that the page's shortcuts, click handlers and focus traps never see them. */
const KEPT_IN = [
  ...['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend', 'focusin', 'focusout'],
];
/** Events that act; a page can only make untrusted ones, and those are dropped. */
const ACTING = ['click', 'keydown', 'submit'];

const dropUntrusted = (event: Event): void => {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
};

function isolate(box: HTMLElement, onClose: () => void): void {
  for (const kind of ACTING) box.addEventListener(kind, dropUntrusted, { capture: true });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  });
  for (const kind of KEPT_IN) box.addEventListener(kind, (event) => event.stopPropagation());
}

function mountPanel(root: ShadowRoot, onClose: () => void, children: ComponentChildren): () => void {
  const style = root.ownerDocument.createElement('style');
  style.textContent = theme + card;
  const box = root.ownerDocument.createElement('div');
  box.className = 'gutcheck floating';
  isolate(box, onClose);
  root.append(style, box);
  render(
    <Panel titleId={TITLE} onClose={onClose}>
      {children}
    </Panel>,
    box,
  );
  box.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  return () => {
    render(null, box);
    style.remove();
    box.remove();
  };
}

export type CardProps = Omit<EntryCardProps, 'titleId'> & {
  /** The close button or Esc was pressed. Undo the mount and return the focus there. */
  onClose(): void;
};

/**
 * Shows an entry's card in a shadow root and moves the focus into it. The caller positions the host.
 * @returns a function that removes the card again.
 */
export function mountCard(root: ShadowRoot, { onClose, ...card }: CardProps): () => void {
  return mountPanel(root, onClose, <EntryCard {...card} titleId={TITLE} />);
}

/**
 * The same panel with one sentence, for when there is no entry to show ("Loading…", an error).
 * @returns a function that removes it again.
 */
export function mountNotice(root: ShadowRoot, text: string, onClose: () => void): () => void {
  return mountPanel(
    root,
    onClose,
    <p id={TITLE} class="lone">
      {text}
    </p>,
  );
}
