/** In every page: the gate, and the badges when it opens. Everything costly happens elsewhere. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import gateData from '../../claims-db/generated/gate.json';
import { createGate } from '../../src/core/gate';
import { ask, serve, type PageCalls } from '../../src/extension/messages';
import { isCovered, watchOff } from '../../src/extension/sites';
import { startSession } from '../../src/page/session';
import type { Session, View } from '../../src/page/session-shapes';
import { pageStrings } from '../../src/ui/strings';
import { callsOf } from './calls';
import { viewOf, watchView } from './view';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const gate = createGate(gateData);
    let running: { session: Session; stop: AbortController } | null = null;
    let known = false;
    let view: View = { density: 'all', isWrong: () => false };

    const turn = (off: boolean) => {
      if (known && off === (running === null)) return;
      known = true;
      running?.stop.abort();
      const stop = new AbortController();
      const parts = { gate, calls: callsOf(stop.signal), words: pageStrings, view };
      running = off ? null : { session: startSession(parts, stop.signal), stop };
    };
    const look = (change: Partial<View>) => {
      view = { ...view, ...change };
      running?.session.look(view);
    };
    const page: { [K in keyof PageCalls]: PageCalls[K] } = {
      // Until the setting is known, nothing is said to be off.
      report: () => running?.session.report() ?? { state: known ? 'off' : 'reading' },
      show: (index) => running?.session.show(index) ?? false,
      step: (by) => running?.session.step(by) ?? false,
      toggleMarks: () => running?.session.toggle(),
    };

    const undo = [
      () => running?.stop.abort(),
      serve<PageCalls>(page, () => true),
      watchOff((hosts) => turn(isCovered(hosts, location.hostname))),
      watchView(location.hostname, look),
    ];
    ctx.onInvalidated(() => undo.forEach((one) => one()));
    const check = async () => {
      look(await viewOf(location.hostname));
      turn(await ask('isOff', location.hostname));
    };
    // A page kept alive for the way back may have missed a change.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) check().catch(() => undefined);
    });
    await check();
  },
});
