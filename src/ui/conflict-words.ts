/** Facts about money and sourcing in neutral words: what was seen, never what it says about anyone. */
import type { ConflictKind, ConflictSignal } from '../core/model';

interface ConflictWords {
  /** For a list of several. */
  short: string;
  /** For a line of its own. */
  sentence: string;
}

export const CONFLICT_WORDS = {
  'affiliate-link': {
    short: 'affiliate links',
    sentence: 'Affiliate links: the site can earn when a reader buys through them.',
  },
  'affiliate-disclosure': {
    short: 'says that it earns from links',
    sentence: 'The page says that it earns from links.',
  },
  'disclosure-missing': {
    short: 'no disclosure seen',
    sentence: 'Affiliate links are there; a disclosure of them was not seen.',
  },
  'own-product': { short: 'promotes a product', sentence: 'The page promotes a product, an app, a course or a book.' },
  'shop-page': { short: 'shop page', sentence: 'The page is part of a shop.' },
  price: { short: 'price on page', sentence: 'A price or a buy button is on the page.' },
  coupon: { short: 'coupon code', sentence: 'A discount code is offered.' },
  sponsored: { short: 'sponsored', sentence: 'The page is marked as sponsored.' },
  newsletter: { short: 'newsletter form', sentence: 'The page asks for an email address (newsletter or download).' },
  booking: { short: 'booking offer', sentence: 'The page offers a consultation or a booking.' },
  testimonial: { short: 'testimonial', sentence: "Customers' stories are given as support." },
  'persona-reviewer': { short: 'reviewer is a persona', sentence: 'The reviewer named is a persona or software.' },
  'author-sells': { short: 'author sells', sentence: 'The author is named as maker or owner of something for sale.' },
  'vague-source': { short: 'source not named', sentence: 'Research is mentioned without a name or a link.' },
  'untraceable-study': {
    short: 'study cannot be traced',
    sentence: 'A study is mentioned with too little detail to find it.',
  },
  'press-release-source': {
    short: 'press release as study',
    sentence: 'A link given as a study leads to a press release or a news item.',
  },
  'no-references': { short: 'no references', sentence: 'The page gives no references.' },
} as const satisfies Record<ConflictKind, ConflictWords>;

export interface ConflictFact {
  kind: ConflictKind;
  sentence: string;
  /** The words and addresses seen, each once, at most three. */
  evidence: string[];
}

/** Nothing can be shown of what is missing. */
const ABSENCES: ReadonlySet<ConflictKind> = new Set(['disclosure-missing', 'no-references']);

const unique = (words: string[]): string[] => [...new Set(words)];

/**
 * One fact per kind, in the order of `kinds`, with the networks and the evidence of its signals.
 * @param signals all signals of the page.
 */
export function conflictFacts(kinds: readonly ConflictKind[], signals: readonly ConflictSignal[]): ConflictFact[] {
  return [...new Set(kinds)].map((kind) => {
    const seen = signals.filter((signal) => signal.kind === kind);
    const networks = unique(seen.flatMap((signal) => signal.network ?? []));
    const { sentence } = CONFLICT_WORDS[kind];
    return {
      kind,
      sentence: networks.length ? `${sentence} Seen: ${networks.join(', ')}.` : sentence,
      evidence: ABSENCES.has(kind) ? [] : unique(seen.map((signal) => signal.evidence).filter(Boolean)).slice(0, 3),
    };
  });
}
