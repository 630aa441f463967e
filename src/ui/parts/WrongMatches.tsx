import { t } from '../../i18n';
import type { WrongMatch } from '../../core/kept';
import { plainText } from '../plain-text';
import { wrongReportText } from '../wrong-report';

export interface WrongMatchesProps {
  /** Null until they are read. */
  matches: WrongMatch[] | null;
  /** Shows the match again on its site. */
  onUndo(match: WrongMatch): void;
}

/** Gives the browser a text file to keep, made on this device. */
function saveFile(matches: WrongMatch[]): void {
  const url = URL.createObjectURL(new Blob([wrongReportText(matches)], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = t('wrong.fileName');
  link.click();
  // The browser has taken it when the click has been worked off.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Section of the settings: matches called wrong, each with the way back, and all of them as a file. */
export function WrongMatches({ matches, onUndo }: WrongMatchesProps) {
  return (
    <section>
      <h2>{t('wrong.title')}</h2>
      {matches?.length === 0 && <p>{t('wrong.none')}</p>}
      {matches && matches.length > 0 && (
        <>
          <ul class="sites">
            {matches.map((match) => (
              <li key={`${match.host} ${match.entry} ${match.text}`}>
                <span class="host">
                  <q dir="auto">{plainText(match.text)}</q>
                  <span class="quiet"> {t('wrong.matchOf', { statement: match.statement, host: match.host })}</span>
                </span>
                <button
                  type="button"
                  aria-label={t('wrong.showAgainOf', { sentence: plainText(match.text) })}
                  onClick={() => onUndo(match)}
                >
                  {t('wrong.showAgain')}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => saveFile(matches)}>
            {t('wrong.saveFile')}
          </button>
        </>
      )}
      <p class="quiet">{t('wrong.explained')}</p>
    </section>
  );
}
