/**
 * The one file that imports compromise. It is costly to evaluate, so nothing that a popup or a page needs at once may
 * import it. Registers our words once (plugins change one shared model) and hands out plain terms with our own offsets:
 * compromise's sentence offsets are wrong where a sentence opens with quotes, brackets or bullets.
 */
import nlp from 'compromise/two';

/** A word as tagged. Offsets are UTF-16 units in the text given; an implied word ("don't" → not) has an empty span. */
export interface Term {
  text: string;
  normal: string;
  tags: ReadonlySet<string>;
  start: number;
  end: number;
}

/** A match of one pattern: terms `from` up to but not including `to`. */
export interface PatternHit {
  pattern: number;
  from: number;
  to: number;
}

export interface TaggedSentence {
  start: number;
  end: number;
  terms: Term[];
  hits: PatternHit[];
}

interface RawTerm {
  pre: string;
  text: string;
  post: string;
  normal: string;
  implicit?: string;
  tags: Set<string>;
}

/** Nouns of this field that the tagger takes for verbs or adjectives. */
const NOUNS = [
  'probiotics',
  'probiotic',
  'prebiotics',
  'kefir',
  'melatonin',
  'cortisol',
  'gut',
  'sleep quality',
  'walnuts',
  'oats',
  'fibre',
  'bloating',
  'night sweats',
  'hot flashes',
  'hot flushes',
];

nlp.plugin({ words: Object.fromEntries(NOUNS.map((word) => [word, 'Noun'])) });

/** Finds each term again in the text, in order: never fails where offsets do. */
function place(raw: readonly RawTerm[], text: string, from: number): Term[] {
  let at = from;
  return raw.map((t) => {
    const start = t.text === '' ? at : text.indexOf(t.text, at);
    at = (start < 0 ? at : start) + t.text.length;
    return { text: t.text, normal: t.implicit || t.normal, tags: t.tags, start: at - t.text.length, end: at };
  });
}

/** Closing punctuation belongs to the sentence, the white space after it does not. */
function edges(raw: readonly RawTerm[], terms: readonly Term[]): { start: number; end: number } {
  const opening = raw[0]!.pre.trimStart();
  const closing = raw.at(-1)!.post.trimEnd();
  return { start: terms[0]!.start - opening.length, end: terms.at(-1)!.end + closing.length };
}

export interface Tagger {
  /** Sentences of a text with their terms and the patterns found in them. */
  read(text: string): TaggedSentence[];
}

/** @param patterns compromise match strings; a hit names its pattern by position. */
export function createTagger(patterns: readonly string[]): Tagger {
  const net = nlp.buildNet(patterns.map((match, i) => ({ match, reason: String(i) })));
  return {
    read(text) {
      const doc = nlp(text);
      const hits = patternHits(doc, net);
      let at = 0;
      return (doc.docs as unknown as RawTerm[][]).flatMap((raw, i) => {
        const terms = place(raw, text, at);
        if (terms.length === 0) return [];
        at = terms.at(-1)!.end;
        return [{ ...edges(raw, terms), terms, hits: hits.get(i) ?? [] }];
      });
    },
  };
}

type Doc = ReturnType<typeof nlp>;
type Sweep = { found: { reason: string; view: { fullPointer: [number, number, number][] } }[] };

function patternHits(doc: Doc, net: unknown): Map<number, PatternHit[]> {
  const hits = new Map<number, PatternHit[]>();
  // Not in the published types: a sweep that only looks, without tagging.
  const swept = (doc as unknown as { sweep(n: unknown, o: { tagger: false }): Sweep }).sweep(net, { tagger: false });
  for (const { reason, view } of swept.found) {
    for (const [sentence, from, to] of view.fullPointer) {
      hits.set(sentence, [...(hits.get(sentence) ?? []), { pattern: Number(reason), from, to }]);
    }
  }
  return hits;
}
