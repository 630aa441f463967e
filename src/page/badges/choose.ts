/**
 * Which claims get a badge, and for how many each badge speaks. The others keep their underline, and the popup lists them all.
 *
 * A badge that stands keeps its place: it would be worse to move what a reader has seen than to be a little unfair. Among
 * new ones the weak come first, because a reader loses most by not seeing those; then the order of the page.
 */

/** Badges in any stretch of a page that is one screen high. */
export const MOST_A_SCREEN = 5;

export interface Candidate {
  /** Number of the claim in the report. */
  index: number;
  /** The same for claims that a reader would be told the same of. */
  finding: string;
  /** The same for a claim when the page is read again. */
  name: string;
  isWeak: boolean;
  /** May a badge stand there at all? */
  hasSeat: boolean;
  /** Where it would stand, in px from the top of the page; null for what is not drawn now, which fills no screen. */
  top: number | null;
}

/** Would this one more be too many in some stretch one screen high? */
function isCrowded(tops: readonly number[], top: number, screen: number): boolean {
  const all = [...tops, top].toSorted((a, b) => a - b);
  return all.some((first, at) => {
    const last = all[at + MOST_A_SCREEN];
    return last !== undefined && first <= top && top <= last && last - first < screen;
  });
}

/**
 * @param candidates in the order of the page.
 * @param standing names of the claims that have a badge now.
 * @param screen height of the window, px.
 * @returns for the number of each claim to badge, how often the page says the same.
 */
export function chooseBadges(
  candidates: readonly Candidate[],
  standing: ReadonlySet<string>,
  screen: number,
): Map<number, number> {
  const seated = candidates.filter(({ hasSeat }) => hasSeat);
  const [kept, fresh] = [true, false].map((is) => seated.filter(({ name }) => standing.has(name) === is));
  const inTurn = [...kept!, ...fresh!.filter((c) => c.isWeak), ...fresh!.filter((c) => !c.isWeak)];
  const done = new Set<string>();
  const tops: number[] = [];
  const chosen = new Map<number, number>();
  for (const { index, finding, name, top } of inTurn) {
    if (done.has(finding)) continue;
    if (top !== null && !standing.has(name) && isCrowded(tops, top, screen)) continue;
    done.add(finding);
    if (top !== null) tops.push(top);
    chosen.set(index, candidates.filter((c) => c.finding === finding).length);
  }
  return chosen;
}
