/** Answers messages. Everything is registered at once and made when first asked for: the worker may start at any time. */
import { defineBackground } from 'wxt/utils/define-background';
import { followCommands } from '../src/extension/commands';
import { api, type Sender } from '../src/extension/api';
import { analyse, databaseVersion, entryDetails, knownStudies, lookup } from '../src/extension/engine';
import { FROM_PAGES, serve, type Calls, type Handlers } from '../src/extension/messages';
import { createReadingList } from '../src/extension/reading-list';
import { createSaveLimit } from '../src/extension/save-limit';
import { sayWrong } from '../src/extension/say-wrong';
import { isOff, offHosts, setOff } from '../src/extension/sites';
import { hostOf, unsayWrong } from '../src/extension/wrong-matches';
import { HIGHLIGHT_CSS } from '../src/page/marks/highlights';

const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(`${self.location.origin}/`) === true;

/** The tab and frame a content script speaks from. @throws when the sender is not a page. */
function frameOf(sender: Sender): { tabId: number; frameIds: number[] } {
  if (sender.tab?.id === undefined) throw new Error('Only a page can ask for this.');
  return { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
}

const kept = createReadingList();
const countSave = createSaveLimit();

const handlers: Handlers<Calls> = {
  analyse,
  details: entryDetails,
  studies: knownStudies,
  lookup,
  database: databaseVersion,
  save(claim, sender) {
    if (sender.tab?.incognito) throw new Error('Claims cannot be saved from a private window.');
    if (sender.tab?.id !== undefined) countSave(sender.tab.id, Date.now());
    return kept.save(claim);
  },
  list: () => kept.list(),
  remove: (id) => kept.remove(id),
  restore: (claim) => kept.restore(claim),
  isOff: (host) => isOff(host),
  setOff: ({ host, off }) => setOff(host, off),
  offHosts,
  sayWrong(match, sender) {
    if (sender.tab?.incognito) throw new Error('Nothing is kept from a private window.');
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

const MENU = 'look-up';

/** Selected words → the look-up in a tab of its own: a popup cannot be opened from a menu in every browser. */
function lookUpFromMenu(): void {
  api.runtime.onInstalled.addListener(() => {
    api.contextMenus.create({ id: MENU, title: 'Look up in Gutcheck: “%s”', contexts: ['selection'] });
  });
  api.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== MENU || !selectionText) return;
    void api.tabs.create({ url: `/popup.html?words=${encodeURIComponent(selectionText.slice(0, 300))}` });
  });
}

export default defineBackground(() => {
  lookUpFromMenu();
  followCommands();
  serve<Calls>(handlers, (call, sender) => isOwnPage(sender) || FROM_PAGES.has(call as keyof Calls));
});
