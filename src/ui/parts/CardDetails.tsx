import type { EntryDetails } from '../../../claims-db/shapes';
import { dayWords, isOld } from '../dates';
import { plainText } from '../plain-text';
import { strings } from '../strings';
import { EVIDENCE_WORDS, GRADE_WORDS } from '../words';
import { FinerFacts } from './CardFacts';
import { Fold } from './Fold';
import { SourceList } from './SourceList';

const words = strings.card;

function History({ entry }: { entry: EntryDetails }) {
  return (
    <ol class="history">
      {entry.history.toReversed().map((change) => (
        <li key={`${change.date} ${change.note}`}>
          <strong>{dayWords(change.date)}</strong>
          {` · ${EVIDENCE_WORDS[change.direction][change.certainty]} · ${change.note}`}
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
      <Fold title={words.why}>
        <p>{words.grade(GRADE_WORDS[entry.certainty])}</p>
        <p>{entry.whyThisGrade}</p>
        <h4>{words.wouldChange}</h4>
        <p>{entry.wouldChange}</p>
      </Fold>
      <Fold title={words.pagesGetWrong}>
        <p>{entry.pagesGetWrong}</p>
      </Fold>
      <Fold title={words.sources(entry.evidence.length)}>
        <SourceList evidence={entry.evidence} />
      </Fold>
      <Fold title={words.history}>
        <p>{words.reviewed(dayWords(entry.reviewed))}</p>
        {isOld(entry.reviewed, now) && <p class="notice">{words.old}</p>}
        <History entry={entry} />
      </Fold>
      {why !== null && (
        <Fold title={words.matched}>
          <p dir="auto">{words.matchedOn(plainText(why))}</p>
        </Fold>
      )}
    </div>
  );
}
