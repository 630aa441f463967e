/** Hosts where badges are off. One key in storage.local; a host covers its subdomains, and "www." does not count. */
import { t } from '../i18n';
import { api } from './api';

const KEY = 'offHosts';
/** Longest name the domain system allows. */
const HOST_LENGTH = 253;

const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');

/** What storage holds may be anything (an older version, a person's edit): only host names are taken from it. */
const hostsIn = (stored: unknown): string[] =>
  Array.isArray(stored)
    ? stored.filter((host): host is string => typeof host === 'string' && host !== '' && host.length <= HOST_LENGTH)
    : [];

/** Is this host, or a domain above it, among the hosts that are off? */
export function isCovered(off: readonly string[], host: string): boolean {
  const name = nameOf(host);
  return off.some((one) => name === one || name.endsWith(`.${one}`));
}

/** All hosts that are off, in alphabetical order. @throws when storage cannot be read. */
export async function offHosts(): Promise<string[]> {
  const stored = await api.storage.local.get(KEY);
  return hostsIn(stored[KEY]).sort();
}

/** Are badges off on this host? @throws when storage cannot be read. */
export async function isOff(host: string): Promise<boolean> {
  return isCovered(await offHosts(), host);
}

/** Each change waits for the one before it, so that two at once do not undo each other. */
let lastChange: Promise<void> = Promise.resolve();

/**
 * Turns badges off or on for a host. Turning on also takes away the domain above it that kept the host off.
 * @throws Error with words a person can read.
 */
export function setOff(host: string, off: boolean): Promise<void> {
  const change = async () => {
    const name = nameOf(host);
    if (name === '' || name.length > HOST_LENGTH) throw new Error(t('errors.siteName'));
    const others = (await offHosts()).filter((one) => !isCovered([one], name));
    await api.storage.local.set({ [KEY]: off ? [...others, name].sort() : others });
  };
  lastChange = lastChange.catch(() => undefined).then(change);
  return lastChange;
}
