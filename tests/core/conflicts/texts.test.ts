/** Each kind that words give away: at least ten that say it, at least ten that do not. */
import { describe, expect, it } from 'vitest';
import { conflictSignals } from '../../../src/core/conflicts/signals';
import { block, page } from '../fixture';
import { PEOPLE_LOOK_ALIKES } from './look-alikes-people';
import { SELLING_LOOK_ALIKES } from './look-alikes-selling';
import { PRODUCT_TABLES } from './product-texts';
import { SELLER_TABLES } from './seller-texts';
import { SOURCING_TABLES } from './sourcing-texts';

const kinds = (text: string) => conflictSignals(page(block(text))).map((s) => s.kind);

const TABLES = [...SELLER_TABLES, ...PRODUCT_TABLES, ...SOURCING_TABLES, ...SELLING_LOOK_ALIKES, ...PEOPLE_LOOK_ALIKES];

describe.each(TABLES)('$kind', ({ kind, says, silent }) => {
  it('has ten of each', () => {
    const own = TABLES.filter((t) => t.kind === kind);
    const least = Math.min(own.flatMap((t) => t.says).length, own.flatMap((t) => t.silent).length);
    expect(least).toBeGreaterThanOrEqual(10);
  });
  it.each(says)('is said: %s', (text) => {
    expect(kinds(text)).toContain(kind);
  });
  it.each(silent)('is not said: %s', (text) => {
    expect(kinds(text)).not.toContain(kind);
  });
});
