/** Facts about money and sourcing on a page, from its text, links and mark-up alone. */
import type { ConflictKind, ConflictSignal, PageText, TextBlock } from '../model';
import { hostOf, webAddress } from './address';
import { disclosures } from './disclosures';
import { endorsement } from './endorsement';
import { sentences } from './excerpt';
import { impossibleIds } from './impossible-ids';
import { affiliateNetwork, shortAddress } from './links';
import { cards } from './offers-near';
import { OWN_PRODUCT_RULES } from './own-product-rules';
import { pressReleases } from './press-releases';
import { buyButtons, lonePrices } from './prices';
import { PRICE_RULES } from './price-rules';
import { hasReferences } from './references';
import { withReviewNote } from './reviewed-by-seller';
import { SELLER_RULES } from './seller-rules';
import { shopSignals } from './shop';
import { sourcing } from './sourcing';
import { firstHit, type TextRule } from './text-rule';

const SELLING: readonly TextRule[] = [...SELLER_RULES, ...OWN_PRODUCT_RULES, ...PRICE_RULES];

/** Longer runs of text are data, not prose. UTF-16 units. */
const LONGEST_BLOCK = 100_000;

/** Each kind once per block, from the first rule that hits. */
function fromText(block: TextBlock): ConflictSignal[] {
  const found = new Map<ConflictKind, ConflictSignal>();
  for (const rule of SELLING) {
    if (found.has(rule.kind)) continue;
    const hit = firstHit(rule, block);
    if (hit) found.set(rule.kind, hit);
  }
  return [...found.values()];
}

/** Links of one block that are read closely; a block with more is a directory. */
const READ_CLOSELY = 200;

function fromLinks(block: TextBlock, own: string): ConflictSignal[] {
  const found = block.links.flatMap((link) => {
    const network = affiliateNetwork(link.href, link.rel, own);
    return network === null ? [] : [{ link, network }];
  });
  const said = found.length > 0 ? sentences(block.text) : [];
  return found.map(({ link, network }, i): ConflictSignal => {
    const note = i < READ_CLOSELY ? endorsement(link, said) : null;
    const signal: ConflictSignal = { kind: 'affiliate-link', evidence: shortAddress(link.href), block: block.ordinal };
    return { ...signal, ...(network ? { network } : {}), ...(note ? { note } : {}) };
  });
}

/** A link whose text is in several pieces, or that stands twice in a block, is one fact. */
function once(signals: readonly ConflictSignal[]): ConflictSignal[] {
  const seen = new Set<string>();
  return signals.filter((s) => {
    const key = `${s.kind} ${s.block} ${s.evidence}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

const inOrder = (a: ConflictSignal, b: ConflictSignal) => (a.block ?? Infinity) - (b.block ?? Infinity) || 0;

const blocksOf = (signals: readonly ConflictSignal[], kind: ConflictKind): Set<number> =>
  new Set(signals.flatMap((s) => (s.kind === kind && s.block !== null ? [s.block] : [])));

function withCards(blocks: readonly TextBlock[], found: readonly ConflictSignal[]): ConflictSignal[] {
  return [...found, ...cards(blocks, blocksOf(found, 'price'))];
}

/** Signals of a page, in the order they stand on it; the ones about the page as a whole come last. */
export function conflictSignals(page: PageText): ConflictSignal[] {
  const url = webAddress(page.url);
  const own = url ? hostOf(url) : '';
  const blocks = page.blocks.filter((b) => b.text.length <= LONGEST_BLOCK);
  const links = blocks.flatMap((b) => fromLinks(b, own));
  const selling = withCards(blocks, [...blocks.flatMap(fromText), ...lonePrices(blocks), ...buyButtons(blocks)]);
  const referenced = hasReferences(page);
  const named = blocks.flatMap((b) => [...pressReleases(b, own), ...impossibleIds(b)]);
  const sources = [...named, ...sourcing({ ...page, blocks }, referenced)];
  const shop = withReviewNote(shopSignals({ ...page, blocks }), blocks);
  const missing: ConflictSignal[] = referenced
    ? []
    : [{ kind: 'no-references', evidence: 'no reference or link to a study seen', block: null }];
  const notices = disclosures(blocks, links, blocksOf(selling, 'sponsored'));
  const all = [...selling, ...links, ...notices, ...sources, ...shop, ...missing];
  return once(all).sort((a, b) => (a.block === b.block ? 0 : inOrder(a, b)));
}
