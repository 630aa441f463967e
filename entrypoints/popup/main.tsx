import { render } from 'preact';
import { api } from '../../src/extension/api';
import { MOST_WORDS } from '../../src/extension/look-up-page';
import { ask } from '../../src/extension/messages';
import { PopupModel, type PopupState } from '../../src/extension/popup-state';
import { Popup } from '../../src/ui/screens/Popup';

const app = document.getElementById('app') as HTMLElement;
const startWords = new URLSearchParams(location.search).get('words')?.slice(0, MOST_WORDS) ?? '';

const calls = {
  lookUp: (words: string) => ask('lookup', words),
  loadEntry: (entry: string) => ask('details', entry),
  loadStudies: (ids: string[]) => ask('studies', ids),
  save: (draft: Parameters<typeof model.save>[0]) => model.save(draft),
  copy: (text: string) => navigator.clipboard.writeText(text),
};

const open = (opening: Promise<unknown>) => void opening.then(() => window.close(), model.fail);

const show = (state: PopupState) =>
  render(
    <Popup
      {...state}
      startWords={startWords}
      calls={calls}
      onTurn={(scope, on) => model.turn(scope, on)}
      onDensity={(density) => model.setDensity(density)}
      onCheck={() => model.check()}
      onShow={(index) => model.show('show', index)}
      onShowBlock={(block) => model.show('showBlock', block)}
      onOpenReadingList={() => open(api.tabs.create({ url: '/reading-list.html' }))}
      onOpenSettings={() => open(api.runtime.openOptionsPage())}
    />,
    app,
  );

const model = new PopupModel(show);
model.start();
