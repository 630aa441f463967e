/** How pages tell that a brand paid for what they say, or gave something for it. */
import type { DisclosureRow } from './disclosure-row';

const WORKS =
  'posts?|articles?|content|videos?|episodes?|issues?|newsletters?|editions?|reviews?|pages?|sections?|guides?|recipes?|stor(?:y|ies)|emails?|podcasts?|blogs?|sites?|giveaways?';

export const SPONSOR_NOTICES: readonly Omit<DisclosureRow, 'kind'>[] = [
  {
    id: 'works-for-the-brand',
    pattern:
      /\bbrand ambassadors?\b|\b(?:I['’]?m|I am|we are|we['’]re|as) an? (?:\w+ )?(?:ambassador|spokesperson|paid partner|paid consultant|paid advisor)\b|\b(?:is|are|was) (?:an? )?(?:clients?|sponsors?|advertisers?) of (?:mine|ours|this|the (?:blog|site|show|podcast))\b|\b(?:advertising|advertiser|brand|retail|commercial|commerce|merchant) partners?\b|\bpartner brands?\b|\b(?:company|brand|maker|manufacturer|shop|store|seller) (?:has |have |also |kindly |generously ){0,2}(?:paid|sent|gave|gifted|supplied) (?:me|us|for (?:this|the (?:post|article|review)))\b/i,
    example: 'I am a brand ambassador for a tea shop.',
    avoid: 'Bring a partner to the sleep class.',
  },
  {
    id: 'sponsored-work',
    pattern: new RegExp(
      `\\bsponsored (?:post|article|content|video|episode|issue|newsletter|edition|review|section|guide|story|email|placement|partnership|collaboration|message)\\b|\\b(?:our|these|some|contains?|includes?|has|have|are|publish|run|with) sponsored (?:${WORKS}|links?|placements?)\\b|\\b(?:this|these|today['’]s|our|the|all|some|following) (?:\\w+ ){0,3}(?:${WORKS}) (?:\\w+ ){0,3}(?:sponsored|underwritten|paid for|supported|presented|made possible|funded)\\b|\\b(?:a|as an?|this is an?|these are) paid (?:ads?|advert\\w*|placement|message)\\b|^\\W*(?:(?:ad|advertisement)(?=:| by\\b| post| content)|promoted (?:post|content)|(?:sponsored|advertorial|paid promotion|paid post|paid content)(?=\\W*$|:| by\\b| post| content))|#(?:sponsored|spon|ad|sp|paid|partner|gifted|brandpartner)\\b|(?:^|\\s)\\*(?:gifted|ad)\\b|^\\W*[([]ad[)\\]]|[([](?:sponsored|gifted|advert|advertisement|paid)[)\\]]`,
      'i',
    ),
    example: 'This episode is sponsored by a mattress maker.',
    avoid: 'The trial was sponsored by a drug maker.',
  },
  {
    id: 'paid-partnership',
    pattern: new RegExp(
      `\\b(?:paid|commercial|brand) (?:partnership|collaboration|promotion|advertisement|advertorial|placement|endorsement|sponsorship)\\b|\\badvertorial\\b|^\\W*(?:in (?:paid )?(?:partnership|collaboration|association) with|brought to you by(?= \\w)|presented by(?= \\w+ \\w)|a (?:message|word) from our sponsors?)\\b|\\b(?:${WORKS})\\b[^.!?]{1,60}\\b(?:in (?:paid )?(?:partnership|collaboration) with|brought to you by)\\b|\\bin paid partnership with\\b|\\b(?:thanks?|thank you|grateful) to [^.!?]{1,60} (?:for )?(?:sponsor|partner|support)ing (?:this|today|the|my|our)|\\b(?:today['’]s|this (?:week|month|episode|issue)['’]s) (?:\\w+ )?sponsors?\\b|\\b(?:partnered|teamed up|partnering|teaming up|working) with (?:\\w+ ){1,4}(?:on|for|to bring you|in) (?:this|today)`,
      'i',
    ),
    example: 'In partnership with a tea company.',
    avoid: 'The tool was built in partnership with two hospitals.',
  },
  {
    id: 'free-product',
    pattern:
      /\b(?:I|we|me|us) (?:(?:was|were|have been|had been|been|kindly|recently|also) ){0,3}(?:sent|gifted|given|provided with|supplied with|received|got) [^.!?]{1,60}\b(?:(?:for|it|them|this|these|products?|items?) (?:for )?free|free (?:of charge|products?|items?|bottles?|jars?|stay|trial box)|complimentary|in exchange|for review|to review|to try|gift|courtesy)\b|\b(?:in exchange|in return) for (?:my|our|an?|this) (?:\w+ )?(?:honest|review|opinion|post|feedback|mention|coverage|write-?up)\b|\b(?:products?|items?|samples?|bottles?|jars?|box(?:es)?|mattress|kit|pack|supplements?|stay|meal|trip) (?:\w+ ){0,4}(?:gifted|supplied|provided|sent|given|donated) (?:\w+ ){0,4}(?:by the (?:brand|company|maker|manufacturer)|free|for (?:free|review)|to (?:me|us)|complimentary)\b|\b(?:gifted|pr|press) (?:products?|samples?|items?)\b|\bcourtesy of the (?:brand|maker|company|manufacturer)\b/i,
    example: 'I was sent a free jar in exchange for a review.',
    avoid: 'We got free samples of stool from twelve people.',
  },
];
