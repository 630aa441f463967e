/** A match → the claim as the page shows it. */
import type { Reading } from '../claims/reading';
import type { Tied } from '../conflicts/tied';
import { figureNote } from '../evidence/figure';
import { gapWords } from '../evidence/gap';
import { linkedIds } from '../evidence/linked';
import { speciesLine } from '../evidence/species';
import type { Claim, TextBlock } from '../model';
import type { TaggedSentence } from '../nlp';
import { badgeWords } from './badge';
import type { Match } from './choose';
import { verdict } from './mark';

/** Where a sentence stands. */
export interface Place {
  block: TextBlock;
  sentence: TaggedSentence;
  text: string;
}

interface Span {
  start: number;
  end: number;
}

const NOTHING: Span = { start: 0, end: 0 };

/** @param ours words that are not the page's own. */
const words = (text: string, spans: readonly Span[], ours: Span): string =>
  spans
    .filter((s) => s.end > s.start && !(s.start < ours.end && ours.start < s.end))
    .sort((a, b) => a.start - b.start)
    .map((s) => text.slice(s.start, s.end))
    .join(' · ');

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
  speciesLine: null,
  figure: null,
  through: null,
  linked: [],
});

/** A match that is not of the very thing says so. */
function throughWhat({ entry, broader }: Match): string {
  if (entry.family) return ' (the general entry of its group)';
  return broader ? ' (through a broader term)' : '';
}

/** The same for the thing itself: that "deep sleep" is told under "sleep" is no news. */
function through({ entry, broader, reading }: Match): Claim['through'] {
  if (entry.family) return 'family';
  return broader && !entry.subject.includes(reading.subject.concept) ? 'broader' : null;
}

/** A page that refutes a myth is said to; other stances have no badge. */
const disputedWords = (reading: Reading): string | null =>
  reading.stance === 'disputes' ? 'Page disputes this claim' : null;

/** The text a match was read in: the sentence, or the sentence with the words above it. */
export interface ReadIn {
  text: string;
  /** The part of it that is ours. */
  joint: Span;
}

export function matchedClaim(place: Place, match: Match, tied: Tied, from?: ReadIn): Claim {
  const { reading, entry } = match;
  const found = verdict(reading, entry);
  const figure = figureNote(reading.figure, entry.number);
  const spans = [reading.subject, reading.cue, reading.outcome, ...(reading.figure ? [reading.figure] : [])];
  return {
    ...base(place, reading),
    entry: entry.id,
    mark: found?.mark ?? null,
    certainty: entry.certainty,
    direction: entry.direction,
    studyType: entry.studyType,
    badge: found ? badgeWords(found.words, entry, tied.kinds) : disputedWords(reading),
    gap: found ? gapWords({ text: place.text, strength: reading.strength, figure }, entry) : null,
    speciesLine: speciesLine(place.text, entry),
    figure,
    through: through(match),
    linked: linkedIds(place.block, place.sentence),
    conflicts: tied.kinds,
    ...(tied.sentence ? { tie: tied.sentence } : {}),
    why: words(from?.text ?? place.text, spans, from?.joint ?? NOTHING) + throughWhat(match),
  };
}

/** A claim the list has no entry for; none when the sentence asserts nothing. */
export function unlistedClaim(place: Place, readings: readonly Reading[]): Claim[] {
  const first = readings.find((r) => r.subjectRank === 0 && r.stance === 'asserts');
  if (!first) return [];
  const why = words(place.text, [first.subject, first.cue, first.outcome], NOTHING);
  return [{ ...base(place, first), conflicts: [], why }];
}
