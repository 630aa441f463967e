/** Parts of a page that change over and over (a clock, a ticker, a live count): what they say is no news. */

/** So many changes, each within this many milliseconds of the one before, make a part restless; a longer rest ends it. */
const OFTEN = 6;
const REST = 15_000;

/** @returns tells of each changed node whether it is restless. Call once for each batch of changes. */
export function restlessness(): (nodes: ReadonlySet<Node>, now: number) => ReadonlySet<Node> {
  const seen = new WeakMap<Node, { times: number; last: number }>();
  return (nodes, now) => {
    const restless = new Set<Node>();
    for (const node of nodes) {
      const before = seen.get(node);
      const times = before && now - before.last < REST ? before.times + 1 : 1;
      seen.set(node, { times, last: now });
      if (times > OFTEN) restless.add(node);
    }
    return restless;
  };
}
