/** The badges of a page. All reading of layout is done before the first write. */
import type { Claim } from '../../core/model';
import { nextSibling } from '../read/dom';
import type { Place } from '../read/page';
import type { PageWords } from '../words';
import { badgeElement, type Badge, type Surroundings } from './badge';
import { chooseBadges, type Candidate } from './choose';
import { seatOf, surroundingsOf, topOf, type Seat } from './seat';

/** A claim that may be badged, with its number in the report and the block it stands in. */
export interface Marked {
  index: number;
  claim: Claim;
  place: Place;
}

interface Drawn {
  host: HTMLElement;
  /** What it shows and how; a badge of the same look in the same place is kept. */
  look: string;
  badges: Badge[];
  claims: readonly Marked[];
}

interface Planned {
  seat: Seat;
  around: Surroundings;
  look: string;
  claims: readonly Marked[];
}

const lookOf = ({ badge, text, mark, certainty, direction }: Claim) => [badge, text, mark, certainty, direction];

const answerOf = ({ badge }: Claim): string => (badge ?? '').split(' · ', 1)[0] ?? '';
/** What a reader is told of the claim: the same entry can be right about one number and wrong about the next. */
const findingOf = (claim: Claim): string => JSON.stringify([claim.entry, claim.mark, answerOf(claim)]);
const nameOf = (claim: Claim): string => JSON.stringify([findingOf(claim), claim.text]);

function candidates(marked: readonly Marked[], seats: ReadonlyMap<Place, Seat | null>): Candidate[] {
  const tops = new Map([...seats].map(([place, seat]) => [place, seat ? topOf(place) : null]));
  return marked.map(({ index, claim, place }) => ({
    index,
    finding: findingOf(claim),
    name: nameOf(claim),
    isWeak: claim.mark === 'weak',
    hasSeat: Boolean(seats.get(place)),
    top: tops.get(place) ?? null,
  }));
}

/** Badges stay where they are as long as their block says the same: a focus on one, or a card beside it, is not lost. */
export class Badges {
  private drawn: Drawn[] = [];

  /** @param name element name of the hosts; @param open called when a person opens a badge. */
  constructor(
    private readonly name: string,
    private readonly words: PageWords,
    private readonly open: (index: number, button: HTMLElement) => void,
  ) {}

  /** Gives the page badges for these claims, as far as there is room for them. @param marked in the order of the page. */
  show(marked: readonly Marked[]): void {
    const seats = new Map(marked.map(({ place }) => [place, seatOf(place)]));
    const times = chooseBadges(candidates(marked, seats), this.standing(), innerHeight);
    const planned = [...seats].flatMap(([place, seat]) => {
      const claims = marked.filter((one) => one.place === place && times.has(one.index));
      if (!seat || claims.length === 0) return [];
      const around = surroundingsOf(place.container);
      const look = JSON.stringify([around, claims.map(({ claim }) => lookOf(claim))]);
      return [{ seat, claims, around, look }];
    });
    this.put(planned);
    for (const { badges, claims } of this.drawn)
      claims.forEach(({ index }, at) => badges[at]?.speakFor(times.get(index) ?? 1));
  }

  /** Did the page throw one out? */
  get wiped(): boolean {
    return this.drawn.some(({ host }) => !host.isConnected);
  }

  /** In the order of the page. */
  get buttons(): HTMLElement[] {
    return this.drawn.flatMap(({ badges }) => badges.map(({ button }) => button));
  }

  /** Lets a badge say something else. */
  tell(button: HTMLElement, words: string): void {
    this.drawn.flatMap(({ badges }) => badges.filter((one) => one.button === button)).forEach((one) => one.tell(words));
  }

  /** The first badge that follows a node of the page. */
  after(node: Node | null): HTMLElement | undefined {
    if (!node?.isConnected) return undefined;
    const follows = ({ host }: Drawn) => node.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING;
    return this.drawn.find(follows)?.badges[0]?.button;
  }

  remove(): void {
    this.put([]);
  }

  private standing(): Set<string> {
    return new Set(this.drawn.flatMap(({ claims }) => claims.map(({ claim }) => nameOf(claim))));
  }

  private put(planned: readonly Planned[]): void {
    const matched = planned.map((one) => ({ one, kept: this.kept(one) }));
    const kept = new Set(matched.map((pair) => pair.kept));
    for (const one of this.drawn) if (!kept.has(one)) one.host.remove();
    this.drawn = matched.map(({ one, kept: same }) => same ?? this.insert(one));
  }

  private kept({ seat, look, claims }: Planned): Drawn | null {
    const next = nextSibling(seat.after);
    const there = this.drawn.find((one) => one.host === next && one.look === look) ?? null;
    if (there) there.claims = claims;
    return there;
  }

  private insert({ seat, look, claims, around }: Planned): Drawn {
    const views = claims.map(({ claim }, at) => ({
      claim,
      open: (button: HTMLElement) => this.open(drawn.claims[at]!.index, button),
    }));
    const drawn: Drawn = { ...badgeElement(document, this.name, views, around, this.words), look, claims };
    seat.parent.insertBefore(drawn.host, nextSibling(seat.after));
    return drawn;
  }
}
