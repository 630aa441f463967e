/** Waiting for the card. */
import { until, type Tab } from './harness';

/** The text of the card, once it says these words. */
export function untilCard(tab: Tab, words: string): Promise<string> {
  const read = async () => {
    const text = await tab.cardText();
    return text?.includes(words) ? text : null;
  };
  return until(read, `a card that says "${words}"`);
}

export async function untilClosed(tab: Tab): Promise<void> {
  await until(async () => (await tab.cardText()) === null, 'the card to close');
}

/** The text of a page of the extension, once it says these words. */
export function untilPage(page: Tab, words: string): Promise<string> {
  const read = async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return text.includes(words) ? text : null;
  };
  return until(read, `a page that says "${words}"`);
}
