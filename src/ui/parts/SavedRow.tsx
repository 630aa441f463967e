import { useEffect, useRef } from 'preact/hooks';
import type { SavedClaim } from '../../core/model';
import { CONFLICT_WORDS } from '../conflict-words';
import { dayWords } from '../dates';
import { quoteLink } from '../links';
import { plainText } from '../plain-text';
import { strings } from '../strings';
import { EVIDENCE_WORDS, studyWords } from '../words';
import { BadgeLine } from './BadgeLine';

const words = strings.readingList;

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
  if (name === '') return <>{words.fromLookUp}</>;
  if (link === null) return <span dir="auto">{name}</span>;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer" dir="auto">
      {name}
    </a>
  );
}

function Grade({ claim: { certainty, direction, studyType, badge } }: { claim: SavedClaim }) {
  const words = badge ?? `${EVIDENCE_WORDS[direction][certainty]} · ${studyWords(studyType)}`;
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
      <p role="status">{words.removed(claim.statement)}</p>
      <button ref={undo} type="button" onClick={onUndo}>
        {words.undo}
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
  const dates = [words.saved(dayWords(claim.savedAt)), claim.db && words.database(dayWords(claim.db))];
  return (
    <li class="kept">
      <h2>{claim.statement}</h2>
      <Grade claim={claim} />
      <Quote claim={claim} />
      <p class="from">
        <PageLink claim={claim} />
      </p>
      {claim.conflicts.length > 0 && (
        <p class="then">
          {words.conflicts}: {claim.conflicts.map((kind) => CONFLICT_WORDS[kind].short).join(', ')}
        </p>
      )}
      <div class="row-foot">
        <p class="quiet">{dates.filter(Boolean).join(' · ')}</p>
        <button ref={remove} type="button" class="link" aria-label={words.removeOf(claim.statement)} onClick={onRemove}>
          {words.remove}
        </button>
      </div>
    </li>
  );
}
