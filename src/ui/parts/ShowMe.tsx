import { t } from '../../i18n';

interface ShowMeProps {
  /** The fact, for those who hear the button without its row. */
  what: string;
  /** Block of the page; null when the fact has no place. */
  block: number | null;
  onShow(block: number): void;
}

/** Scrolls the page to where a fact was seen. Nothing where it has no place. */
export function ShowMe({ what, block, onShow }: ShowMeProps) {
  if (block === null) return null;
  return (
    <button type="button" class="link" aria-label={t('popup.showMeOf', { fact: what })} onClick={() => onShow(block)}>
      {t('popup.showMe')}
    </button>
  );
}
