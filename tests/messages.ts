/** The message file as a browser gives it, for tests without one. Loaded before every test file (vitest.config.ts). */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';

const FILE = join(dirname(fileURLToPath(import.meta.url)), '..', 'locales', 'en.yml');

/** Every message by the name a browser knows it by. */
export const messages: Record<string, { message: string }> = JSON.parse(
  generateChromeMessagesText(await parseMessagesFile(FILE)),
);

/** As `browser.i18n.getMessage` does: an unknown name gives an empty text, `$1` is filled in, `$$` is a dollar sign. */
function getMessage(name: string, places: string[] = []): string {
  const fill = (_: string, place: string) => (place === '$' ? '$' : (places[Number(place) - 1] ?? ''));
  return (messages[name]?.message ?? '').replace(/\$([1-9$])/g, fill);
}

const globals = globalThis as { chrome?: object };
globals.chrome = { ...globals.chrome, i18n: { getMessage } };
