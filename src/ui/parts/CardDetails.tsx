import type { EntryDetails } from '../../../claims-db/shapes';
import { t } from '../../i18n';
import { dayWords, isOld } from '../dates';
import { plainText } from '../plain-text';
import { evidenceWords, gradeWords } from '../words';
import { FinerFacts } from './CardFacts';
import { Fold } from './Fold';
import { SourceList } from './SourceList';

function History({ entry }: { entry: EntryDetails }) {
  return (
    <ol class="history">
      {entry.history.toReversed().map((change) => (
        <li key={`${change.date} ${change.note}`}>
          <strong>{dayWords(change.date)}</strong>
          {` · ${evidenceWords(change.direction, change.certainty)} · ${change.note}`}
        </li>
      ))}
    </ol>
  );
}

interface CardDetailsProps {
  entry: EntryDetails;
  /** For the age of the review. */
  now: Date;
  /** The words of the page that matched; null for a look-up. */
  why: string | null;
}

/** The folded parts: numbers, reasons, common mistakes, papers, history, and how the match was made. */
export function CardDetails({ entry, now, why }: CardDetailsProps) {
  return (
    <div class="folds">
      <FinerFacts entry={entry} />
      <Fold title={t('card.why')}>
        <p>{t('card.grade', { grade: gradeWords(entry.certainty) })}</p>
        <p>{entry.whyThisGrade}</p>
        <h4>{t('card.wouldChange')}</h4>
        <p>{entry.wouldChange}</p>
      </Fold>
      <Fold title={t('card.pagesGetWrong')}>
        <p>{entry.pagesGetWrong}</p>
      </Fold>
      <Fold title={t('card.sources', { count: entry.evidence.length })}>
        <SourceList evidence={entry.evidence} />
      </Fold>
      <Fold title={t('card.history')}>
        <p>{t('card.reviewed', { day: dayWords(entry.reviewed) })}</p>
        {isOld(entry.reviewed, now) && <p class="notice">{t('card.old')}</p>}
        <History entry={entry} />
      </Fold>
      {why !== null && (
        <Fold title={t('card.matched')}>
          <p dir="auto">{t('card.matchedOn', { words: plainText(why) })}</p>
        </Fold>
      )}
    </div>
  );
}
