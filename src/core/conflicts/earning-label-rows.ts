/** Words that only a notice of earnings uses: "affiliate link", "commission", "partner link". */
import { MAY, type DisclosureRow } from './disclosure-row';

export const EARNING_LABELS: readonly Omit<DisclosureRow, 'kind'>[] = [
  {
    id: 'affiliate-link',
    pattern:
      /\baffiliate[ -]?(?:links?|disclosures?|disclaimers?|partners?|partnerships?|commissions?|marketing|relationships?|ads?|advertis\w+|accounts?|codes?|networks?|sales|revenue|income|offers?|agreements?|picks?|products?|amazon)\b|\baff[. -]?links?\b|(?<=\b(?:an?|the|in|of|several|some|through|various|other|amazon|with) )affiliate program(?:me)?s?\b/i,
    example: 'Some links below are affiliate links.',
    avoid: 'She works at a hospital that is a Harvard affiliate.',
  },
  {
    id: 'affiliate-label',
    pattern:
      /[([{*]\s?aff(?:iliate)?s?\.?\s?[)\]}*]|#aff(?:iliate)?(?:links?|s|marketing)?\b|\b(?:as an|is an|am an?|are) (?:\w+ )?affiliates?\b(?! (?:of (?:the )?(?:university|hospital)|member|professor|hospital|faculty|scientist))/i,
    example: 'Cotton pillow case (affiliate)',
    avoid: 'The clinic is an affiliate hospital of the state university.',
  },
  {
    id: 'commission',
    pattern: new RegExp(
      `\\b${MAY}(?:earns?|receives?|gets?|makes?|collects?|takes?|paid|pays? (?:us|me)|given|earning|receiving) (?:us |me )?(?:an? |some |any )?(?:(?:very |small|tiny|modest|little|sales|advertising|monetary|financial|cash|flat) ?){0,2}(?:commissions?|referral (?:fees?|bonus(?:es)?|credits?)|finder['’]s fees?|kick-?backs?|ad(?:vertising)? fees?)\\b`,
      'i',
    ),
    example: 'When you order here I earn a small commission.',
    avoid: 'The Commission receives reports on sleep each year.',
  },
  {
    id: 'commission-on-purchases',
    pattern:
      /\bcommissions? (?:from|on|for|when|if|through|at no|via) (?:\w+ ){0,2}(?:purchases?|sales?|orders?|you|links?|products?|items?)\b|\bcommission-?(?:earning|able|based) links?\b/i,
    example: 'A commission on purchases keeps these pages free.',
    avoid: 'A commission on food safety met on Monday.',
  },
  {
    id: 'associates',
    pattern:
      /\bamazon (?:services? )?(?:llc )?associates?\b|\bassociates program|\badvertising fees\b|\bqualifying purchases\b|\b(?:affiliate|partner|referral|rewards) (?:advertising )?program(?:me)? (?:designed|that|which)\b/i,
    example: 'As an Amazon Associate I earn from qualifying purchases.',
    avoid: 'She is an associate professor of sleep medicine.',
  },
  {
    id: 'partner-links',
    pattern:
      /\b(?:partner|referral|tracked|tracking|monetised|monetized|paid|commercial|refer-a-friend|shopping) (?:links?|urls?|codes?)\b(?! (?:between|arms|to (?:sleep|health)))/i,
    example: 'This guide has partner links in it.',
    avoid: 'Her partner links arms with her.',
  },
  {
    id: 'disclosure-label',
    pattern:
      /^\W*(?:(?:full|quick|advertis(?:er|ing)|ftc|paid|link|financial|important) )?disclosure ?[:|–—-](?!\W{0,3}(?:none|nothing|no |not|nil|the author|author|dr|this (?:is|does|site does) (?:not|n['’]t)|I['’]?m not|I am not|the (?:content|information)|consult|always|information|these statements))/i,
    example: 'Disclosure: the shop below is run by a friend.',
    avoid: 'Disclosures: none reported.',
  },
  {
    id: 'links-are-affiliate',
    pattern: /\blinks?\b[^.!?]{1,50}\b(?:are|is|be) (?:\w+ )?affiliate\b/i,
    example: 'Every link to a shop is affiliate.',
    avoid: 'The links between the two hospitals are old.',
  },
  {
    id: 'commission-earned',
    pattern:
      /\bcommissions? (?:(?:may|might|can|could|will) be |is |are )?(?:earned(?! (?:praise|the|an?|its|it|her|his|him|them)\b)|paid to (?:us|me))\b/i,
    example: 'Commission may be earned on what you order.',
    avoid: 'The commission earned praise for its report.',
  },
];
