/**
 * The cheap word test that decides whether anything else happens on a page, and which of its blocks the engine reads.
 * Runs in every page, so it knows words and pairs of concepts, and no grammar.
 */
import type { GateIndex, MatchIndex } from '../../claims-db/shapes';
import { createGraph } from './concepts/graph';
import { createLexicon, type Lexicon } from './concepts/lexicon';
import { offers } from './conflicts/offers';
import { conflictSignals } from './conflicts/signals';
import { words } from './text/words';
import type { GatedPage, PageText, TextBlock } from './model';

/** A longer run of text is data, not prose; it would take the engine seconds. UTF-16 units. */
const LONGEST_BLOCK = 100_000;

export interface Gate {
  /**
   * Keeps the blocks that may hold a claim the database knows: a subject and an outcome of one entry near each other,
   * one of them in the block. @returns null when no block does: the page is none of our business.
   */
  pass(page: PageText): GatedPage | null;
}

/** Concepts named in a text, with everything more general and their opposites. */
function concepts(text: string, lexicon: Lexicon, reach: readonly number[][]): Set<number> {
  return new Set(lexicon.find(text).flatMap((m) => reach[Number(m.concept)]!));
}

/** Titles of papers say what was studied; the page does not say it. */
const REFERENCES =
  /^\s*(?:references|sources|citations|bibliography|works cited|studies cited|further reading|notes)\b/i;

const isProse = (b: TextBlock) =>
  b.kind !== 'heading' &&
  b.kind !== 'furniture' &&
  b.text.length <= LONGEST_BLOCK &&
  !b.headings.some((h) => REFERENCES.test(h));

export function createGate(index: GateIndex): Gate {
  const lexicon = createLexicon(index.phrases.map((words, i) => ({ id: String(i), words })));
  const known = new Map<string, Set<number>>();
  const read = (text: string) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = concepts(text, lexicon, index.reach)));
    return found;
  };

  /** A subject and an outcome of one entry, one of them in the block and the other in it or in `around`. */
  function paired(block: TextBlock, around: readonly (string | null | undefined)[]): boolean {
    const own = read(block.text);
    if (own.size === 0) return false;
    const beside = around.map((text) => read(text ?? ''));
    const near = (id: number) => own.has(id) || beside.some((b) => b.has(id));
    return index.pairs.some(([subject, outcome]) => {
      const inside = subject.some((s) => own.has(s)) || outcome.some((o) => own.has(o));
      return inside && subject.some(near) && outcome.some(near);
    });
  }

  const speaksOfIt = (b: TextBlock) => paired(b, [b.headings.at(-1)]);
  const mayHoldClaim = (b: TextBlock) => paired(b, [b.headings.at(-1), b.leadIn, b.tableHeader, b.previous]);

  return {
    pass(page) {
      known.clear();
      const prose = page.blocks.filter(isProse);
      // A page is about it when one block says so by itself; then the ones that lean on their neighbours count too.
      if (!prose.some(speaksOfIt)) return null;
      const blocks = prose.filter(mayHoldClaim);
      const conflicts = conflictSignals(page);
      return { title: page.title, language: page.language, blocks, conflicts, offers: offers(page, conflicts) };
    },
  };
}

/** The gate's part of a database: words once in each form, and only of concepts that bear on an entry. */
export function gateIndex({ concepts, entries }: MatchIndex): GateIndex {
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
    phrases: kept.map((c) => once([...c.words, ...(c.betterWords ?? []), ...(c.worseWords ?? [])])),
    reach: kept.map((c) => positions(graph.upward(c.id).keys())),
    pairs: entries.map((e) => [positions(e.subject), positions(e.outcome)]),
  };
}
