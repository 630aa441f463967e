/** Is a link an affiliate link, and of which programme? */
import { above, hostIs, hostOf, webAddress } from './address';
import type { Programme } from './programme';
import { LISTED } from './programmes-listed';
import { WELLNESS } from './programmes-wellness';
import { unwrapped } from './redirectors';

export const PROGRAMMES: readonly Programme[] = [...LISTED, ...WELLNESS];

/** Programmes by their hosts, so that a link is only held against those that may be its own. */
const BY_HOST = new Map<string, Programme[]>();
for (const p of PROGRAMMES) for (const h of p.hosts) BY_HOST.set(h, [...(BY_HOST.get(h) ?? []), p]);
const ANY_HOST = PROGRAMMES.filter((p) => p.hosts.length === 0);

const pathFits = (path: string, wanted: string) =>
  wanted.endsWith('$') ? path === wanted.slice(0, -1) || path === `${wanted.slice(0, -1)}/` : path.startsWith(wanted);

function fits({ not, paths, keys, value }: Programme, host: string, url: URL): boolean {
  if (not?.some((h) => hostIs(host, h))) return false;
  if (paths && !paths.some((p) => pathFits(url.pathname, p))) return false;
  if (!keys) return true;
  return keys.some((key) => {
    const given = url.searchParams.get(key);
    return Boolean(given) && (!value || value.test(given!));
  });
}

function programmeOf(url: URL): Programme | undefined {
  const host = hostOf(url);
  return [...above(host).flatMap((h) => BY_HOST.get(h) ?? []), ...ANY_HOST].find((p) => fits(p, host, url));
}

/** A site that links to itself earns nothing by it. */
const isOwn = (url: URL, own: string) => own !== '' && hostIs(hostOf(url), own);

/**
 * The affiliate programme of a link.
 * @param href as written in the page; anything but a web address gives null, and nothing throws.
 * @param rel the link's rel attribute. `sponsored` is the page's own word for a paid link.
 * @param own the page's own host, or an empty string.
 * @returns its name, an empty string when only the page says so, or null.
 */
export function affiliateNetwork(href: string, rel: string, own = ''): string | null {
  const url = webAddress(href);
  if (!url) return null;
  for (const address of unwrapped(url)) {
    if (isOwn(address, own)) continue;
    const programme = programmeOf(address);
    if (programme) return programme.network;
  }
  return /(?:^|\s)sponsored(?:\s|$)/i.test(rel) && !isOwn(url, own) ? '' : null;
}

export { shortAddress } from './address';
