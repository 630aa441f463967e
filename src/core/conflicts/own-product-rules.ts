/** How pages speak of what they sell themselves, or promote by name: a formula, an app, a course, a book. */
import type { TextRule } from './text-rule';

const kind = 'own-product' as const;

const PRODUCT =
  /^(?: (?:own|best-?selling|new(?:est)?|free|premium|proprietary|signature|award-winning|clinically[- ]\w+|doctor-formulated|natural|unique|advanced|popular|exclusive|organic|vegan|daily|nightly|sleep|gut|gut health|digestive|magnesium|melatonin|probiotic|herbal|greens|online|mobile|latest|\d+[- ]\w+),?){0,4} (?:formula|formulation|supplements?|probiotics?|synbiotics?|gumm(?:y|ies)|capsules|softgels|powders?|blend|herbal tea|sleep aid|products?|app|e-?books?|book|(?:online )?(?:course|shop|store)|masterclass|mattress(?:es)?|(?:mini )?kit)\b/i;
/** Goods that carry their ingredient before them: "our ashwagandha gummies". */
const GOODS =
  /^ (?:(?!(?:for|to|of|on|about|and|or|with|in|the|an?|is|are|that|from|own|need|take|use)\b)[\w-]+ ){1,2}(?:formula|supplements?|gummies|capsules|softgels|powder|probiotics?)\b/i;
/** "our product reviews", "our course of action", "our gut formula for success" is not for sale. */
const NOT_FOR_SALE =
  /\bour (?:[\w-]+ ){0,3}(?:product|supplement|probiotic|book|app|course|store)s? (?:reviews?|guides?|polic|ratings?|recommend|picks|testing|categor|managers?|development|of\b|liabil|editor|club)|\b(?:endorses?|depicted|liable|liability|privacy policy|terms of|trademark|copyright|cookies)\b/i;

/** A trade name: a word with a capital inside it or a mark after it. */
const TRADE_NAME = String.raw`\p{Lu}\p{L}*(?:\p{Ll}\p{Lu}\p{L}*[™®]?|[™®])`;

export const OWN_PRODUCT_RULES: readonly TextRule[] = [
  {
    kind,
    says: /\b(?:(?:\d{2,3}[- ]days?|100 ?%|(?:one|two)[- ]year|full|no[- ]questions(?:[- ]asked)?) (?:unconditional )?money[- ]back guarantee|(?:offers?|carries|comes with|backed by|have|with) (?:an? |our )?(?:\d{2,3}[- ]days? )?money[- ]back guarantee|or your money back)\b/i,
    unless:
      /\b(?:beware|be wary|wary of|red flag|avoid|watch out|suspicious|promises? like|claims? like|quack|scam|fraud)/i,
  },
  { kind, says: /\b[Oo]ur\b/, then: PRODUCT, within: 70, unless: NOT_FOR_SALE },
  { kind, says: /\b[Oo]ur\b/, then: GOODS, within: 60, unless: NOT_FOR_SALE },
  {
    kind,
    says: new RegExp(`(?<![\\p{L}\\d])${TRADE_NAME}(?:['’]s [\\p{L} -]{3,30})? (?:lets|helps|allows) you\\b`, 'u'),
    then: /^ (?:to )?(?:log|track|record|monitor|journal|connect|spot|rate)\b/,
    within: 14,
  },
  {
    kind,
    says: /\b(?:the|this|my|our) (?:\w+ ){0,2}(?:app|tracker|journal|planner) (?:lets|helps|allows) you (?:to )?(?:log|track|record|monitor)\b/i,
  },
  {
    kind,
    says: /\bis (?:an?|my|our|the) (?:(?:new|paid|short|complete|step-by-step|online|\d+[- ]page|best-?selling) ){0,3}(?:e-?book|masterclass|online course|workbook|mini[- ]course|video course|digital guide) (?:that|which|on|about|covering|for|with)\b/i,
  },
  {
    kind,
    says: /\b(?:[Gg]et|[Gg]rab|[Bb]uy|[Oo]rder|[Cc]heck out|[Ee]nrol+ (?:now )?in|[Jj]oin|[Tt]ry|[Dd]ownload|[Ss]hop) (?:my|our) (?:[\p{L}\d-]+ ){0,4}(?:e-?book|book|masterclass|course|programme|program|kit|app|supplements?|probiotics?|formula|membership|challenge|range|store)\b/u,
    unless: NOT_FOR_SALE,
  },
  {
    kind,
    says: new RegExp(
      `(?<![\\p{L}\\d])(?:${TRADE_NAME}|[\\p{L}\\d]+[™®]) (?:was|is) (?:specially |carefully |specifically )?(?:designed|formulated|created|developed)\\b`,
      'u',
    ),
    then: /^ (?:to|by our|with)\b/,
    within: 10,
  },
  {
    kind,
    says: /\b(?:[Tt]hat['’]s|[Tt]his is|[Ww]hich is) why (?:we|I) (?:created|made|developed|formulated|built|designed|launched) \p{Lu}/u,
  },
  { kind, says: /\b[Tt]ry \p{Lu}[\p{L}\d]+ (?:risk[- ]free|free for)\b/u },
  // The title follows: "my course, Sleep Like You Mean It".
  {
    kind,
    says: /\b[Mm]y (?:new |online |latest |upcoming )?(?:course|e-?book|book|programme|program|masterclass|app|cookbook), \p{Lu}/u,
  },
  { kind, says: /\b[Oo]ur (?:own )?(?:at-home|home) (?:[\w-]+ ){0,2}test\b/ },
  {
    kind,
    says: /\b[Jj]oin (?:the|my|our) (?:\p{Lu}\p{L}+ ){1,4}(?:Academy|Programme?|Challenge|Membership|Club|Course|Bootcamp|Masterclass)\b/u,
  },
  {
    kind,
    says: /\b[Oo]ur (?:patented|proprietary|signature|trademarked) (?:[\w-]+ )?(?:strains?|blend|formula|extract|complex|method)\b/,
  },
  { kind, says: /\b[Ss]hop (?:our|the) (?:[\w-]+ ){0,2}(?:collection|range|store|shop|best-?sellers)\b/ },
];
