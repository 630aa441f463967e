/** All ways of telling readers that the page may be paid, in the order they are tried. */
import type { DisclosureRow } from './disclosure-row';
import { EARNING_LABELS } from './earning-label-rows';
import { EARNING_NOTICES } from './earning-notice-rows';
import { SPONSOR_NOTICES } from './sponsor-notice-rows';

export const DISCLOSURES: readonly DisclosureRow[] = [
  ...[...EARNING_LABELS, ...EARNING_NOTICES].map((row) => ({ ...row, kind: 'affiliate-disclosure' as const })),
  ...SPONSOR_NOTICES.map((row) => ({ ...row, kind: 'sponsored' as const })),
];

export type { DisclosureRow } from './disclosure-row';
