import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../src/extension/messages';

const api = vi.hoisted(() => ({ runtime: { sendMessage: vi.fn() } }));
vi.mock('../../src/extension/api', () => ({ api }));

beforeEach(() => vi.resetAllMocks());

describe('a question to the background', () => {
  it.each([
    ['is gone', () => Promise.reject(new Error('Extension context invalidated.'))],
    [
      'is gone while it is asked',
      () => {
        throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')");
      },
    ],
    ['says nothing', () => Promise.resolve(undefined)],
  ])('has an answer in words when it %s', async (_, answer) => {
    api.runtime.sendMessage.mockImplementation(answer);
    await expect(ask('database')).rejects.toThrow('No answer from the extension. Reload the page to use it again.');
  });

  it('passes on what the background says went wrong', async () => {
    api.runtime.sendMessage.mockResolvedValue({ ok: false, error: 'No room left.' });
    await expect(ask('database')).rejects.toThrow('No room left.');
  });
});
