/** Matches called wrong, as a text file that a person may send to whom they like. */
import type { WrongMatch } from '../core/model';
import { plainText } from './plain-text';
import { strings } from './strings';

const words = strings.wrong;

function entryOf(match: WrongMatch): string {
  const lines = [
    [words.sentence, match.text],
    [words.entry, `${match.entry}: ${match.statement}`],
    [words.badge, match.badge ?? ''],
    [words.matchedOn, match.why],
    [words.page, [match.title, match.url].filter(Boolean).join(' ')],
    [words.said, match.at.slice(0, 10)],
    [words.versions, `${match.db}, ${match.engine}`],
  ];
  return lines.map(([term, text]) => `${term}: ${plainText(text ?? '').replace(/\s+/g, ' ')}`).join('\n');
}

/** Plain text, one paragraph a match. */
export const wrongReportText = (matches: readonly WrongMatch[]): string =>
  [words.fileTitle, ...matches.map(entryOf)].join('\n\n') + '\n';
