/**
 * The table of contents of the core, and the door others use: a page that passed the gate in, its claims and conflict signals
 * out. Pure: the same input gives the same output, whatever was read before.
 */
import type { MatchIndex } from '../../claims-db/shapes';
import { contextOf, NO_CONTEXT, NO_TOPIC, topicAfter, type Context, type Topic } from './claims/context';
import { CUE_PATTERNS, CUE_VERBS } from './claims/cues';
import { createReader, type Reader } from './claims/extract';
import { framesOf, type Frame } from './claims/frames';
import type { Reading } from './claims/reading';
import { isReported } from './claims/set-aside';
import { createGraph, type ConceptGraph } from './concepts/graph';
import { createLexicon, type Lexicon } from './concepts/lexicon';
import { offers } from './conflicts/offers';
import { conflictSignals } from './conflicts/signals';
import { createTies, type Tied, type Ties } from './conflicts/tied';
import { bySubject, chooseMatches, THRESHOLD, type Match } from './matching/choose';
import { matchedClaim, unlistedClaim, type Place } from './matching/claim';
import type { Analysis, Claim, PageText, TextBlock } from './model';
import { isProse, isTooLong } from './prose';
import { createRelevance } from './relevance';
import { createTagger, type Tagger } from './nlp';
import { summarise } from './summary';
import { ALL_ON, type Tuning } from './tuning';
import { ENGINE_VERSION } from './version';

/** Longer sentences are lists or dumps; they are passed over. UTF-16 units. */
const LONGEST_SENTENCE = 1000;

export interface AnalyseOptions {
  /** Also give claims that match no entry. */
  all?: boolean;
  /** False: only the facts about money, for a page that is not to be read. */
  read?: boolean;
}

export interface Engine {
  analyse(page: PageText, options?: AnalyseOptions): Analysis;
}

interface Parts {
  match: (readings: readonly Reading[]) => Match[];
  lexicon: Lexicon;
  graph: ConceptGraph;
  tagger: Tagger;
  reader: Reader;
  tuning: Tuning;
}

const touches = (r: Reading, { own }: Frame): boolean =>
  [r.subject, r.outcome, r.cue].some((s) => s.end > s.start && s.start < own.end && own.start < s.end);

const tiedTo = ({ block, sentence }: Place, { reading }: Match, ties: Ties): Tied =>
  ties.of({ block: block.ordinal, end: sentence.end, headings: block.headings, subject: reading.subject.concept });

/** Claims of a line that takes its subject from the words above it. */
function readFramed(parts: Parts, place: Place, first: boolean, ties: Ties): Claim[] {
  const { block, sentence, text } = place;
  for (const frame of framesOf(block, sentence, text, first, parts.lexicon, parts.tuning.off)) {
    const readings = parts.tagger.read(frame.text).flatMap((s) => parts.reader.read(s, frame.text, NO_CONTEXT));
    const own = readings.filter((r) => touches(r, frame));
    const matches = parts.match(own);
    if (matches.length > 0) return matches.map((m) => matchedClaim(place, m, tiedTo(place, m, ties), frame));
  }
  return [];
}

/** Claims of one sentence: by the rules, else with the words above it, else by its names alone. */
function claimsOf(
  parts: Parts,
  place: Place,
  first: boolean,
  context: Context,
  readings: readonly Reading[],
  ties: Ties,
): Claim[] {
  const { reader, match } = parts;
  const matches = match(readings);
  if (matches.length > 0) return matches.map((m) => matchedClaim(place, m, tiedTo(place, m, ties)));
  const framed = readFramed(parts, place, first, ties);
  if (framed.length > 0) return framed;
  const loose = match(reader.readLoosely(place.sentence, place.block.text, context));
  return loose.length > 0
    ? loose.map((m) => matchedClaim(place, m, tiedTo(place, m, ties)))
    : unlistedClaim(place, readings);
}

interface BlockResult {
  sentences: number;
  passedOver: number;
  claims: Claim[];
  topic: Topic;
}

function readBlock(parts: Parts, block: TextBlock, before: Topic, ties: Ties): BlockResult {
  let topic = before;
  let previous = block.previous;
  let passedOver = 0;
  const sentences = parts.tagger.read(block.text);
  const claims = sentences.flatMap((sentence, i) => {
    const text = block.text.slice(sentence.start, sentence.end);
    if (text.length > LONGEST_SENTENCE) {
      passedOver++;
      return [];
    }
    const context = contextOf(block, topic, previous, parts.lexicon);
    const readings = parts.reader.read(sentence, block.text, context);
    topic = topicAfter(block, topic, { sentence, text, mentions: parts.lexicon.find(text), readings }, parts.graph);
    previous = text;
    return claimsOf(parts, { block, sentence, text }, i === 0, context, readings, ties);
  });
  return { sentences: sentences.length - passedOver, passedOver, claims, topic };
}

/** Single words that name a thing; a behaviour ("walking") or an outcome ("sleep") may be a verb in the sentence. */
const nounsOf = (index: MatchIndex): string[] =>
  index.concepts
    .filter((c) => c.kind !== 'behaviour' && c.kind !== 'outcome')
    .flatMap((c) => c.words.filter((w) => /^\p{Ll}{4,}$/u.test(w)));

function createParts(index: MatchIndex, tuning: Tuning): Parts {
  const lexicon = createLexicon(index.concepts);
  const graph = createGraph(index.concepts);
  const entries = bySubject(index.entries);
  return {
    match: (readings) => chooseMatches(readings, entries, graph, tuning.threshold),
    lexicon,
    graph,
    tagger: createTagger(CUE_PATTERNS, { nouns: nounsOf(index), verbs: CUE_VERBS }),
    reader: createReader(lexicon, graph, tuning),
    tuning,
  };
}

/** Builds an engine over one database. Costly; keep it. @param tuning only for measuring. */
export function createEngine(index: MatchIndex, tuning: Tuning = { off: ALL_ON, threshold: THRESHOLD }): Engine {
  const parts = createParts(index, tuning);
  const { lexicon, graph } = parts;
  const concepts = (text: string) => new Set(lexicon.find(text).flatMap((m) => [...graph.upward(m.concept).keys()]));
  const pairs = index.entries.map((e) => [e.subject, e.outcome] as const);

  return {
    analyse(page, options = {}) {
      const conflicts = conflictSignals(page);
      const ties = createTies(offers(page, conflicts), index.concepts, lexicon, graph);
      const relevance = createRelevance(concepts, pairs);
      let topic = NO_TOPIC;
      const read = page.blocks
        .filter((b) => options.read !== false && isProse(b) && !isReported(b) && relevance.withContext(b))
        .map((block) => {
          const result = readBlock(parts, block, topic, ties);
          topic = result.topic;
          return result;
        });
      const claims = read.flatMap((r) => r.claims);
      return {
        title: page.title,
        language: page.language,
        engine: ENGINE_VERSION,
        db: index.version,
        summary: summarise(claims, {
          sentences: read.reduce((sum, r) => sum + r.sentences, 0),
          passedOver: read.reduce((sum, r) => sum + r.passedOver, page.blocks.filter(isTooLong).length),
        }),
        claims: options.all ? claims : claims.filter((c) => c.entry !== null),
        // That a page without a claim names no study is no news.
        conflicts: claims.some((c) => c.mark !== null)
          ? conflicts
          : conflicts.filter((c) => c.kind !== 'no-references'),
      };
    },
  };
}
