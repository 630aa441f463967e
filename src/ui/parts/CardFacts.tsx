import type { ComponentChildren } from 'preact';
import type { EntryDetails } from '../../../claims-db/shapes';
import { counted, t } from '../../i18n';
import { basisWords } from '../words';
import { Fold } from './Fold';

/** A term and its text; nothing at all when there is no text. */
function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  if (children === null || children === '') return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** "trial in people (RCT); 12 studies, 840 people". */
function evidenceOf(entry: EntryDetails): string {
  const { studies, people } = entry;
  const size = [
    studies === null ? [] : t('card.studies', studies, counted(studies)),
    people === null ? [] : t('card.people', people, counted(people)),
  ].flat();
  return [basisWords(entry), size.join(', ')].filter(Boolean).join('; ');
}

/** What the grade rests on, in the order a reader asks: what kind of study, in whom, how much, and is there harm. */
export function CardFacts({ entry }: { entry: EntryDetails }) {
  return (
    <dl class="facts">
      <Fact term={t('card.bestEvidence')}>{evidenceOf(entry)}</Fact>
      <Fact term={t('card.studiedIn')}>{entry.population}</Fact>
      <Fact term={t('card.effect')}>{entry.effect}</Fact>
      <Fact term={t('card.harms')}>{entry.harms}</Fact>
    </dl>
  );
}

/** The finer facts, folded: where the number comes from, which dose and which form were studied. */
export function FinerFacts({ entry: { number, dose, strain } }: { entry: EntryDetails }) {
  if (number === null && dose === null && strain === null) return null;
  return (
    <Fold title={t('card.finer')}>
      <dl class="facts">
        <Fact term={t('card.number')}>{number?.provenance ?? null}</Fact>
        <Fact term={t('card.dose')}>{dose}</Fact>
        <Fact term={t('card.strain')}>{strain}</Fact>
      </dl>
    </Fold>
  );
}
