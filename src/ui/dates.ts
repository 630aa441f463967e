/** Days as people write them. */
import { strings } from './strings';

/** Months after which a review may be out of date. */
const REVIEW_MONTHS = 24;

const calendarDay = new Intl.DateTimeFormat(strings.lang, { dateStyle: 'long', timeZone: 'UTC' });
const localDay = new Intl.DateTimeFormat(strings.lang, { dateStyle: 'long' });

/** "22 November 2026" for an ISO date (a calendar day) or an ISO time (the day it was here). Else the text itself. */
export function dayWords(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return (iso.length === 10 ? calendarDay : localDay).format(time);
}

/** True when an entry was reviewed more than two years before `now`. */
export function isOld(reviewed: string, now: Date): boolean {
  const limit = new Date(reviewed);
  limit.setUTCMonth(limit.getUTCMonth() + REVIEW_MONTHS);
  return limit < now;
}
