/** Is the page part of a shop, and what does its mark-up offer? */
import type { ConflictSignal, PageText, TextBlock } from '../model';
import { webAddress } from './address';

const SHOP_PATH = /\/(?:products?|collections|product-category|shop|store|cart|basket|checkout)(?:\/|$)/i;
/** Words of a cart, on a button or a link. */
const CART =
  /^(?:add to (?:cart|basket|bag|trolley)|(?:view |your |my |shopping )?(?:cart|basket|shopping bag)(?: ?\(\d+\)|: \d+ items?)?|(?:proceed to )?checkout)$/i;
/** The word alone may be anything ("cart", "basket"): it counts on a link to a cart. */
const CART_PATH = /\/(?:cart|basket|bag|checkout)(?:\.\w+)?\/?(?:$|[?#])/i;

const label = (b: TextBlock, start: number, end: number) => b.text.slice(start, end).trim();

function cartOf(block: TextBlock): string | null {
  if (/^add to (?:cart|basket|bag|trolley)$/i.test(block.text.trim())) return block.text.trim();
  const link = block.links.find((l) => CART_PATH.test(l.href) && CART.test(label(block, l.start, l.end)));
  return link ? label(block, link.start, link.end) : null;
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
