/** The texts each entry is said and explained in, for the look-up alone: the engine that marks pages never loads them. */
import type { Database } from './load';
import type { Entry } from './schema';
import type { SearchTexts } from './shapes';

const said = (e: Entry): string => [e.statement, ...e.examples.match].join('\n');

/** What a reader might remember of an entry beside its claim: figures, doses, what pages get wrong. */
const told = (e: Entry): string =>
  [e.summary, e.effect, e.pagesGetWrong, e.population, e.dose ?? '', e.strain ?? ''].join('\n');

export const searchTexts = ({ concepts, entries }: Database): SearchTexts => ({
  alsoSaid: concepts.map(({ value }) => value.alsoSaid ?? []),
  said: entries.map(({ value }) => said(value)),
  told: entries.map(({ value }) => told(value)),
});
