import type { Rule } from './rule';

const MONTHS = 24;

/** Evidence grows old: say so before a reader finds out. */
export const reviewAge: Rule = {
  name: 'review-age',
  description: `No review is older than ${MONTHS} months or in the future.`,
  level: 'warning',
  check({ entries }, today) {
    const limit = new Date(today);
    limit.setUTCMonth(limit.getUTCMonth() - MONTHS);
    const oldest = limit.toISOString().slice(0, 10);
    return entries
      .filter(({ value }) => value.reviewed < oldest || value.reviewed > today)
      .map(({ file, value }) => ({
        file,
        field: 'reviewed',
        message: `${value.reviewed} is too old or not yet: review it again`,
      }));
  },
};
