/** Answers messages. Everything is registered at once and made when first asked for: the worker may start at any time. */
import { defineBackground } from 'wxt/utils/define-background';
import { followCommands } from '../src/extension/commands';
import { api, type Sender } from '../src/extension/api';
import { density, setDensity } from '../src/extension/density';
import { analyse, databaseVersion, engineStarts, entryDetails, knownStudies, lookup } from '../src/extension/engine';
import { FROM_PAGES, serve, type Calls, type Handlers } from '../src/extension/messages';
import { offAt, setOffEverywhere, setPageOff } from '../src/extension/off';
import { offerOmnibox } from '../src/extension/omnibox';
import { createReadingList } from '../src/extension/reading-list';
import { createSaveLimit } from '../src/extension/save-limit';
import { sayWrong } from '../src/extension/say-wrong';
import { offerSelectionMenu } from '../src/extension/selection-menu';
import { offHosts, setOff } from '../src/extension/sites';
import { welcomeOnce } from '../src/extension/welcome';
import { hostOf, unsayWrong } from '../src/extension/wrong-matches';
import { t } from '../src/i18n';
import { HIGHLIGHT_CSS } from '../src/page/marks/highlights';

const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(`${self.location.origin}/`) === true;

/** The tab and frame a content script speaks from. @throws when the sender is not a page. */
function frameOf(sender: Sender): { tabId: number; frameIds: number[] } {
  if (sender.tab?.id === undefined) throw new Error(t('errors.onlyPages'));
  return { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
}

const kept = createReadingList();
const countSave = createSaveLimit();

const handlers: Handlers<Calls> = {
  analyse,
  engineStarts,
  details: entryDetails,
  studies: knownStudies,
  lookup,
  database: databaseVersion,
  save(claim, sender) {
    if (sender.tab?.incognito) throw new Error(t('errors.privateWindow'));
    if (sender.tab?.id !== undefined) countSave(sender.tab.id, Date.now());
    return kept.save(claim);
  },
  list: () => kept.list(),
  remove: (id) => kept.remove(id),
  restore: (claim) => kept.restore(claim),
  offAt,
  setOff: ({ host, off }) => setOff(host, off),
  setPageOff: ({ address, off }) => setPageOff(address, off),
  setOffEverywhere,
  density,
  setDensity,
  offHosts,
  sayWrong(match, sender) {
    if (sender.tab?.incognito) throw new Error(t('errors.privateWindow'));
    if (sender.tab?.id !== undefined) countSave(sender.tab.id, Date.now());
    return sayWrong(match, hostOf(sender) ?? '');
  },
  unsayWrong: (key, sender) => unsayWrong({ ...key, host: isOwnPage(sender) ? key.host : (hostOf(sender) ?? '') }),
  async loadCard(_, sender) {
    await api.scripting.executeScript({ target: frameOf(sender), files: ['/card.js'] });
  },
  async styleMarks(on, sender) {
    const style = { target: frameOf(sender), css: HIGHLIGHT_CSS, origin: 'AUTHOR' as const };
    await (on ? api.scripting.insertCSS(style) : api.scripting.removeCSS(style));
  },
};

export default defineBackground(() => {
  welcomeOnce();
  offerSelectionMenu();
  offerOmnibox(lookup, !import.meta.env.FIREFOX);
  followCommands();
  serve<Calls>(handlers, (call, sender) => isOwnPage(sender) || FROM_PAGES.has(call as keyof Calls));
});
