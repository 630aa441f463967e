import { render } from 'preact';
import type { SavedClaim } from '../../src/core/kept';
import { askToKeep } from '../../src/extension/keep-storage';
import { ask } from '../../src/extension/messages';
import { t } from '../../src/i18n';
import { ReadingList } from '../../src/ui/screens/ReadingList';

document.title = t('readingList.pageTitle');
const app = document.getElementById('app') as HTMLElement;

function show(claims: SavedClaim[] | null, error: string | null) {
  render(
    <ReadingList
      claims={claims}
      error={error}
      onRemove={(id) => ask('remove', id).then(reload)}
      onRestore={(claim) => ask('restore', claim).then(reload)}
    />,
    app,
  );
}

async function reload() {
  try {
    const claims = await ask('list');
    show(claims, null);
    // Chromium cannot be asked from the background; Firefox is asked there, and would show a question here.
    if (claims.length > 0 && !import.meta.env.FIREFOX) askToKeep();
  } catch (reason) {
    show(null, reason instanceof Error ? reason.message : String(reason));
  }
}

show(null, null);
void reload();
// A claim saved from another tab is there when this one is looked at again.
document.addEventListener('visibilitychange', () => document.hidden || void reload());
