/** The study design a text names itself. */
import type { StudyType } from '../model';

interface Row {
  type: StudyType;
  pattern: RegExp;
}

/** First row that fits wins: a review of trials in rats is a review. */
const ROWS: readonly Row[] = [
  { type: 'meta-analysis', pattern: /\bmeta-?analy(?:sis|ses|tic|ze|se)/i },
  {
    type: 'systematic-review',
    pattern:
      /\b(?:systematic(?:ally)? (?:\w+ )?(?:review|search|literature)|umbrella review|scoping review|cochrane review|PRISMA\b|(?:searched|search of) (?:\w+[, ]+){0,6}(?:medline|pubmed|embase|cochrane))/i,
  },
  {
    type: 'animal',
    pattern:
      /\b(?:(?:in |of |male |female |adult |wistar |sprague-?dawley |C57BL\/6J? |transgenic |knock-?out |wild-?type )(?:\w+ )?(?:mice|mouse|rats?|rodents?|rabbits?|pigs?|piglets?|dogs?|monkeys?|macaques?|zebrafish|drosophila)|(?:mice|rats) were|animal (?:model|study|studies|experiment)s?|murine)\b/i,
  },
  {
    type: 'in-vitro',
    pattern:
      /\b(?:in vitro|ex vivo|cell (?:lines?|cultures?)|cultured (?:\w+ )?cells|petri dish|test tube|organoids?)\b/i,
  },
  {
    type: 'rct',
    pattern:
      /\b(?:randomi[sz]ed|randomly (?:assigned|allocated)|RCTs?\b|double-?blind|placebo-?controlled|cross-?over (?:trial|study|design))/i,
  },
  {
    type: 'guideline',
    pattern:
      /\b(?:clinical (?:practice )?guidelines?|consensus (?:statement|recommendation)s?|position (?:paper|statement))\b/i,
  },
  {
    type: 'non-randomised-trial',
    pattern:
      /\b(?:open-?label|single-?arm|uncontrolled|before-?after|pilot|quasi-?experimental|non-?randomi[sz]ed) (?:\w+ )?(?:trial|study)\b/i,
  },
  {
    type: 'observational',
    pattern:
      /\b(?:cohort|case-?control|cross-?sectional|observational|prospective(?:ly)? (?:study|followed)|epidemiolog\w+|survey(?:ed)?|retrospective|longitudinal|population-?based|questionnaires?)\b/i,
  },
  { type: 'case-report', pattern: /\bcase (?:report|series|study)\b/i },
  { type: 'narrative-review', pattern: /\b(?:this|narrative|literature|comprehensive|we|recent) review(?:s|ed)?\b/i },
];

/** @returns "none" when the text names no design. */
export const studyTypeOf = (text: string): StudyType => ROWS.find((r) => r.pattern.test(text))?.type ?? 'none';
