/** The start of a new authored file: every field there, the ones to fill in marked TODO (the check refuses them). */

interface Template {
  file: string;
  text: string;
}

const TODO = 'TODO';

const claim = (id: string, topic: string, today: string) => ({
  id,
  kind: 'effect',
  topic,
  statement: TODO,
  subject: [],
  relation: 'improves',
  outcome: [],
  population: TODO,
  dose: null,
  strain: null,
  certainty: 'very-low',
  direction: 'untested',
  studyType: 'none',
  species: ['human'],
  effect: TODO,
  studies: null,
  people: null,
  summary: 'We do not know if TODO; the evidence is very uncertain.',
  pagesGetWrong: TODO,
  whyThisGrade: TODO,
  wouldChange: TODO,
  harms: null,
  number: null,
  evidence: [],
  reviewed: today,
  history: [{ date: today, certainty: 'very-low', direction: 'untested', note: 'first review' }],
  examples: { match: [], avoid: [] },
});

const source = (id: string, today: string) => ({
  id,
  title: TODO,
  firstAuthor: TODO,
  year: null,
  journal: TODO,
  doi: null,
  pmid: null,
  design: TODO,
  species: TODO,
  n: null,
  finding: TODO,
  funding: null,
  status: 'ok',
  checked: today,
});

const concept = (id: string) => ({
  id,
  name: TODO,
  kind: TODO,
  words: [],
  broader: [],
  valence: 'neutral',
  mesh: null,
});

/** @returns null for an unknown kind, a bad id or a bad topic. */
export function template(kind: string, id: string, topic: string, today: string): Template | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || !['sleep', 'gut', 'gut-sleep'].includes(topic)) return null;
  const text = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  switch (kind) {
    case 'claim':
      return { file: `claims/${topic}/${id}.json`, text: text(claim(id, topic, today)) };
    case 'source':
      return { file: `sources/${id}.json`, text: text(source(id, today)) };
    case 'concept':
      return { file: `concepts/${id}.json`, text: text(concept(id)) };
    default:
      return null;
  }
}
