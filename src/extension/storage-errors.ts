/** Failures of the browser's storage in words a person can read. */

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

/** @param act what was tried, as in "save this claim". @returns an Error to show as it is. */
export function storageError(error: unknown, act: string): Error {
  const names = namesOf(error);
  if (names.some((name) => FULL.has(name))) {
    return new Error(
      `The browser has no room left to ${act}. Removing saved claims or freeing disk space makes room.`,
      { cause: error },
    );
  }
  if (names.some((name) => CLOSED.has(name))) {
    return new Error(
      `This browser window does not keep data, so it could not ${act}. A normal window, with site data allowed, can.`,
      { cause: error },
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`The browser could not ${act}. Its reason: ${reason}`, { cause: error });
}
