/** Puts the badges of a page in. All reading of layout is done before the first write. */
import type { Claim } from '../../core/model';
import type { Place } from '../read/page';
import { badgeElement } from './badge';
import { isDark } from './colours';
import { seatOf, type Seat } from './seat';

/** A claim with the number it has in the report. */
export interface Numbered {
  index: number;
  claim: Claim;
}

export interface DrawnBadges {
  /** Elements that are ours. */
  hosts: HTMLElement[];
  remove(): void;
}

/**
 * @param blocks claims to badge, by block, each with its place; @param name element name of the hosts.
 * @param open called when a person opens a badge.
 */
export function drawBadges(
  blocks: readonly { place: Place; claims: readonly Numbered[] }[],
  name: string,
  open: (index: number, button: HTMLElement) => void,
): DrawnBadges {
  const seats = blocks.flatMap(({ place, claims }): { seat: Seat; claims: readonly Numbered[]; dark: boolean }[] => {
    const seat = seatOf(place);
    return seat ? [{ seat, claims, dark: isDark(place.container) }] : [];
  });
  const hosts = seats.map(({ seat, claims, dark }) => {
    const views = claims.map(({ index, claim }) => ({ claim, open: (button: HTMLElement) => open(index, button) }));
    const host = badgeElement(document, name, views, dark);
    seat.parent.insertBefore(host, seat.before);
    return host;
  });
  return { hosts, remove: () => hosts.forEach((host) => host.remove()) };
}
