import type { Claim } from '../../src/core/model';

/** What is kept of a claim to see a change by. */
export const shown = (claims: readonly Claim[]) =>
  claims.map(({ text, entry, mark, badge, stance, why }) => ({ text, entry, mark, badge, stance, why }));
