/** How pages tell readers that money may come of what they read: one row for each way of saying it. */

export interface DisclosureRow {
  id: string;
  kind: 'affiliate-disclosure' | 'sponsored';
  pattern: RegExp;
  example: string;
  /** A near miss. */
  avoid: string;
}

const SELF =
  "(?:we|I|I['’]ll|we['’]ll|this (?:site|blog|website|channel|newsletter|page|podcast)|the (?:site|blog|author|publisher)|our (?:site|team|company|newsletter|publication)|\\w+\\.(?:com|org|net|co))";
const MAY = '(?:(?:may|might|can|could|will|do|would|often|sometimes|also|then|occasionally|usually|both) ){0,3}';
const WORKS =
  'posts?|articles?|content|videos?|episodes?|issues?|newsletters?|editions?|reviews?|pages?|sections?|guides?|recipes?|stor(?:y|ies)|emails?|podcasts?|blogs?|sites?|giveaways?';

export const DISCLOSURES: readonly DisclosureRow[] = [
  {
    id: 'affiliate-link',
    kind: 'affiliate-disclosure',
    pattern:
      /\baffiliate[ -]?(?:links?|disclosures?|disclaimers?|partners?|partnerships?|commissions?|marketing|relationships?|ads?|advertis\w+|accounts?|codes?|networks?|sales|revenue|income|amazon)\b|\baff[. -]?links?\b|(?<=\b(?:an?|the|in|of|several|some|through|various|other|amazon|with) )affiliate program(?:me)?s?\b/i,
    example: 'Some links below are affiliate links.',
    avoid: 'She works at a hospital that is a Harvard affiliate.',
  },
  {
    id: 'affiliate-label',
    kind: 'affiliate-disclosure',
    pattern:
      /[([{*]\s?aff(?:iliate)?s?\.?\s?[)\]}*]|#aff(?:iliate)?(?:links?|s|marketing)?\b|\b(?:as an|is an|am an|are) (?:\w+ )?affiliates?\b(?! (?:of (?:the )?(?:university|hospital)|member|professor|hospital|faculty|scientist))/i,
    example: 'Cotton pillow case (affiliate)',
    avoid: 'The clinic is an affiliate hospital of the state university.',
  },
  {
    id: 'commission',
    kind: 'affiliate-disclosure',
    pattern: new RegExp(
      `\\b${MAY}(?:earns?|receives?|gets?|makes?|collects?|takes?|paid|pays? (?:us|me)|given|earning|receiving) (?:us |me )?(?:an? |some |any )?(?:(?:very |small|tiny|modest|little|sales|advertising|monetary|financial|cash|flat) ?){0,2}(?:commissions?|referral (?:fees?|bonus(?:es)?|credits?)|finder['’]s fees?|kick-?backs?|ad(?:vertising)? fees?)\\b`,
      'i',
    ),
    example: 'When you order here I earn a small commission.',
    avoid: 'The Commission receives reports on sleep each year.',
  },
  {
    id: 'share-of-the-sale',
    kind: 'affiliate-disclosure',
    pattern: new RegExp(
      `\\b${SELF} ${MAY}(?:earns?|receives?|gets?|makes?|takes?|collects?|are paid|am paid|is paid|get paid) (?:an? |some |a little )?(?:(?:small|tiny|modest|little) )?(?:percentage|percent|portion|share|cut|slice|fee|bit|money|payment|compensation|income|revenue|pennies|something|credit|reward|paid)\\b(?! (?:attention|monthly|weekly|well|hourly|of (?:sleep|light|the (?:blame|questions))))`,
      'i',
    ),
    example: 'If you buy through this page we get a small cut.',
    avoid: 'She says that we get a fair amount of light in June.',
  },
  {
    id: 'commission-on-purchases',
    kind: 'affiliate-disclosure',
    pattern:
      /\bcommissions? (?:from|on|for|when|if|through|at no|via) (?:\w+ ){0,2}(?:purchases?|sales?|orders?|you|links?|products?|items?)\b|\bcommission-?(?:earning|able|based) links?\b/i,
    example: 'A commission on purchases keeps these pages free.',
    avoid: 'A commission on food safety met on Monday.',
  },
  {
    id: 'associates',
    kind: 'affiliate-disclosure',
    pattern:
      /\bamazon (?:services? )?(?:llc )?associates?\b|\bassociates program|\badvertising fees\b|\bqualifying purchases\b|\b(?:affiliate|partner|referral|rewards) (?:advertising )?program(?:me)? (?:designed|that|which)\b/i,
    example: 'As an Amazon Associate I earn from qualifying purchases.',
    avoid: 'She is an associate professor of sleep medicine.',
  },
  {
    id: 'partner-links',
    kind: 'affiliate-disclosure',
    pattern:
      /\b(?:partner|referral|tracked|tracking|monetised|monetized|paid|commercial|refer-a-friend|shopping) (?:links?|urls?|codes?)\b(?! (?:between|arms|to (?:sleep|health)))/i,
    example: 'This guide has partner links in it.',
    avoid: 'Her partner links arms with her.',
  },
  {
    id: 'when-you-buy',
    kind: 'affiliate-disclosure',
    pattern: new RegExp(
      `\\b(?:if|when(?:ever)?|should|every time|each time|once) (?:you|readers?|someone|anyone|people) (?:\\w+ ){0,3}(?:buy|purchase|shop|order|click|sign up|subscribe|book|use|make a purchase|go on to)\\b[^.!?]{1,140}?\\b${SELF} ${MAY}(?:earns?|receives?|gets?|makes?|benefit|profit|be (?:paid|compensated|rewarded)|are (?:paid|compensated)|am (?:paid|compensated))\\b(?! (?:sure|up|rid|it))`,
      'i',
    ),
    example: 'When you buy through our links, we may be paid.',
    avoid: 'If you click on the map, we will show the nearest clinic.',
  },
  {
    id: 'your-purchase-supports',
    kind: 'affiliate-disclosure',
    pattern:
      /\b(?:your )?(?:purchases?|buying|shopping|orders?|clicks?|sales?|links?)\b[^.!?]{1,60}\b(?:helps? (?:to )?(?:support|fund|keep|run|pay for)|supports?|funds?) (?:this|the|our|my) (?:site|blog|work|channel|newsletter|website|podcast|page|journalism|family|small business|writing)\b/i,
    example: 'Buying through the list above helps support this blog.',
    avoid: 'A walk in the morning supports the body clock.',
  },
  {
    id: 'no-extra-cost',
    kind: 'affiliate-disclosure',
    pattern:
      /\bat no (?:(?:extra|additional|added|further) )?(?:cost|charge|expense) to you\b|\b(?:no|without(?: any)?) (?:extra|additional|added) (?:cost|charge) (?:to|for) you\b|\b(?:costs you nothing|(?:doesn['’]t|does not|won['’]t) (?:cost|affect|change) (?:you (?:anything|extra|more)|(?:what|the price) you pay))\b|\bprice you pay (?:stays|is) the same\b/i,
    example: 'It comes at no extra cost to you.',
    avoid: 'The city runs the clinic at no cost to patients.',
  },
  {
    id: 'compensated',
    kind: 'affiliate-disclosure',
    pattern: new RegExp(
      `\\b(?:${SELF} (?:${MAY}(?:be|been|is|are|am|was|were|get) (?:\\w+ly )?(?:compensated|rewarded|reimbursed|paid(?= (?:for|by|when|if|an?|in|through|from|via|to (?:write|promote|talk|post|say|review|mention|share))\\b|[.,;]|$))|${MAY}(?:receives?|received|accepts?|earns?) (?:\\w+ ){0,2}(?:compensation|payments?|remuneration|consideration))|compensated (?:post|review|for (?:my|our|this|the|these))|(?:in|receive) (?:monetary )?compensation (?:for|from|when|if) (?:my|our|this|the|these|you|brands?|companies|some))\\b`,
      'i',
    ),
    example: 'The author may be compensated for the products named here.',
    avoid: 'Volunteers were compensated for their time in the lab.',
  },
  {
    id: 'makes-money',
    kind: 'affiliate-disclosure',
    pattern: new RegExp(
      `\\b(?:how (?:we|I|this site) (?:makes? money|(?:is|are|get) (?:funded|paid))|${SELF} ${MAY}(?:makes?|earns?) (?:\\w+ ){0,2}(?:money|income|revenue)|(?:stores?|shops?|brands?|retailers?|companies|merchants?|advertisers?|sellers?|partners?|sponsors?) ${MAY}(?:pays?|compensates?|rewards?) (?:us|me)|ad-supported|monetised|monetized|(?:I|we|this site) (?:may|might|could) earn|(?:I|we) earn from|supported by (?:our )?(?:readers|advertising|ads))\\b`,
      'i',
    ),
    example: 'Some brands pay us when a reader orders.',
    avoid: 'Shops pay for the lights that keep us awake.',
  },
  {
    id: 'pays-me',
    kind: 'affiliate-disclosure',
    pattern:
      /\b(?:pays?|paying|earns?|nets?) (?:us|me) (?:an? |some |for |when |if |to (?:talk|write|promote|review|mention|post|say)|back|money|per\b)|\b(?:links?|clicks?|brands?|advertisers?|sponsors?) (?:\w+ ){0,2}pays? (?:us|me)\b|\b(?:few|couple of|some) (?:pennies|cents|dollars|pounds|euros|bucks|pence) (?:\w+ ){0,6}(?:my|our|us|me)\b|\b(?:I|we) (?:\w+ ){0,3}paid to (?:write|review|promote|say|post|mention|test|share)\b/i,
    example: 'Links with a star earn us a small fee.',
    avoid: 'A nap in the afternoon pays you back at night.',
  },
  {
    id: 'shop-my-links',
    kind: 'affiliate-disclosure',
    pattern:
      /\b(?:shop(?:ping)?|buy(?:ing)?|order(?:ing)?|purchas(?:e|es|ing)|sign(?:ing)? up|book(?:ing)?|subscrib(?:e|ing))\b[^.!?]{1,40}\b(?:my|our) (?:\w+ )?links?\b|\bI['’]?(?:ll| will)? (?:earn|get|receive) (?:store credit|a (?:bonus|reward|credit|free)|points)\b|\b(?:I|we) (?:\w+ )?(?:earn|get|receive)s? an? (?:\w+ )?(?:bonus|credit|reward) (?:for|on|when|from|if)\b|\bkeeps? the lights on\b/i,
    example: 'Shopping my links pays for the hosting.',
    avoid: 'Our links to studies open in a new tab.',
  },
  {
    id: 'works-for-the-brand',
    kind: 'sponsored',
    pattern:
      /\bbrand ambassadors?\b|\b(?:I['’]?m|I am|we are|we['’]re|as) an? (?:\w+ )?(?:ambassador|spokesperson|paid partner|paid consultant|paid advisor)\b|\b(?:is|are|was) (?:an? )?(?:clients?|sponsors?|advertisers?) of (?:mine|ours|this|the (?:blog|site|show|podcast))\b|\b(?:advertising|advertiser|brand|retail|commercial|commerce|merchant) partners?\b|\bpartner brands?\b|\b(?:company|brand|maker|manufacturer|shop|store|seller) (?:has |have |also |kindly |generously ){0,2}(?:paid|sent|gave|gifted|supplied) (?:me|us|for (?:this|the (?:post|article|review)))\b/i,
    example: 'I am a brand ambassador for a tea shop.',
    avoid: 'Bring a partner to the sleep class.',
  },
  {
    id: 'disclosure-label',
    kind: 'affiliate-disclosure',
    pattern:
      /^\W*(?:(?:full|quick|advertis(?:er|ing)|ftc|paid|link|financial|important) )?disclosure ?[:|–—-](?!\W{0,3}(?:none|nothing|no |not|nil|the author|author|dr|this (?:is|does|site does) (?:not|n['’]t)|I['’]?m not|I am not|the (?:content|information)|consult|always|information|these statements))/i,
    example: 'Disclosure: the shop below is run by a friend.',
    avoid: 'Disclosures: none reported.',
  },
  {
    id: 'stake',
    kind: 'affiliate-disclosure',
    pattern:
      /\b(?:I|we) (?:have|hold|own) (?:an? |some )?(?:\w+ )?(?:financial |commercial |material )?(?:interest|stake|shares?|equity|connection) in (?:the |this |some |these )?(?:compan|brand|product|business|maker|firm)|\b(?:material|financial|commercial) (?:connection|relationship|tie)s? (?:to|with) (?:the |this |some |these )?(?:brand|compan|product|seller|maker|sponsor|retailer)|\b(?:I|we) (?:\w+ )?(?:sell|stock|make) (?:the|this|these|some of the|several of the|many of the) (?:products?|items?|supplements?|brands?)\b/i,
    example: 'We hold a stake in the company that makes it.',
    avoid: 'Parents have a stake in the sleep of their child.',
  },
  {
    id: 'sponsored-work',
    kind: 'sponsored',
    pattern: new RegExp(
      `\\bsponsored (?:post|article|content|video|episode|issue|newsletter|edition|review|section|guide|story|email|placement|partnership|collaboration|message)\\b|\\b(?:our|these|some|contains?|includes?|has|have|are|publish|run|with) sponsored (?:${WORKS}|links?|placements?)\\b|\\b(?:this|these|today['’]s|our|the|all|some|following) (?:\\w+ ){0,3}(?:${WORKS}) (?:\\w+ ){0,3}(?:sponsored|underwritten|paid for|supported|presented|made possible|funded)\\b(?! by (?:the )?(?:evidence|research|studies|data|science|National))|\\b(?:a|as an?|this is an?|these are) paid (?:ads?|advert\\w*|placement|message)\\b|^\\W*(?:(?:ad|advertisement)(?=:| by\\b| post| content)|promoted (?:post|content)|(?:sponsored|advertorial|paid promotion|paid post|paid content)(?=\\W*$|:| by\\b| post| content))|#(?:sponsored|spon|ad|sp|paid|partner|gifted|brandpartner)\\b|(?:^|\\s)\\*(?:gifted|ad)\\b|^\\W*[([]ad[)\\]]|[([](?:sponsored|gifted|advert|advertisement|paid)[)\\]]`,
      'i',
    ),
    example: 'This episode is sponsored by a mattress maker.',
    avoid: 'The trial was sponsored by a drug maker.',
  },
  {
    id: 'paid-partnership',
    kind: 'sponsored',
    pattern: new RegExp(
      `\\b(?:paid|commercial|brand) (?:partnership|collaboration|promotion|advertisement|advertorial|placement|endorsement|sponsorship)\\b|\\badvertorial\\b|^\\W*(?:in (?:paid )?(?:partnership|collaboration|association) with|brought to you by(?= \\w)|presented by(?= \\w+ \\w)|a (?:message|word) from our sponsors?)\\b|\\b(?:${WORKS})\\b[^.!?]{1,60}\\b(?:in (?:paid )?(?:partnership|collaboration) with|brought to you by)\\b|\\bin paid partnership with\\b|\\b(?:thanks?|thank you|grateful) to [^.!?]{1,60} (?:for )?(?:sponsor|partner|support)ing (?:this|today|the|my|our)|\\b(?:today['’]s|this (?:week|month|episode|issue)['’]s) (?:\\w+ )?sponsors?\\b|\\b(?:partnered|teamed up|partnering|teaming up|working) with (?:\\w+ ){1,4}(?:on|for|to bring you|in) (?:this|today)`,
      'i',
    ),
    example: 'In partnership with a tea company.',
    avoid: 'The tool was built in partnership with two hospitals.',
  },
  {
    id: 'free-product',
    kind: 'sponsored',
    pattern:
      /\b(?:I|we|me|us) (?:(?:was|were|have been|had been|been|kindly|recently|also) ){0,3}(?:sent|gifted|given|provided with|supplied with|received|got) [^.!?]{1,60}\b(?:(?:for|it|them|this|these|products?|items?) (?:for )?free|free (?:of charge|products?|items?|bottles?|jars?|stay|trial box)|complimentary|in exchange|for review|to review|to try|gift|courtesy)\b|\b(?:in exchange|in return) for (?:my|our|an?|this) (?:\w+ )?(?:honest|review|opinion|post|feedback|mention|coverage|write-?up)\b|\b(?:products?|items?|samples?|bottles?|jars?|box(?:es)?|mattress|kit|pack|supplements?|stay|meal|trip) (?:\w+ ){0,4}(?:gifted|supplied|provided|sent|given|donated) (?:\w+ ){0,4}(?:by the (?:brand|company|maker|manufacturer)|free|for (?:free|review)|to (?:me|us)|complimentary)\b|\b(?:gifted|pr|press) (?:products?|samples?|items?)\b|\bcourtesy of the (?:brand|maker|company|manufacturer)\b/i,
    example: 'I was sent a free jar in exchange for a review.',
    avoid: 'We got free samples of stool from twelve people.',
  },
];
