import type { EntryDetails } from '../../../claims-db/shapes';
import { t } from '../../i18n';
import { certaintyWords, directionWords, evidenceWords } from '../words';
import { BadgeLine } from './BadgeLine';

/** The line under the summary: certainty and direction are two words, never one letter. */
function GradeLine({ entry: { certainty, direction } }: { entry: EntryDetails }) {
  const words =
    direction === 'untested'
      ? evidenceWords('untested', certainty)
      : `${certaintyWords(certainty)} · ${directionWords(direction)}`;
  return (
    <p class="grade">
      <BadgeLine words={words} grade={{ certainty, direction }} />
    </p>
  );
}

/** A retraction or correction must not wait behind a fold. */
function StatusNotice({ entry }: { entry: EntryDetails }) {
  const states = entry.evidence.map(({ study }) => study.status);
  if (states.includes('retracted')) return <p class="notice">{t('card.retractedNotice')}</p>;
  if (states.includes('corrected')) return <p class="notice">{t('card.correctedNotice')}</p>;
  return null;
}

/** Statement (named as a claim, so that it is not taken for a finding), GRADE sentence, certainty and direction. `titleId` names the dialog or the region around the card. */
export function CardHead({ entry, titleId }: { entry: EntryDetails; titleId: string }) {
  return (
    <header class="head">
      <p class="eyebrow">{t('card.label')}</p>
      <h2 id={titleId} class="statement" tabIndex={-1}>
        {entry.statement}
      </h2>
      <p class="eyebrow says">{t('card.says')}</p>
      {entry.summary !== entry.statement && <p class="summary">{entry.summary}</p>}
      <GradeLine entry={entry} />
      <StatusNotice entry={entry} />
    </header>
  );
}
