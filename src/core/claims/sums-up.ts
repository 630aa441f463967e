/** A sentence that names nothing but speaks of the statement before it: "The cycle keeps turning.", "This link is well established." */
import type { Mention } from '../concepts/lexicon';
import type { Switched } from '../tuning';
import type { Reading } from './reading';

/** What was told last in a section. */
export interface Told {
  /** Statements of the last sentence that named anything. */
  last: readonly Reading[];
  /** The last exchange told of. */
  loop: Reading | null;
}

export const NOTHING_TOLD: Told = { last: [], loop: null };

/** A way to speak of a statement. Has an example and one that must not be read so. */
export interface SumsUpRow {
  id: string;
  of: 'last' | 'loop';
  pattern: RegExp;
  example: string;
  avoid: string;
}

const THE = '^[^\\p{L}]*(?:and |so |but |in short,? )?(?:the|this|that|these|those) (?:[\\p{L}-]+ )?';
const row = (id: string, of: SumsUpRow['of'], rest: string, example: string, avoid: string): SumsUpRow => ({
  id,
  of,
  pattern: new RegExp(THE + rest, 'iu'),
  example,
  avoid,
});

export const SUMS_UP_ROWS: readonly SumsUpRow[] = [
  row(
    'loop-goes-on',
    'loop',
    '(?:loop|cycle|spiral|circle) (?:then |simply |just )?(?:feeds|repeats|continues|keeps|goes (?:on|round)|perpetuates|reinforces|spins|sustains)\\b',
    'The cycle keeps turning.',
    'The cycle track is closed.',
  ),
  row(
    'runs-through',
    'last',
    '(?:mechanism|pathway|route|effect|link|connection|process)s? (?:(?:seems?|appears?) to )?(?:runs?|works?|goes|go|operates?|travels?) (?:through|via|by way of)\\b',
    'The pathway goes through the liver.',
    'The route goes along the river.',
  ),
  row(
    'is-established',
    'last',
    '(?:mechanism|pathway|link|connection|effect|relationship|association|science|evidence)s? (?:here |behind (?:it|this|that) )?(?:is|are) (?:now |very |quite |pretty |so |firmly |clearly |also )*(?:well[- ])?(?:established|understood|documented|solid|strong|robust|clear|proven|convincing|undeniable|settled)\\b',
    'This link is well established.',
    'The evidence is not clear.',
  ),
];

/** "So does a warm bath", "The same goes for valerian": the statement before, made of another thing. */
const SO_DOES =
  /^[^\p{L}]*(?:\p{L}+, )?(?:so (?:do|does|did|can|will|may)|as (?:do|does)|the same (?:goes|is true|holds|applies) (?:for|of|to)|ditto(?: for)?)\b/iu;

/** @param first the first name in the sentence. */
export function saidOfAnother(text: string, first: Mention | undefined, { last }: Told): Reading[] {
  const found = SO_DOES.exec(text);
  if (!found || !first || first.start < found[0].length || first.start > found[0].length + 30) return [];
  return last.map((r) => ({
    ...r,
    subject: { concept: first.concept, polarity: first.polarity, state: 0, start: first.start, end: first.end },
    outcome: { ...r.outcome, start: 0, end: 0 },
    figure: null,
    chain: [],
    cue: { start: 0, end: found[0].length },
  }));
}

/** A link told of as a mechanism is told of as a cause. */
const AS_CAUSE = /\b(?:mechanism|pathway|route|process)\b/i;

/**
 * @param named concepts the sentence itself names.
 * @returns the statements it speaks of, as made again here: their names stand in the sentence before.
 */
export function summedUp(text: string, named: readonly string[], { last, loop }: Told, off: Switched): Reading[] {
  for (const row of SUMS_UP_ROWS) {
    const found = off.has(row) ? null : row.pattern.exec(text);
    if (!found) continue;
    const meant = row.of === 'last' ? last : loop ? [loop] : [];
    const cue = { start: 0, end: found[0].length };
    return meant.map((r) => ({
      ...r,
      subject: { ...r.subject, start: 0, end: 0 },
      outcome: { ...r.outcome, start: 0, end: 0 },
      strength: AS_CAUSE.test(found[0]) && r.strength === 'correlational' ? 'causal' : r.strength,
      figure: null,
      named: [...r.named, ...named],
      chain: [],
      cue,
    }));
  }
  return [];
}
