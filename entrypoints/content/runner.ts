/** The session of a page, when there is one: started, stopped and looked at in another way as the settings say. */
import { createGate, type Gate } from '../../src/core/gate';
import gateData from '../../claims-db/generated/gate.json';
import type { Handlers, PageCalls } from '../../src/extension/messages';
import { startSession } from '../../src/page/session';
import type { Session, View } from '../../src/page/session-shapes';
import { callsOf } from './calls';
import { pageWords } from './words';

export interface Runner {
  turn(off: boolean): void;
  look(change: Partial<View>): void;
  stop(): void;
  answers: Omit<Handlers<PageCalls>, 'turned'>;
}

export function createRunner(): Runner {
  const gate: Gate = createGate(gateData);
  let running: { session: Session; stop: AbortController } | null = null;
  let known = false;
  let view: View = { density: 'all', isWrong: () => false };
  const start = () => {
    const stop = new AbortController();
    const parts = { gate, calls: callsOf(stop.signal), words: pageWords(), view };
    return { session: startSession(parts, stop.signal), stop };
  };
  return {
    turn(off) {
      if (known && off === (running === null)) return;
      known = true;
      running?.stop.abort();
      running = off ? null : start();
    },
    look(change) {
      view = { ...view, ...change };
      running?.session.look(view);
    },
    stop: () => running?.stop.abort(),
    answers: {
      // Until the setting is known, nothing is said to be off.
      report: () => running?.session.report() ?? { state: known ? 'off' : 'reading' },
      show: (index) => running?.session.show(index) ?? false,
      showBlock: (block) => running?.session.showBlock(block) ?? false,
      step: (by) => running?.session.step(by) ?? false,
      toggleMarks: () => running?.session.toggle(),
    },
  };
}
