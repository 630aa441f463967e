/** Which blocks may hold a claim the database knows: a subject and an outcome of one entry near each other. */
import type { TextBlock } from './model';

/** Subjects and outcomes of one entry. */
export type Pair<Id> = readonly [subject: readonly Id[], outcome: readonly Id[]];

export interface Relevance {
  /** Does the block name both ends of an entry, by itself or with its heading? */
  byItself(block: TextBlock): boolean;
  /** … or one end, and the other in what stands around it? */
  withContext(block: TextBlock): boolean;
}

/** Texts repeat as contexts of their neighbours; more than this many are not kept. */
const MOST_KEPT = 20_000;

/** @param concepts everything a text names, with what is more general and their opposites. */
export function createRelevance<Id>(concepts: (text: string) => Set<Id>, pairs: readonly Pair<Id>[]): Relevance {
  const known = new Map<string, Set<Id>>();
  const read = (text: string) => {
    let found = known.get(text);
    if (!found) {
      if (known.size >= MOST_KEPT) known.clear();
      known.set(text, (found = concepts(text)));
    }
    return found;
  };

  function paired(block: TextBlock, around: readonly (string | null | undefined)[]): boolean {
    const own = read(block.text);
    if (own.size === 0) return false;
    const beside = around.map((text) => read(text ?? ''));
    const near = (id: Id) => own.has(id) || beside.some((b) => b.has(id));
    return pairs.some(([subject, outcome]) => {
      const inside = subject.some((s) => own.has(s)) || outcome.some((o) => own.has(o));
      return inside && subject.some(near) && outcome.some(near);
    });
  }

  return {
    byItself: (b) => paired(b, [b.headings.at(-1)]),
    withContext: (b) => paired(b, [...b.headings, b.leadIn, b.tableHeader, b.rowHeader, b.previous]),
  };
}
