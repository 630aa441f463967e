/** Words by which a sentence reports a claim without making it: a myth, hearsay, an idea being weighed, missing evidence. */
import type { TextBlock } from '../model';
import { ALL_ON, type Switched } from '../tuning';

export interface SetAside {
  id: string;
  pattern: RegExp;
  stance: 'questions' | 'disputes' | 'denies';
  /** Must the words stand before the claim? Others set it aside from wherever they stand. */
  before: boolean;
  example: string;
  avoid: string;
}

const IDEA =
  '(?:claims?|idea|notion|belief|theory|assertion|promises?|suggestion|myth|rumou?r|argument|hypothesis|story)';
const STUDIES = '(?:evidence|proof|trials?|stud(?:y|ies)|data|research|support|science|papers?)';
const SELLERS =
  '(?:influencers?|fans|advocates|believers|enthusiasts|sellers|makers?|manufacturers?|marketers|companies|brands?|proponents|promoters|supporters|devotees|adverts?|ads|tiktok(?:ers)?|labels?|websites)';

export const SET_ASIDES: readonly SetAside[] = [
  {
    id: 'myth-label',
    pattern:
      /^[^\p{L}]*(?:myths?|fiction|misconceptions?|false(?:hood)?|untrue|not true|wrong|busted|debunked|false claim|the claim|rating: false)\b[^.:]{0,12}[:–—-]/iu,
    stance: 'disputes',
    before: true,
    example: 'Myth: kefir cures insomnia.',
    avoid: 'Fact: kefir contains tryptophan.',
  },
  {
    id: 'is-a-myth',
    pattern:
      /\b(?:(?:is|are|it's|that's|it’s|that’s) (?:just |simply |only |not |partly |largely )?(?:an? )?(?:\p{L}+ )?(?:myth|misconception|fallacy|false|untrue|nonsense|wives['’]? tale)|contrary to (?:popular|what|common)|despite what)\b/iu,
    stance: 'disputes',
    before: false,
    example: 'It is a common myth that kefir cures insomnia.',
    avoid: 'It is a food.',
  },
  {
    id: 'idea-refuted',
    pattern: new RegExp(
      `\\b${IDEA} (?:that|of) .{1,140}\\b(?:false|wrong|unfounded|exaggerated|overstated|no (?:good |solid )?evidence|not (?:supported|true|backed|borne)|rests on|falls apart|misreads?|debunked|busted)\\b`,
      'i',
    ),
    stance: 'disputes',
    before: false,
    example: 'The idea that kefir cures insomnia is wrong.',
    avoid: 'The idea is good.',
  },
  {
    id: 'wrongly-believed',
    pattern:
      /\b(?:mistakenly|wrongly|falsely|erroneously|incorrectly) (?:\p{L}+ )?(?:think|thinks|believe|believes|believed|assume|assumes|say|says|claim|claims|told|credited)\b/iu,
    stance: 'disputes',
    before: true,
    example: 'People wrongly believe that kefir cures insomnia.',
    avoid: 'People believe in kefir.',
  },
  {
    id: 'idea',
    pattern: new RegExp(
      `(?<!\\b(?:supports?|backs?|confirms?|bolsters?|strengthens?|for) the )\\b${IDEA} that\\b`,
      'i',
    ),
    stance: 'questions',
    before: true,
    example: 'The claim that kefir cures insomnia has been around for years.',
    avoid: 'This supports the idea that kefir helps.',
  },
  {
    id: 'sellers-say',
    pattern: new RegExp(
      `\\b${SELLERS}\\b.{1,40}\\b(?:claim|claims|claimed|say|says|insist|insists|swear|swears|promise|promises|boast|boasts|tout|touts|tell|tells|would have you)\\b`,
      'i',
    ),
    stance: 'questions',
    before: true,
    example: 'The maker claims that kefir cures insomnia.',
    avoid: 'The maker is in Leeds.',
  },
  {
    id: 'hearsay',
    pattern:
      /\b(?:you (?:may|might|will|have|probably|often|must)(?: (?:have|probably|often|already))* (?:heard|read|seen|been told)|you['’]ve (?:probably |no doubt |surely )?(?:heard|read|seen|been told)|rumou?r has it|legend has it|folklore|supposedly|allegedly|purportedly|it(?: is|['’]s) (?:often|sometimes|commonly|widely) (?:said|claimed|believed|assumed|thought)|(?:many|some|most|plenty of|lots of) (?:people |of us |folks )?(?:still )?(?:think|believe|assume|imagine|claim|say|swear)|people (?:often |still |commonly )?(?:think|believe|assume|say|claim|swear)|popular (?:belief|wisdom))\b/i,
    stance: 'questions',
    before: true,
    example: 'Many people believe that kefir cures insomnia.',
    avoid: 'Many people drink kefir.',
  },
  {
    id: 'meant-to',
    pattern: /\b(?:is|are|was|were|it['’]s|they['’]re) (?:\p{L}+ ){0,2}(?:meant|supposed|intended) to\b/iu,
    stance: 'questions',
    before: true,
    example: 'A detox is a plan that is meant to clear the gut.',
    avoid: 'A detox clears the gut.',
  },
  {
    id: 'if-really',
    pattern: /\bif\b.{1,60}\b(?:really|truly|genuinely)\b/i,
    stance: 'questions',
    before: true,
    example: 'If kefir really cured insomnia, we would know.',
    avoid: 'If you drink kefir, you sleep.',
  },
  {
    id: 'open',
    pattern:
      /\b(?:whether|remains? to be seen|under investigation|being (?:studied|investigated|tested)|(?:studying|testing|investigating|exploring|looking at|asked|asks|wondered) (?:if|how)|hoped? to (?:find|learn|show))\b/i,
    stance: 'questions',
    before: true,
    example: 'It is not known whether kefir helps.',
    avoid: 'Kefir helps.',
  },
  {
    id: 'no-evidence',
    pattern: new RegExp(
      `\\b(?:(?:no|little|insufficient|scant|scarcely any|hardly any|not (?:enough|much|a single|one)|lack of|lacks?|without(?: any)?|not aware of(?: any)?|nor any|absence of|zero) (?:[\\p{L}-]+ ){0,4}${STUDIES}|(?:not|never|n't|n’t|yet to) (?:\\p{L}+ ){0,2}(?:proven|shown|proved|been (?:\\p{L}+ )?(?:proven|shown|studied|tested|established|demonstrated|confirmed|examined))|unproven|untested|unlikely|(?:is|are|remains?) (?:still )?(?:unclear|unknown|uncertain)|fail(?:s|ed)? to (?:show|find|prove|improve|help)|jury is (?:still )?out|(?:evidence|support|proof)\\b.{1,140}\\b(?:lacking|weak|thin|flimsy|scant|shaky|inconclusive|insufficient|missing|none|absent|hard to find)|not (?:true|the case|so) that|(?:do|does|did)(?: not|n['’]t) (?:know|find|see) (?:of )?(?:any|a single)|(?:nobody|no one|no-one) (?:has|knows|can|could)|none (?:of them )?(?:has|have|showed?|found))\\b`,
      'iu',
    ),
    stance: 'denies',
    before: false,
    example: 'There is no evidence that kefir cures insomnia.',
    avoid: 'There is evidence that kefir helps.',
  },
  {
    id: 'doubt',
    pattern:
      /(?<!\b(?:no|without|beyond|little|few|nobody|one|never|not|cannot|can['’]t|hard to|to) (?:a |any )?)\b(?:doubts?|doubted|disputes?|disputed|rejects?|rejected|denies|denied|doubtful|sceptical|skeptical|unconvinced) that\b|\bfar from (?:proven|certain|clear|established|settled)\b|n['’]t (?:true|the case|so) that\b|\bno (?:good )?reason to (?:think|believe|suppose)\b|\bnothing (?:suggests?|shows?|proves?|indicates?)\b/i,
    stance: 'denies',
    before: false,
    example: 'Researchers doubt that kefir cures insomnia.',
    avoid: 'There is no doubt that kefir helps.',
  },
  {
    id: 'nor',
    pattern: /^[^\p{L}]*(?:nor|neither) (?:has|have|is|are|does|do|did|was|were|can)\b/iu,
    stance: 'denies',
    before: true,
    example: 'Nor has kefir been shown to help.',
    avoid: 'North of here.',
  },
];

const CONCESSION = /\b(?:although|though|but|however|while|even if)\b[^.]*$/i;

/** @param claimStart where the claim's first word stands in `text`, UTF-16 units. @returns how the sentence sets it aside. */
export function setAside(text: string, claimStart: number, off: Switched = ALL_ON): SetAside['stance'] | null {
  for (const row of SET_ASIDES) {
    const { pattern, stance, before } = row;
    const m = pattern.exec(text);
    if (!m || off.has(row)) continue;
    if (m.index < claimStart) return stance;
    // "X may help, though this has not been tested": a hedge after the claim, not a denial of it.
    if (!before && !CONCESSION.test(text.slice(0, m.index))) return stance;
  }
  return null;
}

/** Heads of columns that tell what others say. */
const REPORTED_COLUMN =
  /\b(?:myths?|fiction|claims?|misconceptions?|beliefs?|rumou?rs?|(?:people|you|they|ads?|labels?|shops?|patients) (?:\w+ ){0,2}(?:say|says|tell|tells|hear|heard|ask|think|believe))\b/i;
const OPENS_QUOTE = /^["“'‘]/;
const CLOSES_QUOTE = /["”'’][.†*]?$/;

/** Is the whole block what others say: a cell under "Myth", or in quotation marks? */
export const isReported = ({ kind, text, tableHeader }: TextBlock): boolean =>
  kind === 'cell' &&
  ((OPENS_QUOTE.test(text) && CLOSES_QUOTE.test(text)) || (tableHeader !== null && REPORTED_COLUMN.test(tableHeader)));
