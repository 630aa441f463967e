/** Days as people write them. */
import { t } from '../i18n';

/** Months after which a review may be out of date. */
const REVIEW_MONTHS = 24;

/** "22 November 2026" for an ISO date (a calendar day) or an ISO time (the day it was here). Else the text itself. */
export function dayWords(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const zone = iso.length === 10 ? ({ timeZone: 'UTC' } as const) : {};
  return new Intl.DateTimeFormat(t('language'), { dateStyle: 'long', ...zone }).format(time);
}

/** True when an entry was reviewed more than two years before `now`. */
export function isOld(reviewed: string, now: Date): boolean {
  const limit = new Date(reviewed);
  limit.setUTCMonth(limit.getUTCMonth() + REVIEW_MONTHS);
  return limit < now;
}
