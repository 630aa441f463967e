/** One thing acts on another. */
import { BASE, GERUND, NOUN_BASE, PAST, PURE_BASE, THIRD } from './effect-verbs';
import type { WordingRow } from './row';

/** Words before "improved" after which it is no main verb: "with improved sleep", "was improved". */
const NOT_BEFORE_PAST =
  'the|of|in|an?|with|was|were|is|are|be|been|being|had|have|has|showed?|their|its|and|or|by|for|from|to|no|at|into|as|than|significantly|more|less|face|on|between|greatly|that|not|his|her|our|under|both|due|found|report|demonstrated|exhibited|including|produces?|link|reflect|despite|when';
/** Words before "increases" after which it is a noun. */
const NOT_BEFORE_THIRD =
  'the|of|in|an?|no|with|these|those|such|significant|and|for|as|their|to|observed|clinical|some|other|great|medical';
const NOT_BEFORE_BASE = 'to|not|may|might|could|can|will|would|should|must|help|helps|helped|the|an?|of|no|in|with';

export const EFFECT: readonly WordingRow[] = [
  {
    id: 'verb-third',
    kind: 'effect',
    pattern: new RegExp(
      `\\b(?<!\\b(?:${NOT_BEFORE_THIRD}) )(?:${THIRD}|keeps|makes|cuts)\\b(?! (?:in|of|were|was|are|with|from|between|and|about)\\b)`,
      'i',
    ),
    points: { none: -1, conditional: -1, causal: 2 },
    example: 'Morning light improves mood.',
    avoid: 'The increases in price were small.',
  },
  {
    id: 'and-verb-third',
    kind: 'effect',
    pattern: new RegExp(
      `\\b(?:and|that|which|significantly|also|who) ${THIRD}\\b(?! (?:in|of|were|was|are|with|from)\\b)`,
      'i',
    ),
    example: 'It calms and improves sleep.',
    avoid: 'They saw gains and increases in weight.',
  },
  {
    id: 'verb-past',
    kind: 'effect',
    pattern: new RegExp(
      `(?<=[\\w)] )(?<!\\b(?:${NOT_BEFORE_PAST}) )${PAST}\\b(?! (?:by|in|with|from|to|over|significantly|after|during|among|at|and)\\b)`,
    ),
    example: 'Bran reduced bloating.',
    avoid: 'Patients with reduced appetite ate less.',
  },
  {
    id: 'adverb-past',
    kind: 'effect',
    pattern: new RegExp(
      `\\b(?<!\\b(?:was|were|is|are|be|been|with|the|an?|had|have|has|show|showed) )(?:significantly|effectively|markedly|dramatically|substantially|also|not|successfully|positively|and|that) ${PAST} (?!(?:in|with|after|over|from|to|by)\\b)`,
      'i',
    ),
    example: 'Earplugs markedly reduced waking.',
    avoid: 'Waking was markedly reduced by noon.',
  },
  {
    id: 'has-past',
    kind: 'effect',
    pattern: new RegExp(`\\b(?:has|have|had) (?:\\w+ly |also |not )?${PAST}\\b`, 'i'),
    example: 'The ban has reduced asthma.',
    avoid: 'They had a reduced fare.',
  },
  {
    id: 'verb-base',
    kind: 'effect',
    pattern: new RegExp(
      `\\b(?<!\\b(?:${NOT_BEFORE_BASE}) )${PURE_BASE}\\b(?! (?:in|of|was|were|among|with|between|understanding)\\b)`,
      'i',
    ),
    example: 'Warm baths improve sleep.',
    avoid: 'A bath may improve sleep.',
  },
  {
    id: 'plural-verb-base',
    kind: 'effect',
    pattern: new RegExp(
      `\\b(?:\\w+[^su\\W]s|they|we|that|which|who) (?<!\\b(?:this|is|was|has|its) )${NOUN_BASE}\\b(?! (?:in|of|was|were|among|with|between)\\b)`,
      'i',
    ),
    example: 'Screens delay sleep.',
    avoid: 'The delay was long.',
  },
  {
    id: 'verb-the',
    kind: 'effect',
    pattern: new RegExp(
      `(?<!\\b(?:to|an?|the|may|might|could|would|not|will|can|help|that|of|in) )\\b(?:${NOUN_BASE}|cut) (?:the|their|your|our|its|people|lifetime|[a-z]+ risk)\\b`,
    ),
    example: 'Low levels of iron increase the need for rest.',
    avoid: 'Rest may increase the need for iron.',
  },
  {
    id: 'can-verb',
    kind: 'effect',
    pattern: new RegExp(
      `\\bcan (?:\\w+ly |also |not |help |be ){0,4}(?:${BASE}|lead|result|contribute|help|make|cut)\\b`,
      'i',
    ),
    example: 'Noise can also raise blood pressure.',
    avoid: 'Noise can be heard.',
  },
  {
    id: 'shown-to',
    kind: 'effect',
    pattern: new RegExp(
      `\\b(?:shown|proven|proved|found|known|reported|demonstrated|documented)(?: [\\w-]+){0,5} to (?:\\w+ly )?(?:${BASE}|cut|be (?:an? )?(?:effective|safe))\\b`,
      'i',
    ),
    example: 'Zinc has been shown to shorten colds.',
    avoid: 'They were shown to their seats.',
  },
  {
    id: 'is-doing',
    kind: 'effect',
    pattern: new RegExp(`\\b(?:is|are|not|was|were) (?:\\w+ly )?${GERUND}\\b`, 'i'),
    example: 'The new rule is reducing injuries.',
    avoid: 'The rule is new.',
  },
  {
    id: 'leads-to',
    kind: 'effect',
    pattern:
      /\b(?:leads? to|led to|leading to|results? in(?! this)|resulted in|resulting in|contribut(?:es?|ed|ing|ors?) (?:to|towards?|more)|gives? rise|brings? about|translates? (?:in)?to)\b/i,
    points: { none: -1, correlational: -3, conditional: 1, causal: 2 },
    example: 'Stress leads to waking.',
    avoid: 'The results in this table are new.',
  },
  {
    id: 'helps',
    kind: 'effect',
    pattern: /\bhelp(?:s|ed)?\b/i,
    example: 'Reading helps.',
    avoid: 'A helpless feeling.',
  },
  {
    id: 'is-effective',
    kind: 'effect',
    pattern:
      /\b(?:is|are|was|were|be|remains?|safe and|safe, |and|more|highly|as|an?|not|equally|both) (?:[\w-]+,? ){0,2}?(?:in)?(?:effective|efficacious|superior|beneficial|successful|protective)\b/i,
    example: 'The tape was not effective.',
    avoid: 'Effective dates are listed below.',
  },
  {
    id: 'effect-on',
    kind: 'effect',
    pattern: /\b(?:effects?|impacts?|influences?|effectiveness|efficacy|benefits?) (?:of|on|for|in|was|were|is|are)\b/i,
    example: 'The effect of tea on sleep is small.',
    avoid: 'In effect, they left.',
  },
  {
    id: 'has-effect',
    kind: 'effect',
    pattern:
      /\b(?:has|have|had|showed?|shows|demonstrated|no|not|with|adverse|negative|positive|significant|beneficial|favou?rable|protective|synergistic|small|direct|differential|big|lasting|little) (?:[\w-]+ ){0,3}(?:effects?|impacts?|influences?)\b/i,
    points: { correlational: -1, conditional: -1, causal: 3 },
    example: 'Naps had no lasting effect.',
    avoid: 'The effect was noted.',
  },
  {
    id: 'role',
    kind: 'effect',
    pattern: /\b(?:roles? (?:in|of|for)|plays? (?:an?|the)|played (?:an?|the))\b/i,
    example: 'Iron plays a part in sleep.',
    avoid: 'Children play outside.',
  },
  {
    id: 'key-factor',
    kind: 'effect',
    pattern:
      /\b(?:critical|crucial|central|key|important|fundamental|essential|vital) (?:issue|role|elements?|factors?|to|for|part|in)\b/i,
    example: 'Darkness is essential for sleep.',
    avoid: 'Essential oils smell nice.',
  },
  {
    id: 'cause-of',
    kind: 'effect',
    pattern:
      /\b(?:causes?|causing|(?:is|are|was|were|be|been|mostly|largely|partly|often) caused by|caus(?:al|ality)|due to|because of|responsible for|attribut(?:ed|able) to|as a result of|triggers? (?:of|for)|culprits?|the result of|a result of|involved in)\b/i,
    example: 'Mites are a cause of wheezing.',
    avoid: 'It is caused; nobody knows how.',
  },
  {
    id: 'not-verb',
    kind: 'effect',
    pattern: new RegExp(
      `\\b(?:do|does|did|won|will|can)(?: not|n't|n’t| t|not) (?:\\w+ly |appear to |seem to ){0,3}(?:${BASE}|lead|result|contribute|have|benefit|cut|make)\\b`,
      'i',
    ),
    example: 'Cherries did not improve sleep.',
    avoid: 'They did not attend.',
  },
];
