/** No finding, but what surrounds one: needs, advice, methods, background, where to read it. */
import type { WordingRow } from './row';

export const ASIDE: readonly WordingRow[] = [
  {
    id: 'more-research',
    kind: 'aside',
    pattern:
      /\b(?:further|future|more|larger|additional|longer|prospective|wider|well[- ]designed) (?:[\w-]+,? ){0,5}?(?:stud(?:y|ies)|research|trials?|works?|investigations?|efforts|exploration|evaluation|validation|evidence)\b|\b(?:warrant(?:s|ed)?|remains? (?:unclear|unknown|controversial|to be)|needs? to be|deserves?|requires? (?:further|confirmation))\b/i,
    points: { none: 2, correlational: -2, conditional: 1, causal: -1 },
    whole: true,
    example: 'Further long-term studies will tell.',
    avoid: 'A study of naps began.',
  },
  {
    id: 'need',
    kind: 'aside',
    pattern: /\b(?:needs?|needed|required?|requires|necessary|requirement|challenges?)\b/i,
    example: 'Better screening is needed.',
    avoid: 'A needle was used.',
  },
  {
    id: 'should',
    kind: 'aside',
    pattern:
      /\b(?:should|must|recommend\w*|advocated|encouraged?|advis(?:e|ed|able)|proposed?|guidelines?|urge|justif\w+|highlights?|underscor\w+|underlin\w+|implications|attention)\b/i,
    points: { none: 2, correlational: -2, conditional: 1 },
    example: 'Doctors should ask about sleep.',
    avoid: 'His shoulder hurt.',
  },
  {
    id: 'registration',
    kind: 'aside',
    pattern:
      /\b(?:[Rr]egist(?:ration|ered)|[cC]linical[tT]rials|[Ff]unded by|NCT ?\d+|[Ll]evel of evidence|LEVEL OF|TRIAL|LIMITATIONS?|IMPLICATIONS|[Cc]opyright|Society|Institute|University|Wiley)\b|©|https?:|www\./,
    whole: true,
    example: 'Registered in May.',
    avoid: 'The register was closed.',
  },
  {
    id: 'published',
    kind: 'aside',
    pattern:
      /\b(?:(?:is|are|was|were|will be|been|now|appears?|available) (?:\w+ ){0,3}(?:published|online|available|led by|reported in)|published (?:online|today|in|on)|issue of|journal)\b/i,
    whole: true,
    example: 'The report is now available.',
    avoid: 'The publisher is small.',
  },
  {
    id: 'definition',
    kind: 'aside',
    pattern:
      /\b(?:is|are) (?:an? |the )?(?:[\w-]+ ){0,3}(?:condition|disease|disorder|class|questionnaire|problem|syndrome|hormone|tool|method|technique|approach|alternative|option)\b|\bthe term\b|\bdescribes?\b|\bdefined as\b|\bwidely used\b|\bcomprises\b/i,
    example: 'Narcolepsy is a rare neurological disorder.',
    avoid: 'The disorder got worse.',
  },
  {
    id: 'method',
    kind: 'aside',
    pattern:
      /\b(?:(?:[Rr]esearchers|[Ww]e|[Aa]uthors|[Tt]eam|[Ss]tudy|[Ss]cientists|[Ii]nvestigators|[Cc]olleagues) (?:\w+ )?(?:studied|analy[sz]ed|reviewed|examined?|examines|looked|included|compared|surveyed|used|tested|followed|assessed|evaluated|developed|investigated|includes)|recruit(?:ed|ment)|data from|professor|colleagues)\b/,
    whole: true,
    example: 'The team also followed 200 nurses.',
    avoid: 'The nurses found the room.',
  },
  {
    id: 'previous',
    kind: 'aside',
    pattern:
      /\b(?:previous (?:studies|research|work)|prior (?:studies|research|work)|earlier studies|scientists know|widely accepted|in recent years|raised (?:some )?concerns?|concerns?|years ago|little is known|not (?:well |fully |yet )?(?:known|understood)|data (?:are|is) (?:limited|scarce|lacking)|long been|already known)\b/i,
    points: { none: 3, correlational: 1, conditional: -2, causal: -1 },
    whole: true,
    example: 'Previous research had looked at tea.',
    avoid: 'The previous owner slept here.',
  },
  {
    id: 'this-study',
    kind: 'aside',
    pattern:
      /\b(?:[Tt]his|[Tt]hese|[Oo]ur|[Tt]he) (?:\w+ )?(?:study|trial|data|findings?|results|analysis|research) (?:is|was|were|are|will|provides?|supports?|highlights?|informs?|needs?|pose|have|justify|underscore)\b/,
    whole: true,
    example: 'This pilot study was the first of its kind.',
    avoid: 'A study found less waking.',
  },
  {
    id: 'aim',
    kind: 'aside',
    pattern:
      /\b(?:we (?:describe|present|report (?:an?|the) case)|knowledge (?:of|about)|awareness|attitudes|questionnaires?|aims? to|aimed (?:to|at)|examin(?:es?|ing)|investigat\w+|to (?:determine|explore|evaluate|assess|understand)|assessment)\b/i,
    example: 'We aimed to map snoring in the town.',
    avoid: 'The aimless walk was long.',
  },
  { id: 'question', kind: 'aside', pattern: /\?/, whole: true, example: 'Does tea help?', avoid: 'Tea helps.' },
  {
    id: 'supports-use',
    kind: 'aside',
    pattern:
      /\bsupports? (?:the )?(?:use|need|potential|addition|reliability|strategies|implementation|safety|feasibility)\b|\b(?:understanding|knowledge|insights?)\b/i,
    whole: true,
    example: 'The results support the use of earplugs.',
    avoid: 'A firm mattress supports the back.',
  },
];
