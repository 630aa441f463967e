/** What the signals that earn are about, in the page's words: for tying them to a claim. */
import type { BlockLink, ConflictKind, ConflictSignal, Offer, PageText, TextBlock } from '../model';
import { shortAddress } from './address';
import { sentenceOf } from './endorsement';
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

/**
 * A link's text with its sentence, and what stands before it in the block: "See today's deal" names nothing itself. An app, a
 * price or a code is about the words it was seen in, or about nothing we know.
 */
function wordsOf({ kind, evidence }: ConflictSignal, block: TextBlock, links: Map<string, BlockLink>): Words {
  const link = kind === 'affiliate-link' ? links.get(evidence) : undefined;
  if (!link) return { at: Math.max(0, block.text.indexOf(evidence.slice(0, 40))), about: evidence, around: '' };
  const at = link.start;
  const sentence = sentenceOf(link, sentences(block.text));
  const heading = block.headings.length > 1 ? (block.headings.at(-1) ?? '') : '';
  return {
    at,
    about: `${block.text.slice(at, link.end)} · ${sentence}`.slice(0, LONGEST),
    around: `${block.text.slice(Math.max(0, at - LONGEST), at)} · ${heading}`,
  };
}

/** A block's links by their shown address, the first of each. */
const byAddress = (block: TextBlock) => new Map([...block.links].reverse().map((l) => [shortAddress(l.href), l]));

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
  const links = new Map<TextBlock, Map<string, BlockLink>>();
  const linksOf = (b: TextBlock) => {
    const known = links.get(b) ?? byAddress(b);
    links.set(b, known);
    return known;
  };
  const earning = signals.filter((s) => EARNING_ORDER.includes(s.kind)).slice(0, MOST);
  return earning.map((signal): Offer => {
    const block = signal.block === null ? undefined : byOrdinal.get(signal.block);
    const whole = { kind: signal.kind, block: null, headings: [], at: 0, around: '' };
    if (signal.kind === 'shop-page' || !block) return { ...whole, about: aboutPage(page) };
    // Who sponsors a page sponsors all of it.
    if (signal.kind === 'sponsored') return { ...whole, about: signal.evidence };
    const headings = block.kind === 'heading' ? [...block.headings, block.text] : block.headings;
    const network = signal.network ? { network: signal.network } : {};
    return { kind: signal.kind, ...network, block: block.ordinal, headings, ...wordsOf(signal, block, linksOf(block)) };
  });
}
