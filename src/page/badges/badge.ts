/** One badge element for a block: plain DOM in a closed shadow root, words first, symbol second, colour last. */
import type { Claim } from '../../core/model';

export interface BadgeView {
  claim: Claim;
  /** Opens the card; `button` is where the focus goes back to. */
  open(button: HTMLElement): void;
}

/** Filled steps of the four-step symbol; what was never tested has none. */
const STEPS = { high: 4, moderate: 3, low: 2, 'very-low': 1 } as const;

const CSS = `
:host{all:initial!important;display:inline!important;user-select:none!important;-webkit-user-select:none!important}
@media print{:host{display:none!important}}
button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;gap:6px;max-width:100%;min-height:24px;
margin:2px 0 2px 6px;padding:2px 9px;border:1px solid var(--line);border-radius:12px;background:var(--ground);color:var(--ink);
font:500 12.5px/1.35 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;letter-spacing:0;text-align:start;cursor:pointer;
vertical-align:middle;white-space:normal}
button:hover{border-color:var(--ink)}
button:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.light{--ground:#f7f6f2;--ink:#26302c;--line:#c9c8c0;--focus:#1f5fbf;--on:#26302c;--off:#cfcec6}
.dark{--ground:#262b29;--ink:#eceee9;--line:#555d59;--focus:#8ab8ff;--on:#eceee9;--off:#5a625e}
.weak{--on:#b3502d}.mixed{--on:#8a6d1f}.supported{--on:#2e7d5b}
.dark.weak{--on:#f2a184}.dark.mixed{--on:#e2c46c}.dark.supported{--on:#7fd0ac}
i{display:inline-flex;flex:none;gap:2px}
b{width:5px;height:10px;border-radius:1px;background:var(--off)}
b.on{background:var(--on)}
@media (forced-colors:active){button{border-color:ButtonText;background:ButtonFace;color:ButtonText;forced-color-adjust:none}
b{background:ButtonFace;outline:1px solid ButtonText}b.on{background:ButtonText}}
`;

function symbol(doc: Document, claim: Claim): HTMLElement {
  const box = doc.createElement('i');
  box.setAttribute('aria-hidden', 'true');
  const on = claim.certainty && claim.direction !== 'untested' ? STEPS[claim.certainty] : 0;
  for (let step = 1; step <= 4; step++) {
    const bar = doc.createElement('b');
    if (step <= on) bar.className = 'on';
    box.append(bar);
  }
  return box;
}

/** What a screen reader says: the badge's words, then the sentence they belong to. */
const spoken = (claim: Claim): string => `${claim.badge ?? ''}. Claim: ${claim.text} Show details`;

function button(doc: Document, { claim, open }: BadgeView, dark: boolean): HTMLElement {
  const element = doc.createElement('button');
  element.type = 'button';
  element.className = `${dark ? 'dark' : 'light'} ${claim.mark ?? 'disputed'}`;
  element.setAttribute('aria-label', spoken(claim));
  element.setAttribute('aria-haspopup', 'dialog');
  const words = doc.createElement('span');
  words.textContent = claim.badge;
  element.append(symbol(doc, claim), words);
  element.addEventListener('click', (event) => {
    // A page can bait or forge clicks; only a person's own opens anything, and the page never sees it.
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) open(element);
  });
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
    'touchend',
    'dblclick',
  ])
    element.addEventListener(type, (event) => event.stopPropagation());
  return element;
}

/** @param name element name of the host, chosen per page so that it says nothing of us. */
export function badgeElement(doc: Document, name: string, views: readonly BadgeView[], dark: boolean): HTMLElement {
  const host = doc.createElement(name);
  host.setAttribute('translate', 'no');
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = CSS;
  root.append(style, ...views.map((view) => button(doc, view, dark)));
  return host;
}
