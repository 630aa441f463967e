import { useEffect, useRef } from 'preact/hooks';
import type { SavedClaim } from '../../core/kept';
import { t } from '../../i18n';
import { conflictShort } from '../conflict-words';
import { dayWords } from '../dates';
import { quoteLink } from '../links';
import { plainText } from '../plain-text';
import { evidenceWords, studyWords } from '../words';
import { BadgeLine } from './BadgeLine';

/** The sentence as it stood on the page, with the words around it. */
function Quote({ claim: { quote, before, after } }: { claim: SavedClaim }) {
  if (quote === '') return null;
  return (
    <blockquote dir="auto">
      {before !== '' && <span class="around">{plainText(before)} </span>}
      <mark>{plainText(quote)}</mark>
      {after !== '' && <span class="around"> {plainText(after)}</span>}
    </blockquote>
  );
}

/** The page's title, leading back to the sentence where the address allows a link. */
function PageLink({ claim: { url, title, quote } }: { claim: SavedClaim }) {
  const link = quoteLink(url, quote);
  const name = plainText(title) || url;
  if (name === '') return <>{t('readingList.fromLookUp')}</>;
  if (link === null) return <span dir="auto">{name}</span>;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer" dir="auto">
      {name}
    </a>
  );
}

function Grade({ claim: { certainty, direction, studyType, badge } }: { claim: SavedClaim }) {
  const words = badge ?? `${evidenceWords(direction, certainty)} · ${studyWords(studyType)}`;
  return (
    <p>
      <BadgeLine words={words} grade={{ certainty, direction }} />
    </p>
  );
}

interface SavedRowProps {
  claim: SavedClaim;
  removed: boolean;
  onRemove(): void;
  onUndo(): void;
}

/** What is left of a removed claim: its name, and the way back, where the focus goes. */
function RemovedRow({ claim, onUndo }: Pick<SavedRowProps, 'claim' | 'onUndo'>) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <li class="removed">
      <p role="status">{t('readingList.removed', { claim: claim.statement })}</p>
      <button ref={undo} type="button" onClick={onUndo}>
        {t('readingList.undo')}
      </button>
    </li>
  );
}

/** One saved claim: the grade and the conflicts are those of the day it was saved. */
export function SavedRow({ claim, removed, onRemove, onUndo }: SavedRowProps) {
  const remove = useRef<HTMLButtonElement>(null);
  const wasRemoved = useRef(removed);
  useEffect(() => {
    if (wasRemoved.current && !removed) remove.current?.focus();
    wasRemoved.current = removed;
  }, [removed]);
  if (removed) return <RemovedRow claim={claim} onUndo={onUndo} />;
  const dates = [
    t('readingList.saved', { day: dayWords(claim.savedAt) }),
    claim.db && t('readingList.database', { day: dayWords(claim.db) }),
  ];
  return (
    <li class="kept">
      <h2>{claim.statement}</h2>
      <Grade claim={claim} />
      <Quote claim={claim} />
      <p class="from">
        <PageLink claim={claim} />
      </p>
      {claim.conflicts.length > 0 && (
        <p class="then">{t('readingList.conflicts', { kinds: claim.conflicts.map(conflictShort).join(', ') })}</p>
      )}
      <div class="row-foot">
        <p class="quiet">{dates.filter(Boolean).join(' · ')}</p>
        <button
          ref={remove}
          type="button"
          class="link"
          aria-label={t('readingList.removeOf', { claim: claim.statement })}
          onClick={onRemove}
        >
          {t('readingList.remove')}
        </button>
      </div>
    </li>
  );
}
