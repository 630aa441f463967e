/** What sounds like a notice of earnings and tells of something else: one row for each way of being none. */

/** A hit of a notice row, in its sentence. */
export interface Hit {
  before: string;
  words: string;
  after: string;
}

export interface Doubt {
  id: string;
  /** Where the pattern is held: before the hit, in it, after it, or the whole sentence. */
  where: keyof Hit | 'sentence';
  pattern: RegExp;
  /** About who is paid: only a hit that begins with the verb, and does not say "us" or "me" itself, leaves that open. */
  ofPayee?: boolean;
  /** Only when the sentence does not speak of the page or its writer. */
  unlessOwn?: boolean;
  example: string;
  /** A near miss: the notice counts. */
  avoid: string;
}

/** "At no extra cost to you" denies nothing. */
const NO = String.raw`no(?! (?:(?:extra |additional |added |further )?(?:cost|charge|expense)|matter|more than)\b)`;
/** "Not sponsored, but …": what is denied ends there. */
const WORD = '(?:\\W{1,3}(?!(?:but|though|yet|however|still)\\b)\\w{1,20})';
/** What earns, as a plural: links, not people. */
const EARNERS =
  'links?|purchases|sales|clicks|orders|products|items|picks|buttons|posts|pages|pictures|recommendations|listings|ads|offers|deals|reviews|editors|notes|years|times|always|us|this|articles|guides|banners|mentions|tables|videos|emails|letters|podcasts|episodes|bookings|sign-ups|sites|blogs';
const ADVERB = '(?:also |then |often |usually |sometimes |really |even )?';

