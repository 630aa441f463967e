/** "The more diverse your microbes, the better you sleep": one thing rises or falls with another. */
import type { ConceptGraph } from '../concepts/graph';
import type { Mention } from '../concepts/lexicon';
import type { Cue } from './cues';
import { toReading, type NamedMention, type Reading, type View } from './reading';
import type { CueRelation, CueRule } from './rules';

const WORDS = 'more|less|fewer|better|worse|higher|lower|longer|shorter|deeper|lighter|richer|poorer|stronger|weaker';
const PAIR = new RegExp(`\\bthe (${WORDS})\\b[^;:.]{2,90}?,? the (${WORDS})\\b`, 'iu');

const FALLS = /^(?:less|fewer|worse|lower|shorter|lighter|poorer|weaker)$/i;
const MOVES: Record<string, CueRelation> = {
  better: 'improves',
  deeper: 'improves',
  stronger: 'improves',
  worse: 'worsens',
  lighter: 'worsens',
  poorer: 'worsens',
  weaker: 'worsens',
  less: 'decreases',
  fewer: 'decreases',
  lower: 'decreases',
  shorter: 'decreases',
};

export const THE_MORE: CueRule = {
  id: 'the-more',
  relation: 'affects',
  shape: 'phrase',
  strength: 'causal',
  match: '',
  example: 'The less you sleep, the more cortisol you make.',
  avoid: 'The more the merrier.',
};

interface Together {
  subject: Mention;
  /** Does the sentence speak of less of the subject? */
  less: boolean;
  outcome: Mention;
  relation: CueRelation;
  /** Where the second half begins, UTF-16 units in the sentence. */
  at: number;
}

/** @param mentions names in the sentence, in reading order. @returns null for sentences of another shape. */
function together(text: string, mentions: readonly Mention[]): Together | null {
  const found = PAIR.exec(text);
  if (!found) return null;
  const at = found.index + found[0].length - found[2]!.length;
  const subject = mentions.find((m) => m.end > found.index && m.start < at);
  const outcome = mentions.find((m) => m.start >= at - 4);
  if (!subject || !outcome || subject === outcome) return null;
  return {
    subject,
    less: FALLS.test(found[1]!),
    outcome,
    relation: MOVES[found[2]!.toLowerCase()] ?? 'increases',
    at,
  };
}

/** "The less you sleep, the more cortisol you make." */
export function readComparatives(seen: View, graph: ConceptGraph): Reading[] {
  const found = seen.off.has(THE_MORE) ? null : together(seen.text, seen.mentions);
  if (!found) return [];
  const { subject, outcome, relation, less, at } = found;
  const { terms, start } = seen.sentence;
  const from = terms.findIndex((t) => t.start - start >= at);
  if (from < 0) return [];
  const cue: Cue = { rule: THE_MORE, start: at, end: terms[from]!.end - start, from, to: from + 1, passive: false };
  const said = (m: Mention, state: NamedMention['state']): NamedMention => ({ ...m, state });
  return [
    toReading(
      seen,
      {
        cue,
        relation,
        turn: false,
        subject: said(subject, less ? -1 : 0),
        subjectRank: 0,
        outcome: said(outcome, 0),
        outcomes: [outcome],
        loose: false,
      },
      graph,
    ),
  ];
}
