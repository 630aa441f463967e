/** One badge element for a block: plain DOM in a closed shadow root, words first, symbol second, colour last. */
import type { Claim } from '../../core/model';
import { plainText } from '../../core/plain-text';
import type { PageWords } from '../words';
import { BADGE_CSS } from './badge-style';
import { keepToItself } from './keep-to-itself';

export interface BadgeView {
  claim: Claim;
  /** Opens the card; `button` is where the focus goes back to. */
  open(button: HTMLElement): void;
}

/** How the block's own text looks. */
export interface Surroundings {
  dark: boolean;
  /** Height of its lines, px. */
  line: number;
  /** Are its lines stretched, all but the last? */
  justified: boolean;
}

/** One badge; it may come to speak for more or fewer sentences while it stands. */
export interface Badge {
  button: HTMLElement;
  speakFor(times: number): void;
  /** Says something else than its evidence, for good. */
  tell(words: string): void;
}

/** Filled steps of the four-step symbol; what was never tested has none. */
const STEPS = { high: 4, moderate: 3, low: 2, 'very-low': 1 } as const;

/** Height of a badge of one line, px. */
const HEIGHT = 24;
/** What a badge may stand off the middle of its line, above and below together, px. */
const SLACK = 3;

/** Longest sentence that is spoken with a badge; UTF-16 units. */
const LONGEST_SPOKEN = 200;

/** The sentence as a screen reader is to say it. */
function spokenClaim({ text }: Claim): string {
  const plain = plainText(text);
  return plain.length > LONGEST_SPOKEN ? `${plain.slice(0, LONGEST_SPOKEN)}…` : plain;
}

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

/** Room above and below: in lines that are high enough none is added, so that the text does not move. */
const roomAround = (line: number): number => (line < HEIGHT ? 1 : Math.min(2, (line - SLACK - HEIGHT) / 2));

function element<K extends keyof HTMLElementTagNameMap>(doc: Document, name: K, text: string, className = '') {
  const made = doc.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function badge(doc: Document, { claim, open }: BadgeView, { dark, line }: Surroundings, words: PageWords): Badge {
  const button = doc.createElement('button');
  button.type = 'button';
  button.className = `${dark ? 'dark' : 'light'} ${claim.mark ?? 'disputed'}`;
  button.lang = words.lang;
  button.dir = words.dir;
  button.style.marginBlock = `${roomAround(line)}px`;
  button.setAttribute('aria-haspopup', 'dialog');
  const [answer = '', ...rest] = (claim.badge ?? '').split(' · ');
  const times = element(doc, 'span', '', 'times');
  const more = rest.length > 0 ? [element(doc, 'span', rest.map((part) => `· ${part}`).join(' '))] : [];
  button.append(element(doc, 'strong', answer), symbol(doc, claim), ...more, times);
  keepToItself(button, () => open(button));
  return {
    button,
    speakFor(n) {
      times.textContent = n > 1 ? words.times(n) : '';
      button.setAttribute('aria-label', words.badge(claim.badge ?? '', n, spokenClaim(claim)));
    },
    tell(other) {
      button.textContent = other;
      button.setAttribute('aria-label', other);
    },
  };
}

/** @param name element name of the host, chosen per page so that it says nothing of us. */
export function badgeElement(
  doc: Document,
  name: string,
  views: readonly BadgeView[],
  around: Surroundings,
  words: PageWords,
): { host: HTMLElement; badges: Badge[] } {
  const host = doc.createElement(name);
  host.setAttribute('translate', 'no');
  const root = host.attachShadow({ mode: 'closed' });
  const badges = views.map((view) => badge(doc, view, around, words));
  // A line of stretched text that is no longer the last would be stretched too: there the badge starts a line of its own.
  const start = around.justified ? [doc.createElement('br')] : [];
  // A space before each, which goes when the badge starts a line: so it stands in line with the text.
  root.append(element(doc, 'style', BADGE_CSS), ...start, ...badges.flatMap(({ button }) => [' ', button]));
  return { host, badges };
}
