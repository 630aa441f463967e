import { describe, expect, it } from 'vitest';
import { createSaveLimit } from '../../src/extension/save-limit';

const minute = 60_000;

describe('the limit on saves', () => {
  it('lets a tab save 20 times within a minute, and no more', () => {
    const count = createSaveLimit();
    for (let save = 0; save < 20; save++) count(1, save);
    expect(() => count(1, 20)).toThrow('This tab has saved 20 claims within a minute.');
  });

  it('lets it save again as the minute passes, one for one', () => {
    const count = createSaveLimit();
    for (let save = 0; save < 20; save++) count(1, save);
    expect(() => count(1, minute - 1)).toThrow();
    count(1, minute);
    expect(() => count(1, minute)).toThrow();
  });

  it('counts each tab by itself', () => {
    const count = createSaveLimit();
    for (let save = 0; save < 20; save++) count(1, save);
    expect(() => count(2, 20)).not.toThrow();
  });
});
