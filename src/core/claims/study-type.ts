/** The study design a text names itself. */
import type { StudyType } from '../model';

interface Row {
  type: StudyType;
  pattern: RegExp;
}

/** First row that fits wins: a review of trials in rats is a review, and a review names trials it did not run. */
const ROWS: readonly Row[] = [
  { type: 'meta-analysis', pattern: /\bmeta-?analy(?:sis|ses|tic|ze|se)/i },
  {
    type: 'systematic-review',
    pattern:
      /\b(?:systematic(?:ally)? (?:\w+ )?(?:review|search|literature)|umbrella review|scoping review|cochrane review|PRISMA\b|(?:searched|search of) (?:\w+[, ]+){0,6}(?:medline|pubmed|embase|cochrane))/i,
  },
  {
    type: 'narrative-review',
    pattern:
      /\b(?:(?:this|the present|our|narrative|literature|mini-?|state-of-the-art) (?:article |paper |chapter )?reviews?\b|(?:in this|the) review,? (?:we|I|article|paper)|we (?:here )?(?:review|summari[sz]e|discuss) (?:the |current |recent |evidence|how|what)|(?:is|are) (?:reviewed|summari[sz]ed|discussed) (?:here|in this)|this (?:article|paper|chapter) (?:reviews|discusses|summari[sz]es|provides an overview|describes the current))/i,
  },
  {
    type: 'animal',
    pattern:
      /\b(?:(?:in|of|male|female|adult|wistar|sprague-?dawley|C57BL\/6J?|transgenic|knock-?out|wild-?type|mutant|deficient|treated) (?:\w+ ){0,2}(?:mice|mouse|rats?|rodents?|rabbits?|pig(?:s|lets?)?|dogs?|cats?|gerbils?|monkeys?|macaques?|zebrafish|drosophila)|(?:mice|rats|animals) (?:were|was|received|with|fed|treated|exposed|showed|lacking)|(?:mouse|rat|murine|rodent|animal) models? (?:of|was|were|in which))/i,
  },
  {
    type: 'rct',
    pattern:
      /\b(?:(?:were|was|patients|participants|subjects|women|men|adults|children) (?:\w+ ){0,3}randomi[sz]ed|randomly (?:assigned|allocated|divided|selected to)|randomi[sz]ed (?:to|into|in|\d|[\w-]+ (?:patients|participants|subjects|adults|women|men|children) to)|randomi[sz]ed,? (?:[\w-]+,? ){0,6}(?:trial|study|design|comparison|crossover)|RCT\b|(?:double|triple)-?blind(?:ed)?,? (?:[\w-]+,? ){0,4}placebo|placebo-?controlled,? (?:[\w-]+,? ){0,4}(?:trial|study|double))/i,
  },
  {
    type: 'in-vitro',
    pattern:
      /\b(?:in vitro|ex vivo|cell (?:lines?|cultures?)|cultured (?:\w+ )?(?:cells|neurons|astrocytes)|petri dish|test tube|organoids?|induced pluripotent|HEK ?293|HeLa|SH-SY5Y|fibroblasts from)\b/i,
  },
  {
    type: 'guideline',
    pattern:
      /\b(?:clinical (?:practice )?guidelines?|consensus (?:statement|recommendation)s?|position (?:paper|statement))\b/i,
  },
  {
    type: 'non-randomised-trial',
    pattern:
      /\b(?:open-?label|single-?arm|uncontrolled|before-?after|pilot|quasi-?experimental|non-?randomi[sz]ed|open) (?:\w+ )?(?:trial|study)\b/i,
  },
  {
    type: 'observational',
    pattern:
      /\b(?:cohort|case-?control|cross-?sectional|observational|prospective(?:ly)? (?:study|followed)|epidemiolog\w+|survey(?:ed)?|retrospective|longitudinal|population-?based|questionnaires?)\b/i,
  },
  { type: 'case-report', pattern: /\bcase (?:report|series|study)\b/i },
];

/** @returns "none" when the text names no design. */
export const studyTypeOf = (text: string): StudyType => ROWS.find((r) => r.pattern.test(text))?.type ?? 'none';
