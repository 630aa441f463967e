/**
 * Strength of the wording of any sentence, whatever it speaks of. No single cue decides: rows of evidence give points,
 * and the reading with the most points wins. The points were fitted on one half of two public sets of labelled
 * sentences and rounded to whole numbers (tests/eval/sentence-sets.ts measures both halves). They follow the habits of
 * those sets: "can" counts as causal here, while the claims of a page are read by rules of their own, where it is
 * conditional.
 */
import { claimSpan } from './claim-span';
import { FIRST, SEEN, START, WORDING_ROWS, type CueKind, type Points, type Wording } from './wording';

/** In case of a tie the earlier reading wins. */
const READINGS: readonly Wording[] = ['none', 'correlational', 'conditional', 'causal'];

/** Text from this length on, in UTF-16 units, is an abstract: its sentences are read one by one. */
const ABSTRACT = 600;
const SENTENCE_END = /(?<=[.!?]) (?=["“(]?\p{Lu})/u;

interface Seen {
  points: Points[];
  kinds: Set<CueKind>;
  first: CueKind | 'nothing';
}

function cuesOf(sentence: string, claim: string): Seen {
  const seen: Seen = { points: [START], kinds: new Set(), first: 'nothing' };
  let earliest = Infinity;
  for (const { kind, pattern, points, whole } of WORDING_ROWS) {
    const at = (whole ? sentence : claim).search(pattern);
    if (at < 0) continue;
    if (points) seen.points.push(points);
    if (kind === 'context') continue;
    seen.kinds.add(kind);
    if (whole || at >= earliest) continue;
    earliest = at;
    seen.first = kind;
  }
  return seen;
}

function read(sentence: string): Wording {
  const [start, end] = claimSpan(sentence) ?? [0, sentence.length];
  const { points, kinds, first } = cuesOf(sentence, sentence.slice(start, end));
  const all = [...points, ...[...kinds].map((kind) => SEEN[kind]), FIRST[first]];
  const total = (reading: Wording) => all.reduce((sum, p) => sum + (p[reading] ?? 0), 0);
  return READINGS.reduce((best, reading) => (total(reading) > total(best) ? reading : best));
}

/** @returns none when the text says nothing of how one thing bears on another. Of an abstract, the last sentence that does counts: there the conclusion stands. */
export function sentenceStrength(text: string): Wording {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length < ABSTRACT) return read(plain);
  for (const sentence of plain.split(SENTENCE_END).reverse()) {
    const reading = read(sentence);
    if (reading !== 'none') return reading;
  }
  return 'none';
}
