/** Affiliate programmes that sleep and gut pages use and the published list has not, and newer addresses of listed ones. */
import type { Programme } from './programme';

/** Amazon's other shops whose partners have a tag. */
const AMAZON = [
  'co.uk', 'ca', 'com.au', 'es', 'co.jp', 'nl', 'se', 'pl', 'ie', 'sg', 'ae', 'sa', 'eg', 'com.be', 'com.br', 'com.mx', 'com.tr',
]; // prettier-ignore
const LISTED_SHOPS = ['com', 'de', 'it', 'in', 'fr'].map((end) => `amazon.${end}`);
const ELSEWHERE = AMAZON.map((end) => `amazon.${end}`);

export const WELLNESS: readonly Programme[] = [
  { network: 'Amazon Associates', source: 'programme-docs', hosts: ELSEWHERE, keys: ['tag'] },
  { network: 'Amazon Associates', source: 'seen', hosts: [...LISTED_SHOPS, ...ELSEWHERE], keys: ['ascsubtag'] },
  { network: 'Amazon Associates', source: 'seen', hosts: ['amzn.to'] },
  { network: 'Amazon Influencer', source: 'seen', hosts: ['amazon.com', 'amazon.co.uk'], paths: ['/shop/'] },
  {
    network: 'Apple',
    source: 'programme-docs',
    hosts: ['music.apple.com', 'tv.apple.com', 'books.apple.com'],
    keys: ['at'],
  },
  { network: 'AvantLink', source: 'programme-docs', hosts: ['avantlink.com'], paths: ['/click.php'] },
  {
    network: 'Awin',
    source: 'programme-docs',
    hosts: ['awin1.com'],
    paths: ['/cread.php', '/awclick.php', '/pclick.php'],
  },
  { network: 'Awin', source: 'seen', hosts: ['tidd.ly'] },
  { network: 'Awin', source: 'seen', hosts: ['ad.zanox.com'], paths: ['/ppc/'] },
  {
    network: 'CJ',
    source: 'seen',
    hosts: ['anrdoezrs.net', 'dpbolvw.net', 'jdoqocy.com', 'kqzyfj.com', 'tkqlhce.com'],
    paths: ['/links/'],
  },
  {
    network: 'Digistore24',
    source: 'seen',
    hosts: ['digistore24.com', 'checkout-ds24.com'],
    paths: ['/redir/', '/content/'],
  },
  {
    network: 'eBay Partner Network',
    source: 'programme-docs',
    hosts: ['ebay.com', 'ebay.co.uk', 'ebay.de'],
    keys: ['campid'],
  },
  { network: 'HasOffers (TUNE)', source: 'seen', hosts: ['go2cloud.org'], paths: ['/aff_'] },
  { network: 'FlexOffers', source: 'seen', hosts: ['track.flexlinkspro.com', 'track.flexlinks.com'] },
  { network: 'Fullscript', source: 'seen', hosts: ['fullscript.com'], paths: ['/welcome/'] },
  { network: 'Geniuslink', source: 'programme-docs', hosts: ['geni.us'] },
  { network: 'Grin', source: 'seen', hosts: ['glnk.io'] },
  { network: 'Howl', source: 'programme-docs', hosts: ['howl.me', 'howl.link', 'shop-links.co'] },
  { network: 'iHerb', source: 'seen', hosts: ['iherb.com'], keys: ['rcode'] },
  { network: 'iHerb', source: 'seen', hosts: ['iherb.co'] },
  { network: 'Impact', source: 'seen', hosts: ['sjv.io', 'ojrq.net', 'pxf.io'] },
  { network: 'LTK', source: 'seen', hosts: ['liketk.it', 'shopltk.com'] },
  { network: 'LoyaltyLion', source: 'seen', hosts: ['prz.io'] },
  { network: 'Partnerize', source: 'seen', hosts: ['prf.hn'] },
  // Stores of any name carry these keys; the value's form is the app's own (number, full stop, code).
  { network: 'Refersion', source: 'seen', hosts: [], keys: ['rfsn'], value: /^\d{5,9}(?:\.[0-9a-f]{4,8})?(?:$|\W)/i },
  { network: 'UpPromote', source: 'seen', hosts: [], keys: ['sca_ref'], value: /^\d{4,10}\.\w{4,16}$/ },
  // The app's own key on a store at its platform's address.
  { network: 'GoAffPro', source: 'programme-docs', hosts: ['myshopify.com'], keys: ['ref'] },
  { network: 'ShareASale', source: 'seen', hosts: ['shrsl.com'] },
  {
    network: 'ShopMy',
    source: 'seen',
    hosts: ['shopmy.us', 'go.shopmy.us'],
    paths: ['/p-', '/collections/', '/shop/'],
  },
  {
    network: 'ShopStyle',
    source: 'seen',
    hosts: ['api.shopstyle.com', 'shopstyle.com'],
    paths: ['/action/apiVisitRetailer'],
  },
  { network: 'Skimlinks', source: 'seen', hosts: ['go.skimresources.com'] },
  { network: 'Sovrn Commerce', source: 'programme-docs', hosts: ['redirect.viglink.com'] },
  { network: 'Sovrn Commerce', source: 'seen', hosts: ['sovrn.co'] },
  { network: 'Thorne', source: 'seen', hosts: ['thorne.com'], paths: ['/u/'] },
  {
    network: 'Tradedoubler',
    source: 'seen',
    hosts: ['clk.tradedoubler.com', 'clkuk.tradedoubler.com'],
    paths: ['/click'],
  },
  { network: 'Webgains', source: 'seen', hosts: ['track.webgains.com'], paths: ['/click.html'] },
];
