/** What a session asks of the rest of the extension. */
import { openCard, type CardRequest } from '../../src/extension/card-script';
import { ask } from '../../src/extension/messages';
import type { SessionCalls } from '../../src/page/session-shapes';

/** @param signal ends an open card. */
export const callsOf = (signal: AbortSignal): SessionCalls => ({
  analyse: (page) => ask('analyse', page),
  styleMarks: (on) => ask('styleMarks', on),
  openCard(claim, analysis, { button, range, before, after, giveFocusBack }) {
    const linked = claim.linked.map(({ id }) => id);
    const request: CardRequest = {
      claim,
      analysis,
      button,
      range,
      details: () => ask('details', claim.entry ?? ''),
      studies: async () => (linked.length > 0 ? ask('studies', linked) : []),
      save: (saved) => ask('save', saved),
      sayWrong: (match) => ask('sayWrong', match),
      unsayWrong: (key) => ask('unsayWrong', key),
      giveFocusBack,
      readAt: { url: location.href, title: document.title, before, after },
      signal,
    };
    return openCard(request, () => ask('loadCard'));
  },
});
