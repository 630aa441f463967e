/** Signals that need more of a page than one sentence: shops, notices and their place, product cards. */
import { describe, expect, it } from 'vitest';
import { toPage } from '../../../src/cli/documents';
import { conflictSignals } from '../../../src/core/conflicts/signals';
import type { ConflictKind, ConflictSignal } from '../../../src/core/model';

const read = (body: string, url = '', head = ''): ConflictSignal[] =>
  conflictSignals(toPage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, 'html', url));
const of = (kind: ConflictKind, signals: ConflictSignal[]) => signals.filter((s) => s.kind === kind);
const has = (kind: ConflictKind, body: string, url = '', head = '') => of(kind, read(body, url, head)).length > 0;

const LINK = '<p>Try <a href="https://amzn.to/abc">this kefir</a>.</p>';

describe('affiliate-disclosure and its place', () => {
  it.each([
    [
      'before',
      `<p>I may earn a commission from the affiliate links below.</p>${LINK}`,
      'before the first affiliate link',
    ],
    ['after', `${LINK}<p>We earn a commission when you buy through our links.</p>`, 'after the first affiliate link'],
    [
      'beside',
      '<p><a href="https://amzn.to/abc">Kefir</a>. I earn a small commission if you buy it.</p>',
      'beside the first',
    ],
    ['in a footer', `${LINK}<footer>As an Amazon Associate I earn from qualifying purchases.</footer>`, 'in the frame'],
    [
      'in a side column',
      `${LINK}<aside>This site earns commissions from qualifying purchases.</aside>`,
      'in the frame',
    ],
    ['a tag', `<p>#ad A calm evening with my favourite tea.</p>${LINK}`, 'before the first affiliate link; too short'],
    ['a hashtag alone', `${LINK}<p>#affiliate</p>`, 'after the first affiliate link; too short'],
    ['a label', `<p>Aff links</p>${LINK}`, 'too short to say that the page earns'],
    ['two words', `<p>Contains affiliate links</p>${LINK}`, 'too short to say that the page earns'],
    ['in brackets', '<p>Kefir grains (affiliate link) are <a href="https://amzn.to/abc">here</a>.</p>', 'too short'],
  ])('%s', (_name, body, note) => {
    const [notice] = of('affiliate-disclosure', read(body));
    expect(notice?.note).toContain(note);
    expect(has('disclosure-missing', body)).toBe(false);
  });
  it('needs no note where there is no link and the sentence says it all', () => {
    const [notice] = of(
      'affiliate-disclosure',
      read('<p>We may earn a commission when you buy through links on this site.</p>'),
    );
    expect(notice).not.toHaveProperty('note');
  });
  it.each([
    'This site has no affiliate links.',
    'Affiliates',
    'Join our affiliate programme',
    'The symposium was sponsored by the society.',
    'Sponsored by',
    'The university is affiliated with two hospitals.',
    'He earns more than his neighbour.',
    'The commission on sleep met in May.',
    'An ad ran on television for years.',
    'Advertisement',
    'The trade commission fined the maker.',
  ])('no notice: %s', (text) => expect(has('affiliate-disclosure', `<p>${text}</p>`)).toBe(false));
});

describe('disclosure-missing', () => {
  it.each([
    LINK,
    '<p>Tea: <a href="https://www.iherb.com/pr/x/1?rcode=AAA111">here</a></p>',
    '<p><a rel="sponsored" href="https://shop.example/tea">Tea</a></p>',
    `${LINK}<footer>© Quiet Owl. All rights reserved.</footer>`,
    `<p>This is not medical advice.</p>${LINK}`,
    `${LINK}<p>I only recommend what I like.</p>`,
    '<ul><li><a href="https://x.hop.clickbank.net">Gut reset</a></li></ul>',
    '<p><a href="https://geni.us/x">Pillow</a></p>',
    `${LINK}<p>Our partners are two schools.</p>`,
    `<p>Medical disclosure: I am no doctor.</p>${LINK}`,
  ])('is reported: %s', (body) => expect(has('disclosure-missing', body)).toBe(true));
  it.each([
    '<p>No links at all.</p>',
    '<p><a href="https://doi.org/10.1000/x">A paper</a></p>',
    '<p><a href="https://www.amazon.com/dp/B0">A book</a></p>',
    '<p><a href="https://shop.example/?utm_source=blog">Tea</a></p>',
    `<p>Some links pay me a commission.</p><p>As an Amazon Associate I earn from qualifying purchases.</p>${LINK}`,
    `${LINK}<footer>We may earn a commission from links.</footer>`,
    `<p>Sponsored links</p>${LINK}`,
    `<p>Advertisement</p>${LINK}`,
    `<p>(affiliate links)</p>${LINK}`,
    '<p><a href="mailto:me@quietowl.example">Write to me</a></p>',
  ])('is not reported: %s', (body) => expect(has('disclosure-missing', body)).toBe(false));
  it('names a policy page that is linked instead', () => {
    const [s] = of('disclosure-missing', read(`${LINK}<footer><a href="/money">How we make money</a></footer>`));
    expect(s?.note).toBe('there is a link to “How we make money”');
  });
});

