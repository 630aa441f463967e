/** How pages say that they sell: data rows for the language shops and writers use. Each has examples in tests/core/conflicts. */
import type { TextRule } from './text-rule';

const NOT_PAID =
  /(?:\b(?:not|never|no|without)|n['’]t) (?:\w+ ){0,2}(?:sponsored|paid|compensated|sent|gifted|given|advertorial)\b/i;

const sponsored: TextRule[] = [
  {
    says: /\b(?:this|today['’]s|the following) (?:blog )?(?:post|article|video|episode|review|page|content|story|newsletter|guide|recipe)\b/i,
    // Nothing but helpers in between: "this page lists trials sponsored by …" tells of trials.
    then: /^ (?:(?:is|was|were|are|has|have|been|being|created|made|produced|published|brought to you|proudly|kindly|generously|partly) ){0,4}(?:sponsored|paid partnership|paid for by|in (?:paid )?(?:partnership|collaboration) with)\b/i,
  },
  { says: /\bpaid partnership with\b/i, contentOnly: true },
  {
    says: /^(?:ad(?:vertisement)?[\s:·|–-]{1,4})?(?:advertorial|paid post|paid partnership)\b/i,
    contentOnly: true,
    longest: 120,
  },
  {
    says: /\b(?:I|we) (?:was|were|have been|am being|are being)\b/i,
    then: /\b(?:(?:compensated|paid)\b.+\bfor|(?:sent|gifted|given)\b.+\bin (?:exchange|return) for) (?:this|my|our|an?) (?:honest |unbiased )?(?:post|review|opinion|article|video)\b/i,
    within: 140,
  },
  {
    says: /\b(?:I|we) (?:received|got) (?:this|these|an?|the|some|my)\b/i,
    then: /\b(?:free of charge|for free|in exchange|in return)\b.+\b(?:reviews?|post|opinion|testing)\b/i,
    within: 120,
  },
  {
    says: /\b(?:I|[Ww]e)(?:['’]ve| have)? (?:partnered|teamed up) with \p{Lu}/u,
    then: /\b(?:for|on|in) (?:this|today['’]s) (?:\w+ )?(?:post|article|video|episode|guide|recipe|review|newsletter|issue|page|giveaway)\b/i,
  },
  { says: /\bfor sponsoring (?:this|today)|\bthis is an? (?:sponsored|paid) (?:post|article|review|story|video)\b/i },
  { says: /^sponsored (?:post|article|content|review|story)\s?(?:by\b|[:|–—-])/i, contentOnly: true, longest: 160 },
  {
    says: /^in (?:paid )?(?:collaboration|partnership) with (?=\p{Lu})/iu,
    then: /^\p{Lu}(?!.*\b(?:University|Hospital|Institute|College)\b)/u,
    contentOnly: true,
    longest: 60,
  },
  {
    says: /\b(?:provided|sent|gifted|gave) (?:me|us)\b/i,
    then: /\b(?:free|complimentary|samples?)\b.{1,40}\b(?:review|try|test)\b/i,
    within: 90,
  },
].map((r) => ({ ...r, kind: 'sponsored' as const, unless: NOT_PAID }));

/** A code as shops give them out: capitals and digits. */
const CODE = /^\s?:?\s?["“'‘]?(?=\d{0,8}[A-Z])[A-Z\d]{4,20}\b/;

const coupon: TextRule[] = [
  {
    says: /\b(?:[Uu]se|[Uu]sing|[Ww]ith|[Ee]nter|[Aa]pply|[Qq]uote|[Rr]edeem) (?:(?:my|our|the|this|exclusive|special|discount|promo|coupon|voucher) ){0,3}code\b/,
    then: CODE,
    within: 26,
  },
  { says: /\b(?:coupon|promo|discount|voucher) code\b/i, then: CODE, within: 26 },
  {
    says: /\b(?:use|enter|apply|with)\b/i,
    then: /\b(?:coupon|promo|discount|voucher) code\b/i,
    within: 40,
    contentOnly: true,
  },
  {
    says: /\b\d{1,2} ?% (?:off|discount)\b/i,
    then: /\b(?:with|using|use|enter|apply|quote) (?:\w+ ){0,3}code\b/i,
    within: 50,
  },
  { says: /\b(?:discount|save|off)\b/i, then: /\bcode\b\s?:?\s?["“'‘]?(?=\d{0,8}[A-Z])[A-Z\d]{4,20}\b/, within: 40 },
  {
    says: /\b\d{1,2} ?% (?:off|discount)\b/i,
    then: /\b(?:using|with|use) ["“'‘]?(?=[A-Z]{0,18}\d)[A-Z\d]{4,20}\b/,
    within: 40,
  },
  {
    says: /\b(?:exclusive|special) (?:\w+ )?(?:coupons?|discounts?|vouchers?) (?:for|to) (?:my|our) (?:readers|followers|listeners|subscribers)\b/i,
  },
].map((r) => ({ ...r, kind: 'coupon' as const }));

const LIST = /\b(?:newsletters?|mailing list|e-?mail list|e-?mail updates|e-?mail alerts|e-?zine)\b/i;

const newsletter: TextRule[] = [
  {
    says: /(?:^|[.!?:;•|»>]\s?|\b(?:please|to|and|&|or|be sure to)\s)(?:subscribe|sign[- ]?up|join)\b/i,
    then: LIST,
    within: 60,
    unless: /\bunsubscribe\b/i,
  },
  { says: /\b(?:get|receive|delivered|sent)\b/i, then: /\b(?:in|to) your inbox\b/i, within: 80 },
  { says: /\benter your e-?mail\b/i },
  {
    says: /\b(?:download|get|grab|claim) (?:my|our|your|the|this) free (?:[\w-]+ ){0,4}(?:e-?book|guide|report|checklist|pdf|cheat sheet|meal plan)\b/i,
  },
  { says: /\bjoin (?:over |more than |the )?\d[\d,]*\+? (?:other |happy )?(?:readers|subscribers|people who get)\b/i },
  { says: /(?:^|[.!?:;•|»>–-]\s?)(?:subscribe|sign[- ]?up)\b/i, then: /\b(?:by|via) e-?mail\b/i, within: 50 },
  {
    says: /(?:^|[.!?:;•|»>–-]\s?)subscribe (?:for|to get|to receive) (?:\w+ ){0,3}(?:tips|updates|recipes|posts|news|advice|offers|emails)\b/i,
  },
].map((r) => ({ ...r, kind: 'newsletter' as const }));

/** Advice to see one's own doctor sells nothing. */
const ADVICE =
  /\bsee your\b|\bif (?:it|the|there|symptoms?|pain|things|your)\b|\bif you (?!want|need|would|are (?:ready|interested)|like|wish)\w|\bwith (?:your|an?|the|his|her|their|my) (?!team\b)|\b(?:should|may|might|could|must|when you|before you|if you) (?:book|schedule|request|make|arrange)\b/i;

const booking: TextRule[] = [
  {
    says: /\b(?:book|schedule|request|reserve|arrange) (?:(?:your|an?|my|our|free|complimentary|\d+[- ]minute|initial|online|virtual|one-on-one|private|personal|first) ){0,4}(?:consult(?:ation)?|discovery call|strategy call|clarity call|coaching (?:call|session)|intro(?:ductory)? call)\b/i,
  },
  {
    says: /\b(?:book|schedule|request|make) (?:your|an?) (?:appointment|session|visit|call|sleep (?:test|study))\b/i,
    then: /\b(?:with (?:us|me|our)|online|now|today|here|at our)\b/i,
  },
  {
    says: /^(?:book (?:now|online|an appointment|a session|a call|your (?:session|appointment))|schedule (?:an? |your )?(?:appointment|visit|consultation|call)|request an appointment|work with me)\b.{0,12}$/i,
    longest: 44,
  },
  {
    says: /\b(?:book|schedule|request) (?:your|an?|my|our) (?:(?!with\b|in\b|at\b)[\w-]+ ){0,3}(?:consultation|discovery call|coaching call|strategy call)\b|\b(?:book|schedule|request) (?:your|an?|my|our) (?:free|complimentary) (?:[\w-]+ ){0,2}(?:call|session|chat)\b/i,
  },
  {
    says: /\b(?:apply|want|ready|here['’]s how) to work with me\b|\bI offer (?:[\w-]+ ){0,4}(?:consultations|coaching|sessions)\b/i,
  },
].map((r) => ({ ...r, kind: 'booking' as const, unless: ADVICE }));

const authorSells: TextRule[] = [
  {
    // A byline: "Ana Roe — Sleep Coach & Founder of Restwell".
    says: /^(?:(?:[Bb]y|[Ww]ritten by|[Aa]uthor:) )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}\s?[,—–|·-]\s/u,
    then: /\b(?:[Cc]reator|(?:[Cc]o-?)?[Ff]ounder|[Ff]ormulator|[Ii]nventor|[Oo]wner|CEO) (?:[&\p{L}]+ ){0,3}(?:of|at) (?:the )?\p{Lu}/u,
    within: 90,
    longest: 140,
  },
  {
    // "A course of tests" is none, and neither is what one has "to the company canteen".
    says: /\bI(?:['’]ve| have)? (?:founded|created|developed|formulated|launched|co-founded) (?:my own|the|an?|this) (?:(?!(?:to|for|of|in|at|with|from|by|about)\b)[\p{L}\d™®'’-]+ ){0,5}(?:supplement|probiotic|formula|company|brand|course|programme|program|app|product line|line of supplements|masterclass|membership)\b(?! of\b)/u,
  },
  {
    says: /\bI(?:['’]m| am) the (?:founder|co-founder|creator|formulator|owner|CEO|inventor) of\b/,
    then: /^ (?:the )?\p{Lu}|^ (?:[\p{L}\d'’-]+ ){1,4}(?:company|brand|business|clinic|practice|shop|store|line|label|app|programme|program|course|method|studio|academy|firm|range)\b/u,
    unless: /\b(?:club|choir|charity|society|foundation|hospital|band|school)\b/i,
  },
  {
    says: /\b(?:in|from|through|inside|out|get|grab|join|buy|try|download|read|offer|sell|wrote|launched|about) my (?:own )?(?:supplement (?:line|brand|company)|line of supplements|online course|signature (?:course|programme|program)|e-?book|masterclass|best-?selling book)\b/i,
  },
  { says: /\bAs (?:the )?(?:[Cc]o-?)?(?:founder|creator|owner|CEO) of \p{Lu}/u, then: /, (?:I|we)\b/, within: 60 },
  { says: /\babout the author\b/i, then: /\b(?:founder|creator|owner|CEO) of \p{Lu}/u, within: 140 },
].map((r) => ({ ...r, kind: 'author-sells' as const, contentOnly: true }));

export const SELLER_RULES: readonly TextRule[] = [...sponsored, ...coupon, ...newsletter, ...booking, ...authorSells];
