/** A graded claim as text to paste: the grade, its date, and the papers it rests on. */
import type { EntryDetails, EvidenceDetail } from '../../claims-db/shapes';
import { dayWords } from './dates';
import { paperLink } from './links';
import { strings } from './strings';
import { EVIDENCE_WORDS, GRADE_WORDS, studyWords } from './words';

function paper({ study }: EvidenceDetail): string {
  const status = strings.card.sourceStatus[study.status];
  const note = status === '' ? '' : ` [${status}]`;
  return `- ${study.firstAuthor} (${study.year}). ${study.title}. ${study.journal}. ${paperLink(study)}${note}`;
}

/**
 * @param page where the claim was read; null for a look-up.
 * @returns several lines of plain text, without a line break at the end.
 */
export function citationOf(entry: EntryDetails, page: { title: string; url: string } | null): string {
  const grade = `${EVIDENCE_WORDS[entry.direction][entry.certainty]} (GRADE: ${GRADE_WORDS[entry.certainty]})`;
  return [
    `“${entry.statement}”`,
    entry.summary,
    `${grade}; best evidence: ${studyWords(entry.studyType, entry.kind)}. Reviewed ${dayWords(entry.reviewed)}.`,
    ...entry.evidence.map(paper),
    ...(page && page.url !== '' ? [`Read on: ${page.title} ${page.url}`.trim()] : []),
    `${strings.product}, entry “${entry.id}”. ${strings.notAdvice}`,
  ].join('\n');
}
