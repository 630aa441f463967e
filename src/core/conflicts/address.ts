/** Addresses as the page writes them. Nothing here throws, whatever the page says. */

/** A browser gives up on longer ones, and so do we. UTF-16 units. */
const LONGEST = 4096;

/** The address when it is a web address; null for `javascript:`, `mailto:`, a bare path and what is no address at all. */
export function webAddress(href: string): URL | null {
  if (href.length > LONGEST || !/^\s*(?:https?:)?\/\//i.test(href)) return null;
  const whole = /^\s*\/\//.test(href) ? `https:${href.trim()}` : href;
  return URL.canParse(whole) ? new URL(whole) : null;
}

/** A host and its subdomains; a look-alike ("amazon.com.example", "notamazon.com") is another host. */
export const hostIs = (host: string, wanted: string): boolean => host === wanted || host.endsWith(`.${wanted}`);

/** The address's host without `www.` and without the full stop that may end it. */
export const hostOf = (url: URL): string => url.hostname.replace(/^www\./, '').replace(/\.$/, '');

/** "a.b.example.com" → itself and every host above it, for looking up in a set. */
export function above(host: string): string[] {
  const labels = host.split('.').slice(-8);
  return labels.map((_, i) => labels.slice(i).join('.'));
}

/** Address as shown to a person: no scheme, no query, at most 80 units. */
export function shortAddress(href: string): string {
  const [address = ''] = href
    .trim()
    .replace(/^(?:https?:)?\/\/(?:www\.)?/i, '')
    .split(/[?#]/, 1);
  return address.slice(0, 80);
}
