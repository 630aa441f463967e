/** What the sentence on the page says beyond, or beside, what was studied: short lines for the card. */
import type { EntryDetails } from '../../claims-db/shapes';
import { amountWords } from '../core/evidence/figure';
import { linkedStudies, type Study } from '../core/evidence/known-studies';
import { mismatches, type Mismatch } from '../core/evidence/mismatch';
import type { Claim } from '../core/model';
import { plainText } from './plain-text';
import { strings } from './strings';
import { linkedStudyWords } from './study-words';

const words = strings.notes;

function figureLines({ figure }: Claim, { number, direction }: EntryDetails): string[] {
  if (!figure || !number) return [];
  const said = amountWords([figure.said], figure.unit);
  const line = words.figure(said, amountWords(figure.accepted, figure.unit), number.of);
  const from = words.provenance(number.provenance);
  // Of what was never tested there is no figure to set beside it.
  return direction === 'untested' ? [from] : [line, from];
}

function mismatchLine({ kind, said, studied, mostly }: Mismatch): string {
  if (said !== null) return words.mismatch[kind](plainText(said), studied);
  return mostly ? words.studiedMostlyIn(studied) : words.studiedIn(studied);
}

/**
 * Facts about the sentence, most telling first; empty when there is nothing to add.
 * @param studies what the database knows of each of the claim's linked papers, in their order.
 */
export function claimNotes(claim: Claim, entry: EntryDetails, studies: readonly (Study | null)[]): string[] {
  return [
    // The gap names the species too.
    ...(claim.gap === null && claim.speciesLine !== null ? [claim.speciesLine] : []),
    ...figureLines(claim, entry),
    ...mismatches(claim.text, entry).map(mismatchLine),
    ...linkedStudies(claim.linked, studies, entry).map(linkedStudyWords),
    ...(claim.through ? [words.through[claim.through]] : []),
  ];
}
