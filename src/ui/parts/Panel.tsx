import type { ComponentChildren } from 'preact';
import { direction, t } from '../../i18n';

interface PanelProps {
  /** Id of the element that names the dialog. */
  titleId: string;
  onClose(): void;
  children: ComponentChildren;
}

/** The frame of a card on a page: a dialog that does not trap the focus, with its close button first in reach. */
export function Panel({ titleId, onClose, children }: PanelProps) {
  return (
    <div class="panel" role="dialog" aria-labelledby={titleId} tabIndex={-1} lang={t('language')} dir={direction()}>
      <div class="bar">
        <span>{t('product')}</span>
        <button type="button" class="close" aria-label={t('close')} onClick={onClose}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1 1l10 10M11 1L1 11" />
          </svg>
        </button>
      </div>
      {children}
    </div>
  );
}
