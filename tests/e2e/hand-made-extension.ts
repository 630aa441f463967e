/** A tiny extension with the shape of ours, so that the harness can be proved on something whose behaviour is known. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the extension asks the network for, when the page's address ends in `?plant`. */
export const PLANTED = {
  background: 'https://planted-background.example/leak?from=background',
  content: 'https://planted-content.example/leak?from=content',
};

const MANIFEST = {
  manifest_version: 3,
  name: 'Hand-made',
  version: '1.0',
  permissions: ['storage'],
  host_permissions: ['http://*/*', 'https://*/*'],
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  content_scripts: [{ matches: ['http://*/*'], js: ['content.js'] }],
  browser_specific_settings: { gecko: { id: 'hand-made@gutcheck.example' } },
};

const BACKGROUND = `
const api = globalThis.browser ?? globalThis.chrome;
let calls = 0; // lost when the background stops
api.runtime.onMessage.addListener((message, sender, reply) => {
  if (message.plant) fetch(${JSON.stringify(PLANTED.background)}).catch(() => {});
  calls += 1;
  api.storage.local.get({ pages: 0 }).then(async ({ pages }) => {
    await api.storage.local.set({ pages: pages + 1 });
    reply({ calls, pages: pages + 1 });
  });
  return true;
});`;

const CONTENT = `
const api = globalThis.browser ?? globalThis.chrome;
function inClosedRoot(name, parent, child) {
  const host = document.createElement(name);
  host.attachShadow({ mode: 'closed' }).append(child);
  parent.append(host);
  return host;
}
function openCard(block) {
  const card = document.createElement('div');
  card.setAttribute('role', 'dialog');
  const close = document.createElement('button');
  close.textContent = 'Close';
  card.append('Card of: ' + block.textContent, close);
  const host = inClosedRoot('x-card', document.body, card);
  close.onclick = () => host.remove();
}
document.querySelectorAll('p').forEach((block, index) => {
  const button = document.createElement('button');
  button.textContent = 'Badge ' + (index + 1);
  if (index > 0) button.setAttribute('aria-label', button.textContent + ', details of the claim');
  button.onclick = (event) => event.isTrusted && openCard(block);
  inClosedRoot('x-badge', block, button);
});
const plant = location.search === '?plant';
if (plant) fetch(${JSON.stringify(PLANTED.content)}).catch(() => {});
api.runtime.sendMessage({ plant }).then(({ calls, pages }) => {
  document.documentElement.dataset.calls = calls;
  document.documentElement.dataset.pages = pages;
});`;

const PAGE = `
const api = globalThis.browser ?? globalThis.chrome;
api.storage.local.get({ pages: 0 }).then(({ pages }) => (document.querySelector('output').textContent = pages));`;

const FILES = {
  'manifest.json': JSON.stringify(MANIFEST),
  'background.js': BACKGROUND,
  'content.js': CONTENT,
  'popup.html': '<!doctype html><title>Popup</title><output></output><script src="popup.js"></script>',
  'popup.js': PAGE,
};

const ARTICLE = `<!doctype html><html lang="en"><title>Article</title><meta name="color-scheme" content="light dark">
<p>One block.</p><p>Another block, with a <a href="#x">link</a>.</p><div style="height: 3000px"></div><p><em>Far down.</em></p>
<input aria-label="Words">`;

/** Writes the extension into a temporary folder. */
export async function writeExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gutcheck-hand-made-'));
  await Promise.all(Object.entries(FILES).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}

/** Writes a folder with one article in it. */
export async function writeArticle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gutcheck-article-'));
  await writeFile(join(folder, 'index.html'), ARTICLE);
  return folder;
}
