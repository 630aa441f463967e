import { useEffect, useState } from 'preact/hooks';
import type { Lookup, LookupResult } from '../../core/model';
import { t } from '../../i18n';
import { BadgeLine } from '../parts/BadgeLine';
import { useOpened } from '../parts/opened';
import { OpenEntry, type CardCalls } from '../parts/OpenEntry';
import { plainText } from '../plain-text';
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

interface ResultProps {
  result: LookupResult;
  onOpen(entry: string): void;
}

/** A claim of the database, its grade, and the words it was found by. */
function Result({ result, onOpen }: ResultProps) {
  const { certainty, direction, studyType, why } = result;
  return (
    <li>
      <button type="button" class="result" data-row={result.entry} onClick={() => onOpen(result.entry)}>
        <span class="statement">{result.statement}</span>
        <BadgeLine
          words={`${evidenceWords(direction, certainty)} · ${studyWords(studyType)}`}
          grade={{ certainty, direction }}
        />
        <span class="why quiet" dir="auto">
          {why.length > 0 ? t('lookUp.foundBy', { words: why.map(plainText).join(' · ') }) : t('lookUp.foundByWording')}
        </span>
      </button>
    </li>
  );
}

function ResultList({ results, onOpen }: { results: LookupResult[]; onOpen: ResultProps['onOpen'] }) {
  return (
    <ol class="results">
      {results.map((result) => (
        <Result key={result.entry} result={result} onOpen={onOpen} />
      ))}
    </ol>
  );
}

/** A live part, because the focus stays in the field: was it found, and if not, what does that say. */
function Verdict({ answer }: { answer: Answer }) {
  if (answer.state === 'failed') return <p>{answer.error}</p>;
  if (answer.state === 'none') return null;
  const { results, confident } = answer.lookup;
  if (confident && results.length > 0) return <h2 class="heading">{t('lookUp.inList')}</h2>;
  return (
    <>
      <h2 class="heading">{results.length > 0 ? t('lookUp.nearest') : t('lookUp.notInList')}</h2>
      <p class="quiet">{t('lookUp.notInListWhy')}</p>
    </>
  );
}

/** The answer stands alone; everything else is only near it, and says so. */
function Results({ answer, onOpen }: { answer: Answer; onOpen: ResultProps['onOpen'] }) {
  const { results, confident } = answer.state === 'done' ? answer.lookup : { results: [], confident: false };
  const answers = confident ? results.slice(0, 1) : [];
  const near = results.slice(answers.length);
  return (
    <>
      <div role="status">
        <Verdict answer={answer} />
      </div>
      {answers.length > 0 && <ResultList results={answers} onOpen={onOpen} />}
      {answers.length > 0 && near.length > 0 && <h3 class="heading">{t('lookUp.others')}</h3>}
      {near.length > 0 && <ResultList results={near} onOpen={onOpen} />}
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
