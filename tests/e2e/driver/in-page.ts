/** Runs typed functions in the page through any "evaluate this expression" channel. */
import type { Point, Tab } from './types';

/** The expression that calls a function with arguments and gives its result as JSON. */
export function expression(fn: { toString(): string }, args: unknown[]): string {
  return `(async () => JSON.stringify(await (${fn.toString()})(...${JSON.stringify(args)})))()`;
}

/** The middle of the first element a selector finds, scrolled into view; or the point that was given. */
export async function aim(target: string | Point, evaluate: Tab['evaluate']): Promise<Point> {
  if (typeof target !== 'string') return target;
  const point = await evaluate(middleOf, target);
  if (!point) throw new Error(`Nothing to click at ${target}`);
  return point;
}

function middleOf(selector: string): Point | null {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getClientRects()[0];
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}
