/** Every message of the extension, in one typed map. Replies are values: ok or an error to show. */
import type { EntryDetails } from '../../claims-db/shapes';
import type { Study } from '../core/evidence/known-studies';
import type { SavedClaim } from '../core/kept';
import type { Density, Lookup, PageAnalysis, PageReport, PageText } from '../core/model';
import { t } from '../i18n';
import { api, type Sender } from './api';
import type { Off } from './off';
import type { WrongKey, WrongReport } from './wrong-matches';

/** Calls the background answers. */
export interface Calls {
  analyse(page: PageText): PageAnalysis;
  /** How often the engine's language library was evaluated since the background started. */
  engineStarts(): number;
  /** Follows redirects; null when the entry was withdrawn or never was. */
  details(entry: string): EntryDetails | null;
  /** By identifiers such as "doi:10.…"; null for a paper the database does not know. */
  studies(ids: string[]): (Study | null)[];
  lookup(words: string): Lookup;
  /** Version of the database: an ISO date. */
  database(): string;
  save(claim: Omit<SavedClaim, 'id' | 'savedAt'>): SavedClaim;
  list(): SavedClaim[];
  remove(id: string): void;
  /** Puts a removed claim back as it was. */
  restore(claim: SavedClaim): void;
  /** What keeps badges away at an address. */
  offAt(address: string): Off;
  setOff(site: { host: string; off: boolean }): void;
  setPageOff(page: { address: string; off: boolean }): void;
  setOffEverywhere(off: boolean): void;
  offHosts(): string[];
  /** A match is wrong: hides it on its site. A page can say so of its own sentences only. */
  sayWrong(match: WrongReport): void;
  unsayWrong(key: WrongKey): void;
  density(): Density;
  setDensity(to: Density): void;
  /** Loads the card's script into the asking tab. */
  loadCard(): void;
  /** Adds or takes away the style of the marks in the asking tab. */
  styleMarks(on: boolean): void;
}

/** Calls the content script of a tab answers. */
export interface PageCalls {
  report(): PageReport;
  /** Scrolls to the n-th claim of the report. False when it is no longer on the page. */
  show(index: number): boolean;
  /** Gives the next badge (1) or the one before (-1) the focus. False when the page has none. */
  step(by: 1 | -1): boolean;
  /** Hides all marks and badges of the page until it is loaded again, or shows them again. */
  toggleMarks(): void;
  /** Scrolls to a block of the report. False when it is no longer on the page. */
  showBlock(block: number): boolean;
  /** Badges were turned on or off for this page: ask again. */
  turned(): void;
}

/** What a page's content script may ask for: nothing that reads, lists or deletes what a person keeps. */
export const FROM_PAGES: ReadonlySet<keyof Calls> = new Set([
  'analyse',
  'details',
  'studies',
  'save',
  'offAt',
  'sayWrong',
  'unsayWrong',
  'loadCard',
  'styleMarks',
]);

export type Reply<T> = { ok: true; value: T } | { ok: false; error: string };
type Argument<M, K extends keyof M> = M[K] extends (argument: infer A) => unknown ? A : never;
type Value<M, K extends keyof M> = M[K] extends (...all: never[]) => infer V ? V : never;
export type Handlers<M> = {
  [K in keyof M]: (argument: Argument<M, K>, sender: Sender) => Value<M, K> | Promise<Value<M, K>>;
};

interface Message {
  call: string;
  argument?: unknown;
}

const unwrap = <T>(reply: Reply<T> | undefined): T => {
  if (!reply) throw new Error(t('errors.noAnswer'));
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
};

/** Asks the background. @throws Error with words a person can read. */
export async function ask<K extends keyof Calls & string>(
  call: K,
  argument?: Argument<Calls, K>,
): Promise<Value<Calls, K>> {
  const sent = async () => api.runtime.sendMessage<Message, Reply<Value<Calls, K>>>({ call, argument });
  // What the browser says of a background that is gone ("context invalidated") tells a reader nothing.
  return unwrap(await sent().catch(() => undefined));
}

/** Asks the content script of a tab. @throws Error when the tab has none. */
export async function askPage<K extends keyof PageCalls & string>(
  tab: number,
  call: K,
  argument?: Argument<PageCalls, K>,
): Promise<Value<PageCalls, K>> {
  return unwrap(await api.tabs.sendMessage<Message, Reply<Value<PageCalls, K>>>(tab, { call, argument }));
}

/**
 * Answers messages with the handlers of one map. Register at top level: a worker started by a message must find it.
 * @param allow decides whether this sender may make this call.
 * @returns a function that stops answering.
 */
export function serve<M extends Calls | PageCalls>(
  handlers: Handlers<M>,
  allow: (call: string, sender: Sender) => boolean,
): () => void {
  const answer = async (message: Message, sender: Sender): Promise<Reply<unknown>> => {
    if (!allow(message.call, sender)) return { ok: false, error: t('errors.notFromPage', { call: message.call }) };
    try {
      const handler = handlers[message.call as keyof M] as (argument: unknown, sender: Sender) => unknown;
      return { ok: true, value: await handler(message.argument, sender) };
    } catch (error) {
      return { ok: false, error: error instanceof Error ? error.message : String(error) };
    }
  };
  const listener = (message: Message, sender: Sender, reply: (reply: Reply<unknown>) => void) => {
    if (sender.id !== api.runtime.id || !Object.hasOwn(handlers, message?.call)) return false;
    void answer(message, sender).then(reply);
    return true;
  };
  api.runtime.onMessage.addListener(listener);
  return () => api.runtime.onMessage.removeListener(listener);
}
