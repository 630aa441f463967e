import type { Density } from '../../core/model';
import { t } from '../../i18n';

/** What keeps badges away from the page in front. */
export interface Off {
  everywhere: boolean;
  site: boolean;
  page: boolean;
}

interface SwitchProps {
  words: string;
  on: boolean;
  /** The one that is meant most often is the largest. */
  main?: boolean;
  onTurn(on: boolean): void;
}

/** One press, at once. */
function Switch({ words, on, main = false, onTurn }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class={main ? 'switch main' : 'switch'}
      aria-checked={on}
      onClick={() => onTurn(!on)}
    >
      <span>{words}</span>
      <span class="track" aria-hidden="true">
        <span class="thumb" />
      </span>
    </button>
  );
}

const DENSITIES = ['all', 'weak', 'quiet'] as const satisfies readonly Density[];

function DensityChoice({ density, onDensity }: { density: Density; onDensity(density: Density): void }) {
  return (
    <label class="density">
      <span>{t('popup.density')}</span>
      <select value={density} onChange={(event) => onDensity(event.currentTarget.value as Density)}>
        {DENSITIES.map((one) => (
          <option key={one} value={one}>
            {t(`popup.densities.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

export interface SwitchesProps {
  host: string;
  off: Off;
  density: Density;
  onTurn(scope: keyof Off, on: boolean): void;
  onDensity(density: Density): void;
}

/** Badges on or off for this site, this page and everywhere, and how many of them. */
export function Switches({ host, off, density, onTurn, onDensity }: SwitchesProps) {
  return (
    <div class="switches" role="group" aria-label={t('popup.switches')}>
      <Switch main words={t('popup.badgesOn', { host })} on={!off.site} onTurn={(on) => onTurn('site', on)} />
      <Switch words={t('popup.onPage')} on={!off.page} onTurn={(on) => onTurn('page', on)} />
      <Switch words={t('popup.everywhere')} on={!off.everywhere} onTurn={(on) => onTurn('everywhere', on)} />
      <DensityChoice density={density} onDensity={onDensity} />
    </div>
  );
}
