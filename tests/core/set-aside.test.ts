/** Every row that sets a claim aside fits its example and leaves its near miss alone. */
import { describe, expect, it } from 'vitest';
import { SET_ASIDES, setAside } from '../../src/core/claims/set-aside';

describe('set-aside rows', () => {
  it.each(SET_ASIDES.map((r) => [r.id, r] as const))('%s', (_id, row) => {
    expect(row.pattern.test(row.example)).toBe(true);
    expect(row.pattern.test(row.avoid)).toBe(false);
  });

  it('lets a claim stand that a later clause only hedges', () => {
    expect(setAside('Kefir helps sleep, though this has not been tested.', 0)).toBeNull();
    expect(setAside('It has not been shown that kefir helps sleep.', 27)).toBe('denies');
  });
});