describe('shop-page', () => {
  const PRODUCT =
    '{"@type":"Product","name":"Night Oats","offers":{"@type":"Offer","price":"12.50","priceCurrency":"EUR"}}';
  const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
  it.each([
    ['path of a product', '<p>Oats.</p>', 'https://owl.example/products/night-oats', ''],
    ['path of a collection', '<p>Teas.</p>', 'https://owl.example/collections/sleep', ''],
    ['path of a shop', '<p>Teas.</p>', 'https://owl.example/shop/', ''],
    ['button', '<p>Oats.</p><button>Add to cart</button>', '', ''],
    ['button, British', '<p>Oats.</p><button>Add to basket</button>', '', ''],
    ['cart in the head of the page', '<nav><a href="/cart">Cart (0)</a></nav><p>Oats.</p>', '', ''],
    ['view cart', '<p><a href="/shopping/cart.php">View cart</a></p>', '', ''],
    ['bag', '<header><a href="/bag">Bag</a></header><nav><a href="/basket">Basket</a></nav><p>Oats.</p>', '', ''],
    ['submit control', '<form action="/x"><input type="submit" value="Add to cart"></form><p>Oats.</p>', '', ''],
    ['buy form', '<form action="/cart/add"><input name="id"></form><p>Oats.</p>', '', ''],
    ['structured data', '<p>Oats.</p>', '', ld(PRODUCT)],
    ['structured data in a graph', '<p>Oats.</p>', '', ld(`{"@graph":[{"@type":"WebPage"},${PRODUCT}]}`)],
    ['og:type', '<p>Oats.</p>', '', '<meta property="og:type" content="product">'],
  ])('%s', (_name, body, url, head) => expect(has('shop-page', body, url, head)).toBe(true));
  it.each([
    ['an article', '<p>Oats.</p>', 'https://owl.example/oats', ''],
    ['a path that only begins like one', '<p>Oats.</p>', 'https://owl.example/shopping-lists-for-sleep', ''],
    ['productive', '<p>Oats.</p>', 'https://owl.example/productivity/naps', ''],
    ['a cart in the text', '<p>The cart was full of oats.</p>', '', ''],
    ['shopping in the text', '<p>Go shopping when you have eaten.</p>', '', ''],
    ['an article about carts', '<h1>Cart</h1><p>Horses pull it.</p>', '', ''],
    ['a review of a product', '<p>Oats.</p>', '', ld(`{"@type":"NewsArticle","about":${PRODUCT}}`)],
    ['a product without an offer', '<p>Oats.</p>', '', ld('{"@type":"Product","name":"Oats"}')],
    ['broken data', '<p>Oats.</p>', '', ld('{"@type":"Product",')],
    ['og:type article', '<p>Oats.</p>', '', '<meta property="og:type" content="article">'],
    ['a search form', '<form action="/search"><input type="submit" value="Go"></form>', '', ''],
    ['a link to a shop elsewhere', '<p><a href="https://big.example/shop">A shop</a> sells it.</p>', '', ''],
  ])('not: %s', (_name, body, url, head) => expect(has('shop-page', body, url, head)).toBe(false));
  it('names the price that structured data names', () => {
    const [price] = of('price', read('<p>Oats.</p>', '', ld(PRODUCT)));
    expect(price).toMatchObject({
      evidence: 'Night Oats 12.50 EUR',
      block: null,
      note: 'in the structured data of the page',
    });
  });
  it('survives data that nests without end and a form that hides its own methods', () => {
    const deep = '{"a":'.repeat(500) + '1' + '}'.repeat(500);
    expect(has('shop-page', '<form><input name="getAttribute"></form>', '', ld(deep))).toBe(false);
  });
});

describe('price', () => {
  it('alone in a cell counts among goods, not in an article', () => {
    const table = '<table><tr><th>Product</th><th>Price</th></tr><tr><td>Oats</td><td>$4.50</td></tr></table>';
    expect(has('price', table)).toBe(true);
    expect(has('price', '<p>The debt grew.</p><p>$915</p><p>billion</p>')).toBe(false);
  });
});

describe('own-product as a card', () => {
  it('is the heading above its price, with what stands between', () => {
    const [card] = of(
      'own-product',
      read('<h2>Deep Night Starter Kit</h2><h3>Rest by Friday</h3><p>Seven cards.</p><p>Get yours – $9</p>'),
    );
    expect(card?.evidence).toBe('Deep Night Starter Kit · Rest by Friday');
  });
  it('is not somebody else’s, behind a link', () => {
    const body = '<h2>Deep Night Starter Kit</h2><p><a href="https://shop.example/kit">Get it here for $9</a></p>';
    expect(has('own-product', body)).toBe(false);
  });
});

describe('an affiliate link', () => {
  it('says when the writer recommends it in the first person', () => {
    const [link] = of('affiliate-link', read('<p>I swear by <a href="https://amzn.to/abc">these oats</a>.</p>'));
    expect(link).toMatchObject({
      network: 'Amazon Associates',
      evidence: 'amzn.to/abc',
      note: expect.stringContaining('swear by'),
    });
  });
  it('is reported once where it stands twice in a block', () => {
    expect(
      of(
        'affiliate-link',
        read('<p><a href="https://amzn.to/a">Oats</a> and <a href="https://amzn.to/a">oats</a></p>'),
      ),
    ).toHaveLength(1);
  });
});

describe('all signals', () => {
  it('stand in page order, those of the whole page last', () => {
    const blocks = read(`<p>Subscribe to our newsletter.</p>${LINK}<p>Use code OATS20.</p>`).map((s) => s.block);
    expect(blocks).toEqual([...blocks].sort((a, b) => (a ?? 1e9) - (b ?? 1e9)));
  });
  it('leave a medical disclaimer alone', () => {
    const text =
      'This page is for information only and does not replace the advice of your doctor. Medical disclosure: none of us is one.';
    expect(read(`<p>${text}</p>`).map((s) => s.kind)).toEqual(['no-references']);
  });
});
