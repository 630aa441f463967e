/** Each promise of the data, with a tiny good database and the one change that breaks it. */
import { describe, expect, it } from 'vitest';
import { lint, RULES } from '../../claims-db/lint';
import type { Database } from '../../claims-db/load';
import { Concept, Entry, Source } from '../../claims-db/schema';

const TODAY = '2026-11-24';

const entry = (rest: Partial<Entry> = {}): Entry =>
  Entry.parse({
    id: 'tea-sleep',
    kind: 'effect',
    topic: 'sleep',
    statement: 'Tea improves sleep.',
    subject: ['tea'],
    relation: 'improves',
    outcome: ['sleep'],
    population: 'Adults.',
    dose: null,
    strain: null,
    certainty: 'low',
    direction: 'supports',
    studyType: 'rct',
    species: ['human'],
    effect: 'A little.',
    studies: null,
    people: null,
    summary: 'Tea may improve sleep.',
    pagesGetWrong: 'They say more.',
    whyThisGrade: 'One small trial.',
    wouldChange: 'A larger trial.',
    harms: null,
    number: null,
    evidence: [{ source: 'doe2020', bearing: 'direct', finding: 'Slept better.' }],
    reviewed: '2026-01-01',
    history: [{ date: '2026-01-01', certainty: 'low', direction: 'supports', note: 'first review' }],
    examples: {
      match: ['Tea helps sleep.', 'Tea improves sleep.', 'Sleep is better with tea.'],
      avoid: ['Does tea help?', 'Tea is hot.'],
    },
    ...rest,
  });

const source = (rest: Partial<Source> = {}): Source =>
  Source.parse({
    id: 'doe2020',
    title: 'Tea and sleep',
    firstAuthor: 'Doe',
    year: 2020,
    journal: 'J Tea',
    doi: '10.1000/tea',
    pmid: null,
    design: 'rct',
    species: 'human',
    n: '20 people',
    finding: 'Slept better.',
    funding: null,
    status: 'ok',
    checked: '2026-01-01',
    ...rest,
  });

const concept = (rest: Partial<Concept> & { id: string }): Concept =>
  Concept.parse({
    name: rest.id,
    kind: 'food',
    words: [rest.id],
    broader: [],
    valence: 'neutral',
    mesh: null,
    ...rest,
  });

function database(
  change: { entries?: Entry[]; sources?: Source[]; concepts?: Concept[] } & Partial<
    Pick<Database, 'redirects' | 'coverage'>
  > = {},
): Database {
  const filed = <T extends { id: string }>(folder: string, list: T[]) =>
    list.map((value) => ({ file: `${folder}/${value.id}.json`, value }));
  return {
    entries: filed('claims/sleep', change.entries ?? [entry()]),
    sources: filed('sources', change.sources ?? [source()]),
    concepts: filed('concepts', change.concepts ?? [concept({ id: 'tea' }), concept({ id: 'sleep' })]),
    redirects: change.redirects ?? {},
    coverage: change.coverage ?? {},
  };
}

const found = (db: Database) => lint(db, TODAY).map((f) => `${f.file}: ${f.field}: ${f.message}`);

describe('a good database', () => {
  it('passes every rule', () => {
    expect(found(database())).toEqual([]);
    expect(new Set(RULES.map((r) => r.name)).size).toBe(RULES.length);
  });
});

const BROKEN: readonly (readonly [string, Database, string])[] = [
  ['references-exist', database({ sources: [source({ id: 'roe2021' })], entries: [entry()] }), 'no source "doe2020"'],
  ['references-exist', database({ concepts: [concept({ id: 'sleep' })] }), 'no concept "tea"'],
  ['sources-used', database({ sources: [source(), source({ id: 'roe2021' })] }), 'no entry cites it'],
  ['no-retracted-support', database({ sources: [source({ status: 'retracted' })] }), 'is retracted'],
  [
    'grade-supported',
    database({
      entries: [
        entry({
          certainty: 'moderate',
          summary: 'Tea probably improves sleep.',
          history: [{ date: '2026-01-01', certainty: 'moderate', direction: 'supports', note: 'first review' }],
        }),
      ],
      sources: [source({ design: 'observational' })],
    }),
    'needs a trial',
  ],
  ['grade-supported', database({ entries: [entry({ studyType: 'animal' })] }), 'is very-low'],
  [
    'one-entry-per-statement',
    database({ entries: [entry(), entry({ id: 'tea-sleep-2' })] }),
    'says the same as "tea-sleep"',
  ],
  [
    'words-once',
    database({ concepts: [concept({ id: 'tea' }), concept({ id: 'sleep', words: ['sleep', 'Tea'] })] }),
    'stands in "tea" too',
  ],
  [
    'also-said-adds',
    database({ concepts: [concept({ id: 'tea', alsoSaid: ['cuppa', 'Tea'] }), concept({ id: 'sleep' })] }),
    '"Tea" is said already',
  ],
  [
    'no-cycles',
    database({ concepts: [concept({ id: 'tea', broader: ['sleep'] }), concept({ id: 'sleep', broader: ['tea'] })] }),
    'broader than itself',
  ],
  ['summary-plain', database({ entries: [entry({ summary: 'You should drink tea, it may help.' })] }), '"You should"'],
  ['summary-plain', database({ entries: [entry({ summary: 'Tea improves sleep.' })] }), 'the form for "low"'],
  [
    'direction-wording',
    database({
      entries: [
        entry({
          direction: 'little-or-no-effect',
          history: [{ date: '2026-01-01', certainty: 'low', direction: 'little-or-no-effect', note: 'first review' }],
        }),
      ],
    }),
    'does not say "little-or-no-effect"',
  ],
  [
    'examples-differ',
    database({
      entries: [entry({ examples: { match: ['Tea helps.', 'Tea helps!', 'Tea.'], avoid: ['Tea helps?', 'x'] } })],
    }),
    'in match and in avoid',
  ],
  [
    'history-agrees',
    database({
      entries: [
        entry({ history: [{ date: '2026-01-01', certainty: 'high', direction: 'supports', note: 'first review' }] }),
      ],
    }),
    'differs from the grade',
  ],
  ['review-age', database({ entries: [entry({ reviewed: '2020-01-01' })] }), 'too old'],
  ['redirects-land', database({ redirects: { 'old-tea': 'no-tea' } }), 'no entry "no-tea"'],
  ['redirects-land', database({ coverage: { 'tea-claim': ['tea-sleep', 'gone'] } }), 'no entry "gone"'],
];

describe('broken promises', () => {
  it.each(BROKEN)('%s', (_rule, db, words) => {
    expect(found(db).join('\n')).toContain(words);
  });
});
