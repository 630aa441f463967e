/** Notices when a page's text or links change: one observer, one pass when the page is at rest, within a budget. */
import { createBudget } from './budget';
import { ELEMENT, nodeType, parentNode } from './read/dom';
import { restlessness } from './restless';

/** Milliseconds without change before a pass, and the longest a busy page may put one off. */
const QUIET = 1000;
const LONGEST = 5000;
/** When only restless parts changed: something may have come with them all the same. */
const LATE = 30_000;

/** Something came and nothing went: a list that grows, however often, is no ticker. */
const isGrowth = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  removedNodes.length === 0 && [...addedNodes].some((node) => nodeType(node) === ELEMENT);

/** What changed: of a text its element, because a ticker may put a new text node in each time. */
const changedNode = ({ type, target }: MutationRecord): Node =>
  type === 'characterData' ? (parentNode(target) ?? target) : target;

/**
 * @param isOurs says whether a node is one we put in; changes that are ours alone are no news.
 * @param changed runs after the page has come to rest.
 */
export function watch(isOurs: (node: Node) => boolean, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first news came that no pass has seen yet. */
  let first: number | undefined;
  const budget = createBudget();
  const restless = restlessness();

  const ours = (record: MutationRecord) =>
    record.type === 'childList' &&
    record.addedNodes.length > 0 &&
    [...record.addedNodes].every(isOurs) &&
    record.removedNodes.length === 0;

  const pass = () => {
    timer = first = undefined;
    const start = performance.now();
    changed();
    const end = performance.now();
    budget.spend(end, end - start);
  };
  const observer = new MutationObserver((records) => {
    const now = performance.now();
    const news = records.filter((record) => !ours(record));
    if (news.length === 0) return;
    const nodes = new Set(news.filter((record) => !isGrowth(record)).map(changedNode));
    const isTicking = restless(nodes, now).size === nodes.size && !news.some(isGrowth);
    if (isTicking) {
      timer ??= setTimeout(pass, Math.max(LATE, budget.wait(now)));
      return;
    }
    first ??= now;
    clearTimeout(timer);
    timer = setTimeout(pass, Math.max(0, budget.wait(now), Math.min(QUIET, first + LONGEST - now)));
  });
  // Scripts that earn from links rewrite the addresses of links that are there already.
  const attributeFilter = ['href', 'rel'];
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true, attributeFilter });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
