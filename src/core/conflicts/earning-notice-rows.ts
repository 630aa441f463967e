/** How pages tell in plain words that they earn when a reader buys or clicks: one row for each way of saying it. */
import { MAY, SELF, type DisclosureRow } from './disclosure-row';

export const EARNING_NOTICES: readonly Omit<DisclosureRow, 'kind'>[] = [
  {
    id: 'share-of-the-sale',
    pattern: new RegExp(
      `\\b${SELF} ${MAY}(?:earns?|receives?|gets?|makes?|takes?|collects?|are paid|am paid|is paid|get paid) (?:an? |some |a little )?(?:(?:small|tiny|modest|little) )?(?:percentage|percent|portion|share|cut|slice|fee|bit(?= (?:of|when|if|from|back|for|on|each|every)\\b|\\W*$)|money|payment|compensation|income|revenue|pennies|something|credit|reward|paid)\\b(?! (?:attention|monthly|weekly|well|hourly|of (?:sleep|light|the (?:blame|questions))))`,
      'i',
    ),
    example: 'If you buy through this page we get a small cut.',
    avoid: 'She says that we get a fair amount of light in June.',
  },
  {
    id: 'when-you-buy',
    pattern: new RegExp(
      `\\b(?:if|when(?:ever)?|should|every time|each time|once) (?:you|readers?|someone|anyone|people) (?:\\w+ ){0,3}(?:buy|purchase|shop|order|click|sign up|subscribe|book|use|make a purchase|go on to)\\b[^.!?]{1,140}?\\b${SELF} ${MAY}(?:earns?|receives?|gets?|makes?|benefit|profit|be (?:paid|compensated|rewarded)|are (?:paid|compensated)|am (?:paid|compensated))\\b(?! (?:sure|up|rid|it))`,
      'i',
    ),
    example: 'When you buy through our links, we may be paid.',
    avoid: 'If you click on the map, we will show the nearest clinic.',
  },
  {
    id: 'your-purchase-supports',
    pattern:
      /\b(?:your )?(?:purchases?|buying|shopping|orders?|clicks?|sales?|links?)\b[^.!?]{1,60}\b(?:helps? (?:to )?(?:support|fund|keep|run|pay for)|supports?|funds?) (?:this|the|our|my) (?:\w+ )?(?:site|blog|work|channel|newsletter|letter|website|podcast|page|journalism|family|small business|writing|reviews|lab)\b/i,
    example: 'Buying through the list above helps support this blog.',
    avoid: 'A walk in the morning supports the body clock.',
  },
  {
    id: 'no-extra-cost',
    pattern:
      /\bat no (?:(?:extra|additional|added|further) )?(?:cost|charge|expense) to you\b|\b(?:no|without(?: any)?) (?:extra|additional|added) (?:cost|charge) (?:to|for) you\b|\b(?:costs you nothing|(?:doesn['’]t|does not|won['’]t) (?:cost|affect|change) (?:you (?:anything|extra|more)|(?:what|the price) you pay))\b|\bprice you pay (?:stays|is) the same\b/i,
    example: 'It comes at no extra cost to you.',
    avoid: 'The city runs the clinic at no cost to patients.',
  },
  {
    id: 'compensated',
    pattern: new RegExp(
      `\\b(?:${SELF} (?:${MAY}(?:be|been|is|are|am|was|were|get) (?:\\w+ly )?(?:compensated|rewarded|reimbursed|paid(?= (?:for|by|when|if|an?|in|through|from|via|to (?:write|promote|talk|post|say|review|mention|share))\\b|[.,;]|$))|${MAY}(?:receives?|received|accepts?|earns?) (?:\\w+ ){0,2}(?:compensation|payments?|remuneration|consideration))|compensated (?:post|review|for (?:my|our|this|the|these))|(?:in|receive) (?:monetary )?compensation (?:for|from|when|if) (?:my|our|this|the|these|you|brands?|companies|some))\\b`,
      'i',
    ),
    example: 'The author may be compensated for the products named here.',
    avoid: 'Volunteers were compensated for their time in the lab.',
  },
  {
    id: 'makes-money',
    pattern: new RegExp(
      `\\b(?:how (?:we|I|this site) (?:makes? money|(?:is|are|get) (?:funded|paid))|${SELF} ${MAY}(?:makes?|earns?) (?:\\w+ ){0,2}(?:money|income|revenue)|(?:stores?|shops?|brands?|retailers?|companies|merchants?|advertisers?|sellers?|partners?|sponsors?) ${MAY}(?:pays?|compensates?|rewards?) (?:us|me)|ad-supported|monetised|monetized|(?:I|we|this site) (?:may|might|could) earn|(?:I|we) earn from|supported by (?:our )?(?:readers|advertising|ads))\\b`,
      'i',
    ),
    example: 'Some brands pay us when a reader orders.',
    avoid: 'Shops pay for the lights that keep us awake.',
  },
  {
    id: 'pays-me',
    pattern:
      /\b(?:pays?|paying|earns?|nets?) (?:us|me) (?:an? |some |for |when |if |to (?:talk|write|promote|review|mention|post|say)|back|money|per\b)|\b(?:links?|clicks?|brands?|advertisers?|sponsors?) (?:\w+ ){0,2}pays? (?:us|me)\b|\b(?:few|couple of|some) (?:pennies|cents|dollars|pounds|euros|bucks|pence) (?:\w+ ){0,6}(?:my|our|us|me)\b|\b(?:I|we) (?:\w+ ){0,3}paid to (?:write|review|promote|say|post|mention|test|share)\b/i,
    example: 'Links with a star earn us a small fee.',
    avoid: 'A nap in the afternoon pays you back at night.',
  },
  {
    id: 'shop-my-links',
    pattern:
      /\b(?:shop(?:ping)?|buy(?:ing)?|order(?:ing)?|purchas(?:e|es|ing)|sign(?:ing)? up|book(?:ing)?|subscrib(?:e|ing))\b[^.!?]{1,40}\b(?:my|our) (?:\w+ )?links?\b|\bI['’]?(?:ll| will)? (?:earn|get|receive) (?:store credit|a (?:bonus|reward|credit|free)|points)\b|\b(?:I|we) (?:\w+ )?(?:earn|get|receive)s? an? (?:\w+ )?(?:bonus|credit|reward) (?:for|on|when|from|if)\b|\bkeeps? the lights on\b/i,
    example: 'Shopping my links pays for the hosting.',
    avoid: 'Our links to studies open in a new tab.',
  },
  {
    id: 'stake',
    pattern:
      /\b(?:I|we) (?:have|hold|own) (?:an? |some )?(?:\w+ )?(?:financial |commercial |material )?(?:interest|stake|shares?|equity|connection) in (?:the |this |some |these )?(?:compan|brand|product|business|maker|firm)|\b(?:material|financial|commercial) (?:connection|relationship|tie)s? (?:to|with) (?:the |this |some |these )?(?:brand|compan|product|seller|maker|sponsor|retailer)|\b(?:I|we) (?:\w+ )?(?:sell|stock|make) (?:the|this|these|some of the|several of the|many of the) (?:products?|items?|supplements?|brands?)\b/i,
    example: 'We hold a stake in the company that makes it.',
    avoid: 'Parents have a stake in the sleep of their child.',
  },
  {
    id: 'money-finds-me',
    pattern:
      /\b(?:money|cash|cents|pennies|dollars|commission|(?:an?|small|little|modest) (?:fee|payment)|(?:percentage|percent|portion|share|cut|slice) of (?:each|every|the|your|any|what|all)\b[^.!?]{0,50}?)\b[^.!?]{0,30}?\b(?:(?:my|our) way|(?:back )?to (?:me|us)|(?:in|into) (?:my|our) (?:\w+ )?(?:pocket|purse|wallet|account|till))\b/i,
    example: 'A little money lands in my account when you order.',
    avoid: 'Money worries kept me awake, my doctor said to my wife.',
  },
  {
    id: 'shares-takings',
    pattern:
      /\bshares? (?:their|its|the|some of (?:their|its|the)|an? (?:part|bit|percentage|portion|cut) of (?:their|its|the)) (?:\w+ )?(?:takings|profits?|revenue|income|earnings|proceeds|sales?)\b[^.!?]{0,20} with (?:me|us)\b/i,
    example: 'The shops share some of the proceeds with us.',
    avoid: 'Share your story with us.',
  },
  {
    id: 'seller-pays-us',
    pattern:
      /\b(?:stores?|shops?|brands?|retailers?|companies|merchants?|advertisers?|sellers?|partners?|sponsors?|makers?|firms?|links?)\b[^.,!?]{0,40} (?:pays?|paid|paying|compensates?|rewards?|reimburses?) (?:us|me)\b/i,
    example: 'Some retailers on the list pay us.',
    avoid: 'The shops were shut, and my boss pays me late.',
  },
  {
    id: 'earns-when-you-buy',
    pattern: new RegExp(
      `\\b(?:${SELF} ${MAY}(?:profits?|benefits?|earns?)|(?:may|might|can|could|will) (?:also )?(?:profit|be (?:paid|compensated|rewarded))|get paid) (?:\\w+ ){0,2}(?:when|if|whenever|each time|every time|per|for|from|on|by)\\b[^.!?]{0,40}\\b(?:buy|orders?|purchases?|sales?|shop|sign up|clicks?|links?|subscribe|choose|join)\\b`,
      'i',
    ),
    example: 'The author may profit from items you order.',
    avoid: 'A patient may profit from a sleep diary.',
  },
  {
    id: 'brings-me-money',
    pattern:
      /\b(?:earns?|nets?|brings?|gets?|makes?|pays?|sends?) (?:us|me) (?:\w+ ){0,3}(?:money|cash|commissions?|fees?|payments?|pennies|cents|cut|margin|income|revenue)\b/i,
    example: 'A click on the lamp brings us a little money.',
    avoid: 'Warm milk gets me to sleep.',
  },
  {
    id: 'reward-when-you',
    pattern:
      /\b(?:I|we)(?: both| each)? (?:(?:may|might|will|also|both|each) ){0,2}(?:get|earn|receive) (?:\w+[ -]){0,4}(?:credit|bonus|reward|money|cash|fee|payment|points|percent|dollars|pounds|euros|month free|free month|cut|share)\b[^.!?]{1,20}\b(?:when|if|whenever|each time|every time|for (?:each|every)|on what) (?:you|readers?|someone|anyone|people)?\b/i,
    example: 'I get ten points each time someone uses it.',
    avoid: 'I get annoyed when people click their pens.',
  },
  {
    id: 'link-gives-both',
    pattern:
      /\b(?:my|our) (?:\w+ )?(?:link|code)\b[^.!?]{1,60}\b(?:I|we)(?: both| each)? (?:also |will |both )?(?:gets?|receives?|earns?)\b(?! (?:you|it|to|no|nothing)\b)/i,
    example: 'My code takes five euros off, and I get five.',
    avoid: 'My link is short, and I get no money for it.',
  },
  {
    id: 'own-cut',
    pattern:
      /\b(?:our|this|my) (?:clinic|practice|shop|store|channel|publisher|parent company|team|editors)\b[^.!?]{0,15} (?:earns?|receives?|gets?|makes?|takes?) (?:an? |some |the )?(?:\w+ )?(?:percentage|percent|portion|share|cut|slice|margin|mark-?up|profit|commissions?|fee)\b(?! of (?:light|sleep|the (?:blame|credit)))/i,
    example: 'Our practice makes a margin on what it recommends.',
    avoid: 'Our practice gets a share of light in June.',
  },
  {
    id: 'income-from',
    pattern:
      /\b(?:our|my|this (?:site|blog|page)['’]s) (?:\w+ )?(?:income|money|revenue|funding|earnings) (?:\w+ )?(?:comes?|is|are) (?:\w+ )?(?:from|through|by|via)\b[^.!?]{1,40}\b(?:commissions?|affiliate|links?|referrals?|purchases)\b/i,
    example: 'Our only income is from links to shops.',
    avoid: 'Our income comes from members.',
  },
  {
    id: 'support-by-buying',
    pattern:
      /\bsupport(?:s|ing)? (?:this|our|my|the) (?:\w+ )?(?:site|blog|work|channel|newsletter|letter|website|podcast|page|journalism|writing)\b[^.!?]{1,20}\b(?:when|by|if|through) (?:you )?(?:buy|order|shop|purchas|us(?:e|ing)\b|click)\w*/i,
    example: 'You support our writing by ordering through the list.',
    avoid: 'You support our writing by telling a friend.',
  },
];
