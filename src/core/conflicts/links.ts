/** Affiliate programmes by the shape of their links. A row says where the shape is documented or was seen. */

interface Programme {
  network: string;
  /** Hosts the programme's links go through; a subdomain counts, a look-alike does not. */
  hosts: readonly string[];
  /** Query keys, any of which must be there. None: the host alone is enough. */
  keys?: readonly string[];
  /** The path must begin with one of these. */
  paths?: readonly string[];
}

const PROGRAMMES: readonly Programme[] = [
  { network: 'Amazon Associates', hosts: ['amzn.to'] },
  {
    network: 'Amazon Associates',
    hosts: [
      'amazon.com',
      'amazon.co.uk',
      'amazon.ca',
      'amazon.de',
      'amazon.com.au',
      'amazon.in',
      'amazon.fr',
      'amazon.es',
      'amazon.it',
    ],
    keys: ['tag', 'ascsubtag'],
  },
  {
    network: 'CJ',
    hosts: ['anrdoezrs.net', 'dpbolvw.net', 'jdoqocy.com', 'kqzyfj.com', 'tkqlhce.com', 'emjcd.com', 'qksrv.net'],
  },
  { network: 'ShareASale', hosts: ['shareasale.com', 'shrsl.com'] },
  { network: 'Rakuten Advertising', hosts: ['click.linksynergy.com'] },
  { network: 'Awin', hosts: ['awin1.com', 'zenaps.com'] },
  { network: 'Impact', hosts: ['7eer.net', 'evyy.net', 'sjv.io', 'ojrq.net', 'pxf.io'] },
  {
    network: 'Partnerize',
    hosts: ['gopjn.com', 'pjatr.com', 'pjtra.com', 'pntra.com', 'pntrac.com', 'pntrs.com', 'prf.hn'],
  },
  { network: 'Skimlinks', hosts: ['go.redirectingat.com', 'go.skimresources.com'] },
  { network: 'AvantLink', hosts: ['avantlink.com'], paths: ['/click.php'] },
  { network: 'ClickBank', hosts: ['hop.clickbank.net'] },
  { network: 'Digistore24', hosts: ['digistore24.com', 'checkout-ds24.com'], paths: ['/redir/'] },
  { network: 'LTK', hosts: ['rstyle.me', 'shopltk.com', 'liketk.it'] },
  { network: 'ShopStyle', hosts: ['shopstyle.it'] },
  { network: 'Geniuslink', hosts: ['geni.us'] },
  { network: 'iHerb', hosts: ['iherb.com'], keys: ['rcode'] },
  { network: 'iHerb', hosts: ['iherb.co'] },
  { network: 'Fullscript', hosts: ['fullscript.com', 'us.fullscript.com'], paths: ['/welcome/'] },
];

const hostIs = (host: string, wanted: string) => host === wanted || host.endsWith(`.${wanted}`);

function fits(programme: Programme, url: URL): boolean {
  if (!programme.hosts.some((h) => hostIs(url.hostname, h))) return false;
  if (programme.paths && !programme.paths.some((p) => url.pathname.startsWith(p))) return false;
  return !programme.keys || programme.keys.some((k) => url.searchParams.has(k));
}

/**
 * The affiliate programme of a link.
 * @param href as written in the page; anything but an http(s) address gives null.
 * @param rel the link's rel attribute. `sponsored` is the page's own word for a paid link.
 * @returns its name, an empty string when only the page says so, or null.
 */
export function affiliateNetwork(href: string, rel: string): string | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const programme = PROGRAMMES.find((p) => fits(p, url));
  if (programme) return programme.network;
  return /(?:^|\s)sponsored(?:\s|$)/i.test(rel) ? '' : null;
}

/** Address as shown to a person: no scheme, no query, at most 80 units. */
export function shortAddress(href: string): string {
  const [address = ''] = href.replace(/^https?:\/\/(?:www\.)?/, '').split(/[?#]/, 1);
  return address.slice(0, 80);
}
