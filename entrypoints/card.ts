/** The card's script, put into a page when its first badge is opened. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { EntryDetails } from '../claims-db/shapes';
import type { Study } from '../src/core/evidence/known-studies';
import { provideCard, type CardRequest } from '../src/extension/card-script';
import { t } from '../src/i18n';
import { placeCard } from '../src/page/card/place';
import { draftOf, wrongReport } from '../src/ui/draft';
import { mountCard, mountNotice, type CardProps } from '../src/ui/mount-card';

let close: () => void = () => {};

function propsOf(request: CardRequest, entry: EntryDetails, studies: (Study | null)[], onClose: () => void): CardProps {
  const { claim, analysis, readAt } = request;
  const host = location.hostname;
  return {
    entry,
    onPage: { claim, signals: analysis.conflicts, studies },
    page: { title: readAt.title, url: readAt.url },
    database: analysis.db,
    onSave: () => request.save(draftOf(entry, claim, analysis.db, readAt)),
    onCopy: (text) => navigator.clipboard.writeText(text),
    wrong: {
      host,
      say: () => request.sayWrong(wrongReport(entry, claim, analysis, readAt)),
      undo: () => request.unsayWrong({ host, entry: claim.entry ?? '', text: claim.text }),
    },
    onClose,
  };
}

async function open(request: CardRequest): Promise<void> {
  const { button, range, signal } = request;
  close();
  const placed = placeCard(button, range);
  let unmount = mountNotice(placed.root, t('loading'), () => close());
  close = () => {
    unmount();
    placed.remove();
    signal.removeEventListener('abort', close);
    close = () => {};
    request.giveFocusBack();
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
    replace(() =>
      mountCard(
        placed.root,
        propsOf(request, entry, studies, () => close()),
      ),
    );
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    replace(() => mountNotice(placed.root, words, () => close()));
  }
}

export default defineUnlistedScript(() => provideCard((request) => void open(request)));
