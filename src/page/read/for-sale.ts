/** What a page's mark-up offers for sale: structured data, buy forms and buttons. Reads only, and survives any page. */
import type { ForSale } from '../../core/model';
import { attribute, firstChild, nextSibling, nodeValue, selectAll } from './dom';

/** A longer script is data of another kind. UTF-16 units. */
const LONGEST_SCRIPT = 200_000;
/** Products named; a shop's front page has hundreds. */
const MOST = 20;
/** Nesting that structured data of real pages never reaches. */
const DEEPEST = 12;

const BUY = /^(?:add to (?:cart|basket|bag|trolley)|buy(?: it)? now|order now|purchase)$/i;
const CART_FORM = /\/(?:cart|basket)\/add(?:[/?.]|$)/i;

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const typesOf = (thing: Thing): string[] => list(thing['@type']).filter((t) => typeof t === 'string');
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** Every object inside, outermost first. */
function things(value: unknown, depth = 0): Thing[] {
  if (depth > DEEPEST || !isThing(value)) return [];
  const inside = Object.values(value).flatMap((v) => things(v, depth + 1));
  return Array.isArray(value) ? inside : [value, ...inside];
}

function priceOf(product: Thing): string | null {
  const offer = list(product['offers']).find(isThing);
  if (!offer) return null;
  const price = text(offer['price']) || text(offer['lowPrice']);
  return `${price} ${price ? text(offer['priceCurrency']) : ''}`.trim();
}

function parsed(script: Element): unknown {
  let source = '';
  for (let n = firstChild(script); n; n = nextSibling(n)) source += nodeValue(n) ?? '';
  if (source.length > LONGEST_SCRIPT) return null;
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return null; // Broken data says nothing.
  }
}

/** Articles and reviews name products that others sell. */
const WRITING = /(?:Article|BlogPosting|Review|NewsArticle|HowTo|Recipe)$/;

/** @param document a live page or a parsed file. */
export function readForSale(document: Document): ForSale {
  const data = selectAll(document, 'script[type="application/ld+json"]').flatMap((s) => things(parsed(s)));
  const products = data.flatMap((thing) => {
    const price = typesOf(thing).includes('Product') ? priceOf(thing) : null;
    return price === null ? [] : [{ name: text(thing['name']).slice(0, 120), price }];
  });
  const writing = data.some((thing) => typesOf(thing).some((t) => WRITING.test(t) && t !== 'Review'));
  const og = selectAll(document, 'meta[property="og:type"]').map((m) => attribute(m, 'content') ?? '');
  const labels = selectAll(document, 'input[type="submit"],input[type="button"]').map(
    (i) => attribute(i, 'value') ?? '',
  );
  const forms = selectAll(document, 'form[action]').map((f) => attribute(f, 'action') ?? '');
  const control = labels.find((l) => BUY.test(l.trim())) ?? forms.find((f) => CART_FORM.test(f));
  return {
    products: products.slice(0, MOST),
    isProductPage: og.some((t) => /^(?:og:)?product(?:\.item)?$/i.test(t)) || (products.length === 1 && !writing),
    buyControls: control ? [control.trim().slice(0, 80)] : [],
  };
}
