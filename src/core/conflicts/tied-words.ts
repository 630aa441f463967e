/** Sentences for the badge's card and the page summary: facts with their place, never a judgement. */
import type { ConflictKind, ConflictSignal } from '../model';
import type { Tie } from './tied';

const PLACE: Record<Tie['place'], string> = {
  before: 'above this claim',
  after: 'below this claim',
  page: 'on this page',
};

/** In the claim's own paragraph. */
const CLOSE = { before: 'beside this claim', after: 'right after this claim' } as const;

const SENTENCES: Partial<Record<ConflictKind, (thing: string, place: string, network: string) => string>> = {
  'affiliate-link': (thing, place, network) => `This page earns from the ${thing} linked ${place}${network}.`,
  'shop-page': (thing) => `This page is part of a shop that sells what this claim is about (${thing}).`,
  'own-product': (thing, place) => `This page promotes a product ${place} (${thing}).`,
  price: (thing, place) => `A price stands ${place} (${thing}).`,
  coupon: (thing, place) => `A discount code stands ${place} (${thing}).`,
  sponsored: (thing) => `This page is marked as sponsored, and the notice names ${thing}.`,
};

/** @returns one sentence with what is sold, and where. */
export function tieSentence({ kind, thing, place, distance, network }: Tie): string {
  const sentence = SENTENCES[kind];
  const where = distance === 0 && place !== 'page' ? CLOSE[place] : PLACE[place];
  return sentence ? sentence(thing, where, network ? ` (${network})` : '') : '';
}

/** What the page says of its affiliate links: where it says so, and whether that is enough to understand. Null without links. */
export function disclosureSentence(signals: readonly ConflictSignal[]): string | null {
  if (!signals.some((s) => s.kind === 'affiliate-link')) return null;
  const notice = signals.find((s) => s.kind === 'affiliate-disclosure');
  if (!notice) return 'Affiliate links are on this page; a notice of them was not seen.';
  return notice.note
    ? `The page says that it earns from links: ${notice.note}.`
    : 'The page says that it earns from links.';
}
