/** Failures of the browser's storage in words a person can read. */
import { t } from '../i18n';

const FULL = new Set(['QuotaExceededError']);
/** What browsers report where nothing is kept: private windows, "never remember history", blocked site data. */
const CLOSED = new Set(['InvalidStateError', 'SecurityError', 'MissingAPIError', 'MissingAPI', 'NotAllowedError']);

/** Names of an error and of what caused it: Dexie wraps the browser's error, up to a few layers deep. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let at = error, depth = 0; at instanceof Object && depth < 5; depth += 1) {
    const { name, inner, cause } = at as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string') names.push(name);
    at = inner ?? cause;
  }
  return names;
}

/** What was tried: the end of a message's name. */
export type Act = 'saveClaim' | 'readClaims' | 'removeClaim' | 'restoreClaim';

/** @returns an Error to show as it is. */
export function storageError(error: unknown, tried: Act): Error {
  const names = namesOf(error);
  const act = t(`errors.${tried}`);
  const say = (words: string) => new Error(words, { cause: error });
  if (names.some((name) => FULL.has(name))) return say(t('errors.full', { act }));
  if (names.some((name) => CLOSED.has(name))) return say(t('errors.closed', { act }));
  return say(t('errors.storage', { act, reason: error instanceof Error ? error.message : String(error) }));
}
