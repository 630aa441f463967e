/**
 * Readings that follow from readings. "A raises B, which becomes C": what the sentence is after is that A bears on C, though
 * each link may be true alone. "A goes with B": B goes with A.
 */
import type { ConceptGraph, Sign } from '../concepts/graph';
import type { Effect } from './effect';
import type { Reading } from './reading';

const LINKS = new Set(['improves', 'worsens', 'increases', 'decreases', 'affects', 'makes', 'becomes']);

const times = (a: Sign, b: Sign): Sign => ((a * b) as Sign) || 0;

/** How much of the middle there is, times what the middle does to the end. */
function effectAlong(first: Reading, second: Reading): Effect {
  const made = first.relation === 'makes' || first.relation === 'becomes';
  const onto = second.relation === 'makes' || second.relation === 'becomes';
  const middle: Sign = made ? 1 : first.effect.amount;
  const end: Effect = onto ? { amount: 1, good: 0 } : second.effect;
  return { amount: times(middle, end.amount), good: times(middle, end.good) };
}

/** @returns for each two readings where the first's outcome is the second's subject, one of the whole way. */
export function chains(readings: readonly Reading[]): Reading[] {
  const links = readings.filter((r) => LINKS.has(r.relation) && r.subjectRank === 0 && r.stance === 'asserts');
  return links.flatMap((first) =>
    links
      .filter((second) => second.cue.start > first.cue.start && meets(first, second))
      .map((second): Reading => ({
        ...second,
        subject: first.subject,
        relation: first.relation === 'becomes' && second.relation === 'becomes' ? 'becomes' : 'affects',
        effect: effectAlong(first, second),
        strength: first.strength === 'conditional' ? 'conditional' : second.strength,
        chain: [first.cue.start, second.cue.start],
      })),
  );
}

const meets = (first: Reading, second: Reading): boolean =>
  first.subject.concept !== second.subject.concept &&
  first.subject.concept !== second.outcome.concept &&
  first.outcome.end > first.outcome.start &&
  first.outcome.concept === second.subject.concept;

/** "A disrupts B, which makes A worse": the two feed each other. */
export function loops(readings: readonly Reading[], graph: ConceptGraph): Reading[] {
  const links = readings.filter((r) => LINKS.has(r.relation) && r.subjectRank === 0 && r.stance === 'asserts');
  const same = (a: string, b: string) => graph.upward(a).get(b)?.steps === 0;
  return links.flatMap((first) =>
    links
      .filter((s) => s.cue.start > first.cue.start && same(s.outcome.concept, first.subject.concept))
      .filter((s) => same(s.subject.concept, first.outcome.concept))
      .map((s): Reading => ({
        ...first,
        relation: 'interacts',
        effect: { amount: 0, good: 0 },
        chain: [first.cue.start, s.cue.start],
      })),
  );
}

/** Links and exchanges told from their other end; "the brain affects the gut" is one half of an exchange. */
export function mirrored(readings: readonly Reading[], graph: ConceptGraph): Reading[] {
  return readings
    .filter((r) => /^(?:linked|interacts|affects)$/.test(r.relation) && r.subject.end > r.subject.start)
    .map((r): Reading => {
      const { amount } = r.effect;
      const outcome = r.subject;
      return {
        ...r,
        subject: r.outcome,
        outcome,
        effect: { amount, good: times(amount, graph.valence(outcome.concept)) },
        mirrored: true,
      };
    });
}
