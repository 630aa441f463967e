/** The badges of a page. All reading of layout is done before the first write. */
import type { Claim } from '../../core/model';
import { nextSibling } from '../read/dom';
import type { Place } from '../read/page';
import { badgeElement } from './badge';
import { isDark } from './colours';
import { seatOf, type Seat } from './seat';

/** A claim with the number it has in the report. */
export interface Numbered {
  index: number;
  claim: Claim;
}

/** Claims to badge, all of one block. */
export interface BlockClaims {
  place: Place;
  claims: readonly Numbered[];
}

interface Drawn {
  host: HTMLElement;
  /** What it shows and how; a badge of the same look in the same place is kept. */
  look: string;
  claims: readonly Numbered[];
}

interface Planned extends BlockClaims {
  seat: Seat;
  dark: boolean;
  look: string;
}

function plan({ place, claims }: BlockClaims): Planned[] {
  const seat = seatOf(place);
  if (!seat) return [];
  const dark = isDark(place.container);
  return [{ place, claims, seat, dark, look: JSON.stringify([dark, claims.map(({ claim }) => lookOf(claim))]) }];
}

const lookOf = ({ badge, text, mark, certainty, direction }: Claim) => [badge, text, mark, certainty, direction];

/** Badges stay where they are as long as their block says the same: a focus on one, or a card beside it, is not lost. */
export class Badges {
  private drawn: Drawn[] = [];

  /** @param name element name of the hosts; @param open called when a person opens a badge. */
  constructor(
    private readonly name: string,
    private readonly open: (index: number, button: HTMLElement) => void,
  ) {}

  /** Makes these the badges of the page. */
  show(blocks: readonly BlockClaims[]): void {
    const planned = blocks.flatMap(plan).map((one) => ({ ...one, kept: this.keep(one) }));
    const kept = new Set(planned.map((one) => one.kept));
    for (const one of this.drawn) if (!kept.has(one)) one.host.remove();
    this.drawn = planned.map((one) => one.kept ?? this.put(one));
  }

  /** Did the page throw one out? */
  get wiped(): boolean {
    return this.drawn.some(({ host }) => !host.isConnected);
  }

  remove(): void {
    this.show([]);
  }

  private keep({ seat, look, claims }: Planned): Drawn | null {
    const next = nextSibling(seat.after);
    const there = this.drawn.find((one) => one.host === next && one.look === look) ?? null;
    if (there) there.claims = claims;
    return there;
  }

  private put({ seat, look, claims, dark }: Planned): Drawn {
    const views = claims.map(({ claim }, at) => ({
      claim,
      open: (button: HTMLElement) => this.open(drawn.claims[at]!.index, button),
    }));
    const drawn: Drawn = { host: badgeElement(document, this.name, views, dark), look, claims };
    seat.parent.insertBefore(drawn.host, nextSibling(seat.after));
    return drawn;
  }
}
