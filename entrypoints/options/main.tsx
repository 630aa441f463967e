import { render } from 'preact';
import type { WrongMatch } from '../../src/core/kept';
import { api } from '../../src/extension/api';
import { ask } from '../../src/extension/messages';
import { watchOff } from '../../src/extension/off';
import { watchWrong, wrongMatches } from '../../src/extension/wrong-matches';
import { t } from '../../src/i18n';
import { Options } from '../../src/ui/screens/Options';

document.title = t('options.pageTitle');
const app = document.getElementById('app') as HTMLElement;
let hosts: string[] | null = null;
let wrong: WrongMatch[] | null = null;

function show(error: string | null) {
  const matches = { matches: wrong, onUndo: (match: WrongMatch) => void attempt(unsay(match)) };
  render(
    <Options
      offHosts={hosts}
      error={error}
      onTurnOn={(host) => void attempt(turnOn(host))}
      wrong={matches}
      onWelcome={() => void attempt(api.tabs.create({ url: '/welcome.html' }))}
    />,
    app,
  );
}

async function load() {
  hosts = await ask('offHosts');
  wrong = await wrongMatches();
}

async function unsay({ host, entry, text }: WrongMatch) {
  await ask('unsayWrong', { host, entry, text });
  await load();
}

async function turnOn(host: string) {
  await ask('setOff', { host, off: false });
  await load();
}

async function attempt(act: Promise<unknown>) {
  try {
    await act;
    show(null);
  } catch (reason) {
    show(reason instanceof Error ? reason.message : String(reason));
  }
}

show(null);
void attempt(load());
watchOff(() => void attempt(load()));
watchWrong(() => void attempt(load()));
