/** The page in front of the person, as the popup sees it. */
import type { PageReport } from '../core/model';
import { t } from '../i18n';
import { api } from './api';
import { ask, askPage, type Calls } from './messages';

/** A page of the web in the active tab. */
export interface ActivePage {
  tab: number;
  host: string;
  title: string;
  url: string;
  /** In a private window pages are checked, but nothing of them is kept. */
  private: boolean;
}

export type PageView = PageReport | { state: 'unreachable' };

/** Milliseconds between two questions while the page is still being read. */
const ASK_AGAIN = 400;

/** The active tab; null when it shows a page of the browser itself, whose address is no web address. */
export async function activePage(): Promise<ActivePage | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return null;
  const { protocol, host, hostname } = new URL(tab.url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return { tab: tab.id, host: hostname || host, title: tab.title ?? '', url: tab.url, private: tab.incognito };
}

/** What the tab's content script reports; "unreachable" where none answers (a PDF, a store page, an old tab). */
async function viewOf(tab: number): Promise<PageView> {
  try {
    return await askPage(tab, 'report');
  } catch {
    return { state: 'unreachable' };
  }
}

/**
 * Shows the report of a tab, and again until the page is read.
 * @param delay milliseconds before the first question.
 * @returns a function that stops asking.
 */
export function followReport(tab: number, show: (view: PageView) => void, delay = 0): () => void {
  let timer = setTimeout(step, delay);
  let stopped = false;
  async function step() {
    const view = await viewOf(tab);
    if (stopped) return;
    show(view);
    if (view.state === 'reading') timer = setTimeout(step, ASK_AGAIN);
  }
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Saves a claim, unless the page in front is in a private window. @throws Error with words a person can read. */
export async function saveFrom(page: ActivePage | null, claim: Parameters<Calls['save']>[0]): Promise<void> {
  if (page?.private ?? api.extension.inIncognitoContext) {
    throw new Error(t('errors.privateWindow'));
  }
  await ask('save', claim);
}
