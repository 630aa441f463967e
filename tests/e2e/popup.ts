/** The popup, opened for the page in front: in a tab behind it, because a real popup closes under a test's hands. */
import type { Gutcheck } from './gutcheck';
import { until, type Tab } from './harness';

/** Opens popup.html so that it takes the tab for pages as the page in front. */
export async function popupForPage({ browser, tab }: Gutcheck): Promise<Tab> {
  const popup = await browser.extensionPage('popup.html');
  await tab.activate();
  await popup.evaluate(() => {
    document.title = 'old';
    location.reload();
  });
  const isNew = () => document.title !== 'old' && document.querySelector('[role=switch]') !== null;
  await until(() => popup.evaluate(isNew).catch(() => false), 'the popup of the page in front');
  return popup;
}

/** Whether the popup's switch says that badges are shown on this site. */
export function switchIsOn(popup: Tab): Promise<boolean> {
  return popup.evaluate(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'true');
}

/** One press on the first of what a selector finds. The tab is behind another, where a mouse cannot reach it. */
export async function pressIn(popup: Tab, selector: string): Promise<void> {
  const press = (target: string) => {
    const found = document.querySelector<HTMLElement>(target);
    found?.click();
    return found !== null;
  };
  await until(() => popup.evaluate(press, selector), `something to press at ${selector}`);
}

/** One press on the switch of the site. */
export const pressSwitch = (popup: Tab): Promise<void> => pressIn(popup, '[role=switch]');
