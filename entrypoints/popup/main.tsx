import { render } from 'preact';
import { activePage, followReport, saveFrom, type ActivePage, type PageView } from '../../src/extension/active-page';
import { api } from '../../src/extension/api';
import { ask, askPage } from '../../src/extension/messages';
import { Popup } from '../../src/ui/screens/Popup';

/** Time a content script needs to see the new setting before it is asked again, in milliseconds. */
const SETTLE = 150;

const app = document.getElementById('app') as HTMLElement;
const startWords = new URLSearchParams(location.search).get('words') ?? '';
const state = {
  page: null as ActivePage | null,
  view: { state: 'reading' } as PageView,
  badgesOn: true,
  problem: null as string | null,
  database: '',
};
let stop = () => {};

const calls = {
  lookUp: (words: string) => ask('lookup', words),
  loadEntry: (entry: string) => ask('details', entry),
  loadStudies: (ids: string[]) => ask('studies', ids),
  save: (draft: Parameters<typeof saveFrom>[1]) => saveFrom(state.page, draft),
  copy: (text: string) => navigator.clipboard.writeText(text),
};

const fail = (reason: unknown) => update({ problem: reason instanceof Error ? reason.message : String(reason) });
const open = (opening: Promise<unknown>) => void opening.then(() => window.close(), fail);

async function toggle(on: boolean) {
  if (!state.page) return;
  await ask('setOff', { host: state.page.host, off: !on });
  stop();
  update({ badgesOn: on, view: { state: on ? 'reading' : 'off' }, problem: null });
  if (on) stop = followReport(state.page.tab, (view) => update({ view }), SETTLE);
}

function update(change: Partial<typeof state>) {
  Object.assign(state, change);
  render(
    <Popup
      {...state}
      startWords={startWords}
      calls={calls}
      onToggleSite={(on) => void toggle(on).catch(fail)}
      onShow={(index) => (state.page ? askPage(state.page.tab, 'show', index) : Promise.resolve(false))}
      onOpenReadingList={() => open(api.tabs.create({ url: '/reading-list.html' }))}
      onOpenSettings={() => open(api.runtime.openOptionsPage())}
    />,
    app,
  );
}

async function start() {
  update({});
  ask('database').then((database) => update({ database }), fail);
  const page = await activePage();
  if (!page) return update({ view: { state: 'unreachable' } });
  update({ page, badgesOn: !(await ask('isOff', page.host)) });
  stop = followReport(page.tab, (view) => update({ view }));
}

start().catch(fail);
