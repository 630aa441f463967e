/** Prints the badges of a page as a table, as they are in the browser. */
import { relative } from 'node:path';
import { until } from '../tests/e2e/driver/until';
import type { Badge, Tab } from '../tests/e2e/driver/types';

const LONGEST_WAIT = 20_000;

/** Waits for badges, prints them, saves a picture of the page, and returns how many there were. */
export async function showBadges(tab: Tab, picture: string): Promise<number> {
  const badges = await settledBadges(tab);
  await tab.screenshot(picture, 'page');
  if (badges.length === 0) console.log(`\nNo badge appeared within ${LONGEST_WAIT / 1000} seconds.`);
  else console.log(`\n${table(badges)}\n\n${badges.length} badges.`);
  console.log(`Picture of the page: ${relative('.', picture)}`);
  return badges.length;
}

/** Badges come in groups as the page is read; done when two looks in a row agree, or the time is up. */
async function settledBadges(tab: Tab): Promise<Badge[]> {
  const end = Date.now() + LONGEST_WAIT;
  let badges: Badge[] = [];
  const isSettled = async () => {
    const before = badges.length;
    badges = await tab.badges();
    return (badges.length > 0 && badges.length === before) || Date.now() > end;
  };
  await until(isSettled, 'badges', { timeoutMs: 2 * LONGEST_WAIT, everyMs: 500 });
  return badges;
}

function table(badges: Badge[]): string {
  const width = Math.max(...badges.map(({ text }) => text.length), 'Badge'.length);
  const room = Math.max((process.stdout.columns ?? 120) - width - 2, 40);
  const row = (badge: string, block: string) => `${badge.padEnd(width)}  ${shorten(block, room)}`;
  return [row('Badge', 'At the end of'), ...badges.map(({ text, block }) => row(text, block))].join('\n');
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
