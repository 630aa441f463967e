/** A Chromium tab. Closed shadow roots are reached through the DevTools protocol. */
import type { CDPSession, Page } from 'playwright-core';
import { badgeHalf, callSource, tabOutAndBack, type ClosedRoot } from './closed-roots';
import { aim, expression } from './in-page';
import type { Tab } from './types';

type DomNode = Awaited<ReturnType<typeof documentNode>>;

/** Wraps a page of Playwright. */
export async function chromiumTab(page: Page): Promise<Tab> {
  const devtools = await page.context().newCDPSession(page);
  const evaluate: Tab['evaluate'] = async (fn, ...args) => {
    const json = await page.evaluate<string | undefined>(expression(fn, args));
    return json === undefined ? undefined : JSON.parse(json);
  };
  const tab = {
    press: (chord: string) => page.keyboard.press(chord),
    click: async (target: Parameters<Tab['click']>[0]) => {
      const { x, y } = await aim(target, evaluate);
      await page.mouse.click(x, y);
    },
  };
  return {
    ...tab,
    ...badgeHalf(() => closedRoots(devtools), tabOutAndBack, tab),
    evaluate,
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    url: async () => page.url(),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path, area) => void (await page.screenshot({ path, fullPage: area === 'page' })),
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    setForcedColors: (on) => page.emulateMedia({ forcedColors: on ? 'active' : 'none' }),
    setReducedMotion: (on) => page.emulateMedia({ reducedMotion: on ? 'reduce' : 'no-preference' }),
    setPrint: (on) => page.emulateMedia({ media: on ? 'print' : 'screen' }),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
}

async function closedRoots(devtools: CDPSession): Promise<ClosedRoot[]> {
  const root = await documentNode(devtools);
  return collect(root).map((node) => closedRoot(devtools, node));
}

async function documentNode(devtools: CDPSession) {
  return (await devtools.send('DOM.getDocument', { depth: -1, pierce: true })).root;
}

/** Document order: an element's shadow root comes before its children. Frames are left out. */
function collect(node: DomNode): DomNode[] {
  const roots = node.shadowRoots ?? [];
  const closed = roots.filter((root) => root.shadowRootType === 'closed');
  return [...closed, ...[...roots, ...(node.children ?? [])].flatMap(collect)];
}

function closedRoot(devtools: CDPSession, { backendNodeId }: DomNode): ClosedRoot {
  const objectId = async () => {
    const { object } = await devtools.send('DOM.resolveNode', { backendNodeId });
    return object.objectId ?? '';
  };
  return {
    call: async (fn, ...args) => {
      const { result, exceptionDetails } = await devtools.send('Runtime.callFunctionOn', {
        objectId: await objectId(),
        functionDeclaration: `function () { return (${callSource(fn, args)})(this); }`,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return JSON.parse(String(result.value));
    },
    buttonName: async (at) => {
      const { result } = await devtools.send('Runtime.callFunctionOn', {
        objectId: await objectId(),
        functionDeclaration: `function () { return this.querySelectorAll('button')[${at}]; }`,
      });
      const { nodes } = await devtools.send('Accessibility.getPartialAXTree', {
        objectId: result.objectId ?? '',
        fetchRelatives: false,
      });
      return String(nodes[0]?.name?.value ?? '');
    },
  };
}
