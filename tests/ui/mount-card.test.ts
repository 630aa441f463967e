import { parseHTML } from 'linkedom';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { mountCard, mountNotice } from '../../src/ui/mount-card';
import { analysis, claim, entry } from './samples';

function closedRoot() {
  const { document, Event } = parseHTML('<!doctype html><html><body><div></div></body></html>');
  Object.assign(globalThis, { document });
  const host = document.querySelector('div') as unknown as HTMLElement;
  return { host, root: host.attachShadow({ mode: 'closed' }), Event };
}

const calls = { onSave: () => Promise.resolve(), onCopy: () => Promise.resolve() };

it('mounts a named dialog and leaves nothing behind', async () => {
  const { root } = closedRoot();
  let unmount = () => {};
  const onPage = { claim, signals: analysis.conflicts, studies: [] };
  const card = { entry, onPage, page: null, database: '', ...calls, onClose: () => {} };
  await act(() => void (unmount = mountCard(root, card)));
  const dialog = root.querySelector('[role=dialog]');
  const named = dialog?.getAttribute('aria-labelledby') ?? '';
  expect(root.querySelector(`#${named}`)?.textContent).toBe(entry.statement);
  expect(root.querySelector('style')).not.toBeNull();
  await act(() => unmount());
  expect(root.childNodes.length).toBe(0);
});

// Made-up clicks are stopped on the way down, which linkedom does not have: that part is for the tests in real browsers.
it('closes on Esc, but not on a key that a page made up', async () => {
  const { root, Event } = closedRoot();
  const onClose = vi.fn();
  await act(() => void mountNotice(root, 'Loading…', onClose));
  const press = (trusted: boolean) => {
    const event = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), { key: 'Escape' });
    Object.defineProperty(event, 'isTrusted', { value: trusted });
    root.querySelector('button')?.dispatchEvent(event);
  };
  press(false);
  expect(onClose).not.toHaveBeenCalled();
  press(true);
  expect(onClose).toHaveBeenCalledTimes(1);
});
