/** Which of the names around a cue is its subject and which its outcomes. */
import type { Mention } from '../concepts/lexicon';
import type { Cue } from './cues';

/** Offsets of all values are UTF-16 units in the sentence. */
export interface Roles {
  subjects: Mention[];
  outcomes: Mention[];
}

/** Where a new clause begins, so that what stands before it is not the subject of what follows. */
const CLAUSE = /(?:[;:—–]|\b(?:and|but|so|because|while|whereas|although|though|when|if|or|since|as)\b)/gi;
const RELATIVE = /\b(?:which|that|who)\b/gi;
/** Ends the outcomes of a cue. */
const STOP =
  /(?:[;—–]|\bthan\b|\bwhen\b|\b(?:but|while|whereas|although|though|because|unless|if|since|via|through|by|without|instead)\b|, (?:so|and then|making|which)\b)/i;
const CONJUNCTION_LAST =
  /(?:\b(?:and|or|but|then|also|in turn|further|to|can|may|could|might|will|even|significantly|directly|help|helps)\b|,)[\s,]*$/i;
const LEADING_PLACE = /^[^\p{L}]*(?:in|for|among|with|at|during|after|before|according to|unlike|despite|as)\b[^,]*,/iu;

const within = (mentions: readonly Mention[], from: number, to: number) =>
  mentions.filter((m) => m.start >= from && m.end <= to);

const lastEnd = (text: string, pattern: RegExp): number => {
  let end = -1;
  for (const m of text.matchAll(pattern)) end = m.index + m[0].length;
  return end;
};

/** "contain nutrients that support": what the relative word points back to. */
function antecedent(text: string, left: readonly Mention[], from: number, to: number): Mention[] | null {
  const at = lastEnd(text.slice(from, to), RELATIVE);
  if (at < 0) return null;
  // "the hormone that tells …": names after the relative word belong to its own clause.
  const before = left.filter((m) => m.end <= from + at);
  return before.length > 0 ? [before.at(-1)!] : [];
}

/** Names before the first cue: the first is the head, the others are only tried when it says nothing to us. */
function firstSubjects(text: string, left: readonly Mention[], to: number): Mention[] {
  const place = LEADING_PLACE.exec(text.slice(0, to));
  const after = place ? left.filter((m) => m.start >= place[0].length) : left;
  return after.length > 0 ? [...after] : [...left];
}

function laterSubjects(
  text: string,
  left: readonly Mention[],
  from: number,
  to: number,
  inherited: Mention[],
): Mention[] {
  const gap = text.slice(from, to);
  if (left.length === 0 || CONJUNCTION_LAST.test(gap)) return inherited.length > 0 ? inherited : [...left];
  const clause = lastEnd(gap, CLAUSE);
  if (clause < 0) return [...left];
  const own = left.filter((m) => m.start >= from + clause);
  return own.length > 0 ? own : inherited;
}

/** The names that may be the subject of a cue, best first. */
function subjectsOf(
  text: string,
  mentions: readonly Mention[],
  cue: Cue,
  from: number,
  inherited: Mention[],
): Mention[] {
  const left = within(mentions, from, cue.start);
  const related = antecedent(text, left, from, cue.start);
  if (related) return related.length > 0 ? related : inherited;
  if (from === 0 && inherited.length === 0) return firstSubjects(text, left, cue.start);
  return laterSubjects(text, left, from, cue.start, inherited);
}

/** The names after a cue, up to where its clause ends. */
function outcomesOf(text: string, mentions: readonly Mention[], cue: Cue, next: number): Mention[] {
  const stop = STOP.exec(text.slice(cue.end, next));
  return within(mentions, cue.end, stop ? cue.end + stop.index : next);
}

function bySubject(text: string, mentions: readonly Mention[], cue: Cue, next: number): Mention[] {
  // "is made in the gut", "is improved by magnesium": after the verb stands who does it.
  const agent = /\b(?:by|in|from|through|via)\b/i.exec(text.slice(cue.end, next));
  return agent ? within(mentions, cue.end + agent.index, next) : [];
}

/**
 * Subject and outcomes of each cue of a sentence.
 * @param cues in reading order; @param mentions names in the sentence, in reading order.
 */
export function assignRoles(text: string, cues: readonly Cue[], mentions: readonly Mention[]): Roles[] {
  let inherited: Mention[] = [];
  let from = 0;
  return cues.map((cue, i) => {
    const next = cues[i + 1]?.start ?? text.length;
    const before = subjectsOf(text, mentions, cue, from, inherited);
    const after = outcomesOf(text, mentions, cue, next);
    let roles: Roles = { subjects: before, outcomes: after };
    if (cue.passive) roles = { subjects: bySubject(text, mentions, cue, next), outcomes: before };
    else if (cue.rule.shape === 'reversed') roles = { subjects: after, outcomes: before };
    else if (cue.rule.relation === 'is') roles = { subjects: before, outcomes: within(mentions, cue.start, next) };
    else if (cue.rule.relation === 'interacts' && after.length === 0)
      roles = { subjects: before.slice(0, 1), outcomes: before.slice(1) };
    if (roles.subjects.length > 0) inherited = roles.subjects;
    from = cue.end;
    return roles;
  });
}
