/** Whatever a page holds: no throw, the same answer twice, evidence that stands on the page; and our own pages by their labels. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPage } from '../../../src/cli/documents';
import { checklist } from '../../../src/core/conflicts/checklist';
import { affiliateNetwork } from '../../../src/core/conflicts/links';
import { offers } from '../../../src/core/conflicts/offers';
import { conflictSignals } from '../../../src/core/conflicts/signals';
import { goldenPages } from '../../eval/golden-pages';
import { block, page, scanner } from '../fixture';

const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    'Use code SLEEP20',
    '$9 order now',
    'Studies show that oats help.',
    'verified buyer',
    '#ad',
    'Our formula',
  ),
);
const link = fc.record({
  start: fc.nat(300),
  end: fc.nat(300),
  href: fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true }), fc.constant('https://amzn.to/x')),
  rel: fc.constantFrom('', 'sponsored', 'nofollow'),
});
const blocks = fc.array(
  fc.record({
    text: fc.array(words, { maxLength: 6 }).map((w) => w.join(' ')),
    links: fc.array(link, { maxLength: 4 }),
    kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'furniture' as const, 'cell' as const),
  }),
  { maxLength: 8 },
);

describe('any page', () => {
  it('gives signals without a throw, the same each time, each in a block of the page', () => {
    fc.assert(
      fc.property(blocks, fc.string(), (rows, url) => {
        const input = { ...page(...rows.map((r) => block(r.text, r))), url };
        const found = conflictSignals(input);
        expect(conflictSignals(input)).toEqual(found);
        for (const s of found) expect(s.block === null || s.block < rows.length).toBe(true);
        for (const s of found) expect(s.evidence.length).toBeLessThanOrEqual(160);
        offers(input, found);
        checklist(input);
      }),
      { numRuns: 300 },
    );
  });
  it('gives a network or none for any address', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (href, rel) => void affiliateNetwork(href, rel)));
  });
});

describe('our own pages', () => {
  it.each(goldenPages().map((p) => [p.name, p] as const))(
    '%s: exactly the kinds of its labels',
    (_name, { html, conflicts }) => {
      const { claims, conflicts: found } = scanner.scan(toPage(html, 'html', ''), false);
      // That a page without claims names no study is no news, and no label says so.
      const kinds = found.map((s) => s.kind).filter((k) => k !== 'no-references' || claims.length > 0);
      expect([...new Set(kinds)].sort()).toEqual([...conflicts].sort());
    },
  );
});

describe('long pages', () => {
  const msOf = (n: number) => {
    const input = page(block('Studies show our app code $ and use at the study of a '.repeat(n)));
    const start = process.hrtime.bigint();
    conflictSignals(input);
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  it('take time in line with their length', () => {
    msOf(200);
    const short = msOf(200);
    // Eight times the text: quadratic work would be 64 times.
    expect(msOf(1600)).toBeLessThan(Math.max(short, 5) * 24);
  });
});
