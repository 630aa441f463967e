/**
 * The one file that imports compromise. It is costly to evaluate, so nothing that a popup or a page needs at once may
 * import it. Registers our words once (plugins change one shared model) and hands out plain terms with our own offsets:
 * compromise's sentence offsets are wrong where a sentence opens with quotes, brackets or bullets.
 */
import nlp from 'compromise/two';
import { evaluated } from './evaluated';

evaluated.nlp += 1;

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

/** Words the tagger would take for another part of speech or the wrong number. */
const SINGULAR = 'gut microbiome microbiota flora bloating';
const PLURAL = 'bacteria microbes scfas lactobacilli bifidobacteria carbs sweats flushes';

/** Words of the database and of the rules, told to the tagger before its first sentence. */
export interface Vocabulary {
  nouns: readonly string[];
  /** Verbs that are never nouns, in the infinitive. */
  verbs: readonly string[];
}

const tagged = (words: readonly string[], tag: string) => words.map((word) => [word, tag] as const);

/** The third person of a regular verb: "relieves", "relaxes", "fortifies". */
function thirdPerson(verb: string): string {
  if (/(?:[sxz]|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function teach({ nouns, verbs }: Vocabulary): void {
  nlp.plugin({
    words: Object.fromEntries([
      ...tagged(nouns, 'Noun'),
      ...tagged(SINGULAR.split(' '), 'Singular'),
      ...tagged(PLURAL.split(' '), 'Plural'),
      ...tagged(verbs, 'Infinitive'),
      ...tagged(verbs.map(thirdPerson), 'PresentTense'),
    ]),
  });
}

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

/**
 * @param patterns compromise match strings; a hit names its pattern by position.
 * @param vocabulary words taught to compromise's one shared model: the same for every tagger of a program.
 */
export function createTagger(patterns: readonly string[], vocabulary: Vocabulary): Tagger {
  teach(vocabulary);
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
