/** How reports name their own design, and how they name the designs of others. */
import type { StudyType } from '../../model';

export interface Design {
  id: string;
  pattern: RegExp;
  example: string;
  /** A near miss. */
  avoid: string;
}

/** "non-randomised" is not randomised. */
const RANDOM = '(?<!non[- ]?|not |quasi-)randomi[sz]ed';
const DATABASE = '(?:medline|pubmed|embase|cochrane|psycinfo|cinahl|scopus|web of science)';

export const DESIGNS = {
  plan: {
    id: 'plan',
    pattern:
      /\b(?:(?:study|trial|review) protocol|protocol (?:for|of) (?:an?|the)|protocol paper|design and (?:protocol|rationale)|rationale and (?:design|methods)|will (?:then )?be (?:\w+ )?(?:randomi[sz]ed|randomly|recruited|enrolled|invited|assigned|allocated|conducted|included|assessed|measured|collected|performed|analy[sz]ed))\b/i,
    example: 'Sixty nurses will be randomly assigned.',
    avoid: 'The protocol was followed.',
  },
  /** A plan has no results yet. */
  results: {
    id: 'results',
    pattern: /\bRESULTS?:|\bwe found\b/,
    example: 'RESULTS: they slept.',
    avoid: 'It results.',
  },
  metaAnalysis: {
    id: 'meta-analysis',
    pattern: /\bmeta-?\s?analy(?:sis|ses|tic|zed?|sed?|zes)\b/i,
    example: 'A meta-analysis of nap trials',
    avoid: 'An analysis of metadata.',
  },
  ownMetaAnalysis: {
    id: 'own-meta-analysis',
    pattern:
      /\b(?:(?:we|authors?|this|our|present|and) (?:[\w-]{1,40} ){0,4}meta-?analy\w+|meta-?analys[ie]s (?:was|were|of (?:the )?(?:\w+ )?(?:data|studies|trials))|meta-analy[sz]ed|random[- ]effects)\b/i,
    example: 'We then did a meta-analysis.',
    avoid: 'An earlier meta-analysis had found less.',
  },
  systematicReview: {
    id: 'systematic-review',
    pattern: /\b(?:systematic(?:ally)? (?:\w+ )?(?:reviews?|search)|umbrella review|scoping review|cochrane review)\b/i,
    example: 'A systematic literature review of teas',
    avoid: 'A review of teas',
  },
  ownSystematicReview: {
    id: 'own-systematic-review',
    pattern: new RegExp(
      `\\b(?:(?:we|this|our|present|a|conducted|performed) (?:[\\w-]{1,40} ){0,4}(?:systematic(?:ally)? (?:\\w+ )?(?:reviewed|reviews?|search(?:ed)?|literature)|umbrella review|scoping review)|PRISMA|(?:searched|search of|searches of|searching|search in|search was (?:\\w+ )?(?:conducted|performed)|databases?(?: \\w+){0,3})[^.]{1,80}${DATABASE}|${DATABASE}[^.]{1,120} (?:was|were) (?:\\w+ )?searched|inclusion criteria[^.]{1,60}(?:studies|trials|articles)|(?:studies|trials|articles|RCTs) (?:were included|met (?:the |our )?inclusion|were identified|were eligible)|risk of bias)\\b`,
      'i',
    ),
    example: 'We searched all years of PubMed.',
    avoid: 'We searched the ward for clocks.',
  },
  narrativeReview: {
    id: 'narrative-review',
    pattern:
      /\b(?:(?:this|the present|our|narrative|literature|mini-?|critical|brief|comprehensive|current|state-of-the-art) (?:article |paper |chapter |literature |narrative )?reviews?|in this (?:mini-?|narrative )?(?:review|chapter|overview)|in this (?:article|paper),? (?:we|I|the authors?) (?:\w+ )?(?:review|discuss|summari[sz]e|outline|describe how)|we (?:here |also |briefly |first |then )?(?:review|summari[sz]e|discuss|outline|highlight|provide an overview)|(?:is|are|were|was|will be) (?:briefly |critically |also )?(?:reviewed|summari[sz]ed|discussed|outlined)|this (?:article|paper|chapter|review|overview|manuscript) (?:\w+ )?(?:reviews|discuss(?:es)?|summari[sz]es|provides|describes|presents|outlines|aims|focus(?:es)?|examines|considers|explores)|an overview|review of the literature|authors? reviews?|commentary|viewpoint)\b/i,
    example: 'In this chapter we review what teas do.',
    avoid: 'We asked the nurses.',
  },
  trial: {
    id: 'trial',
    pattern: new RegExp(
      `\\b(?:(?:were|was|patients|participants|subjects|women|men|adults|children|volunteers|who|and|then) (?:\\w+ ){0,3}${RANDOM}|randomly (?:assigned|allocated|divided|received?|to receive)|random(?:i[sz]ed)? (?:order|sequence|assignment|allocation)|${RANDOM} (?:to|into|in a|\\d|[\\w-]{1,40} (?:patients|participants|subjects|adults|women|men|children))|(?:this|an?|our|present|the) (?:[\\w-]{1,40},? ){0,5}${RANDOM},? (?:[\\w-]{1,40},? ){0,6}(?:trial|study|design|comparison|cross-?over|experiment)|(?:double|triple|single)-?\\s?blind(?:ed)?,? (?:[\\w-]{1,40},? ){0,4}(?:placebo|randomi[sz]ed|controlled|sham|cross-?over (?:trial|study))|placebo-?\\s?controlled,? (?:[\\w-]{1,40},? ){0,4}(?:trial|study|double|crossover|design)|randomi[sz]ation|intent(?:ion)?[- ]to[- ]treat|RCT)\\b`,
      'gi',
    ),
    example: 'They were then randomised.',
    avoid: 'This was a non-randomised study.',
  },
  trialTitle: {
    id: 'trial-title',
    pattern: new RegExp(`\\b(?:${RANDOM}|RCT|(?:double|triple)-?\\s?blind|placebo)\\b`, 'i'),
    example: 'Tea for sleep: a randomised trial',
    avoid: 'Tea for sleep: an open trial',
  },
  ownTrial: {
    id: 'own-trial',
    pattern: new RegExp(
      `\\b(?:we randomly|(?:were|was) (?:then )?randomly|(?:this|our|conducted an?|performed an?|in an?) (?:[\\w-]{1,40},? ){0,4}${RANDOM})\\b`,
      'i',
    ),
    example: 'We randomly gave them tea.',
    avoid: 'Other randomised trials had failed.',
  },
  /** Trials of others, or a design that is no trial: one mention of "randomised" is not enough then. */
  otherDesign: {
    id: 'other-design',
    pattern:
      /\b(?:non-?\s?randomi[sz]ed|open[- ]label (?:study|trial|extension)|single-arm|retrospective(?:ly)?|case (?:report|series)|case-control|uncontrolled|open (?:trial|study)|qualitative study|trials? (?:is|are|will be|would be) (?:needed|required|warranted)|post[- ]hoc|pooled (?:analysis|data)|genome-wide|mendelian|randomi[sz]ed (?:controlled |clinical |placebo-controlled ){0,3}(?:trials|studies)|RCTs|clinical trials|longitudinal cohort)\b/i,
    example: 'An open-label study of tea.',
    avoid: 'A trial of tea.',
  },
} satisfies Record<string, Design>;

