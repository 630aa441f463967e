/** The card's script, put into a page when its first badge is opened. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideCard, type CardRequest } from '../src/extension/card-script';
import { t } from '../src/i18n';
import { placeCard } from '../src/page/card/place';
import { draftOf } from '../src/ui/draft';
import { mountCard, mountNotice } from '../src/ui/mount-card';

let close: () => void = () => {};

async function open(request: CardRequest): Promise<void> {
  const { claim, analysis, button, range, readAt, signal } = request;
  close();
  const placed = placeCard(button, range);
  let unmount = mountNotice(placed.root, t('loading'), () => close());
  close = () => {
    unmount();
    placed.remove();
    signal.removeEventListener('abort', close);
    close = () => {};
    if (button.isConnected) button.focus();
  };
  signal.addEventListener('abort', close);
  const replace = (next: () => () => void) => {
    unmount();
    unmount = next();
  };
  try {
    const [entry, studies] = await Promise.all([
      request.details(),
      // Without them the card still stands.
      request.studies().catch(() => []),
    ]);
    if (!entry) return replace(() => mountNotice(placed.root, t('lookUp.withdrawn'), () => close()));
    const props = {
      entry,
      onPage: { claim, signals: analysis.conflicts, studies },
      page: { title: readAt.title, url: readAt.url },
      database: analysis.db,
      onSave: () => request.save(draftOf(entry, claim, analysis.db, readAt)),
      onCopy: (text: string) => navigator.clipboard.writeText(text),
      onClose: () => close(),
    };
    replace(() => mountCard(placed.root, props));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    replace(() => mountNotice(placed.root, words, () => close()));
  }
}

export default defineUnlistedScript(() => provideCard((request) => void open(request)));
