import type { EntryDetails } from '../../../claims-db/shapes';
import { strings } from '../strings';
import { CERTAINTY_WORDS, DIRECTION_WORDS, EVIDENCE_WORDS } from '../words';
import { BadgeLine } from './BadgeLine';

/** The line under the summary: certainty and direction are two words, never one letter. */
function GradeLine({ entry: { certainty, direction } }: { entry: EntryDetails }) {
  const words =
    direction === 'untested'
      ? EVIDENCE_WORDS.untested[certainty]
      : `${CERTAINTY_WORDS[certainty]} · ${DIRECTION_WORDS[direction]}`;
  return (
    <p class="grade">
      <BadgeLine words={words} grade={{ certainty, direction }} />
    </p>
  );
}

/** A retraction or correction must not wait behind a fold. */
function StatusNotice({ entry }: { entry: EntryDetails }) {
  const states = entry.evidence.map(({ study }) => study.status);
  if (states.includes('retracted')) return <p class="notice">{strings.card.retractedNotice}</p>;
  if (states.includes('corrected')) return <p class="notice">{strings.card.correctedNotice}</p>;
  return null;
}

/** Statement (named as a claim, so that it is not taken for a finding), GRADE sentence, certainty and direction. `titleId` names the dialog or the region around the card. */
export function CardHead({ entry, titleId }: { entry: EntryDetails; titleId: string }) {
  return (
    <header class="head">
      <p class="eyebrow">{strings.card.label}</p>
      <h2 id={titleId} class="statement" tabIndex={-1}>
        {entry.statement}
      </h2>
      <p class="eyebrow says">{strings.card.says}</p>
      {entry.summary !== entry.statement && <p class="summary">{entry.summary}</p>}
      <GradeLine entry={entry} />
      <StatusNotice entry={entry} />
    </header>
  );
}
