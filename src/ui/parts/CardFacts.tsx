import type { ComponentChildren } from 'preact';
import type { EntryDetails } from '../../../claims-db/shapes';
import { strings } from '../strings';
import { basisWords } from '../words';
import { Fold } from './Fold';

const words = strings.card;

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
  const size = [studies === null ? [] : words.studies(studies), people === null ? [] : words.people(people)].flat();
  return [basisWords(entry), size.join(', ')].filter(Boolean).join('; ');
}

/** What the grade rests on, in the order a reader asks: what kind of study, in whom, how much, and is there harm. */
export function CardFacts({ entry }: { entry: EntryDetails }) {
  return (
    <dl class="facts">
      <Fact term={words.bestEvidence}>{evidenceOf(entry)}</Fact>
      <Fact term={words.studiedIn}>{entry.population}</Fact>
      <Fact term={words.effect}>{entry.effect}</Fact>
      <Fact term={words.harms}>{entry.harms}</Fact>
    </dl>
  );
}

/** The finer facts, folded: where the number comes from, which dose and which form were studied. */
export function FinerFacts({ entry: { number, dose, strain } }: { entry: EntryDetails }) {
  if (number === null && dose === null && strain === null) return null;
  return (
    <Fold title={words.finer}>
      <dl class="facts">
        <Fact term={words.number}>{number?.provenance ?? null}</Fact>
        <Fact term={words.dose}>{dose}</Fact>
        <Fact term={words.strain}>{strain}</Fact>
      </dl>
    </Fold>
  );
}
