/** What is drawn of a page's claims: a line under each sentence, and badges for those there is room for. */
import type { Claim, Density } from '../core/model';
import { Badges, type Marked } from './badges/draw';
import { stepFrom } from './badges/step';
import { drawHighlights, type HighlightKind } from './marks/highlights';
import { rangeOf } from './marks/ranges';
import { HOST_NAME } from './name';
import { scrollTo } from './scroll';
import type { PageWords } from './words';

const kindOf = (claim: Claim): HighlightKind => claim.mark ?? 'disputed';

/** Is anything of the claim drawn? The popup lists those that are not. */
export const isDrawn = ({ badge, mark }: Claim, density: Density): boolean =>
  badge !== null && (density === 'all' || (density === 'weak' && mark === 'weak'));

export class Display {
  private unmark = () => {};
  private readonly badges: Badges;

  /** @param open called with the number of a claim when a person opens its badge. */
  constructor(words: PageWords, open: (index: number, button: HTMLElement) => void) {
    this.badges = new Badges(HOST_NAME, words, open);
  }

  /** Underlines these sentences, and no others. */
  mark(claims: readonly Marked[]): void {
    const ranges = claims.flatMap(({ claim, place }) => {
      const range = rangeOf(place.pieces, claim.start, claim.end);
      return range ? [{ kind: kindOf(claim), range }] : [];
    });
    this.unmark();
    this.unmark = drawHighlights(ranges);
  }

  /** Gives these claims badges, and no others. */
  seat(claims: readonly Marked[]): void {
    this.badges.show(claims);
  }

  /** Did the page throw a badge out? */
  get wiped(): boolean {
    return this.badges.wiped;
  }

  /** Gives a badge the focus; where it is gone, the next one on the page after its sentence. */
  focus(button: HTMLElement, sentence: StaticRange | null): void {
    (button.isConnected ? button : this.badges.after(sentence?.startContainer ?? null))?.focus();
  }

  /** Lets a badge say what hinders its card. */
  tell(button: HTMLElement, words: string): void {
    this.badges.tell(button, words);
  }

  get count(): number {
    return this.badges.buttons.length;
  }

  /** Gives the next badge, or the one before, the focus. @returns false when there is none. */
  step(by: 1 | -1): boolean {
    const button = stepFrom(this.badges.buttons, by);
    if (!button) return false;
    button.focus({ preventScroll: true });
    scrollTo(button);
    return true;
  }

  clear(): void {
    this.unmark();
    this.unmark = () => {};
    this.badges.remove();
  }
}
