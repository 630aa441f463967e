/** Matches called wrong, as a text file that a person may send to whom they like. */
import { t } from '../i18n';
import type { WrongMatch } from '../core/kept';
import { plainText } from './plain-text';

function entryOf(match: WrongMatch): string {
  const lines = [
    [t('wrong.sentence'), match.text],
    [t('wrong.entry'), `${match.entry}: ${match.statement}`],
    [t('wrong.badge'), match.badge ?? ''],
    [t('wrong.matchedOn'), match.why],
    [t('wrong.page'), [match.title, match.url].filter(Boolean).join(' ')],
    [t('wrong.said'), match.at.slice(0, 10)],
    [t('wrong.versions'), `${match.db}, ${match.engine}`],
  ];
  return lines.map(([term, text]) => `${term}: ${plainText(text ?? '').replace(/\s+/g, ' ')}`).join('\n');
}

/** Plain text, one paragraph a match. */
export const wrongReportText = (matches: readonly WrongMatch[]): string =>
  [t('wrong.fileTitle'), ...matches.map(entryOf)].join('\n\n') + '\n';
