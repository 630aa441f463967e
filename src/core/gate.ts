/**
 * The cheap word test that decides whether anything else happens on a page. Runs in every page, so it knows the commonest
 * words of each concept and which concepts pair up, and no grammar; the engine knows the rest.
 */
import type { GateIndex, MatchIndex } from '../../claims-db/shapes';
import { createGraph } from './concepts/graph';
import { createLexicon } from './concepts/lexicon';
import { createRelevance } from './relevance';
import { words } from './text/words';
import type { PageText } from './model';
import { isProse } from './prose';

/** Phrases of a concept the gate in the page knows. They are authored commonest first: a page about it uses one somewhere. */
const MOST_PHRASES = 8;

export interface Gate {
  /** Does the page name both ends of an entry in one block? Other pages are none of our business. */
  opens(page: PageText): boolean;
}

export function createGate(index: GateIndex): Gate {
  const lexicon = createLexicon(index.phrases.map((words, i) => ({ id: String(i), words })));
  const concepts = (text: string) => new Set(lexicon.find(text).flatMap((m) => index.reach[Number(m.concept)]!));
  return {
    opens(page) {
      const relevance = createRelevance(concepts, index.pairs);
      return page.blocks.some((b) => isProse(b) && relevance.byItself(b));
    },
  };
}

/**
 * The gate's part of a database: words once in each form, and only of concepts that bear on an entry.
 * @param most phrases of each concept, the commonest first. Every page pays for them; a single sentence may need them all.
 */
export function gateIndex({ concepts, entries }: MatchIndex, most = MOST_PHRASES): GateIndex {
  const graph = createGraph(concepts);
  const ends = new Set(entries.flatMap((e) => [...e.subject, ...e.outcome]));
  const kept = concepts.filter((c) => [...graph.upward(c.id).keys()].some((id) => ends.has(id)));
  const at = new Map(kept.map((c, i) => [c.id, i]));
  const positions = (ids: Iterable<string>) => [...ids].flatMap((id) => at.get(id) ?? []);
  const once = (phrases: readonly string[]) => [
    ...new Map(
      phrases.map((p) => [
        words(p)
          .map((w) => w.normal)
          .join(' '),
        p,
      ]),
    ).values(),
  ];
  return {
    phrases: kept.map((c) => once([c.words, c.betterWords ?? [], c.worseWords ?? []].flatMap((w) => w.slice(0, most)))),
    reach: kept.map((c) => positions(graph.upward(c.id).keys())),
    pairs: entries.map((e) => [positions(e.subject), positions(e.outcome)]),
  };
}
