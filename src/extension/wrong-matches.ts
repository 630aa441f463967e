/** Matches that a person called wrong. One key in storage.local. Content scripts read it too, so that it stays light. */
import type { WrongMatch } from '../core/kept';
import type { Claim } from '../core/model';
import { api, type Sender } from './api';

const KEY = 'wrongMatches';
/** Longest sentence kept; UTF-16 units. */
export const LONGEST_TEXT = 2000;

/** As a page reports it: the host is the sender's own, and the time is now. */
export type WrongReport = Omit<WrongMatch, 'at' | 'host'>;
export type WrongKey = Pick<WrongMatch, 'host' | 'entry' | 'text'>;

/** What makes two of them the same. */
export const keyOf = ({ host, entry, text }: WrongKey): string =>
  JSON.stringify([host, entry, text.slice(0, LONGEST_TEXT)]);

const WORDS = ['host', 'entry', 'text', 'statement', 'why', 'url', 'title', 'at', 'db', 'engine'] as const;
const isMatch = (one: Partial<WrongMatch> | null): boolean =>
  typeof one === 'object' && one !== null && WORDS.every((key) => typeof one[key] === 'string');

/** What storage holds may be anything: what has not the expected form is left out. */
const matchesIn = (stored: unknown): WrongMatch[] => (Array.isArray(stored) ? stored.filter(isMatch) : []);

/** All of them, in the order they were called wrong. @throws when storage cannot be read. */
export async function wrongMatches(): Promise<WrongMatch[]> {
  const stored = await api.storage.local.get(KEY);
  return matchesIn(stored[KEY]);
}

/** Host of the page that sends a message; undefined when it is none. */
export const hostOf = ({ tab, url }: Sender): string | undefined =>
  tab && url && URL.canParse(url) ? new URL(url).hostname : undefined;

/** Was this claim of this host called wrong? */
export function isAmong(all: readonly WrongMatch[], host: string): (claim: Claim) => boolean {
  const keys = new Set(all.map(keyOf));
  return ({ entry, text }) => entry !== null && keys.has(keyOf({ host, entry, text }));
}

/** Each change waits for the one before it, so that two at once do not undo each other. */
let lastChange: Promise<void> = Promise.resolve();
/** Changes the list. @param to may throw words a person can read; then nothing changes. */
export function changeWrong(to: (all: WrongMatch[]) => WrongMatch[]): Promise<void> {
  const act = async () => api.storage.local.set({ [KEY]: to(await wrongMatches()) });
  lastChange = lastChange.catch(() => undefined).then(act);
  return lastChange;
}

/** The match is shown again. */
export function unsayWrong(key: WrongKey): Promise<void> {
  const gone = keyOf(key);
  return changeWrong((all) => all.filter((one) => keyOf(one) !== gone));
}

/** Calls back with all of them whenever they change. @returns a function that stops watching. */
export function watchWrong(callback: (all: WrongMatch[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) callback(matchesIn(changes[KEY]?.newValue));
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
