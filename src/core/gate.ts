/**
 * The cheap word test that decides whether anything else happens on a page. Runs in every page, so it knows the commonest
 * words of each concept and which concepts pair up, and no grammar; the engine knows the rest.
 */
import type { GateIndex, MatchIndex } from '../../claims-db/shapes';
import { createGraph } from './concepts/graph';
import { createLexicon } from './concepts/lexicon';
import { offers } from './conflicts/offers';
import { conflictSignals } from './conflicts/signals';
import { createRelevance } from './relevance';
import { words } from './text/words';
import type { GatedPage, PageText, TextBlock } from './model';

/** A longer run of text is data, not prose; it would take the engine seconds. UTF-16 units. */
const LONGEST_BLOCK = 100_000;
/** Phrases of a concept the gate in the page knows. They are authored commonest first: a page about it uses one somewhere. */
const MOST_PHRASES = 12;

export interface Gate {
  /** Keeps the page's prose. @returns null when no block names both ends of an entry: the page is none of our business. */
  pass(page: PageText): GatedPage | null;
}

/** Titles of papers say what was studied; the page does not say it. */
const REFERENCES =
  /^\s*(?:references|sources|citations|bibliography|works cited|studies cited|further reading|notes)\b/i;

/** "Smith RP, Jones A, et al. Title of a paper. Journal. 2019;14(10):12-20." */
const REFERENCE_START =
  /^\P{L}{0,8}\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?,? (?:\p{Lu}[.-]?\s?){1,3}(?=[,;.&(\s])/u;
const REFERENCE_END = /\b(?:19|20)\d\d[a-z]?\)?[.;:,]|\((?:19|20)\d\d[a-z]?\)|\bet al\b|\bdoi\b/;
const LONGEST_REFERENCE = 600;
const isReference = ({ text }: TextBlock) =>
  text.length <= LONGEST_REFERENCE && REFERENCE_START.test(text) && REFERENCE_END.test(text);

const isProse = (b: TextBlock) =>
  b.kind !== 'heading' &&
  b.kind !== 'furniture' &&
  !isReference(b) &&
  b.text.length <= LONGEST_BLOCK &&
  !b.headings.some((h) => REFERENCES.test(h));

export function createGate(index: GateIndex): Gate {
  const lexicon = createLexicon(index.phrases.map((words, i) => ({ id: String(i), words })));
  const concepts = (text: string) => new Set(lexicon.find(text).flatMap((m) => index.reach[Number(m.concept)]!));
  return {
    pass(page) {
      const relevance = createRelevance(concepts, index.pairs);
      const blocks = page.blocks.filter(isProse);
      if (!blocks.some((b) => relevance.byItself(b))) return null;
      const conflicts = conflictSignals(page);
      return { title: page.title, language: page.language, blocks, conflicts, offers: offers(page, conflicts) };
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
