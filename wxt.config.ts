import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { buildData } from './scripts/build-data';

/** No request can leave an extension page: the checkable form of "nothing leaves this computer". */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  // The i18n module, too, takes the browser's interface where no page can put its own in the way.
  alias: { '@wxt-dev/browser': fileURLToPath(new URL('src/extension/api.ts', import.meta.url)) },
  hooks: {
    'build:before': () => {
      buildData();
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_product__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    omnibox: { keyword: 'gut' },
    host_permissions: ['http://*/*', 'https://*/*'],
    // Three, all to be changed or taken away in the browser; none is a single letter.
    commands: {
      'next-badge': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commands_next__' },
      'previous-badge': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commands_previous__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commands_toggle__' },
    },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gutcheck@gutcheck.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
