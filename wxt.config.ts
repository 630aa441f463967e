import { defineConfig } from 'wxt';
import { buildData } from './scripts/build-data';

/** No request can leave an extension page: the checkable form of "nothing leaves this computer". */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    'build:before': () => {
      buildData();
    },
  },
  manifest: ({ browser }) => ({
    name: 'Gutcheck',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // Three, all to be changed or taken away in the browser; none is a single letter.
    commands: {
      'next-badge': { suggested_key: { default: 'Alt+Shift+Period' }, description: 'Go to the next badge' },
      'previous-badge': { suggested_key: { default: 'Alt+Shift+Comma' }, description: 'Go to the badge before' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: 'Hide or show the marks of this page' },
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
