/**
 * The shape of every file in this folder. Types, the editor schema and the field page are made from here.
 * Authored files are validated as they stand: an unknown key is an error.
 */
import { z } from 'zod';

// zod probes `new Function` unless told not to; an extension's CSP reports that as a violation.
z.config({ jitless: true });

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens')
  .max(60);
const date = z.iso.date();
const line = (max: number) => z.string().trim().min(1).max(max);

export const Certainty = z.enum(['high', 'moderate', 'low', 'very-low']);
export const Direction = z.enum(['supports', 'mixed', 'little-or-no-effect', 'contradicts', 'untested']);
export const Kind = z.enum(['effect', 'association', 'fact']);
export const Topic = z.enum(['sleep', 'gut', 'gut-sleep']);

export const StudyType = z.enum([
  'meta-analysis',
  'systematic-review',
  'rct',
  'non-randomised-trial',
  'observational',
  'case-report',
  'animal',
  'in-vitro',
  'mechanistic',
  'narrative-review',
  'guideline',
  'expert-opinion',
  'none',
]);

export const Relation = z
  .enum([
    'improves',
    'worsens',
    'increases',
    'decreases',
    'affects',
    'makes',
    'contains',
    'becomes',
    'differs',
    'is',
    'outperforms',
    'interacts',
  ])
  .describe('What the subject is said to do to the outcome. "improves" and "worsens" are as a person feels them.');

const conceptIds = z.array(id).min(1).max(12);

export const NumberFact = z
  .strictObject({
    value: z.number().describe('The figure pages usually give.'),
    unit: z.enum(['times', 'percent']),
    of: line(120).describe('What the figure counts, in plain words: "of the body\'s serotonin".'),
    accepted: z.tuple([z.number(), z.number()]).describe('Lowest and highest figure the evidence allows, same unit.'),
    provenance: line(400).describe('Whose measurement it is, of what, and in which species.'),
  })
  .refine((n) => n.accepted[0] <= n.accepted[1], {
    message: 'accepted: put the lower figure first',
    path: ['accepted'],
  });

export const Evidence = z.strictObject({
  source: id.describe('Id of a file in sources/.'),
  bearing: z
    .enum(['direct', 'indirect'])
    .describe(
      '"direct": it tests this very claim. "indirect": another population, dose, outcome, species, or background.',
    ),
  finding: line(400).describe('What this source says about this claim, in plain words with its number.'),
});

export const GradeChange = z.strictObject({
  date,
  certainty: Certainty,
  direction: Direction,
  note: line(200).describe('What changed and why; "first review" for the first line.'),
});

export const Entry = z.strictObject({
  id: id.describe('File name without .json. Ids never die: a rename goes into redirects.json.'),
  kind: Kind.describe('effect: X changes Y. association: X goes with Y. fact: a mechanism or a quantity.'),
  topic: Topic.describe('The folder the file is in.'),
  statement: line(160).describe('The claim as pages state it, in one canonical sentence.'),
  subject: conceptIds.describe('Concepts any of which may be the subject.'),
  relation: Relation,
  outcome: conceptIds.describe('Concepts any of which may be the outcome.'),
  requires: z
    .array(conceptIds)
    .max(4)
    .optional()
    .describe('Further concepts the sentence must name: every group, any one of each (a comparator, a population).'),
  comparison: z.literal(true).optional().describe('The sentence must compare ("more … than", "times the …").'),
  family: z
    .literal(true)
    .optional()
    .describe('The general entry of a group: it answers where no entry of its own exists, and says so.'),
  population: line(200).describe('In whom it was studied.'),
  dose: line(200).nullable().describe('Dose and length of use studied, where it matters.'),
  strain: line(200).nullable().describe('Strain or form studied, where it matters.'),
  certainty: Certainty,
  direction: Direction,
  studyType: StudyType.describe('Best evidence that bears on the claim; "none" when untested.'),
  species: z.array(z.enum(['human', 'rat', 'mouse', 'other-animal', 'cells'])).min(1),
  effect: line(400).describe('Size of the effect in plain units, with the figure and where it comes from.'),
  studies: z.int().positive().nullable().describe('Number of studies in the best evidence, where known.'),
  people: z.int().positive().nullable().describe('Number of people in them, where known.'),
  summary: line(240).describe(
    'One GRADE sentence: "X improves / probably improves / may improve Y", "We do not know if …".',
  ),
  pagesGetWrong: line(400).describe('What pages usually get wrong about it.'),
  whyThisGrade: line(500).describe('Reasons for the certainty that a reviewer could argue with.'),
  wouldChange: line(300).describe('Evidence that would change the grade.'),
  harms: line(300).nullable(),
  number: NumberFact.nullable().describe('The figure in the claim, when it has one.'),
  evidence: z.array(Evidence).max(6),
  reviewed: date,
  history: z.array(GradeChange).min(1).describe('Oldest first; the last line equals the grade above.'),
  examples: z.strictObject({
    match: z.array(line(300)).min(3).describe('Sentences the engine must attach to this entry.'),
    avoid: z.array(line(300)).min(2).describe('Near misses that must not get a badge from it.'),
  }),
});

