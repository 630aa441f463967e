/** Notices when a page's text or links change: one observer, one quiet pass, and a limit after which it gives up. */

/** Milliseconds without change before a pass, and the longest a busy page may put one off. */
const QUIET = 1000;
const LONGEST = 5000;
/** A page that changes all the time is left alone. */
const MOST_PASSES = 40;

/**
 * @param isOurs says whether a node is one we put in; changes that are ours alone are no news.
 * @param changed runs after the page has come to rest.
 */
export function watch(isOurs: (node: Node) => boolean, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let passes = 0;

  const ours = (record: MutationRecord) =>
    record.type === 'childList' &&
    record.addedNodes.length > 0 &&
    [...record.addedNodes].every(isOurs) &&
    record.removedNodes.length === 0;

  const pass = () => {
    timer = undefined;
    if (++passes >= MOST_PASSES) observer.disconnect();
    changed();
  };
  const observer = new MutationObserver((records) => {
    if (records.every(ours)) return;
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(pass, Math.max(0, Math.min(QUIET, first + LONGEST - now)));
  });
  // Scripts that earn from links rewrite the addresses of links that are there already.
  const attributeFilter = ['href', 'rel'];
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true, attributeFilter });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
