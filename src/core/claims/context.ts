/** What a pronoun, "this mineral" or a subject left out may stand for. */
import type { ConceptGraph } from '../concepts/graph';
import type { Lexicon, Mention } from '../concepts/lexicon';
import type { TextBlock } from '../model';
import type { TaggedSentence } from '../nlp';
import { nameOfHeading } from './frames';
import type { Reading } from './reading';
import { NOTHING_TOLD, type Told } from './sums-up';

/** What the sentence before spoke of. */
export interface Recent {
  /** Concepts it named or meant, in reading order. */
  said: readonly string[];
  /** What its last statement was about; null when it made none. */
  outcome: string | null;
}

const NOTHING_RECENT: Recent = { said: [], outcome: null };

/** What the text is about at a place in it. */
export interface Topic {
  /** Subject of the last sentence that named one; null at the start of a section. */
  subject: string | null;
  /** What the last sentence that named anything spoke of. */
  recent: Recent;
  told: Told;
  /** The section it was named in. */
  section: string;
  /** Ordinal of the block. */
  block: number;
}

export const NO_TOPIC: Topic = { subject: null, recent: NOTHING_RECENT, told: NOTHING_TOLD, section: '', block: -1 };

/** What is still spoken of at a block: not past a heading, nor past a block that was not read. */
const stillSpokenOf = (block: TextBlock, topic: Topic): Topic =>
  topic.section === sectionOf(block) && block.ordinal - topic.block <= 1 ? topic : NO_TOPIC;

const sectionOf = (block: TextBlock): string => block.headings.join('\n');

export interface Context {
  /** Concepts a pronoun may stand for, likeliest first: the subject before it, then what stands above the block. */
  pronoun: readonly string[];
  /** What a section is about whose heading is only a name: sentences in it may leave it out. */
  implied: string | null;
  recent: Recent;
  told: Told;
}

export const NO_CONTEXT: Context = { pronoun: [], implied: null, recent: NOTHING_RECENT, told: NOTHING_TOLD };

export function contextOf(block: TextBlock, topic: Topic, previous: string | null, lexicon: Lexicon): Context {
  const first = (text: string | null | undefined) => (text ? lexicon.find(text)[0]?.concept : undefined);
  const { subject: running, recent, told } = stillSpokenOf(block, topic);
  const heading = block.headings.at(-1);
  const own = [first(block.rowHeader), first(block.leadIn)];
  const named = heading ? nameOfHeading(heading, lexicon) : null;
  const above = [...block.headings].reverse().map(first);
  const found = [running, ...own, running ? null : first(previous), first(named), ...(running ? [] : above)];
  const pronoun = [...new Set(found.filter((c) => c !== null && c !== undefined))].slice(0, 2);
  const led = block.leadIn && /\bwhat\b.+\b(?:does|do|can do)\b/i.test(block.leadIn) ? first(block.leadIn) : null;
  return { pronoun, implied: first(named) ?? led ?? null, recent, told };
}

const OPENS_WITH_PRONOUN =
  /^[^\p{L}]*(?:and |but |so |yet |then )?(?:it|its|they|their|this|these|that|those|such|both)\b/iu;

/** The name that stands before the first verb, if any. */
function subjectName({ terms, start }: TaggedSentence, mentions: readonly Mention[]): Mention | undefined {
  const verb = terms.find(
    (t) => t.tags.has('Verb') && !mentions.some((m) => t.start - start >= m.start && t.end - start <= m.end),
  );
  return mentions.find((m) => verb === undefined || m.end <= verb.start - start);
}

/** A sentence just read. Offsets of its mentions count from its start. */
export interface Seen {
  sentence: TaggedSentence;
  text: string;
  mentions: readonly Mention[];
  readings: readonly Reading[];
}

/** @returns the topic after a sentence. */
export function topicAfter(
  block: TextBlock,
  topic: Topic,
  { sentence, text, mentions: all, readings }: Seen,
  graph: ConceptGraph,
): Topic {
  const mentions = all.filter((m) => !graph.isPopulation(m.concept));
  const section = sectionOf(block);
  const { subject: running, recent, told } = stillSpokenOf(block, topic);
  const read = readings[0]?.subject.concept;
  const named = OPENS_WITH_PRONOUN.test(text) && running ? undefined : subjectName(sentence, mentions);
  return {
    section,
    block: block.ordinal,
    subject: read ?? named?.concept ?? running ?? mentions[0]?.concept ?? null,
    recent: mentions.length > 0 ? recentOf(mentions, readings) : recent,
    told: mentions.length > 0 ? toldAfter(told, readings) : told,
  };
}

function toldAfter(before: Told, readings: readonly Reading[]): Told {
  const asserted = readings.filter((r) => r.stance === 'asserts' && !r.mirrored);
  return { last: asserted, loop: asserted.findLast((r) => r.relation === 'interacts') ?? before.loop };
}

function recentOf(mentions: readonly Mention[], readings: readonly Reading[]): Recent {
  const plain = readings.filter((r) => !r.mirrored && r.chain.length === 0);
  const meant = plain.filter((r) => r.subject.end === r.subject.start).map((r) => r.subject.concept);
  const said = [...meant, ...mentions.map((m) => m.concept)];
  return { said: [...new Set(said)], outcome: plain.at(-1)?.outcome.concept ?? null };
}
