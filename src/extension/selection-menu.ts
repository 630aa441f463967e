/** "Look up" in the menu of selected text. */
import { t } from '../i18n';
import { api } from './api';
import { openLookUp } from './look-up-page';

const MENU = 'look-up';

/** Register at top level: a worker started by a click must find it. */
export function offerSelectionMenu(): void {
  api.runtime.onInstalled.addListener(() => {
    api.contextMenus.create({ id: MENU, title: t('extension.lookUpSelection'), contexts: ['selection'] });
  });
  api.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU && selectionText) void openLookUp(selectionText);
  });
}
