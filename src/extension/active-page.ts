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

/** Why no content script answers. */
type Unreachable = 'browser' | 'pdf' | 'reader' | 'withheld' | 'silent';

export type PageView = PageReport | { state: 'unreachable'; why: Unreachable };

/** What shows in the active tab, and the page there when it is one of the web. */
export interface Front {
  page: ActivePage | null;
  /** Why it cannot be read, where that is plain from its address. */
  unreachable: 'browser' | 'reader' | null;
}

/** Milliseconds between two questions while the page is still being read. */
const ASK_AGAIN = 400;

/** Addresses of the browsers' reader views. Firefox says so itself, where it hides the address. */
const READER = /^(?:about:reader|chrome-distiller:|read:)/;

/** The active tab. */
export async function frontPage(): Promise<Front> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  const isReader = READER.test(tab?.url ?? '') || (tab as { isInReaderMode?: boolean } | undefined)?.isInReaderMode;
  if (isReader) return { page: null, unreachable: 'reader' };
  if (tab?.id === undefined || !url || !isWeb) return { page: null, unreachable: 'browser' };
  const host = url.hostname || url.host;
  const page = { tab: tab.id, host, title: tab.title ?? '', url: url.href, private: tab.incognito };
  return { page, unreachable: null };
}

/** Why the content script of a page of the web does not answer. */
async function whySilent({ url }: ActivePage): Promise<Unreachable> {
  const { origin, pathname } = new URL(url);
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  return (await api.permissions.contains({ origins: [`${origin}/*`] })) ? 'silent' : 'withheld';
}

async function viewOf(page: ActivePage): Promise<PageView> {
  try {
    return await askPage(page.tab, 'report');
  } catch {
    return { state: 'unreachable', why: await whySilent(page).catch(() => 'silent' as const) };
  }
}

/**
 * Puts the content script into a page that has none: one that was open before the extension was, or where the browser
 * gives access on a click only. Opening the popup is that click.
 */
export async function readNow({ tab }: ActivePage): Promise<void> {
  await api.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/content.js'] });
}

/**
 * Shows the report of a page, and again until it is read.
 * @param delay milliseconds before the first question.
 * @returns a function that stops asking.
 */
export function followReport(page: ActivePage, show: (view: PageView) => void, delay = 0): () => void {
  let timer = setTimeout(step, delay);
  let stopped = false;
  async function step() {
    const view = await viewOf(page);
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
