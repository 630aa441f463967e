/** In every page: the gate, and the badges when it opens. Everything costly happens elsewhere. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import gateData from '../../claims-db/generated/gate.json';
import { createGate } from '../../src/core/gate';
import { openCard } from '../../src/extension/card-script';
import { ask, serve, type Handlers, type PageCalls } from '../../src/extension/messages';
import { isAnyOff, watchOff } from '../../src/extension/off';
import { startSession, type Session, type SessionCalls } from '../../src/page/session';

const calls = (signal: AbortSignal): SessionCalls => ({
  analyse: (page) => ask('analyse', page),
  styleMarks: (on) => ask('styleMarks', on),
  openCard(claim, analysis, { button, range, before, after }) {
    const request = {
      claim,
      analysis,
      button,
      range,
      details: () => ask('details', claim.entry ?? ''),
      studies: async () =>
        claim.linked.length > 0
          ? ask(
              'studies',
              claim.linked.map(({ id }) => id),
            )
          : [],
      save: (saved: Parameters<Parameters<typeof openCard>[0]['save']>[0]) => ask('save', saved),
      readAt: { url: location.href, title: document.title, before, after },
      signal,
    };
    void openCard(request, () => ask('loadCard'));
  },
});

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const gate = createGate(gateData);
    let running: { session: Session; stop: AbortController } | null = null;
    let known = false;

    const turn = (off: boolean) => {
      if (known && off === (running === null)) return;
      known = true;
      running?.stop.abort();
      const stop = new AbortController();
      running = off ? null : { session: startSession(gate, calls(stop.signal), stop.signal), stop };
    };
    const page: Handlers<PageCalls> = {
      // Until the setting is known, nothing is said to be off.
      report: () => running?.session.report() ?? { state: known ? 'off' : 'reading' },
      show: (index) => running?.session.show(index) ?? false,
      showBlock: (block) => running?.session.showBlock(block) ?? false,
      turned: () => check(),
    };

    const unserve = serve<PageCalls>(page, () => true);
    const unwatch = watchOff(() => check().catch(() => undefined));
    ctx.onInvalidated(() => {
      running?.stop.abort();
      unserve();
      unwatch();
    });
    let asked = 0;
    /** Of several questions on their way only the last one's answer counts. */
    async function check(): Promise<void> {
      const question = ++asked;
      const off = isAnyOff(await ask('offAt', location.href));
      if (question === asked) turn(off);
    }
    // A page kept alive for the way back may have missed a change.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) check().catch(() => undefined);
    });
    await check();
  },
});
