import { useState } from 'preact/hooks';
import { t } from '../../i18n';

type Progress = 'ready' | 'busy' | 'done';

const SAVE_LABELS = { ready: 'save', busy: 'saving', done: 'saved' } as const satisfies Record<Progress, string>;
const COPY_LABELS = { ready: 'copy', busy: 'copy', done: 'copied' } as const satisfies Record<Progress, string>;

/** A promise-returning act with its progress and the error to show. A second press while it runs does nothing. */
function useAct(act: () => Promise<unknown>, failure?: string) {
  const [progress, setProgress] = useState<Progress>('ready');
  const [error, setError] = useState<string | null>(null);
  const run = async () => {
    if (progress === 'busy') return;
    setProgress('busy');
    setError(null);
    try {
      await act();
      setProgress('done');
    } catch (reason) {
      setError(failure ?? (reason instanceof Error ? reason.message : String(reason)));
      setProgress('ready');
    }
  };
  return { progress, error, run };
}

interface CardActionsProps {
  /** Rejects with words to show; the claim stays on screen. */
  onSave(): Promise<unknown>;
  onCopy(): Promise<unknown>;
}

/** Save and copy, with what came of them. Once saved, the button rests. */
export function CardActions({ onSave, onCopy }: CardActionsProps) {
  const save = useAct(onSave);
  const copy = useAct(onCopy, t('actions.copyFailed'));
  const error = save.error ?? copy.error;
  const rest = save.progress === 'done';
  return (
    <div class="actions">
      <button type="button" class="primary" aria-disabled={rest} onClick={() => rest || void save.run()}>
        {t(`actions.${SAVE_LABELS[save.progress]}`)}
      </button>
      <button type="button" onClick={() => void copy.run()}>
        {t(`actions.${COPY_LABELS[copy.progress]}`)}
      </button>
      <p class="heard" role="status">
        {[rest && t('actions.saved'), copy.progress === 'done' && t('actions.copied')].filter(Boolean).join('. ')}
      </p>
      {error !== null && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
