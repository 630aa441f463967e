/**
 * A line that leaves its subject out ("✔ Helps you fall asleep", "Better digestion", "Best for: sleep", "Yes, it can")
 * takes it from the words above it. A frame is the line with those words put before it, to be read as one sentence.
 */
import type { Lexicon } from '../concepts/lexicon';
import type { TextBlock } from '../model';
import type { TaggedSentence } from '../nlp';
import { ALL_ON, type Switched } from '../tuning';
import { FRAME_ROWS, SET_ASIDE, type FrameRow } from './frame-rows';

export interface Frame {
  text: string;
  /** Where the line itself stands in `text`, UTF-16 units. */
  own: { start: number; end: number };
  /** The words that are ours, not the page's; empty where the page's own words join. */
  joint: { start: number; end: number };
}

/** "Less gas", "deeper sleep": the line says itself which way it goes. */
const SAYS_WHICH_WAY =
  /^(?:less|fewer|no more|lower|reduced|more|better|deeper|higher|improved|increased|longer|smoother|calmer|faster|stronger)\b/i;
const BRINGS = ' causes ';

/** What begins the line decides how it is joined. */
type Opening = 'verb' | 'bare-verb' | 'adjective' | 'noun';

const NUMBERING = /^[^\p{L}\p{N}]*(?:\d{1,3}\s*[.):–—-]\s*)?/u;
const LABEL = /^([^:]{2,40}?)\s*:\s+(?=\S)/u;
const YES = /^(?:yes|yep|yeah|absolutely|definitely|indeed|sure|certainly)\b/i;
/** An answer that takes back what the "yes" gave is not read. */
const TAKES_BACK = /\b(?:not?|n't|n’t|but|little|limited|unclear|mixed|although|though|however|unless|only)\b/i;
const AUXILIARY = /^(?:can|could|does|do|did|is|are|will|would|may|might|should) ([^?]+)\?$/i;
const ASKED_AS_POSSIBLE = /^(?:can|could|may|might)\b/i;
/** Longer lines are sentences of their own. */
const SHORT_LINE = 60;

const stripped = (text: string): string => text.replace(NUMBERING, '').replace(/[:?!.…]{1,3} ?$/u, '');
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;

function openingOf(line: string, { terms, start }: TaggedSentence, from: number): Opening {
  const term = terms.find((t) => t.start - start >= from);
  if (!term) return 'noun';
  if (
    term.tags.has('Modal') ||
    (term.tags.has('PresentTense') && !term.tags.has('Gerund') && /[^s]s$/.test(term.normal))
  )
    return 'verb';
  if (term.tags.has('Infinitive') || term.tags.has('Imperative')) return 'bare-verb';
  return /^(?:rich|high|loaded|packed|full|linked|known|shown|proven)\b/i.test(line.slice(from)) ? 'adjective' : 'noun';
}

/** @param joint words of ours between what is above and the line; an empty string where none are needed. */
function join(before: string, joint: string, line: string): Frame {
  const text = `${before}${joint || ' '}${line}`;
  const at = before.length + (joint || ' ').length;
  return {
    text,
    own: { start: at, end: text.length },
    joint: { start: before.length, end: before.length + joint.length },
  };
}

/** The line stands first: "Stress" under "Causes of bloating". */
function joinAfter(line: string, joint: string, after: string): Frame {
  return {
    text: `${line}${joint}${after}`,
    own: { start: 0, end: line.length },
    joint: { start: line.length, end: line.length + joint.length },
  };
}

/** The thing a heading, lead-in or row is about: the first name in it. */
function thingIn(text: string | null, lexicon: Lexicon): string | null {
  const first = text ? lexicon.find(text)[0] : undefined;
  return first ? text!.slice(first.start, first.end) : null;
}

/** The name of a heading that is hardly more than a name ("3. Kefir", "Kefir: the drinkable one"); null for others. */
export function nameOfHeading(heading: string, lexicon: Lexicon): string | null {
  const head = stripped(heading)
    .split(/[:(–—]/u)[0]!
    .trimEnd();
  const first = lexicon.find(head)[0];
  if (!first) return null;
  const rest = `${head.slice(0, first.start)} ${head.slice(first.end)}`.split(/\s+/).filter(Boolean);
  return rest.length <= 2 ? head.slice(first.start, first.end) : null;
}

function byRow(row: FrameRow, above: string, line: string, opening: Opening, lexicon: Lexicon): Frame | null {
  const thing = thingIn(above, lexicon);
  if (!thing) return null;
  if (row.line === 'subject') {
    if (opening !== 'noun' || line.length > SHORT_LINE) return null;
    return joinAfter(line.split(/[:(–—]/u)[0]!.trimEnd(), row.joint, thing);
  }
  if (opening === 'verb' || opening === 'bare-verb') return join(thing, '', lowerFirst(line));
  if (opening === 'adjective') return join(thing, ' is ', lowerFirst(line));
  const joint = SAYS_WHICH_WAY.test(line) ? BRINGS : row.joint;
  return line.length <= SHORT_LINE ? join(thing, joint, lowerFirst(line)) : null;
}

const rowFor = (above: string, off: Switched): FrameRow | undefined =>
  FRAME_ROWS.find((r) => r.pattern.test(above) && !off.has(r));

/** "Best for: sleep" under a name, "Gut support: feeds friendly bacteria" under a name. */
function fromLabel(
  names: readonly string[],
  line: string,
  sentence: TaggedSentence,
  skip: number,
  lexicon: Lexicon,
  off: Switched,
): Frame[] {
  const label = LABEL.exec(line);
  if (!label) return [];
  const rest = line.slice(label[0].length);
  const opening = openingOf(rest, shifted(sentence, skip + label[0].length), 0);
  const labelled = thingIn(label[1]!, lexicon);
  // "Lactase: no more bloating": the label is the thing.
  if (labelled && opening !== 'verb' && SAYS_WHICH_WAY.test(rest))
    return [join(labelled, BRINGS, lowerFirst(rest.replace(/^no more\b/i, 'less')))];
  const row = rowFor(label[1]!, off);
  return names.flatMap((name) => {
    if (opening === 'verb') return [join(name, '', lowerFirst(rest))];
    if (!row || row.line === 'subject') return [];
    if (opening === 'adjective') return [join(name, ' is ', lowerFirst(rest))];
    return [join(name, row.joint, lowerFirst(rest))];
  });
}

const shifted = (s: TaggedSentence, by: number): TaggedSentence => ({
  ...s,
  start: s.start + by,
  terms: s.terms.filter((t) => t.start >= s.start + by),
});

/** "Does magnesium help you sleep?" "Yes, …" */
function fromQuestion(heading: string, line: string): Frame[] {
  const asked = AUXILIARY.exec(heading.replace(NUMBERING, '').trim());
  if (!asked || !YES.test(line) || TAKES_BACK.test(line)) return [];
  const hedge = ASKED_AS_POSSIBLE.test(heading) || /\b(?:may|might|could|can)\b/i.test(line) ? 'Perhaps ' : '';
  const text = `${hedge}${asked[1]!}`;
  return [{ text, own: { start: hedge.length, end: text.length }, joint: { start: 0, end: hedge.length } }];
}

/**
 * @param text the sentence; @param first is it the first of its block?
 * @returns ways to read it with what stands above it, likeliest first; none where it stands by itself.
 */
export function framesOf(
  block: TextBlock,
  sentence: TaggedSentence,
  text: string,
  first: boolean,
  lexicon: Lexicon,
  off: Switched = ALL_ON,
): Frame[] {
  const heading = block.headings.at(-1) ?? null;
  const skip = NUMBERING.exec(text)![0].length;
  const line = text.slice(skip);
  if (!first || line === '' || [heading, block.leadIn, block.tableHeader].some((t) => t && SET_ASIDE.test(t)))
    return [];
  const own = shifted(sentence, skip);
  const opening = openingOf(line, own, 0);
  const inList = block.kind === 'list-item' || block.kind === 'cell';
  const named = heading ? nameOfHeading(heading, lexicon) : null;
  const names = [thingIn(block.rowHeader, lexicon), named, thingIn(block.leadIn, lexicon)].filter((n) => n !== null);
  const frames: Frame[] = [];
  const above = [
    block.leadIn,
    block.tableHeader && block.rowHeader ? `${block.rowHeader} ${block.tableHeader}` : null,
    heading,
  ];
  if (inList)
    for (const words of above) {
      const row = words ? rowFor(words, off) : undefined;
      const frame = row && byRow(row, stripped(words!), line, opening, lexicon);
      if (frame) frames.push(frame);
    }
  frames.push(...fromLabel(names, line, sentence, skip, lexicon, off));
  if (inList && block.leadIn) frames.push(join(stripped(block.leadIn), '', lowerFirst(line)));
  if (opening === 'verb') frames.push(...names.map((name) => join(name, '', lowerFirst(line))));
  if (heading?.trimEnd().endsWith('?')) frames.push(...fromQuestion(heading, line));
  return frames;
}
