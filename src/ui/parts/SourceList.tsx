import type { EvidenceDetail } from '../../../claims-db/shapes';
import { t } from '../../i18n';
import { paperLink, pubmedLink } from '../links';
import { studyWords } from '../words';

type Study = EvidenceDetail['study'];

function Title({ study }: { study: Study }) {
  return (
    <a class="paper" href={paperLink(study)} target="_blank" rel="noopener noreferrer">
      {study.title}
    </a>
  );
}

/** "Kennaway 2023, J Pineal Res · narrative review · rats · 12 studies". */
function Particulars({ study }: { study: Study }) {
  const parts = [
    `${study.firstAuthor} ${study.year}, ${study.journal}`,
    studyWords(study.design),
    study.species,
    study.n,
  ].filter((part) => part !== null);
  return <p class="particulars">{parts.join(' · ')}</p>;
}

function Paper({ evidence: { study, finding, bearing } }: { evidence: EvidenceDetail }) {
  return (
    <li>
      {study.status !== 'ok' && <strong class="tag">{t(`sourceStatus.${study.status}`)}</strong>}
      <Title study={study} />
      <Particulars study={study} />
      <p>{finding}</p>
      <p class="particulars">
        {bearing === 'direct' ? t('card.direct') : t('card.indirect')}
        {study.funding !== null && ` · ${t('card.funding', { source: study.funding })}`}
        {study.doi !== null && study.pmid !== null && (
          <>
            {' · '}
            <a href={pubmedLink(study.pmid)} target="_blank" rel="noopener noreferrer">
              {t('card.pubmed', { id: study.pmid })}
            </a>
          </>
        )}
      </p>
    </li>
  );
}

/** The papers an entry rests on, those that test the very claim first. */
export function SourceList({ evidence }: { evidence: EvidenceDetail[] }) {
  if (evidence.length === 0) return <p>{t('card.noSources')}</p>;
  const direct = evidence.filter(({ bearing }) => bearing === 'direct');
  const indirect = evidence.filter(({ bearing }) => bearing === 'indirect');
  return (
    <ol class="sources">
      {[...direct, ...indirect].map((one) => (
        <Paper key={one.source} evidence={one} />
      ))}
    </ol>
  );
}
