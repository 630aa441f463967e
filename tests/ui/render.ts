/** A small document for Preact, and what a person does in it. Layout is looked at in a real browser, not here. */
import { parseHTML } from 'linkedom';
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

/** Shows a component in a fresh document. */
export async function show(node: VNode) {
  const { document, Event } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  Object.assign(globalThis, { document });
  const app = document.getElementById('app') as unknown as HTMLElement;
  await act(() => render(node, app));

  const buttons = () => [...app.querySelectorAll('button')];
  const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent ?? '';
  const button = (name: string) => {
    const found = buttons().find((one) => nameOf(one).includes(name));
    if (!found) throw new Error(`no button "${name}" among: ${buttons().map(nameOf).join(' | ')}`);
    return found;
  };
  const fire = async (target: Element, kind: string, more: object = {}) => {
    await act(async () => {
      target.dispatchEvent(Object.assign(new Event(kind, { bubbles: true, cancelable: true }), more));
      await Promise.resolve();
    });
  };
  return {
    app,
    text: () => app.textContent ?? '',
    has: (name: string) => buttons().some((one) => nameOf(one).includes(name)),
    button,
    press: (name: string) => fire(button(name), 'click'),
    fire,
    type: async (words: string) => {
      const input = app.querySelector('input') as HTMLInputElement;
      input.value = words;
      await fire(input, 'input');
    },
    again: (next: VNode) => act(() => render(next, app)),
    /** Lets promises and the pause of the look-up pass. */
    wait: (milliseconds = 0) => act(() => new Promise((done) => setTimeout(done, milliseconds))),
  };
}
