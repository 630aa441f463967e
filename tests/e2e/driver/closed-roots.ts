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
  /** The accessible name of its first button, asked of the browser. */
  buttonName(): Promise<string>;
}

/** Presses Tab so that the badge gets the focus, if the Tab key can reach it at all. */
export type TabTo = (root: ClosedRoot, press: Tab['press']) => Promise<void>;

/** Works in Firefox, which looks for the next focus from the caret when nothing has the focus. */
export const tabFromCaret: TabTo = async (root, press) => {
  await root.call(inPage.startBefore);
  await press('Tab');
};

/** Works in Chromium, which looks from the last click; Firefox may step out into its own toolbar. */
export const tabOutAndBack: TabTo = async (root, press) => {
  await root.call(inPage.focusBadge);
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
): Pick<Tab, 'badges' | 'pressBadge' | 'cardText' | 'pressInCard'> {
  return {
    badges: () => twice(async () => Promise.all((await badgeRoots(findRoots)).map(readBadge))),
    pressBadge: async (index, way) => {
      const root = await badgeAt(findRoots, index);
      await (way === 'mouse' ? tab.click(await root.call(inPage.aimAtBadge)) : pressByKey(root, tabTo, tab.press));
    },
    cardText: () => twice(async () => (await openCard(findRoots))?.call(inPage.readCard) ?? null),
    pressInCard: async (words) => {
      const point = await (await openCard(findRoots))?.call(inPage.aimInCard, words);
      if (!point) throw new Error(`The card has no control "${words}", or no card is open.`);
      await tab.click(point);
    },
  };
}

/** The page may change between finding a root and reading it; a second look then finds what is there now. */
function twice<T>(read: () => Promise<T>): Promise<T> {
  return read().catch(read);
}

async function readBadge(root: ClosedRoot): Promise<Badge> {
  const [looks, label] = await Promise.all([root.call(inPage.readLooks), root.buttonName()]);
  return { label, ...looks };
}

async function pressByKey(root: ClosedRoot, tabTo: TabTo, press: Tab['press']): Promise<void> {
  await tabTo(root, press);
  await until(() => root.call(inPage.hasFocus), 'the badge to be reached with the Tab key', { timeoutMs: 2_000 });
  await press('Enter');
}

async function badgeAt(findRoots: FindRoots, index: number): Promise<ClosedRoot> {
  const root = (await badgeRoots(findRoots))[index];
  if (!root) throw new Error(`There is no badge ${index}.`);
  return root;
}

async function badgeRoots(findRoots: FindRoots): Promise<ClosedRoot[]> {
  return rootsWith(findRoots, inPage.isBadge);
}

async function openCard(findRoots: FindRoots): Promise<ClosedRoot | null> {
  return (await rootsWith(findRoots, inPage.isOpenCard))[0] ?? null;
}

async function rootsWith(findRoots: FindRoots, test: (root: ShadowRoot) => boolean): Promise<ClosedRoot[]> {
  const roots = await findRoots();
  const answers = await Promise.all(roots.map((root) => root.call(test)));
  return roots.filter((_, at) => answers[at]);
}
