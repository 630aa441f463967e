/** What the signals that earn are about, in the page's words: for tying them to a claim. */
import type { ConflictKind, ConflictSignal, Offer, PageText, TextBlock } from '../model';
import { shortAddress } from './address';
import { sentences } from './excerpt';

/** Kinds that say that the page earns, strongest first. */
export const EARNING_ORDER: readonly ConflictKind[] = [
  'affiliate-link',
  'own-product',
  'shop-page',
  'sponsored',
  'coupon',
  'price',
];

/** Words kept of what an offer is about. UTF-16 units. */
const LONGEST = 300;
/** More offers than any reader meets; a page of 50,000 links is a directory. */
const MOST = 400;

type Words = Pick<Offer, 'at' | 'about' | 'around'>;

/** The link's text with its sentence, or the sentence a signal was seen in; around it, what stands before it in the block. */
function wordsOf({ kind, evidence }: ConflictSignal, block: TextBlock): Words {
  const link = kind === 'affiliate-link' ? block.links.find((l) => shortAddress(l.href) === evidence) : undefined;
  const at = link ? link.start : Math.max(0, block.text.indexOf(evidence.slice(0, 40)));
  const words = link ? block.text.slice(link.start, link.end) : '';
  const sentence = sentences(block.text).find((s) => at >= s.at && at <= s.at + s.text.length)?.text ?? '';
  // "See today's deal" names nothing: what it sells stands before it. An app or a price names its own thing or none.
  const heading = block.headings.length > 1 ? (block.headings.at(-1) ?? '') : '';
  const around = link ? `${block.text.slice(Math.max(0, at - LONGEST), at)} · ${heading}` : '';
  return { at, about: `${words} · ${sentence || evidence}`.slice(0, LONGEST), around };
}

const INGREDIENTS = /^\W*(?:ingredients|(?:supplement|nutrition) facts|what['’]s inside|key ingredients)\b/i;

/** A shop page sells what its title, its products and its list of ingredients name. */
function aboutPage(page: PageText): string {
  const inside = page.blocks.filter((b) => b.headings.some((h) => INGREDIENTS.test(h))).map((b) => b.text);
  const products = page.forSale?.products.map((p) => p.name) ?? [];
  return [page.title, ...products, ...inside].join(' · ').slice(0, LONGEST * 3);
}

/** Offers in page order, each signal of an earning kind once. */
export function offers(page: PageText, signals: readonly ConflictSignal[]): Offer[] {
  const byOrdinal = new Map(page.blocks.map((b) => [b.ordinal, b]));
  const earning = signals.filter((s) => EARNING_ORDER.includes(s.kind)).slice(0, MOST);
  return earning.map((signal): Offer => {
    const block = signal.block === null ? undefined : byOrdinal.get(signal.block);
    const whole = { kind: signal.kind, block: null, headings: [], at: 0, around: '' };
    if (signal.kind === 'shop-page' || !block) return { ...whole, about: aboutPage(page) };
    // Who sponsors a page sponsors all of it.
    if (signal.kind === 'sponsored') return { ...whole, about: signal.evidence };
    const headings = block.kind === 'heading' ? [...block.headings, block.text] : block.headings;
    const network = signal.network ? { network: signal.network } : {};
    return { kind: signal.kind, ...network, block: block.ordinal, headings, ...wordsOf(signal, block) };
  });
}
