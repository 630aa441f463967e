/** A graded claim as text to paste: the grade, its date, and the papers it rests on. */
import type { EntryDetails, EvidenceDetail } from '../../claims-db/shapes';
import { t } from '../i18n';
import { dayWords } from './dates';
import { paperLink } from './links';
import { evidenceWords, gradeWords, studyWords } from './words';

function paper({ study }: EvidenceDetail): string {
  const note = study.status === 'ok' ? '' : ` [${t(`sourceStatus.${study.status}`)}]`;
  return `- ${study.firstAuthor} (${study.year}). ${study.title}. ${study.journal}. ${paperLink(study)}${note}`;
}

/**
 * @param page where the claim was read; null for a look-up.
 * @returns several lines of plain text, without a line break at the end.
 */
export function citationOf(entry: EntryDetails, page: { title: string; url: string } | null): string {
  const grade = {
    evidence: evidenceWords(entry.direction, entry.certainty),
    grade: gradeWords(entry.certainty),
    studyType: studyWords(entry.studyType, entry.kind),
    day: dayWords(entry.reviewed),
  };
  return [
    `“${entry.statement}”`,
    entry.summary,
    t('citation.grade', grade),
    ...entry.evidence.map(paper),
    ...(page && page.url !== '' ? [t('citation.readOn', { page: `${page.title} ${page.url}`.trim() })] : []),
    `${t('citation.entry', { id: entry.id })} ${t('notAdvice')}`,
  ].join('\n');
}
