import { useState } from 'preact/hooks';
import type { Claim, PageAnalysis, Summary } from '../../core/model';
import { counted, t } from '../../i18n';
import { conflictFacts, conflictShort } from '../conflict-words';
import { BadgeLine } from '../parts/BadgeLine';
import { Checklist } from '../parts/Checklist';
import { Fold } from '../parts/Fold';
import { ConflictList } from '../parts/PageFacts';
import { plainText } from '../plain-text';
import { stanceWords } from '../words';

const COUNTED = ['supported', 'mixed', 'weak', 'disputed', 'unmarked', 'unlisted'] as const satisfies (keyof Summary)[];
/** Shown even at zero: the four the badges speak of, and what was not checked. */
const ALWAYS: ReadonlySet<keyof Summary> = new Set(['supported', 'mixed', 'weak', 'unlisted']);

function Counts({ summary }: { summary: Summary }) {
  if (summary.claims === 0) return <h2 class="found">{t('popup.noneFound')}</h2>;
  return (
    <>
      <h2 class="found">
        {t('popup.found', summary.claims, counted(summary.claims))}{' '}
        <span class="quiet">{t('popup.foundIn', summary.sentences, counted(summary.sentences))}</span>
      </h2>
      <ul class="counts">
        {COUNTED.filter((key) => ALWAYS.has(key) || summary[key] > 0).map((key) => (
          <li key={key}>
            <b>{summary[key]}</b> {t(`popup.counts.${key}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Row {
  claim: Claim;
  /** Place of the claim in the analysis. */
  index: number;
}

interface ClaimRowProps extends Row {
  onOpen(index: number): void;
  onShow(index: number): void;
}

/** The quote leads to its place on the page; the second button opens the evidence here. */
function ClaimRow({ claim, index, onOpen, onShow }: ClaimRowProps) {
  const { mark, certainty, direction } = claim;
  const grade = mark !== null && certainty !== null && direction !== null ? { certainty, direction } : null;
  return (
    <li class="claim">
      <button type="button" class="quote" onClick={() => onShow(index)}>
        <BadgeLine words={claim.badge ?? stanceWords(claim.stance)} grade={grade} />
        <q dir="auto">{plainText(claim.text)}</q>
      </button>
      <button
        type="button"
        class="link"
        data-row={index}
        aria-label={t('popup.detailsOf', { claim: plainText(claim.text) })}
        onClick={() => onOpen(index)}
      >
        {t('popup.details')}
      </button>
    </li>
  );
}

function Listed({ rows, onOpen, onShow }: { rows: Row[] } & Pick<ClaimRowProps, 'onOpen' | 'onShow'>) {
  if (rows.length === 0) return null;
  return (
    <section class="part">
      <h3>{t('popup.claims')}</h3>
      <ol class="claims">
        {rows.map((row) => (
          <ClaimRow key={row.index} {...row} onOpen={onOpen} onShow={onShow} />
        ))}
      </ol>
    </section>
  );
}

function Unlisted({ rows, onShow }: { rows: Row[] } & Pick<ClaimRowProps, 'onShow'>) {
  if (rows.length === 0) return null;
  return (
    <Fold title={t('popup.unlisted', { count: rows.length })}>
      <p class="quiet">{t('popup.unlistedWhy')}</p>
      <ul class="unlisted">
        {rows.map(({ claim, index }) => (
          <li key={index}>
            <button type="button" class="quote" onClick={() => onShow(index)}>
              <q dir="auto">{plainText(claim.text)}</q>
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface PageDoneProps {
  analysis: PageAnalysis;
  /** Opens the card of the n-th claim. */
  onOpen(index: number): void;
  onShow(index: number): Promise<boolean>;
  onShowBlock(block: number): Promise<boolean>;
}

/** Scrolls the page, and remembers when the place is gone. */
function useShow({ onShow, onShowBlock }: Pick<PageDoneProps, 'onShow' | 'onShowBlock'>) {
  const [gone, setGone] = useState(false);
  const follow = (shown: Promise<boolean>) =>
    void shown.then(
      (there) => setGone(!there),
      () => setGone(true),
    );
  return {
    gone,
    showClaim: (index: number) => follow(onShow(index)),
    showBlock: (block: number) => follow(onShowBlock(block)),
  };
}

function PageFacts({ analysis, onShow }: { analysis: PageAnalysis; onShow(block: number): void }) {
  const { conflicts, checklist, disclosure } = analysis;
  // The sentence about the notice says it better than the two facts it is made of.
  const told = disclosure === null ? [] : ['disclosure-missing', 'affiliate-disclosure'];
  const kinds = conflicts.map(({ kind }) => kind).filter((kind) => !told.includes(kind));
  const shorts = [...new Set(kinds)].map(conflictShort);
  return (
    <div class="folds overview">
      <Fold title={t('conflicts.list', { kinds: shorts.join(', ') || t('conflicts.noneSeen') })}>
        {disclosure !== null && <p>{disclosure}</p>}
        <ConflictList facts={conflictFacts(kinds, conflicts)} onShow={onShow} />
      </Fold>
      <Fold title={t('checklist.heading')}>
        <Checklist items={checklist} onShow={onShow} />
        <p class="fine">{t('checklist.notSeenWhy')}</p>
      </Fold>
    </div>
  );
}

/** Counts, facts about money and sourcing, claims and unlisted sentences of an analysed page. */
export function PageDone({ analysis, onOpen, ...shows }: PageDoneProps) {
  const { gone, showClaim, showBlock } = useShow(shows);
  const rows = analysis.claims.map((claim, index) => ({ claim, index }));
  return (
    <>
      <Counts summary={analysis.summary} />
      <p class="unchecked">{t('popup.unchecked')}</p>
      <p role="status">{gone && t('popup.gone')}</p>
      <PageFacts analysis={analysis} onShow={showBlock} />
      <Listed rows={rows.filter(({ claim }) => claim.entry !== null)} onOpen={onOpen} onShow={showClaim} />
      <Unlisted rows={rows.filter(({ claim }) => claim.entry === null)} onShow={showClaim} />
    </>
  );
}
