/** In every page: the gate, and the badges when it opens. Everything costly happens elsewhere. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask, serve, type PageCalls } from '../../src/extension/messages';
import { isAnyOff, watchOff } from '../../src/extension/off';
import { createRunner } from './runner';
import { viewOf, watchView } from './view';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const runner = createRunner();
    let asked = 0;
    /** Of several questions on their way only the last one's answer counts. */
    const check = async () => {
      const question = ++asked;
      const [view, off] = await Promise.all([viewOf(location.hostname), ask('offAt', location.href)]);
      if (question !== asked) return;
      runner.look(view);
      runner.turn(isAnyOff(off));
    };
    const undo = [
      runner.stop,
      serve<PageCalls>({ ...runner.answers, turned: check }, () => true),
      watchOff(() => check().catch(() => undefined)),
      watchView(location.hostname, runner.look),
    ];
    ctx.onInvalidated(() => undo.forEach((one) => one()));
    // A page kept alive for the way back may have missed a change.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) check().catch(() => undefined);
    });
    await check();
  },
});
