import { beforeEach, expect, it, vi } from 'vitest';
import config from '../../wxt.config';
import { followCommands } from '../../src/extension/commands';

const { sendMessage, listeners } = vi.hoisted(() => ({
  sendMessage: vi.fn(() => Promise.resolve({ ok: true, value: true })),
  listeners: [] as ((command: string) => void)[],
}));
vi.mock('../../src/extension/api', () => ({
  api: {
    commands: { onCommand: { addListener: (listener: (command: string) => void) => listeners.push(listener) } },
    tabs: { query: () => Promise.resolve([{ id: 7 }]), sendMessage },
  },
}));

beforeEach(() => sendMessage.mockClear());
followCommands();
const give = async (command: string) => {
  for (const listener of listeners) listener(command);
  await new Promise((done) => setTimeout(done));
};

it.each([
  ['next-badge', { call: 'step', argument: 1 }],
  ['previous-badge', { call: 'step', argument: -1 }],
  ['toggle-marks', { call: 'toggleMarks', argument: undefined }],
])('passes %s on to the page in front', async (command, message) => {
  await give(command);
  expect(sendMessage.mock.calls).toEqual([[7, message]]);
});

it('does nothing for a command it does not know', async () => {
  await give('constructor');
  expect(sendMessage).not.toHaveBeenCalled();
});

it('answers every command of the manifest, and none is a single letter', async () => {
  const manifest = (config.manifest as (env: { browser: string }) => { commands: object })({ browser: 'chrome' });
  for (const [command, { suggested_key }] of Object.entries(manifest.commands)) {
    await give(command);
    expect(sendMessage).toHaveBeenCalledTimes(1);
    sendMessage.mockClear();
    expect(suggested_key.default).toMatch(/^(?:Ctrl|Alt)\+/);
  }
});
