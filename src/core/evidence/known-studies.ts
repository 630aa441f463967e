/** Identifiers of papers → the sources of the database, and what each has to do with an entry. */
import type { Details, EntryDetails, EvidenceDetail } from '../../../claims-db/shapes';
import type { LinkedId } from '../model';
import { studyIds } from './study-ids';

export type Study = EvidenceDetail['study'];

/** A paper the page links to, and whether the entry of the claim rests on it. */
export interface LinkedStudy {
  study: Study;
  near: LinkedId['near'];
  /** How it bears on the entry; null when the entry does not cite it. */
  cited: EvidenceDetail['bearing'] | null;
}

export interface StudyFinder {
  /** By an identifier as `studyIds` gives it. */
  byId(id: string): Study | null;
  /** By any address that names a DOI, a PubMed id or a PMC id. */
  linkedStudy(href: string): Study | null;
}

const idsOf = ({ doi, pmid, pmcid }: Study): string[] =>
  [doi && `doi:${doi.toLowerCase()}`, pmid && `pmid:${pmid}`, pmcid && `pmc:${pmcid}`].filter(
    (id) => typeof id === 'string',
  );

/** Every source of the database by its identifiers. About a millisecond; keep it. */
export function createStudyFinder(details: Details): StudyFinder {
  const known = new Map<string, Study>();
  for (const { evidence } of Object.values(details))
    for (const { study } of evidence) for (const id of idsOf(study)) known.set(id, study);
  const byId = (id: string) => known.get(id) ?? null;
  return {
    byId,
    linkedStudy: (href) =>
      studyIds(href)
        .map(byId)
        .find((study) => study !== null) ?? null,
  };
}

/**
 * The linked papers that are known, each once, those of the sentence first.
 * @param studies what `byId` gave for each of `links`, in the same order.
 */
export function linkedStudies(
  links: readonly LinkedId[],
  studies: readonly (Study | null)[],
  { evidence }: Pick<EntryDetails, 'evidence'>,
): LinkedStudy[] {
  const seen = new Set<string>();
  return links.flatMap(({ near }, i) => {
    const study = studies[i];
    if (!study || seen.has(study.id)) return [];
    seen.add(study.id);
    const cited = evidence.find(({ source }) => source === study.id)?.bearing ?? null;
    return [{ study, near, cited }];
  });
}
