import { render } from 'preact';
import { api } from '../../src/extension/api';
import { ask } from '../../src/extension/messages';
import { watchOff } from '../../src/extension/off';
import { t } from '../../src/i18n';
import { Options } from '../../src/ui/screens/Options';

document.title = t('options.pageTitle');
const app = document.getElementById('app') as HTMLElement;
let hosts: string[] | null = null;

function show(error: string | null) {
  render(
    <Options
      offHosts={hosts}
      error={error}
      onTurnOn={(host) => void attempt(turnOn(host))}
      onWelcome={() => void attempt(api.tabs.create({ url: '/welcome.html' }))}
    />,
    app,
  );
}

async function load() {
  hosts = await ask('offHosts');
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