export const DOUBTS: readonly Doubt[] = [
  {
    id: 'denied-before',
    where: 'before',
    pattern: new RegExp(
      `(?:\\b(?:${NO}|nobody|nothing|not(?! only)|never|without(?! (?:any )?(?:extra|additional|added|cost|charge))|neither|nor|zero|free of|stopped|refuses?|declines?)|n['’]t)${WORD}{0,4}\\W{0,3}$|\\bnone${WORD}{0,7}\\W{0,3}$`,
      'i',
    ),
    example: 'None of the links here are affiliate links.',
    avoid: 'At no extra cost to you, I earn a commission.',
  },
  {
    id: 'denied-inside',
    where: 'words',
    pattern: new RegExp(
      `\\b(?:${NO}|never|nothing|not(?! only))\\b(?! (?:cost|affect|change|influence))|(?:do|did|was|were|is|are|have)n['’]t\\b`,
      'i',
    ),
    example: 'We receive no compensation for what we write.',
    avoid: 'We receive some compensation for what we write.',
  },
  {
    id: 'from-nobody',
    where: 'after',
    pattern: /^ (?:\w+ )?(?:from|by|for|of) (?:no|none|nobody|neither)\b/i,
    example: 'We receive compensation from no brand.',
    avoid: 'We receive compensation from some brands.',
  },
  {
    id: 'question',
    where: 'sentence',
    pattern:
      /^\W*(?:(?:so|and|but),? )?(?:how|what|why|who|which|do|does|did|is|are|am|can|could|should|have|has|would|will)\b[^.!?]*\?\W*$/i,
    example: 'Do you earn a commission on what you recommend?',
    avoid: 'Want to know how we earn a commission? Here it is.',
  },
  {
    id: 'how-much',
    where: 'before',
    pattern: /\bhow (?:much|many|often|to)\b[^.!?]{0,60}$/i,
    example: 'Here is how much I get paid to sleep.',
    avoid: 'This is how I get paid to write.',
  },
  {
    id: 'title',
    where: 'sentence',
    pattern: /^\W*(?:[Hh]ow|[Ww]hat|[Ww]hy) (?!(?:we|this site)\b)(?:\S+ ){2,18}[^\s.!?…]+$/,
    example: 'What I Earned From My Affiliate Links Last May',
    avoid: 'What I link to earns me a commission.',
  },
  {
    id: 'recruiting',
    where: 'sentence',
    pattern:
      /\b(?:become|becoming|apply (?:to be|as)|sign up as|join(?:ing)?)(?: (?:an?|our|the|my|this))? (?:[\w-]+ ){0,2}(?:affiliates?|ambassadors?|referral|partners?)\b(?! (?:links?|codes?)\b)/i,
    example: 'Become an affiliate: affiliate commissions are high.',
    avoid: 'Join me in tapping my affiliate link.',
  },
  {
    id: 'your-own-trade',
    where: 'sentence',
    pattern:
      /\b(?:customers?|friends?|buyers?|sales|readers?|visitors) (?:that )?you (?:refer|bring|send|invite|recruit)\b|\brefer(?:ring)? (?:an?|your) (?:friends?|customers?)\b/i,
    example: 'Get an affiliate commission for each customer you refer.',
    avoid: 'An affiliate commission comes with each reader who buys.',
  },
  {
    id: 'somebody-elses',
    where: 'before',
    pattern: /\b(?:their|your|his|her|its|whose|another['’]s|people['’]s)(?: (?:own|first|hidden|many))? $/i,
    example: 'Only one blog in ten disclosed its affiliate links.',
    avoid: 'Thank you for using my affiliate links.',
  },
  {
    id: 'they-earn',
    where: 'before',
    ofPayee: true,
    pattern: new RegExp(
      `\\b(?:they|he|she|you|who|whom|people|others|many|most|anyone|everyone|(?!(?:${EARNERS})\\b)(?<![\\p{L}'’-])\\p{Ll}{2,}s) ${ADVERB}$`,
      'u',
    ),
    example: 'Be wary of reviewers who earn a commission.',
    avoid: 'These links earn a commission.',
  },
  {
    id: 'people-earn',
    where: 'before',
    ofPayee: true,
    pattern: new RegExp(
      `^\\P{L}*(?:(?:Some|Many|Most|The|All|Other|A|An|Every|Each) )?(?:\\p{L}+ )?(?!(?:[Ee]ditor|[Pp]ublisher|[Ww]riter|[Aa]uthor|[Nn]ewsletter|[Ll]etter|[Cc]omputer|[Uu]s)s?\\b)\\p{L}{2,}(?:er|or|ist|ian|ant|ent|man|woman|ate)s? ${ADVERB}$`,
      'u',
    ),
    example: 'Distributors earn a commission on what recruits buy.',
    avoid: 'The publisher earns a commission on what you buy.',
  },
  {
    id: 'owners-of',
    where: 'before',
    ofPayee: true,
    pattern: /\b(?:owners?|makers?|operators?|authors?|editors?) of (?!this\b|our\b|my\b|Sleep)(?:[\w-]+ ){1,4}$/i,
    example: 'The owners of such a site get kickbacks.',
    avoid: 'The owners of this site get kickbacks.',
  },
  {
    id: 'trade-talk',
    where: 'sentence',
    unlessOwn: true,
    pattern:
      /\b(?:how to|guide to|learn(?:ing)? (?:about|to)|teach(?:es)?|(?:study|studies|survey|review) (?:of|found)|found that|lawsuit|accus\w+|regulators?|laws?|rules (?:say|require)|(?:must|required to|have to|should) (?:\w+ )?(?:disclose|place|say|label|mark|tell|declare)|influencers?|marketers?|beginners?|is (?:an?|one|the) (?:\w+ )?(?:way|form|kind|type|method|model|business|strategy))\b/i,
    example: 'Affiliate marketing is a way to earn from a list of pillows.',
    avoid: 'Our affiliate marketing is a way to pay for this site.',
  },
  {
    id: 'public-body-pays',
    where: 'after',
    pattern:
      /^(?: in part| entirely| wholly)? by (?:the |an? |its |our )?(?:[\p{L}-]+ ){0,3}(?:grants?|members|donations?|donors?|council|ministry|government|foundation|university|institutes?|association|society|charity|trust|taxpayers?|health service|department|evidence|research|data|science)\b/iu,
    example: 'This page is sponsored by the National Institutes of Health.',
    avoid: 'This page is sponsored by Tarnwell Teas.',
  },
];

const SELF = /\b(?:us|me|we|I|I['’](?:ll|m|ve)|my|our)\b/;
const BEGINS_WITH_VERB =
  /^(?:(?:may|might|can|could|will|do|would|\w+ly|often|also|then|both) ){0,3}(?:earn|receiv|get|make|collect|take|be (?:paid|compensated)|profit)/i;
const OWN =
  /\b(?:I|I['’](?:ll|m|ve)|we|we['’](?:ll|re|ve)|my|our|us|me|this (?:site|blog|page|post|article|email|newsletter|guide|video))\b/i;

/** @returns the first reason why a hit is no notice, or null. */
export function doubtAbout(hit: Hit): string | null {
  const sentence = hit.before + hit.words + hit.after;
  const openPayee = BEGINS_WITH_VERB.test(hit.words) && !SELF.test(hit.words);
  const own = OWN.test(sentence);
  const found = DOUBTS.find(
    (d) =>
      (!d.ofPayee || openPayee) &&
      !(d.unlessOwn && own) &&
      d.pattern.test(d.where === 'sentence' ? sentence : hit[d.where]),
  );
  return found?.id ?? null;
}
