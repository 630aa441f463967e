/** Keyboard commands of the browser, passed on to the page in front. People set the keys in the browser. */
import { api } from './api';
import { askPage, type PageCalls } from './messages';

type Act = (tab: number) => Promise<unknown>;

const step =
  (by: Parameters<PageCalls['step']>[0]): Act =>
  (tab) =>
    askPage(tab, 'step', by);

/** Names as in the manifest. */
const COMMANDS: Record<string, Act> = {
  'next-badge': step(1),
  'previous-badge': step(-1),
  'toggle-marks': (tab) => askPage(tab, 'toggleMarks'),
};

async function act(command: string): Promise<void> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined && Object.hasOwn(COMMANDS, command)) await COMMANDS[command]!(tab.id);
}

/** Answers the commands. Register at top level. */
export function followCommands(): void {
  // Firefox on Android has no keyboard commands; a page without our script has no badges.
  api.commands?.onCommand.addListener((command) => void act(command).catch(() => undefined));
}
