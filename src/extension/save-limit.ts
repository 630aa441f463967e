/** A page can bait a person into clicking, so that a tab may save only so often. */
import { t } from '../i18n';

const MOST = 20;
const WITHIN_MS = 60_000;

/** @returns counts a save of a tab. @throws Error with words a person can read when the tab has saved too often. */
export function createSaveLimit(): (tab: number, now: number) => void {
  const saves = new Map<number, number[]>();
  return (tab, now) => {
    for (const [one, times] of saves) if (times.every((at) => now - at >= WITHIN_MS)) saves.delete(one);
    const recent = (saves.get(tab) ?? []).filter((at) => now - at < WITHIN_MS);
    if (recent.length >= MOST) throw new Error(t('errors.tooManySaves', { most: MOST }));
    saves.set(tab, [...recent, now]);
  };
}
