/**
 * The table of contents of the core, and the door others use: a page that passed the gate in, its claims and conflict signals
 * out. Pure: the same input gives the same output, whatever was read before.
 */
import type { MatchIndex } from '../../claims-db/shapes';
import { createReader, type Reader, type Reading } from './claims/extract';
import { CUE_PATTERNS, CUE_VERBS } from './claims/cues';
import { createGraph, type ConceptGraph } from './concepts/graph';
import { createLexicon, type Lexicon } from './concepts/lexicon';
import { createTies, type Tied, type Ties } from './conflicts/tied';
import { badgeWords, gapWords } from './matching/badge';
import { bySubject, chooseMatches, type BySubject, type Match } from './matching/choose';
import { verdict } from './matching/mark';
import type { Analysis, Claim, GatedPage, TextBlock } from './model';
import { createTagger, type TaggedSentence, type Tagger } from './nlp';
import { summarise } from './summary';
import { ENGINE_VERSION } from './version';

/** Longer sentences are lists or dumps; they are passed over. UTF-16 units. */
const LONGEST_SENTENCE = 1000;

export interface AnalyseOptions {
  /** Also give claims that match no entry. */
  all?: boolean;
}

export interface Engine {
  analyse(page: GatedPage, options?: AnalyseOptions): Analysis;
}

interface Parts {
  entries: BySubject;
  lexicon: Lexicon;
  graph: ConceptGraph;
  tagger: Tagger;
  reader: Reader;
}

/** Concepts a pronoun at the start of a sentence may stand for: the subject before it, then what the block is about. */
function contextOf(block: TextBlock, before: readonly Reading[], previous: string | null, lexicon: Lexicon): string[] {
  const last = before.at(0)?.subject.concept;
  if (last) return [last];
  for (const text of [previous, block.leadIn, block.headings.at(-1) ?? null]) {
    const first = text ? lexicon.find(text)[0] : undefined;
    if (first) return [first.concept];
  }
  return [];
}

const words = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans
    .filter((s) => s.end > s.start)
    .sort((a, b) => a.start - b.start)
    .map((s) => text.slice(s.start, s.end))
    .join(' · ');

interface Place {
  block: TextBlock;
  sentence: TaggedSentence;
  text: string;
}

const base = ({ block, sentence, text }: Place, reading: Reading): Omit<Claim, 'why' | 'conflicts'> => ({
  text,
  block: block.ordinal,
  start: sentence.start,
  end: sentence.end,
  subject: reading.subject.concept,
  outcome: reading.outcome.concept,
  strength: reading.strength,
  stance: reading.stance,
  entry: null,
  mark: null,
  certainty: null,
  direction: null,
  studyType: null,
  badge: null,
  gap: null,
});

function matched(place: Place, match: Match, tied: Tied): Claim {
  const { reading, entry } = match;
  const found = verdict(reading, entry);
  const spans = [reading.subject, reading.cue, reading.outcome, ...(reading.figure ? [reading.figure] : [])];
  return {
    ...base(place, reading),
    entry: entry.id,
    mark: found?.mark ?? null,
    certainty: entry.certainty,
    direction: entry.direction,
    studyType: entry.studyType,
    badge: found ? badgeWords(found.words, entry, tied.kinds) : disputedWords(reading),
    gap: found ? gapWords(reading.strength, entry) : null,
    conflicts: tied.kinds,
    ...(tied.sentence ? { tie: tied.sentence } : {}),
    why: words(place.text, spans) + throughWhat(match),
  };
}

const tiedTo = ({ block, sentence }: Place, { reading }: Match, ties: Ties): Tied =>
  ties.of({ block: block.ordinal, end: sentence.end, headings: block.headings, subject: reading.subject.concept });

/** A match that is not of the very thing says so. */
function throughWhat({ entry, broader }: Match): string {
  if (entry.family) return ' (the general entry of its group)';
  return broader ? ' (through a broader term)' : '';
}

/** A page that refutes a myth is said to; other stances have no badge. */
const disputedWords = (reading: Reading): string | null =>
  reading.stance === 'disputes' ? 'Page disputes this claim' : null;

function unlisted(place: Place, readings: readonly Reading[]): Claim[] {
  const first = readings.find((r) => r.subjectRank === 0 && r.stance === 'asserts');
  if (!first) return [];
  return [{ ...base(place, first), conflicts: [], why: words(place.text, [first.subject, first.cue, first.outcome]) }];
}

function readBlock(parts: Parts, block: TextBlock, ties: Ties): { sentences: number; claims: Claim[] } {
  let before: readonly Reading[] = [];
  let previous = block.previous;
  const sentences = parts.tagger.read(block.text);
  const claims = sentences.flatMap((sentence) => {
    const text = block.text.slice(sentence.start, sentence.end);
    if (text.length > LONGEST_SENTENCE) return [];
    const readings = parts.reader.read(sentence, block.text, contextOf(block, before, previous, parts.lexicon));
    [before, previous] = [readings, text];
    const place = { block, sentence, text };
    const matches = chooseMatches(readings, parts.entries, parts.graph);
    return matches.length > 0
      ? matches.map((m) => matched(place, m, tiedTo(place, m, ties)))
      : unlisted(place, readings);
  });
  return { sentences: sentences.length, claims };
}

/** Single words that name a thing; a behaviour ("walking") or an outcome ("sleep") may be a verb in the sentence. */
const nounsOf = (index: MatchIndex): string[] =>
  index.concepts
    .filter((c) => c.kind !== 'behaviour' && c.kind !== 'outcome')
    .flatMap((c) => c.words.filter((w) => /^\p{Ll}{4,}$/u.test(w)));

/** Builds an engine over one database. Costly; keep it. */
export function createEngine(index: MatchIndex): Engine {
  const lexicon = createLexicon(index.concepts);
  const graph = createGraph(index.concepts);
  const parts: Parts = {
    entries: bySubject(index.entries),
    lexicon,
    graph,
    tagger: createTagger(CUE_PATTERNS, { nouns: nounsOf(index), verbs: CUE_VERBS }),
    reader: createReader(lexicon, graph),
  };

  return {
    analyse(page, options = {}) {
      const ties = createTies(page.offers ?? [], index.concepts, lexicon, graph);
      const read = page.blocks.map((block) => readBlock(parts, block, ties));
      const claims = read.flatMap((r) => r.claims);
      return {
        title: page.title,
        language: page.language,
        engine: ENGINE_VERSION,
        db: index.version,
        summary: summarise(
          claims,
          read.reduce((sum, r) => sum + r.sentences, 0),
        ),
        claims: options.all ? claims : claims.filter((c) => c.entry !== null),
        conflicts: page.conflicts,
      };
    },
  };
}
