import { expect, it, vi } from 'vitest';
import { welcomeOnce } from '../../src/extension/welcome';

const api = vi.hoisted(() => ({
  runtime: { onInstalled: { addListener: vi.fn() } },
  management: { getSelf: vi.fn() },
  tabs: { create: vi.fn() },
}));
vi.mock('../../src/extension/api', () => ({ api }));

it.each([
  ['install', 'normal', 1],
  ['update', 'normal', 0],
  ['install', 'development', 0],
])('the welcome page opens on %s of a %s extension: %i times', async (reason, installType, times) => {
  vi.clearAllMocks();
  api.management.getSelf.mockResolvedValue({ installType });
  welcomeOnce();
  api.runtime.onInstalled.addListener.mock.lastCall?.[0]({ reason });
  await new Promise((done) => setTimeout(done));
  expect(api.tabs.create).toHaveBeenCalledTimes(times);
});
