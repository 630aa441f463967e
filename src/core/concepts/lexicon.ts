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

interface Found {
  concept: string;
  polarity: -1 | 0 | 1;
}

interface Node {
  next: Map<string, Node>;
  found?: Found;
}

export interface Lexicon {
  find(text: string): Mention[];
}

/** What the finder needs of a concept. */
type Phrases = Pick<IndexConcept, 'id' | 'words' | 'betterWords' | 'worseWords'>;

/** Words that may stand inside a phrase without changing it: "quality of your sleep". */
const TRANSPARENT = new Set(['the', 'a', 'an', 'your', 'my', 'our', 'their', 'his', 'her', 'its']);

function add(first: Node, phrase: string, found: Found): void {
  let node = first;
  // "lining of the gut" is "lining of your gut": small words inside a phrase are not part of it.
  const kept = words(phrase).filter(
    ({ normal }, i, all) => !(i > 1 && TRANSPARENT.has(normal) && all[i - 1]!.normal === 'of'),
  );
  for (const { normal } of kept.slice(1)) {
    let next = node.next.get(normal);
    if (!next) node.next.set(normal, (next = { next: new Map() }));
    node = next;
  }
  node.found ??= found;
}

/** First comparable word of a phrase; phrases begin in a few thousand ways, each of which is read once. */
function createFirstWord(): (phrase: string) => string {
  const known = new Map<string, string>();
  return (phrase) => {
    const space = phrase.indexOf(' ');
    const head = space < 0 ? phrase : phrase.slice(0, space);
    let first = known.get(head);
    if (first === undefined) known.set(head, (first = words(head)[0]?.normal ?? ''));
    return first || (words(phrase)[0]?.normal ?? '');
  };
}

/** The phrases by their first word. Those of a word are read when a text first has it: most words of the database stand on no page. */
function createPhrases(concepts: readonly Phrases[]): (first: string) => Node | undefined {
  const unread = new Map<string, [phrase: string, found: Found][]>();
  const firstWord = createFirstWord();
  const put = (list: readonly string[] | undefined, found: Found) => {
    for (const phrase of list ?? []) {
      const first = firstWord(phrase);
      const before = unread.get(first);
      if (before) before.push([phrase, found]);
      else unread.set(first, [[phrase, found]]);
    }
  };
  for (const { id: concept, words, betterWords, worseWords } of concepts) {
    put(words, { concept, polarity: 0 });
    put(betterWords, { concept, polarity: 1 });
    put(worseWords, { concept, polarity: -1 });
  }
  const nodes = new Map<string, Node>();
  return (first) => {
    const phrases = unread.get(first);
    if (phrases) {
      unread.delete(first);
      const node: Node = { next: new Map() };
      for (const [phrase, found] of phrases) add(node, phrase, found);
      nodes.set(first, node);
    }
    return nodes.get(first);
  };
}

/** Longest phrase that goes on from its first word, at `from`; null when none ends. */
function longest(first: Node, list: readonly Word[], from: number): { last: number; found: Found } | null {
  let node = first;
  let best = node.found ? { last: from, found: node.found } : null;
  for (let i = from + 1; i < list.length; i++) {
    const next = node.next.get(list[i]!.normal);
    if (!next) {
      if (TRANSPARENT.has(list[i]!.normal)) continue;
      break;
    }
    node = next;
    if (node.found) best = { last: i, found: node.found };
  }
  return best;
}

/** Builds the finder. The first concept to claim a phrase keeps it; the database check refuses a second. */
export function createLexicon(concepts: readonly Phrases[]): Lexicon {
  const phrasesFrom = createPhrases(concepts);
  return {
    find(text) {
      const list = words(text);
      const mentions: Mention[] = [];
      for (let i = 0; i < list.length; i++) {
        const first = phrasesFrom(list[i]!.normal);
        const hit = first && longest(first, list, i);
        if (!hit) continue;
        mentions.push({ ...hit.found, start: list[i]!.start, end: list[hit.last]!.end });
        i = hit.last;
      }
      return mentions;
    },
  };
}
