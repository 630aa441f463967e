/**
 * The engine and the look-up, each made on first use and kept while the background lives. Their modules are imported
 * lazily: the bundle holds them, but nothing in them runs before the first question.
 */
import type { EntryDetails } from '../../claims-db/shapes';
import { createStudyFinder, type Study } from '../core/evidence/known-studies';
import { evaluated } from '../core/evaluated';
import type { Lookup, PageAnalysis, PageText } from '../core/model';

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

const index = once(async () => (await import('../../claims-db/generated/index.json')).default);

const engine = once(async () => {
  const [{ createEngine }, { checklist }, { disclosureSentence }, data] = await Promise.all([
    import('../core/analyse'),
    import('../core/conflicts/checklist'),
    import('../core/conflicts/tied-words'),
    index(),
  ]);
  const made = createEngine(data);
  return (page: PageText): PageAnalysis => {
    const analysis = made.analyse(page);
    return { ...analysis, checklist: checklist(page), disclosure: disclosureSentence(analysis.conflicts) };
  };
});

const search = once(async () => {
  const [{ createSearch }, data, words] = await Promise.all([
    import('../core/search/search'),
    index(),
    import('../../claims-db/generated/search.json'),
  ]);
  return createSearch(data, words.default);
});

const details = once(async () => (await import('../../claims-db/generated/details.json')).default);
const studies = once(async () => createStudyFinder(await details()));
const redirects = once(async () => (await import('../../claims-db/generated/redirects.json')).default);

/** Claims of a page, and what its summary tells. Evaluates compromise on first use. */
export const analyse = async (page: PageText): Promise<PageAnalysis> => (await engine())(page);

/** How often compromise was evaluated since this background started: 0 until a page was analysed. */
export const engineStarts = (): number => evaluated.nlp;

/** Entries for words a person typed. Never evaluates compromise. */
export const lookup = async (words: string): Promise<Lookup> => (await search()).lookup(words);

/** An ISO date. */
export const databaseVersion = async (): Promise<string> => (await index()).version;

/** What a card shows of an entry; an id that was renamed is followed, one that was withdrawn gives null. */
export async function entryDetails(id: string): Promise<EntryDetails | null> {
  const all = await details();
  const to = Object.hasOwn(all, id) ? id : (await redirects())[id];
  return typeof to === 'string' ? (all[to] ?? null) : null;
}

/** More identifiers than a sentence's links give are not looked up. */
const MOST_STUDIES = 20;

/** Papers by identifier, in the order asked for; null for one that no entry rests on. */
export async function knownStudies(ids: string[]): Promise<(Study | null)[]> {
  const { byId } = await studies();
  return ids.slice(0, MOST_STUDIES).map(byId);
}
