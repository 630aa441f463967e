import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../src/page/watch';

const element = (children = {}) => ({ nodeType: 1, ...children }) as unknown as Node;
const text = () => ({ nodeType: 3 }) as unknown as Node;

interface Change {
  type?: 'childList' | 'characterData';
  target: Node;
  added?: Node[];
  removed?: Node[];
}

/** A page whose changes are told by hand. @returns how a test tells one, and how many passes there were. */
function page(isOurs: (node: Node) => boolean = () => false) {
  let tell: (records: unknown[]) => void = () => {};
  class Observer {
    constructor(callback: (records: unknown[]) => void) {
      tell = callback;
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('MutationObserver', Observer);
  vi.stubGlobal('document', { documentElement: element() });
  const changed = vi.fn();
  watch(isOurs, changed, new AbortController().signal);
  const change = ({ type = 'childList', target, added = [], removed = [] }: Change) =>
    tell([{ type, target, addedNodes: added, removedNodes: removed }]);
  return { change, passes: () => changed.mock.calls.length };
}

/** A clock's text is thrown out and put in anew. */
const tick = (target: Node): Change => ({ target, added: [text()], removed: [text()] });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that changes', () => {
  it('is read when it has come to rest, and after five seconds when it does not', () => {
    const { change, passes } = page();
    for (let at = 0; at < 4; at++) {
      change({ target: element(), added: [element()] });
      vi.advanceTimersByTime(900);
    }
    expect(passes()).toBe(0);
    vi.advanceTimersByTime(100);
    expect(passes()).toBe(1);
    for (let at = 0; at < 10; at++) {
      change({ target: element(), added: [element()] });
      vi.advanceTimersByTime(900);
    }
    expect(passes()).toBe(2);
  });

  it('is followed for as long as it is open', () => {
    const { change, passes } = page();
    for (let minute = 0; minute < 200; minute++) {
      change({ target: element(), added: [element()] });
      vi.advanceTimersByTime(60_000);
    }
    expect(passes()).toBe(200);
  });

  it('is read seldom for the sake of a clock alone, and at once when something else is new', () => {
    const { change, passes } = page();
    const clock = element();
    for (let second = 0; second < 600; second++) {
      change(tick(clock));
      vi.advanceTimersByTime(1000);
    }
    expect(passes()).toBeLessThanOrEqual(30);
    expect(passes()).toBeGreaterThanOrEqual(10);
    const before = passes();
    change({ target: element(), added: [element()] });
    for (let part = 0; part < 10; part++) {
      change(tick(clock));
      vi.advanceTimersByTime(100);
    }
    expect(passes()).toBe(before + 1);
  });

  it('is read for each part that comes to a list which grows, however often it does', () => {
    const { change, passes } = page();
    const list = element();
    for (let at = 0; at < 20; at++) {
      change({ target: list, added: [element()] });
      vi.advanceTimersByTime(2000);
    }
    expect(passes()).toBe(20);
  });

  it('is not read for what we put in ourselves', () => {
    const ours = element();
    const { change, passes } = page((node) => node === ours);
    change({ target: element(), added: [ours] });
    vi.advanceTimersByTime(60_000);
    expect(passes()).toBe(0);
  });
});
