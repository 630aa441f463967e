/** What the signals that earn are about, in the page's words: for tying them to a claim. */
import type { ConflictKind, ConflictSignal, Offer, PageText, TextBlock } from '../model';
import { shortAddress } from './address';
import { sentences } from './excerpt';

const EARNING: ReadonlySet<ConflictKind> = new Set([
  'affiliate-link', 'own-product', 'shop-page', 'sponsored', 'coupon', 'price',
]); // prettier-ignore

/** Words kept of what an offer is about. UTF-16 units. */
const LONGEST = 300;
/** More offers than any reader meets; a page of 50,000 links is a directory. */
const MOST = 400;

/** The link's text with its sentence; for anything else the sentence it was seen in. */
function aboutOf({ kind, evidence }: ConflictSignal, block: TextBlock): string {
  const link = kind === 'affiliate-link' ? block.links.find((l) => shortAddress(l.href) === evidence) : undefined;
  const at = link ? link.start : Math.max(0, block.text.indexOf(evidence.slice(0, 40)));
  const words = link ? block.text.slice(link.start, link.end) : '';
  const sentence = sentences(block.text).find((s) => at >= s.at && at <= s.at + s.text.length)?.text ?? '';
  return `${words} · ${sentence || evidence}`.slice(0, LONGEST);
}

const INGREDIENTS = /^\W*(?:ingredients|(?:supplement|nutrition) facts|what['’]s inside|key ingredients)\b/i;

/** A shop page sells what its title, its products and its list of ingredients name. */
function aboutPage(page: PageText): string {
  const inside = page.blocks.filter((b) => b.headings.some((h) => INGREDIENTS.test(h))).map((b) => b.text);
  return [page.title, ...(page.forSale?.products.map((p) => p.name) ?? []), ...inside]
    .join(' · ')
    .slice(0, LONGEST * 3);
}

/** Offers in page order, each signal of an earning kind once. */
export function offers(page: PageText, signals: readonly ConflictSignal[]): Offer[] {
  const byOrdinal = new Map(page.blocks.map((b) => [b.ordinal, b]));
  const earning = signals.filter((s) => EARNING.has(s.kind)).slice(0, MOST);
  return earning.flatMap((signal): Offer[] => {
    const block = signal.block === null ? undefined : byOrdinal.get(signal.block);
    if (signal.kind === 'shop-page' || !block)
      return [{ kind: signal.kind, block: null, headings: [], about: aboutPage(page) }];
    const headings = block.kind === 'heading' ? [...block.headings, block.text] : block.headings;
    return [{ kind: signal.kind, block: block.ordinal, headings, about: aboutOf(signal, block) }];
  });
}
