/** The look-up as a page of its own: for words from a menu or the address bar, where no popup can be opened. */
import { api } from './api';

/** Longer words than a sentence are cut; the look-up reads no more. UTF-16 units. */
export const MOST_WORDS = 300;

const addressOf = (words: string): string => `/popup.html?words=${encodeURIComponent(words.slice(0, MOST_WORDS))}`;

/** @param where as the address bar asks for it; a tab in front by default. */
export async function openLookUp(
  words: string,
  where: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab' = 'newForegroundTab',
): Promise<void> {
  const url = addressOf(words);
  if (where === 'currentTab') await api.tabs.update({ url });
  else await api.tabs.create({ url, active: where === 'newForegroundTab' });
}
