/** Where badges are off: everywhere, on a site, or on one page until the browser is closed. */
import { t } from '../i18n';
import { api } from './api';
import { isOff as isSiteOff } from './sites';

/** What keeps badges away at an address; all false where they are shown. */
export interface Off {
  everywhere: boolean;
  site: boolean;
  page: boolean;
}

const EVERYWHERE = 'offEverywhere';
/** In memory only: a list of read pages does not belong on the disk. */
const PAGES = 'offPages';
const MOST_PAGES = 200;
/** Of the site list (sites.ts): watched here too. */
const SITES = 'offHosts';

/** A page is its address without the fragment; null where there is none. */
function pageOf(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url) url.hash = '';
  return url;
}

async function offPages(): Promise<string[]> {
  const stored: unknown = (await api.storage.session.get(PAGES))[PAGES];
  return Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : [];
}

/** @throws when storage cannot be read. */
export async function isOffEverywhere(): Promise<boolean> {
  return (await api.storage.local.get(EVERYWHERE))[EVERYWHERE] === true;
}

/** @throws when storage cannot be read. */
export async function offAt(address: string): Promise<Off> {
  const page = pageOf(address);
  const [everywhere, site, pages] = await Promise.all([isOffEverywhere(), isSiteOff(page?.hostname ?? ''), offPages()]);
  return { everywhere, site, page: page !== null && pages.includes(page.href) };
}

export const isAnyOff = ({ everywhere, site, page }: Off): boolean => everywhere || site || page;

/** @throws when storage cannot be written. */
export async function setOffEverywhere(off: boolean): Promise<void> {
  await api.storage.local.set({ [EVERYWHERE]: off });
}

/** @throws Error with words a person can read. */
export async function setPageOff(address: string, off: boolean): Promise<void> {
  const page = pageOf(address)?.href;
  if (page === undefined) throw new Error(t('errors.siteName'));
  const others = (await offPages()).filter((one) => one !== page);
  await api.storage.session.set({ [PAGES]: off ? [...others, page].slice(-MOST_PAGES) : others });
}

/** Calls back when badges are turned on or off, on a site or everywhere. @returns a function that stops watching. */
export function watchOff(callback: () => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === 'local' && (SITES in changes || EVERYWHERE in changes)) callback();
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
