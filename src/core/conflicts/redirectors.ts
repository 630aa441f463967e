/** Addresses that only carry another address: the one that counts is inside. */
import { hostIs, hostOf, webAddress } from './address';

interface Redirector {
  hosts: readonly string[];
  paths: readonly string[];
  keys: readonly string[];
}

/** Each forwards whoever opens it to the address in its query, as its own pages do. */
const REDIRECTORS: readonly Redirector[] = [
  { hosts: ['google.com', 'google.co.uk', 'google.de'], paths: ['/url'], keys: ['q', 'url'] },
  { hosts: ['l.facebook.com', 'lm.facebook.com'], paths: ['/l.php'], keys: ['u'] },
  { hosts: ['l.instagram.com'], paths: ['/'], keys: ['u'] },
  { hosts: ['youtube.com'], paths: ['/redirect'], keys: ['q'] },
  { hosts: ['out.reddit.com'], paths: ['/'], keys: ['url'] },
  { hosts: ['duckduckgo.com'], paths: ['/l/'], keys: ['uddg'] },
  { hosts: ['t.umblr.com'], paths: ['/redirect'], keys: ['z'] },
  { hosts: ['safelinks.protection.outlook.com'], paths: ['/'], keys: ['url'] },
  { hosts: ['disq.us'], paths: ['/url'], keys: ['url'] },
  { hosts: ['slack-redir.net'], paths: ['/link'], keys: ['url'] },
  { hosts: ['vk.com'], paths: ['/away.php'], keys: ['to'] },
];

/** A site's own way out: "/go/?url=…". A link that shares or translates a page is none. */
const WAY_OUT = /\/(?:go|out|outbound|redirect|redir|exit|leave|click|visit|recommends|away)(?:\/|\.php|$)/i;
const OUT_KEYS = ['url', 'u', 'to', 'target', 'dest', 'destination', 'link', 'redirect', 'goto'];
const ARCHIVE = /^\/web\/\w+\/(https?:\/\/.*)$/;

function inside(url: URL, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = url.searchParams.get(key);
    if (value && /^https?(?::|%3a)(?:\/\/|%2f%2f)/i.test(value)) return value;
  }
  return null;
}

/** The address a redirector leads to; null when the address is no redirector. */
function target(url: URL): string | null {
  const host = hostOf(url);
  if (hostIs(host, 'web.archive.org')) return ARCHIVE.exec(url.pathname + url.search)?.[1] ?? null;
  const known = REDIRECTORS.find(
    (r) => r.hosts.some((h) => hostIs(host, h)) && r.paths.some((p) => url.pathname.startsWith(p)),
  );
  if (known) return inside(url, known.keys);
  return WAY_OUT.test(url.pathname) ? inside(url, OUT_KEYS) : null;
}

/** Address inside address inside address is as far as we look. */
const DEPTH = 3;

/** The address itself and those it carries, outermost first. */
export function unwrapped(url: URL): URL[] {
  const chain = [url];
  for (let at: URL | null = url; at && chain.length <= DEPTH;) {
    const next: string | null = target(at);
    at = next === null ? null : (webAddress(next) ?? webAddress(decoded(next)));
    if (at) chain.push(at);
  }
  return chain;
}

/** An address that was encoded twice. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
