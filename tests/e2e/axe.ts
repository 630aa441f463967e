/** axe-core in a page: what it finds wrong, a line each. */
import axe from 'axe-core';
import type { Tab } from './harness';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs in the page, behind the source of axe itself: a page of the extension may not load it. */
const run = `async (rules) => {
  ${axe.source};
  const { violations } = await axe.run(document, { runOnly: rules });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => [id, help, target.join(' '), failureSummary].join(' | ')));
}`;
const inPage = Object.assign((_rules: string[]): string[] => [], { toString: () => run });

/** @returns an empty list for a page that is clean. */
export const violations = (tab: Tab): Promise<string[]> => tab.evaluate(inPage, RULES);
