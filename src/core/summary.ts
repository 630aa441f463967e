import type { Claim, Summary } from './model';

/** Counts over the claims of a page, listed or not. @param sentences read by the engine, and too long for it. */
export function summarise(
  claims: readonly Claim[],
  { sentences, passedOver }: Pick<Summary, 'sentences' | 'passedOver'>,
): Summary {
  const count = (test: (c: Claim) => boolean) => claims.filter(test).length;
  return {
    sentences,
    passedOver,
    claims: claims.length,
    supported: count((c) => c.mark === 'supported'),
    mixed: count((c) => c.mark === 'mixed'),
    weak: count((c) => c.mark === 'weak'),
    disputed: count((c) => c.entry !== null && (c.stance === 'disputes' || c.stance === 'denies')),
    unmarked: count((c) => c.entry !== null && c.mark === null && c.stance !== 'disputes' && c.stance !== 'denies'),
    unlisted: count((c) => c.entry === null),
  };
}
