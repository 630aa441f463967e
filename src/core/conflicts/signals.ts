/** Facts about money and sourcing on a page, from its text and links alone. */
import type { ConflictKind, ConflictSignal, PageText, TextBlock } from '../model';
import { findDisclosure } from './disclosure';
import { affiliateNetwork, shortAddress } from './links';

interface TextRule {
  kind: ConflictKind;
  pattern: RegExp;
}

const TEXT_RULES: readonly TextRule[] = [
  {
    kind: 'coupon',
    pattern:
      /\b(?:[Uu]se (?:my |our )?(?:coupon |promo |discount )?code|(?:coupon|promo|discount) code|(?:with|enter|apply|the) (?:the )?code (?=["“'‘]?[A-Z0-9]{3}))/,
  },
  {
    kind: 'own-product',
    pattern:
      /\bour (?:own |best-selling |new |premium )*(?:formula|supplements?|probiotics?|gummies|capsules|blend|product|app|programme|program|course|kit|e-?book|store|shop)\b|\b(?:app|tracker|programme|program) lets you (?:log|track)\b|\b(?:is|get|grab|download) (?:an?|my|our|the) (?:free |new )?(?:e-?book|mini kit|survival kit|masterclass)\b/i,
  },
  { kind: 'price', pattern: /(?:[$£€]\s?\d{1,4}(?:[.,]\d{2})?\b|\b\d{1,4}(?:[.,]\d{2})? ?(?:USD|EUR|GBP)\b)/ },
];

/** A price is a signal where something is offered, not in any sum of money. */
const OFFER =
  /\b(?:buy|shop|order|add to (?:cart|basket|bag)|checkout|see what|get (?:it|yours|the)|only|just|now|sale|save|per bottle|free shipping|subscribe|guide|kit|bottle|pack|course|e-?book)\b/i;

function disclosed(block: TextBlock): ConflictSignal[] {
  const found = findDisclosure(block.text);
  if (!found) return [];
  return [{ kind: found.kind, evidence: excerpt(block.text, found.start, found.length), block: block.ordinal }];
}

function fromText(block: TextBlock): ConflictSignal[] {
  return TEXT_RULES.flatMap(({ kind, pattern }) => {
    const m = pattern.exec(block.text);
    if (!m || (kind === 'price' && !OFFER.test(block.text))) return [];
    return [{ kind, evidence: excerpt(block.text, m.index, m[0].length), block: block.ordinal }];
  });
}

/** The words seen with a little around them, cut at word boundaries. */
function excerpt(text: string, at: number, length: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, at - 30)) + 1;
  const space = text.indexOf(' ', at + length + 40);
  return text.slice(from, space < 0 ? text.length : space).slice(0, 160);
}

function fromLinks(block: TextBlock): ConflictSignal[] {
  return block.links.flatMap((link): ConflictSignal[] => {
    const network = affiliateNetwork(link.href, link.rel);
    if (network === null) return [];
    const signal = { kind: 'affiliate-link' as const, evidence: shortAddress(link.href), block: block.ordinal };
    return [network ? { ...signal, network } : signal];
  });
}

const REFERENCE_HEADING = /^\s*(?:references|sources|citations|bibliography|works cited|studies cited)\b/i;
const REFERENCE_LINK =
  /doi\.org\/|pubmed|ncbi\.nlm\.nih\.gov|sciencedirect\.com|springer\.com|nature\.com|wiley\.com|jamanetwork|thelancet|bmj\.com|frontiersin\.org|mdpi\.com|cochranelibrary|academic\.oup\.com|cell\.com|plos\.org|nejm\.org|tandfonline|sagepub|science\.org/i;
const REFERENCE_TEXT = /\b10\.\d{4,9}\/\S+|\bPMID:? ?\d+/i;

/** Has the page any reference a reader could follow? */
function hasReferences(page: PageText): boolean {
  return page.blocks.some(
    (b) =>
      REFERENCE_TEXT.test(b.text) ||
      (b.kind === 'heading' && REFERENCE_HEADING.test(b.text)) ||
      b.links.some((l) => REFERENCE_LINK.test(l.href)),
  );
}

const SHOP_PATH = /\/(?:products?|collections|shop|store|cart)(?:\/|$)/i;
const CART = /^(?:add to (?:cart|basket|bag)|buy now|checkout)$/i;

function wholePage(page: PageText, found: readonly ConflictSignal[]): ConflictSignal[] {
  const signals: ConflictSignal[] = [];
  const path = URL.canParse(page.url) ? new URL(page.url).pathname : '';
  const cart = page.blocks.find((b) => CART.test(b.text.trim()));
  if (SHOP_PATH.test(path) || cart)
    signals.push({ kind: 'shop-page', evidence: cart ? cart.text.trim() : path, block: cart?.ordinal ?? null });
  const has = (kind: ConflictKind) => found.some((s) => s.kind === kind);
  if (has('affiliate-link') && !has('affiliate-disclosure'))
    signals.push({
      kind: 'disclosure-missing',
      evidence: 'affiliate links, and no notice of them in the text',
      block: null,
    });
  if (!hasReferences(page))
    signals.push({ kind: 'no-references', evidence: 'no reference or link to a study seen', block: null });
  return signals;
}

/** Signals of a page, in the order they stand on it; the ones about the page as a whole come last. */
export function conflictSignals(page: PageText): ConflictSignal[] {
  const found = page.blocks.flatMap((b) => [...disclosed(b), ...fromText(b), ...fromLinks(b)]);
  return [...found, ...wholePage(page, found)];
}

const EARNS: readonly ConflictKind[] = ['affiliate-link', 'own-product', 'shop-page', 'sponsored', 'coupon', 'price'];

/** Kinds that say that the page earns, strongest first, each once. */
export function earningKinds(signals: readonly ConflictSignal[]): ConflictKind[] {
  return EARNS.filter((kind) => signals.some((s) => s.kind === kind));
}
