/** A price is a signal where something is offered for it, not in any sum of money. */
import type { TextRule } from './text-rule';

/** Up to 9,999.99 in the currencies shops of English pages use; never millions, never "a night" of a hotel. */
const SUM =
  /[$£€]\s?\d{1,3}(?:,?\d{3})?(?:[.,]\d{2})?(?![\d.,]*\d)(?!\s?(?:[bmk]|bn|billion|million|thousand|trillion|per cent)\b)(?![+-])/i;
const OFFER =
  /\b(?:buy|shop|order|add to (?:cart|basket|bag)|see what['’]s inside|get (?:yours|it|the|my|this|started|instant access)|grab|enrol+|start (?:your|my)|claim|check price|subscribe (?:&|and) save|pre-?order)\b/i;

/** "You can buy one for …" tells of a market; it offers nothing. */
const SOMEBODY =
  /\b(?:can|could|to|will|would|who|they|she|he|people|we|I|did|had) (?:buy|order|shop|grab|claim|get)\b|\bin order to\b/i;

const kind = 'price' as const;

export const PRICE_RULES: readonly TextRule[] = [
  // A button or a line of its own: "See what's inside – $4", "$29 – order now".
  { kind, says: OFFER, then: SUM, within: 45, longest: 90, unless: SOMEBODY },
  { kind, says: SUM, then: OFFER, within: 45, longest: 90, unless: SOMEBODY },
  {
    kind,
    says: /\b(?:sale price|our price|your price|price:|regular price|list price|introductory price|retail):?/i,
    then: /^\s?[$£€]\s?\d/,
    within: 8,
  },
  // "$19.99 1 month supply".
  {
    kind,
    says: SUM,
    then: /^\W{0,3}(?:\d{1,3}[- ](?:\d{1,3} )?)?(?:days?|months?|weeks?|count|capsules|tablets|bottles?|free)? ?(?:supply|sample|bottles?|pack|capsules|tablets|softgels)\b/i,
    within: 30,
    longest: 60,
  },
  {
    kind,
    says: SUM,
    then: /\b(?:while stocks? lasts?|while supplies last|(?:free|plus) (?:\w+ )?(?:delivery|shipping|postage|returns))\b/i,
    within: 40,
    longest: 120,
  },
  { kind, says: SUM, then: /^\s?\(?was [$£€]/i, within: 10, longest: 120 },
  { kind, says: /\bnow (?:only|just)\b/i, then: SUM, within: 12, longest: 120 },
  // "just pay $9.95 shipping", "costs £14.99 in our shop", "for only $24.90 plus shipping".
  {
    kind,
    says: SUM,
    then: /\b(?:shipping|postage|in our (?:shop|store)|order (?:now|today)|money[- ]back|free trial|cancel any ?time|\d+% discount)\b/i,
    within: 45,
  },
  {
    kind,
    says: /\b(?:subscribe (?:&|and) save|for (?:just|only)|yours for|today for|you pay only)\b/i,
    then: SUM,
    within: 14,
    unless: /\b(?:was|were|sold|paid|bought|worth)\b/i,
  },
];

/** A price alone in its line or cell, or two of them: "$49.95 $59.95", "$24.99 / bottle". Said of goods only beside them. */
export const LONE_PRICE =
  /^(?:(?:price|now|only|just|sale|from|our price|your price|regular price|sale price|was|retail):?\s?)?[$£€]\s?\d{1,4}(?:[.,]\d{2})?(?:[\s|–-]{1,3}[$£€]\s?\d{1,4}(?:[.,]\d{2})?)?(?:\s?(?:\/|per|a|each)\s?(?:month|bottle|box|pack|bag|jar|year)|\s?(?:USD|EUR|GBP|CAD|AUD))?[.!]?$/i;

/** Words that stand around goods for sale. */
export const GOODS_AROUND =
  /\b(?:buy|shop|add to|purchase|qty|quantity|cart|subscribe|price|save|shipping|in stock|capsules|softgels|tablets|gummies|bottle|supply|per serving|reviews?\)|order now|best for|product)\b/i;
