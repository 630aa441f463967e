/**
 * Our badges and the card live in closed shadow roots, which no page script and no ordinary selector can enter. Each
 * browser hands out its closed roots in its own way; what is read from one, and how it is pressed, is the same in both.
 */
import * as inPage from './badge-in-page';
import type { Badge, Tab } from './types';
import { until } from './until';

export interface ClosedRoot {
  /** Runs a function on the root, in the page. It must stand alone: only its source travels. */
  call<Args extends unknown[], Result>(fn: (root: ShadowRoot, ...args: Args) => Result, ...args: Args): Promise<Result>;
  /** The accessible name of its button number `at`, asked of the browser. */
  buttonName(at: number): Promise<string>;
}

/** One badge: the button number `at` of a root. */
interface Place {
  root: ClosedRoot;
  at: number;
}

/** Presses Tab so that the badge gets the focus, if the Tab key can reach it at all. */
export type TabTo = (place: Place, press: Tab['press']) => Promise<void>;

/** Works in Firefox, which looks for the next focus from the caret when nothing has the focus. */
export const tabFromCaret: TabTo = async ({ root, at }, press) => {
  await root.call(inPage.startBefore);
  for (let step = 0; step <= at; step++) await press('Tab');
};

/** Works in Chromium, which looks from the last click; Firefox may step out into its own toolbar. */
export const tabOutAndBack: TabTo = async ({ root, at }, press) => {
  await root.call(inPage.focusBadge, at);
  await press('Shift+Tab');
  await press('Tab');
};

/** The closed roots of the page as it is now, in document order. */
export type FindRoots = () => Promise<ClosedRoot[]>;

/** The source of a function that takes the root and returns JSON. */
export function callSource(fn: { toString(): string }, args: unknown[]): string {
  return `(root) => JSON.stringify((${fn.toString()})(root, ...${JSON.stringify(args)}) ?? null)`;
}

/** The half of a tab that reads and presses badges and the card. */
export function badgeHalf(
  findRoots: FindRoots,
  tabTo: TabTo,
  tab: Pick<Tab, 'press' | 'click'>,
): Pick<Tab, 'badges' | 'pressBadge' | 'inBadge' | 'cardText' | 'pressInCard' | 'inCard' | 'spoken'> {
  return {
    badges: () => twice(async () => Promise.all((await badgePlaces(findRoots)).map(readBadge))),
    pressBadge: async (index, way) => {
      const place = await badgeAt(findRoots, index);
      if (way === 'keyboard') return pressByKey(place, tabTo, tab.press);
      await tab.click(await place.root.call(inPage.aimAtBadge, place.at));
    },
    inBadge: async (index, fn) => {
      const { root, at } = await badgeAt(findRoots, index);
      return root.call(fn, at);
    },
    cardText: () => twice(async () => (await openCard(findRoots))?.call(inPage.readCard) ?? null),
    pressInCard: async (words) => {
      const point = await (await openCard(findRoots))?.call(inPage.aimInCard, words);
      if (!point) throw new Error(`The card has no control "${words}", or no card is open.`);
      await tab.click(point);
    },
    spoken: () =>
      twice(async () => (await Promise.all((await findRoots()).map((root) => root.call(inPage.readSpoken)))).join('')),
    inCard: async (fn) => {
      const root = await openCard(findRoots);
      if (!root) throw new Error('No card is open.');
      return root.call(fn);
    },
  };
}

/** The page may change between finding a root and reading it; a second look then finds what is there now. */
function twice<T>(read: () => Promise<T>): Promise<T> {
  return read().catch(read);
}

async function readBadge({ root, at }: Place): Promise<Badge> {
  const [looks, label] = await Promise.all([root.call(inPage.readLooks, at), root.buttonName(at)]);
  return { label, ...looks };
}

async function pressByKey(place: Place, tabTo: TabTo, press: Tab['press']): Promise<void> {
  await tabTo(place, press);
  const isReached = () => place.root.call(inPage.hasFocus, place.at);
  await until(isReached, 'the badge to be reached with the Tab key', { timeoutMs: 2_000 });
  await press('Enter');
}

async function badgeAt(findRoots: FindRoots, index: number): Promise<Place> {
  const place = (await badgePlaces(findRoots))[index];
  if (!place) throw new Error(`There is no badge ${index}.`);
  return place;
}

async function badgePlaces(findRoots: FindRoots): Promise<Place[]> {
  const roots = await rootsWith(findRoots, inPage.isBadge);
  const counts = await Promise.all(roots.map((root) => root.call(inPage.countBadges)));
  return roots.flatMap((root, which) => Array.from({ length: counts[which] ?? 0 }, (_, at) => ({ root, at })));
}

async function openCard(findRoots: FindRoots): Promise<ClosedRoot | null> {
  return (await rootsWith(findRoots, inPage.isOpenCard))[0] ?? null;
}

async function rootsWith(findRoots: FindRoots, test: (root: ShadowRoot) => boolean): Promise<ClosedRoot[]> {
  const roots = await findRoots();
  const answers = await Promise.all(roots.map((root) => root.call(test)));
  return roots.filter((_, at) => answers[at]);
}
