/** What the sentence on the page says beyond, or beside, what was studied: short lines for the card. */
import type { EntryDetails } from '../../claims-db/shapes';
import { amountWords } from '../core/evidence/figure';
import { linkedStudies, type Study } from '../core/evidence/known-studies';
import { mismatches, type Mismatch } from '../core/evidence/mismatch';
import type { Claim } from '../core/model';
import { t } from '../i18n';
import { plainText } from './plain-text';
import { linkedStudyWords } from './study-words';

function figureLines({ figure }: Claim, { number, direction }: EntryDetails): string[] {
  if (!figure || !number) return [];
  const said = amountWords([figure.said], figure.unit);
  const line = t('notes.figure', { said, accepted: amountWords(figure.accepted, figure.unit), of: number.of });
  const from = t('notes.provenance', { words: number.provenance });
  // Of what was never tested there is no figure to set beside it.
  return direction === 'untested' ? [from] : [line, from];
}

function mismatchLine({ kind, said, studied, mostly }: Mismatch): string {
  if (said !== null) return t(`notes.mismatch.${kind}`, { said: plainText(said), studied });
  return mostly ? t('notes.studiedMostlyIn', { studied }) : t('notes.studiedIn', { studied });
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
    ...(claim.through ? [t(`notes.through.${claim.through}`)] : []),
  ];
}
