/** Is the page part of a shop, and what does its mark-up offer? */
import type { ConflictSignal, PageText, TextBlock } from '../model';
import { webAddress } from './address';

const SHOP_PATH = /\/(?:products?|collections|product-category|shop|store|cart|basket|checkout)(?:\/|$)/i;
/** What a cart's own controls say, wherever they lead. */
const CONTROL =
  /^\W*(?:add to (?:cart|basket|bag|trolley)|(?:view|see|show) (?:your |my )?(?:cart|basket|shopping (?:cart|bag)))\W*$/i;
/** The word alone may be anything ("basket", "bag"): it counts on a link to a cart. */
const WORD =
  /^(?:(?:your |my |shopping )?(?:cart|basket|bag|shopping bag)(?: ?\(\d+\)|: \d+ items?)?|(?:proceed to )?checkout)$/i;
const CART_PATH = /\/(?:cart|basket|bag|checkout)(?:\.\w+)?\/?(?:$|[?#])/i;
/** A longer block is no control. UTF-16 units. */
const LONGEST = 400;

function cartOf(block: TextBlock): string | null {
  if (block.text.length <= 40 && CONTROL.test(block.text)) return block.text.trim();
  if (block.text.length > LONGEST) return null;
  for (const l of block.links) {
    const words = block.text.slice(l.start, l.end).trim();
    if (CONTROL.test(words) || (WORD.test(words) && CART_PATH.test(l.href))) return words;
  }
  return null;
}

/** What the mark-up says: a product's page, or an offer on a page of another kind. */
function fromMarkup({ forSale }: PageText): ConflictSignal[] {
  if (!forSale) return [];
  const [product] = forSale.products;
  const signals: ConflictSignal[] = [];
  if (product)
    signals.push({
      kind: 'price',
      evidence: `${product.name} ${product.price}`.trim().slice(0, 160),
      block: null,
      note: 'in the structured data of the page',
    });
  const [control] = forSale.buyControls;
  if (forSale.isProductPage || control)
    signals.push({
      kind: 'shop-page',
      evidence: (control ?? product?.name ?? 'product page').slice(0, 160),
      block: null,
      note: control ? 'a control that puts something in a cart' : 'the page’s own description of itself',
    });
  return signals;
}

/** At most one `shop-page`, and a `price` when only the mark-up names one. */
export function shopSignals(page: PageText): ConflictSignal[] {
  const markup = fromMarkup(page);
  if (markup.some((s) => s.kind === 'shop-page')) return markup;
  const path = webAddress(page.url)?.pathname ?? '';
  const cart = page.blocks.flatMap((b) => {
    const words = cartOf(b);
    return words === null ? [] : [{ words, block: b.ordinal }];
  })[0];
  if (cart) return [...markup, { kind: 'shop-page', evidence: cart.words, block: cart.block }];
  return SHOP_PATH.test(path) ? [...markup, { kind: 'shop-page', evidence: path.slice(0, 80), block: null }] : markup;
}
