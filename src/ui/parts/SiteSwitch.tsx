import { t } from '../../i18n';

interface SiteSwitchProps {
  host: string;
  on: boolean;
  onToggle(on: boolean): void;
}

/** Badges on or off for the site of this page: one press, at once. */
export function SiteSwitch({ host, on, onToggle }: SiteSwitchProps) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={() => onToggle(!on)}>
      <span>{t('popup.badgesOn', { host })}</span>
      <span class="track" aria-hidden="true">
        <span class="thumb" />
      </span>
    </button>
  );
}