/** Designs without much competition, in this order. */
export const OTHERS: readonly (Design & { type: StudyType })[] = [
  {
    id: 'guideline',
    type: 'guideline',
    pattern:
      /\b(?:clinical (?:practice )?guidelines?|consensus (?:statement|recommendation)s?|position (?:paper|statement))\b/i,
    example: 'A consensus statement on naps',
    avoid: 'They reached a consensus.',
  },
  {
    id: 'non-randomised-trial',
    type: 'non-randomised-trial',
    pattern:
      /\b(?:open-?label|single-?arm|uncontrolled|before-?after|pilot|quasi-?experimental|non-?randomi[sz]ed|open) (?:\w+ )?(?:trial|study)\b/i,
    example: 'An open-label pilot study',
    avoid: 'An open window.',
  },
  {
    id: 'observational',
    type: 'observational',
    pattern:
      /\b(?:cohort|case-?control|cross-?sectional|observational|prospective(?:ly)? (?:study|followed)|epidemiolog\w+|survey(?:ed)?|retrospective|longitudinal|population-?based|questionnaires?)\b/i,
    example: 'A cohort of nurses',
    avoid: 'A court of law.',
  },
  {
    id: 'case-report',
    type: 'case-report',
    pattern: /\bcase (?:report|series|study)\b/i,
    example: 'A case report of a sleepwalker',
    avoid: 'In case of fire.',
  },
];
