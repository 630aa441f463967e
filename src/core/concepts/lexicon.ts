/** Finds the concepts of the database in a text, by their readers' words. Knows no grammar. */
import type { IndexConcept } from '../../../claims-db/shapes';
import { words, type Word } from '../text/words';

/** A concept named in a text. Offsets are UTF-16 units. */
export interface Mention {
  concept: string;
  start: number;
  end: number;
  /** Does the phrase itself say that it is better or worse? ("fall asleep faster": 1) */
  polarity: -1 | 0 | 1;
}

interface Node {
  next: Map<string, Node>;
  found?: { concept: string; polarity: -1 | 0 | 1 };
}

export interface Lexicon {
  find(text: string): Mention[];
}

/** What the finder needs of a concept. */
type Phrases = Pick<IndexConcept, 'id' | 'words' | 'betterWords' | 'worseWords'>;

/** Words that may stand inside a phrase without changing it: "quality of your sleep". */
const TRANSPARENT = new Set(['the', 'a', 'an', 'your', 'my', 'our', 'their', 'his', 'her', 'its']);

function add(root: Node, phrase: string, concept: string, polarity: -1 | 0 | 1): void {
  let node = root;
  // "lining of the gut" is "lining of your gut": small words inside a phrase are not part of it.
  const kept = words(phrase).filter(
    ({ normal }, i, all) => !(i > 1 && TRANSPARENT.has(normal) && all[i - 1]!.normal === 'of'),
  );
  for (const { normal } of kept) {
    let next = node.next.get(normal);
    if (!next) node.next.set(normal, (next = { next: new Map() }));
    node = next;
  }
  node.found ??= { concept, polarity };
}

/** Longest phrase that starts at word `from`; null when none does. */
function longest(root: Node, list: readonly Word[], from: number): { last: number; found: Node['found'] } | null {
  let node = root;
  let best: { last: number; found: Node['found'] } | null = null;
  for (let i = from; i < list.length; i++) {
    const next = node.next.get(list[i]!.normal);
    if (!next) {
      if (i > from && TRANSPARENT.has(list[i]!.normal)) continue;
      break;
    }
    node = next;
    if (node.found) best = { last: i, found: node.found };
  }
  return best;
}

/** Builds the finder. The first concept to claim a phrase keeps it; the database check refuses a second. */
export function createLexicon(concepts: readonly Phrases[]): Lexicon {
  const root: Node = { next: new Map() };
  for (const c of concepts) {
    for (const w of c.words) add(root, w, c.id, 0);
    for (const w of c.betterWords ?? []) add(root, w, c.id, 1);
    for (const w of c.worseWords ?? []) add(root, w, c.id, -1);
  }
  return {
    find(text) {
      const list = words(text);
      const mentions: Mention[] = [];
      for (let i = 0; i < list.length; i++) {
        const hit = longest(root, list, i);
        if (!hit?.found) continue;
        mentions.push({ ...hit.found, start: list[i]!.start, end: list[hit.last]!.end });
        i = hit.last;
      }
      return mentions;
    },
  };
}
