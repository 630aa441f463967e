import { Fragment } from 'preact';
import type { Claim, PageAnalysis, PageText, TextBlock } from '../../core/model';
import { t } from '../../i18n';
import { stanceWords } from '../words';
import { BadgeLine } from './BadgeLine';
import { useOpened } from './opened';
import { OpenEntry, type CardCalls } from './OpenEntry';

interface Numbered {
  claim: Claim;
  /** Place in the analysis. */
  index: number;
}

interface ParagraphProps {
  block: TextBlock;
  claims: Numbered[];
  onOpen(index: number): void;
}

/** A claim as on a page: underlined, with its badge behind it. One that has no badge says why in words. */
function Marked({ claim, index, onOpen }: Numbered & Pick<ParagraphProps, 'onOpen'>) {
  const { certainty, direction } = claim;
  const grade = claim.badge !== null && certainty && direction ? { certainty, direction } : null;
  return (
    <>
      <span class="marked">{claim.text}</span>{' '}
      <button
        type="button"
        class="sample-badge"
        data-row={index}
        aria-label={t('popup.detailsOf', { claim: claim.text })}
        onClick={() => onOpen(index)}
      >
        <BadgeLine words={claim.badge ?? stanceWords(claim.stance)} grade={grade} />
      </button>{' '}
    </>
  );
}

function Paragraph({ block: { text }, claims, onOpen }: ParagraphProps) {
  const ends = claims.map(({ claim }) => claim.end);
  return (
    <p>
      {claims.map((one, at) => (
        <Fragment key={one.index}>
          {text.slice(ends[at - 1] ?? 0, one.claim.start)}
          <Marked {...one} onOpen={onOpen} />
        </Fragment>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </p>
  );
}

interface TrySampleProps {
  sample: PageText;
  analysis: PageAnalysis;
  calls: CardCalls;
}

/** Sentences with their badges, as on a page; pressing one shows the evidence in their place. */
export function TrySample({ sample, analysis, calls }: TrySampleProps) {
  const { open, setOpen, box } = useOpened<number>();
  const listed = analysis.claims.map((claim, index) => ({ claim, index })).filter(({ claim }) => claim.entry !== null);
  const claim = open === null ? undefined : analysis.claims[open];
  return (
    <div class="sample" ref={box}>
      {claim?.entry ? (
        <OpenEntry
          {...calls}
          entry={claim.entry}
          onPage={{ claim, signals: analysis.conflicts }}
          page={null}
          database={analysis.db}
          onBack={() => setOpen(null)}
        />
      ) : (
        sample.blocks.map((block) => (
          <Paragraph
            key={block.ordinal}
            block={block}
            claims={listed.filter((one) => one.claim.block === block.ordinal)}
            onOpen={setOpen}
          />
        ))
      )}
    </div>
  );
}
