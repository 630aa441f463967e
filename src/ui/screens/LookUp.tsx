import { useEffect, useState } from 'preact/hooks';
import type { Lookup, LookupResult } from '../../core/model';
import { counted, t } from '../../i18n';
import { BadgeLine } from '../parts/BadgeLine';
import { useOpened } from '../parts/opened';
import { OpenEntry, type CardCalls } from '../parts/OpenEntry';
import { evidenceWords, studyWords } from '../words';

/** Milliseconds without a key press before the look-up is asked. */
const PAUSE = 120;

export interface LookUpCalls {
  lookUp(words: string): Promise<Lookup>;
}

type Answer = { state: 'none' } | { state: 'failed'; error: string } | { state: 'done'; lookup: Lookup };

/** Asks once the typing pauses; an answer that comes after newer words is dropped. */
function useLookUp(query: string, lookUp: LookUpCalls['lookUp']): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: 'none' });
  useEffect(() => {
    if (query === '') return setAnswer({ state: 'none' });
    let current = true;
    const timer = setTimeout(() => {
      lookUp(query).then(
        (lookup) => current && setAnswer({ state: 'done', lookup }),
        (reason: unknown) =>
          current && setAnswer({ state: 'failed', error: reason instanceof Error ? reason.message : String(reason) }),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  return answer;
}

function Result({ result, onOpen }: { result: LookupResult; onOpen(entry: string): void }) {
  const { certainty, direction, studyType } = result;
  return (
    <li>
      <button type="button" class="result" data-row={result.entry} onClick={() => onOpen(result.entry)}>
        <span class="statement">{result.statement}</span>
        <BadgeLine
          words={`${evidenceWords(direction, certainty)} · ${studyWords(studyType)}`}
          grade={{ certainty, direction }}
        />
      </button>
    </li>
  );
}

/** How sure the match is; a live line, because the focus stays in the field. */
function headingOf({ results, confident }: Lookup): string {
  if (results.length === 0) return t('lookUp.notInList');
  return confident ? t('lookUp.found', results.length, counted(results.length)) : t('lookUp.nearest');
}

function Results({ answer, onOpen }: { answer: Answer; onOpen(entry: string): void }) {
  const lookup = answer.state === 'done' ? answer.lookup : null;
  const known = lookup !== null && lookup.confident && lookup.results.length > 0;
  return (
    <>
      <div role="status">
        {lookup && <h2 class="heading">{headingOf(lookup)}</h2>}
        {lookup && !known && <p class="quiet">{t('lookUp.notInListWhy')}</p>}
        {answer.state === 'failed' && <p>{answer.error}</p>}
      </div>
      <ol class="results">
        {lookup?.results.map((result) => (
          <Result key={result.entry} result={result} onOpen={onOpen} />
        ))}
      </ol>
    </>
  );
}

interface LookUpProps {
  calls: CardCalls & LookUpCalls;
  database: string;
  /** Words to start with. */
  start: string;
}

/** Second tab of the popup: any claim in any words, answered while typing. */
export function LookUp({ calls, database, start }: LookUpProps) {
  const [query, setQuery] = useState(start);
  const { open, setOpen, box } = useOpened<string>();
  const answer = useLookUp(query.trim(), calls.lookUp);
  const card = open !== null && (
    <OpenEntry {...calls} entry={open} onPage={null} page={null} database={database} onBack={() => setOpen(null)} />
  );
  return (
    <div ref={box}>
      {card || (
        <search>
          <label class="field">
            <span>{t('lookUp.label')}</span>
            <input
              type="search"
              value={query}
              placeholder={t('lookUp.placeholder')}
              maxLength={300}
              autocomplete="off"
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
          <Results answer={answer} onOpen={setOpen} />
        </search>
      )}
    </div>
  );
}
