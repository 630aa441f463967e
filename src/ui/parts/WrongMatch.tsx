import { t } from '../../i18n';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface WrongCalls {
  /** The site on which the match is hidden. */
  host: string;
  /** Each rejects with words to show. */
  say(): Promise<unknown>;
  undo(): Promise<unknown>;
}

/** "This match is wrong": hides it on this site, says so, and takes it back. The focus stays on the one button. */
export function WrongMatch({ host, say, undo }: WrongCalls) {
  const [said, setSaid] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) button.current?.focus();
    isFirst.current = false;
  }, [said]);
  const press = () =>
    (said ? undo() : say()).then(
      () => {
        setSaid(!said);
        setError(null);
      },
      (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)),
    );
  return (
    <div class="wrong">
      <p role="status">{said && t('wrong.hidden', { host })}</p>
      <button type="button" class="link" ref={button} onClick={() => void press()}>
        {said ? t('wrong.undo') : t('wrong.say')}
      </button>
      {error !== null && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
