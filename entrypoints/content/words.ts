import { counted, direction, t } from '../../src/i18n';
import type { PageWords } from '../../src/page/words';

/** What is said on a page, in the language of the interface. */
export const pageWords = (): PageWords => ({
  lang: t('language'),
  dir: direction(),
  times: (n) => t('onPage.times', { n }),
  badge: (words, n, claim) =>
    n > 1 ? t('onPage.badgeTimes', { words, n, claim }) : t('onPage.badge', { words, claim }),
  hidden: t('onPage.hidden'),
  shown: (n) => t('onPage.shown', n, counted(n)),
  gone: t('errors.noAnswer'),
  none: t('onPage.none'),
});
