/** A Firefox tab. The remote protocol writes out closed shadow roots with the document, and takes their nodes back. */
import { writeFile } from 'node:fs/promises';
import type { Bidi, RemoteNode } from './bidi';
import { badgeHalf, callSource, tabFromCaret, type ClosedRoot } from './closed-roots';
import { clickActions, pressActions, typeActions } from './firefox-input';
import { aim, expression } from './in-page';
import { until } from './until';
import type { Tab } from './types';

/** Sets a preference of the whole browser. */
export type SetPreference = (name: string, value: number) => Promise<void>;
/** Lays out the page in front for another medium; null for the screen. */
export type SetMedium = (medium: string | null) => Promise<void>;

/** Opens a new tab. */
export async function firefoxTab(bidi: Bidi, setPreference: SetPreference, setMedium: SetMedium): Promise<Tab> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  const send = (method: string, params: object = {}) => bidi.send<unknown>(method, { context, ...params });
  const evaluate: Tab['evaluate'] = async (fn, ...args) => {
    const json = await bidi.evaluate(context, expression(fn, args));
    return json === undefined ? undefined : JSON.parse(json);
  };
  const act = async (actions: object[]) => void (await send('input.performActions', { actions }));
  const tab = {
    press: (chord: string) => act(pressActions(chord)),
    click: async (target: Parameters<Tab['click']>[0]) => act(clickActions(await aim(target, evaluate))),
  };
  return {
    ...tab,
    ...badgeHalf(() => closedRoots(bidi, context), tabFromCaret, tab),
    evaluate,
    open: (url) => openPage(bidi, context, url),
    reload: async () => void (await send('browsingContext.reload', { wait: 'complete' })),
    url: () => evaluate(() => location.href),
    type: (text) => act(typeActions(text)),
    screenshot: async (path, area) => {
      const origin = area === 'page' ? 'document' : 'viewport';
      const shot = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context, origin });
      await writeFile(path, Buffer.from(shot.data, 'base64'));
    },
    setColorScheme: async (scheme) => {
      await setPreference('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
      await untilMatches(`(prefers-color-scheme: ${scheme})`, evaluate);
    },
    setForcedColors: async (on) => {
      await setPreference('browser.display.document_color_use', on ? 2 : 0);
      await untilMatches(`(forced-colors: ${on ? 'active' : 'none'})`, evaluate);
    },
    setReducedMotion: async (on) => {
      await setPreference('ui.prefersReducedMotion', on ? 1 : 0);
      await untilMatches(`(prefers-reduced-motion: ${on ? 'reduce' : 'no-preference'})`, evaluate);
    },
    setPrint: async (on) => {
      await setMedium(on ? 'print' : null);
      await untilMatches(on ? 'print' : 'screen', evaluate);
    },
    setViewport: async (width, height) =>
      void (await send('browsingContext.setViewport', { viewport: { width, height } })),
    activate: async () => void (await send('browsingContext.activate')),
    close: async () => void (await send('browsingContext.close')),
  };
}

/** A preference reaches the page's process a little later. */
async function untilMatches(query: string, evaluate: Tab['evaluate']): Promise<void> {
  await until(() => evaluate((text) => matchMedia(text).matches, query), query);
}

/** Firefox never reports an extension page as loaded, so for those the page itself is asked. */
async function openPage(bidi: Bidi, context: string, url: string): Promise<void> {
  const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
  await bidi.send('browsingContext.navigate', { context, url, wait });
  if (wait === 'complete') return;
  const state = () => bidi.evaluate(context, 'location.protocol + document.readyState').catch(() => '');
  await until(async () => (await state()) === 'moz-extension:complete', `${url} to load`);
}

async function closedRoots(bidi: Bidi, context: string): Promise<ClosedRoot[]> {
  const { result } = await bidi.send<{ result: RemoteNode }>('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  return collect(result).map((node) => closedRoot(bidi, context, node.sharedId));
}

/** Document order: an element's shadow root comes before its children. */
function collect(node: RemoteNode): RemoteNode[] {
  const root = node.value.shadowRoot;
  const inside = root ? collect(root) : [];
  const own = root?.value.mode === 'closed' ? [root] : [];
  return [...own, ...inside, ...(node.value.children ?? []).flatMap(collect)];
}

function closedRoot(bidi: Bidi, context: string, sharedId: string): ClosedRoot {
  const call: ClosedRoot['call'] = async (fn, ...args) =>
    JSON.parse(await bidi.callOn(context, sharedId, callSource(fn, args)));
  return {
    call,
    buttonName: async (at) => {
      // The protocol finds nodes by name but does not tell a name: offer the likely one, and have it confirmed.
      const name = await call(likelyName, at);
      const locator = { type: 'accessibility', value: { role: 'button', name } };
      const where = { context, locator, startNodes: [{ sharedId }] };
      const { nodes } = await bidi.send<{ nodes: unknown[] }>('browsingContext.locateNodes', where);
      if (nodes.length === 0) throw new Error(`Firefox computes another accessible name than "${name}".`);
      return name;
    },
  };
}

function likelyName(root: ShadowRoot, at: number): string {
  const button = root.querySelectorAll('button')[at];
  const label = button?.getAttribute('aria-label');
  if (label) return label;
  const copy = button?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('[aria-hidden=true]') ?? []) hidden.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
