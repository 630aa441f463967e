/** How pages speak of studies and reviewers that a reader cannot look up: data rows, with examples in tests/core/conflicts. */
import type { TextRule } from './text-rule';

/** A name, a number or a link that leads somewhere: the source is not vague. */
const NAMED =
  /\b(?:universit|institut|college|hospital|clinic|cent(?:er|re) for|journal|academy|association|foundation|society|harvard|stanford|mayo|oxford|cochrane|jama|lancet|bmj|nejm|pnas|et al|dr\.?|prof|md|phd|according to|says|said|lead author|published in|conducted (?:by|at|in)|led by)\b|\b(?:19|20)\d\d\b|\[\d|\(\d{1,3}\)|[a-z.][¹²³⁴⁵⁶⁷⁸⁹]|[a-z]\.\d{1,2}\b/i;
const VAGUE_VERB =
  /^ (?:(?:have|has|also|now|clearly|consistently|repeatedly|already) ){0,3}(?:shows?|shown|suggests?|suggested|proves?|proven|finds?|found|confirms?|confirmed|indicates?|demonstrates?|demonstrated|reveals?|revealed|discovered|linked|associated) \w/i;
const NO =
  /\b(?:not|never|no|none|isn['’]t|aren['’]t|hasn['’]t|haven['’]t|without|if|whether|until|claims?|claimed|nothing|few|little)\b|\?$/;

const either = (...patterns: RegExp[]) => new RegExp(patterns.map((p) => p.source).join('|'), 'i');
/** "According to" names nobody by itself. */
const NAMED_BY = new RegExp(NAMED.source.replace('according to|', ''), 'i');

export const VAGUE_SOURCE: readonly TextRule[] = [
  {
    says: /(?<!\b(?:my|the|these|those|this|their|his|her|our|its|such|no|of|in|by|from|animal|laboratory|lab|in vitro|mouse|rat|sleep|gut|computer|food) )\b(?:studies|research|science|scientists|researchers|clinical trials|scientific evidence)\b/i,
    then: VAGUE_VERB,
    within: 40,
    unless: either(NAMED, /\?$/),
  },
  {
    says: /\b(?:scientifically|clinically) proven\b|\b(?:backed|supported|proven) by (?:science|research|(?:scientific |clinical )?studies)\b|\b(?:science|research)-backed\b/i,
    unless: either(NAMED, NO),
  },
  {
    says: /\b(?:shown|proven|demonstrated|found) (?:in|by) (?:(?:many|several|numerous|clinical|scientific|human|recent|multiple) ){0,2}(?:studies|trials|research)\b/i,
    unless: either(NAMED, NO),
  },
  {
    says: /\b(?:plenty|lots|a lot|loads|tons|a growing body|a wealth|mountains) of (?:\w+ )?(?:research|studies|science)\b/i,
    unless: either(NAMED, NO),
  },
  {
    says: /\baccording to (?:(?:many|several|numerous|recent|new|some) )?(?:studies|research|science|scientists|researchers)\b(?! (?:by|from|at|in|published|conducted|led|of)\b)/i,
    unless: either(NAMED_BY, NO),
  },
].map((r) => ({ ...r, kind: 'vague-source' as const, contentOnly: true }));

export const UNTRACEABLE_STUDY: readonly TextRule[] = [
  {
    says: /\b(?:an?|one|another) (?:[\p{L}\d-]+ ){0,3}(?:study|(?:clinical|controlled|randomi[sz]ed|pilot|small|large|recent|new|(?:19|20)\d\d) trial)\b(?! (?:group|guide|hall|room|of the|design))/iu,
    then: /^ (?:(?:of|on|in|among|from|with|involving|published|done|reported|by) [^.;:]{1,70}? )?(?:has |also |recently )?(?:found|showed|shows|shown|finds|suggests?|suggested|revealed|concluded|reported|demonstrated|linked|confirmed|discovered|proved)\b/i,
    within: 110,
  },
  {
    says: /\bin (?:an?|one|another) (?:[\p{L}\d-]+ ){0,3}(?:study|clinical trial)(?=,| of \d| published)/iu,
  },
].map((r) => ({ ...r, kind: 'untraceable-study' as const, contentOnly: true }));

/** What makes a study one that can be looked up: who, or where in the literature. */
export const TRACEABLE =
  /\b(?:universit|institut|college|hospital|clinic\b|cent(?:er|re)s? for|medical cent(?:er|re)|school of|academy|department|foundation|society|harvard|stanford|mayo|oxford|cambridge|cochrane|jama|lancet|british medical|new england|bmj|nejm|pnas|plos|et al|and (?:colleagues|co-?workers)|dr\.|professor|prof\.|m\.?d\.|ph\.?d|lead author|researchers? (?:at|from)|scientists? (?:at|from)|led by|conducted (?:by|at)|authors?|(?:issue|edition) of|(?:journal|archives|annals|proceedings) of|\w+ journal of|american journal)|\[\d|\(\d{1,3}\)/i;

/** A denial, a question, a trial of such software, a figure of fiction. */
const NO_PERSONA =
  /\b(?:no|not|never|none|trials?|study|compared|novel|film|series|character|book|TV|story|game|tabloid)\b|n['’]t\b|\?$/i;

export const PERSONA_RULES: readonly TextRule[] = [
  {
    says: /\b(?:reviewers?|authors?|editors?|editorial|experts?|doctors?|reviewed|medical|writers?)\b/i,
    then: /\b(?:is|are|was|were|uses?|under|represents?|stands for) (?:an? |the |our )?(?:(?!not\b|no\b|never\b)[\w-]+ ){0,2}personas?\b(?! (?:of|non)\b)|^ personas?\W*$|^: (?:an? )?(?:[\w-]+ ){0,2}persona\b/i,
    within: 60,
  },
  {
    says: /\bpersona\b/i,
    then: /\b(?:reviewer|reviews|medical review|fact[- ]check)\b/i,
    within: 60,
  },
  {
    // Of the page itself: scans and recordings are checked by software too.
    says: /(?:(?:^|[.!?|·•–—] |: )["“(]?|\b(?:this|our|the|all|each|every) (?:\w+ )?(?:articles?|content|pages?|posts?|guides?|site|information|stor(?:y|ies)) (?:\w+ ){0,3})(?:medically |fact[- ]?|clinically )?(?:reviewed|checked|verified|written|edited) by (?:our |an? |the )?/i,
    then: /^(?:[\p{L}\d-]+ ){0,3}(?:AI(?!-\p{Lu}| (?:expert|researcher|scientist|specialist)s?\b)|A\.I\.|ChatGPT|GPT-?\d?|artificial intelligence|language model|AI (?:model|engine|system|assistant|reviewer)|chatbot|bot|algorithm)\b|^[\p{L}\d]*GPT\b|^[\p{L}\d]*\p{Ll}AI\b/u,
    within: 60,
  },
  {
    says: /\b(?:our|by (?:an?|the|our)) AI[- ](?:reviewer|author|medical reviewer|editor)\b(?!['’])|\bAI[- ](?:reviewed|generated (?:reviewer|author|expert))\b/,
  },
  {
    says: /\b(?:is|are|our) (?:an? )?(?:fictional|fictitious|made-up|invented|virtual|composite) (?:medical |expert |editorial )?(?:reviewer|author|expert|doctor|dietitian|nutritionist)s?\b(?! (?:visits?|meetings?|appointments?|consult\w*|sessions?|clinics?|panels?|care|of|in|on)\b)/i,
  },
  {
    says: /\b(?:pen[- ]name|pseudonym)\b/i,
    then: /\b(?:our|the) (?:\w+ )?(?:team|staff|editors|writers)\b/i,
  },
].map((r) => ({ ...r, kind: 'persona-reviewer' as const, unless: NO_PERSONA, contentOnly: true }));

export const TESTIMONIAL_RULES: readonly TextRule[] = [
  { kind: 'testimonial', says: /\bverified (?:buyer|purchase|purchaser|customer|reviewer)\b/i, longest: 600 },
  {
    kind: 'testimonial',
    says: /^\W*(?:(?:customer|client|patient|user|reader|real|our) )?(?:testimonials?|success stories|customer stories)\b|^\W*what (?:our |my |other |real )?(?:customers|clients|patients|users|people) (?:say|are saying|think)\b/i,
    longest: 70,
    contentOnly: true,
  },
];
