import { describe, expect, it } from 'vitest';
import { affiliateNetwork, PROGRAMMES } from '../../../src/core/conflicts/links';
import type { Programme } from '../../../src/core/conflicts/programme';
import { LISTED } from '../../../src/core/conflicts/programmes-listed';
import { conflictSignals } from '../../../src/core/conflicts/signals';
import { offers } from '../../../src/core/conflicts/offers';
import type { BlockLink } from '../../../src/core/model';
import { block, page } from '../fixture';
import { AFFILIATE, BROKEN, CARRIED, LOOK_ALIKES } from './link-fixtures';

/** Every address a row stands for: each host, path and key, the key first and later in the query. */
function shapes({ hosts, paths, keys, value }: Programme): string[] {
  const given = value?.source.includes('af:')
    ? 'af:1'
    : value?.source.includes('\\.\\w')
      ? '12345.abcdefgh'
      : '1234567';
  const queries = keys?.flatMap((k) => [`?${k}=${given}`, `?x=1&${k}=${given}`]) ?? [''];
  const ends = paths?.map((p) => (p.endsWith('$') ? p.slice(0, -1) : `${p}1`)) ?? ['/some/thing'];
  return (hosts.length > 0 ? hosts : ['any.example']).flatMap((h) =>
    ends.flatMap((p) => queries.map((q) => `https://${h}${p}${q}`)),
  );
}

describe('programmes', () => {
  const rows = PROGRAMMES.map((p) => [p.network, p] as const);
  it('cover the published list: 39 programmes, 108 shapes', () => {
    expect(new Set(LISTED.map((p) => p.network)).size).toBe(39);
    expect(LISTED.flatMap(shapes).length).toBeGreaterThanOrEqual(108);
  });
  it.each(rows)('%s: every shape of the row is caught, on the host and below it', (network, row) => {
    for (const href of shapes(row)) {
      expect([href, affiliateNetwork(href, '')]).toEqual([href, network]);
      expect(affiliateNetwork(href.replace('https://', 'http://www.'), '')).toBe(network);
    }
  });
  it.each(rows)('%s: a look-alike of the host is another host', (_network, row) => {
    for (const href of row.hosts.length > 0 ? shapes(row) : []) {
      const url = new URL(href);
      // "xrover.ebay.com" would be another door of the same shop.
      const prefixed = url.hostname.split('.').length === 2 ? [`x${url.hostname}`] : [];
      for (const host of [...prefixed, `${url.hostname}.evil.example`, `evil.example/${url.hostname}`])
        expect(affiliateNetwork(href.replace(url.hostname, host), '')).toBeNull();
    }
  });
});

describe('affiliate links', () => {
  it('are tried on forty addresses, and on sixty that are none', () => {
    expect(AFFILIATE.length).toBeGreaterThanOrEqual(40);
    expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(60);
  });
  it.each(AFFILIATE)('%s: %s', (network, href) => expect(affiliateNetwork(href, '')).toBe(network));
  it.each(CARRIED)('%s, carried by another address: %s', (network, href) =>
    expect(affiliateNetwork(href, '')).toBe(network),
  );
  it.each(LOOK_ALIKES)('none: %s', (href) => expect(affiliateNetwork(href, 'noopener nofollow')).toBeNull());
  it.each(BROKEN)('never throws: %s', (href) => expect(() => affiliateNetwork(href, 'sponsored')).not.toThrow());

  it('believes the page when it calls a link sponsored', () => {
    expect(affiliateNetwork('https://shop.example/tea', 'nofollow sponsored')).toBe('');
    expect(affiliateNetwork('https://shop.example/tea', 'unsponsored')).toBeNull();
    expect(affiliateNetwork('mailto:a@b.example', 'sponsored')).toBeNull();
  });
  it('leaves a site’s links to itself alone', () => {
    expect(affiliateNetwork('https://www.booking.com/x?aid=1', '', 'booking.com')).toBeNull();
    expect(affiliateNetwork('https://www.booking.com/x?aid=1', '', 'quietowl.example')).toBe('Booking.com');
  });
});

describe('50,000 links', () => {
  const links = (n: number): BlockLink[] =>
    Array.from({ length: n }, (_, i) => ({
      start: i,
      end: i + 1,
      href: `https://site${i % 97}.example/go/?url=https%3A%2F%2Fwww.amazon.com%2Fdp%2F${i}%3Ftag%3Da-20`,
      rel: '',
    }));
  const pageOf = (n: number, inOne: boolean) => {
    const all = links(n);
    const size = inOne ? n : 50;
    return page(
      ...Array.from({ length: n / size }, (_, i) =>
        block('A kefir. '.repeat(size / 5), { links: all.slice(i * size, (i + 1) * size) }),
      ),
    );
  };
  const msOf = (n: number, inOne: boolean) => {
    const input = pageOf(n, inOne);
    const start = process.hrtime.bigint();
    const found = conflictSignals(input);
    const about = offers(input, found).length;
    const links = found.filter((s) => s.kind === 'affiliate-link').length;
    return { links, about, ms: Number(process.hrtime.bigint() - start) / 1e6 };
  };
  it.each([false, true])('take about five times as long as 10,000 (in one block: %s)', (inOne) => {
    msOf(10_000, inOne);
    const few = msOf(10_000, inOne);
    const many = msOf(50_000, inOne);
    expect(many.links).toBeGreaterThan(90);
    // Generous: a machine under load is no quadratic algorithm, which would be 25 times.
    expect(many.ms).toBeLessThan(Math.max(few.ms, 20) * 14);
  });
});