export const Source = z
  .strictObject({
    id: id.describe('First author and year, as in "kennaway2023".'),
    title: line(400),
    firstAuthor: line(80),
    year: z.int().min(1900).max(2100),
    journal: line(160),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI starts with "10." and has no address before it')
      .nullable(),
    pmid: z
      .string()
      .regex(/^\d{1,8}$/, 'a PMID is digits only')
      .nullable(),
    pmcid: z
      .string()
      .regex(/^PMC\d{3,9}$/, 'a PMC id is "PMC" and digits')
      .optional()
      .describe('Id in PubMed Central, where it is known: pages often link there.'),
    design: StudyType,
    species: line(80).describe('In plain words: "human", "rat", "mouse and human".'),
    n: line(120).nullable().describe('Number of studies and people, as the paper gives it.'),
    finding: line(500).describe('What it found, in plain words, with the number.'),
    funding: line(240).nullable().describe('Funder or interest, where it was seen; null when not seen.'),
    status: z.enum(['ok', 'corrected', 'retracted']),
    checked: date.describe('Day on which title, year, id and design were seen to agree in an index.'),
  })
  .refine((s) => s.doi !== null || s.pmid !== null, { message: 'give a DOI or a PMID', path: ['doi'] });

export const ConceptKind = z.enum([
  'food',
  'supplement',
  'organism',
  'substance',
  'body',
  'condition',
  'behaviour',
  'treatment',
  'exposure',
  'outcome',
  'population',
  'quality',
]);

export const Concept = z.strictObject({
  id,
  name: line(80).describe("The reader's word for it."),
  kind: ConceptKind,
  words: z
    .array(line(60))
    .min(1)
    .describe('Ways readers write it. Plurals, hyphens and British/American spelling are handled by the engine.'),
  betterWords: z
    .array(line(60))
    .optional()
    .describe('Phrases that name it and say it is better: "fall asleep faster".'),
  worseWords: z.array(line(60)).optional().describe('Phrases that name it and say it is worse: "toss and turn".'),
  alsoSaid: z
    .array(line(60))
    .optional()
    .describe(
      'Looser words people type when they look for it, for the look-up only: they may be vague, or mean another concept too.',
    ),
  broader: z.array(id).describe('More general concepts: kefir → fermented-food.'),
  opposite: id.optional().describe('The concept this is the lack or the bad state of: insomnia → sleep.'),
  valence: z.enum(['good', 'bad', 'neutral']).describe('Is more of it better for a person?'),
  mesh: z
    .string()
    .regex(/^[DC]\d{6,9}$/)
    .nullable(),
});

/** Old id → new id, or why it was withdrawn. */
export const Redirects = z.record(id, z.union([id, z.strictObject({ withdrawn: date, why: line(300) })]));

/** A claim that pages are known to make → the entries that answer it, or the reason why none does. */
export const Coverage = z.record(
  z.string().min(1),
  z.union([id, z.array(id).min(1), z.strictObject({ why: line(300) })]),
);

export type Certainty = z.infer<typeof Certainty>;
export type Direction = z.infer<typeof Direction>;
export type Kind = z.infer<typeof Kind>;
export type StudyType = z.infer<typeof StudyType>;
export type Relation = z.infer<typeof Relation>;
export type Entry = z.infer<typeof Entry>;
export type Source = z.infer<typeof Source>;
export type Concept = z.infer<typeof Concept>;
export type Redirects = z.infer<typeof Redirects>;
export type Coverage = z.infer<typeof Coverage>;
