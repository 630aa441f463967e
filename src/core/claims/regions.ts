/** Which of the names around a cue is its subject and which its outcomes. */
import type { Mention } from '../concepts/lexicon';
import type { Cue } from './cues';

/** Offsets of all values are UTF-16 units in the sentence. */
export interface Roles {
  subjects: Mention[];
  outcomes: Mention[];
}

/** Any of these words or phrases, given with spaces between them; "_" is a space inside a phrase. */
const anyOf = (list: string, after = ''): RegExp =>
  new RegExp(`\\b(?:${list.split(' ').join('|').replaceAll('_', ' ')})${after}\\b`, 'gi');

/** Where a new clause begins, so that what stands before it is not the subject of what follows. */
const CLAUSE = anyOf('and but so because while whereas although though when if or since as');
const CLAUSE_MARK = /[;:—–]/g;
/** ", that serotonin" points; it does not relate. */
const RELATIVE = /\b(?:which|who|(?<!, |^)that)\b/gi;
/** "found that", "the idea that": what follows is a clause of its own, not a description of what stands before. */
const REPORTED = anyOf(
  'found find finds show shows showed shown showing suggest suggests suggested suggesting indicate indicates indicated report reports reported conclude concludes concluded reveal reveals revealed demonstrate demonstrates demonstrated confirm confirms confirmed say says said believe believes believed think thinks thought know knows known note notes noted discovered argue argues claim claims claimed mean means told tell tells explain explains explained estimate estimates agree agrees agreed evidence idea notion fact theory view hypothesis sign is was so and but clear true likely possible',
  ' that',
);
/** Ends the outcomes of a cue. */
const STOP = anyOf(
  'when but while whereas although though because unless if since via through by without instead so_that and_then which making',
);
const STOP_MARK = /[;—–]|, so\b|\bthan\b(?!\s\d)/g;
/** A verb straight after one of these goes on with the subject before it. */
const GOES_ON = new Set(
  'and or but then also turn further to can may could might will would even significantly directly help helps'.split(
    ' ',
  ),
);
const LEADING_PLACE =
  /^[^\p{L}]*(?:in|for|among|with|at|during|after|before|according to|unlike|despite|as|outside|besides|beyond|apart from|because of|due to|thanks to)\b[^,]*,/iu;

const within = (mentions: readonly Mention[], from: number, to: number) =>
  mentions.filter((m) => m.start >= from && m.end <= to);

const lastEnd = (text: string, pattern: RegExp): number => {
  let end = -1;
  for (const m of text.matchAll(pattern)) end = m.index + m[0].length;
  return end;
};

const firstStart = (text: string, pattern: RegExp): number => text.matchAll(pattern).next().value?.index ?? text.length;

/** "contain nutrients that support": what the relative word points back to. */
function antecedent(text: string, left: readonly Mention[], from: number, to: number): Mention[] | null {
  const gap = text.slice(from, to);
  const at = lastEnd(gap, RELATIVE);
  if (at < 0 || at <= lastEnd(gap, REPORTED)) return null;
  // "the hormone that tells …": names after the relative word belong to its own clause.
  const before = left.filter((m) => m.end <= from + at);
  return before.length > 0 ? [before.at(-1)!] : [];
}

/** "It gives better sleep, reduces …": what it gives is not what reduces. */
const PRONOUN_FIRST = /^[^\p{L}]*(?:and |but |so )?(?:it|they) \p{L}+\b/iu;

/** "cortisol — the stress hormone — harms": what stands between the dashes only says it again. */
const APPOSITION = /[—–(][^—–()]*[—–)]\s*$/u;
/** "a state where stress harms sleep": the clause has a subject of its own. */
const WHERE = anyOf('where how why');

/** Names before the first cue: the first is the head, the others are only tried when it says nothing to us. */
function firstSubjects(text: string, left: readonly Mention[], to: number): Mention[] {
  const gap = text.slice(0, to).replace(APPOSITION, '');
  if (PRONOUN_FIRST.test(gap) && goesOn(gap)) return [];
  const place = LEADING_PLACE.exec(gap)?.[0].length ?? 0;
  const start = Math.max(place, lastEnd(gap, REPORTED), lastEnd(gap, CLAUSE_MARK), lastEnd(gap, WHERE));
  const after = left.filter((m) => m.start >= start);
  return after.length > 0 ? [...after] : [...left];
}

const goesOn = (gap: string): boolean => {
  const trimmed = gap.trimEnd();
  return trimmed.endsWith(',') || GOES_ON.has(trimmed.slice(trimmed.lastIndexOf(' ') + 1).toLowerCase());
};

/** "helps children fight …", "lets the body make …": who does it stands before the helping verb. */
const CAUSATIVE = /\b(?:help|helps|helped|helping|let|lets|allow|allows|enable|enables)$/i;

function laterSubjects(
  text: string,
  left: readonly Mention[],
  from: number,
  to: number,
  inherited: Mention[],
): Mention[] {
  const gap = text.slice(from, to);
  const own = left.filter((m) => m.start >= from + Math.max(0, lastEnd(gap, REPORTED)));
  if (own.length === 0 || goesOn(gap)) {
    if (inherited.length > 0) return inherited;
    return PRONOUN_FIRST.test(text) ? [] : own;
  }
  if (CAUSATIVE.test(text.slice(0, from)) && inherited.length > 0) return inherited;
  const clause = Math.max(lastEnd(gap, CLAUSE), lastEnd(gap, CLAUSE_MARK));
  if (clause < 0) return own;
  const after = own.filter((m) => m.start >= from + clause);
  return after.length > 0 ? after : inherited;
}

/** The names that may be the subject of a cue, best first. */
function subjectsOf(
  text: string,
  mentions: readonly Mention[],
  cue: Cue,
  from: number,
  inherited: Mention[],
): Mention[] {
  const all = within(mentions, from, cue.start);
  const place = from === 0 ? (LEADING_PLACE.exec(text.slice(0, cue.start))?.[0].length ?? 0) : 0;
  const left = all.some((m) => m.start >= place) ? all.filter((m) => m.start >= place) : all;
  const related = antecedent(text, left, from, cue.start);
  // "People who eat fibre sleep well": nobody we know before the relative word, so it is what stands after it.
  if (related) return related.length > 0 ? related : inherited.length > 0 ? inherited : left;
  if (from === 0 && inherited.length === 0) return firstSubjects(text, left, cue.start);
  return laterSubjects(text, left, from, cue.start, inherited);
}

/** The names after a cue, up to where its clause ends. */
function outcomesOf(text: string, mentions: readonly Mention[], cue: Cue, next: number): Mention[] {
  const after = text.slice(cue.end, next);
  const stop = Math.min(firstStart(after, STOP), firstStart(after, STOP_MARK));
  return within(mentions, cue.end, cue.end + stop);
}

function bySubject(text: string, mentions: readonly Mention[], cue: Cue, next: number): Mention[] {
  // "is made in the gut", "is improved by magnesium": after the verb stands who does it.
  const agent = /\b(?:by|in|from|through|via)\b/i.exec(text.slice(cue.end, next));
  return agent ? within(mentions, cue.end + agent.index, next) : [];
}

/** "Adenosine is what coffee blocks": the coffee does it, to adenosine. */
const CLEFT = /(?:\b(?:is|are|was|were)|['’]s)(?: \p{L}+)? what\b/iu;

/** "stress upsets the gut, and vice versa": the two are the one that acts and what stands before the cue. */
const othersThan = (first: Mention | undefined, names: readonly Mention[]): Mention[] =>
  names.filter((m) => m.concept !== first?.concept);

function rolesOf(
  text: string,
  mentions: readonly Mention[],
  cue: Cue,
  next: number,
  before: Mention[],
  after: Mention[],
  all: Mention[],
): Roles {
  const { relation, shape, inside } = cue.rule;
  if (cue.outcome) return { subjects: before, outcomes: [cue.outcome] };
  if (inside === 'subject') {
    // Whoever stands before it does it; without one, what is named inside is itself the subject.
    const own = within(mentions, cue.start, cue.end);
    return { subjects: before.length > 0 && relation === 'becomes' ? before : [...before, ...own], outcomes: after };
  }
  if (inside === 'outcome') return { subjects: before, outcomes: within(mentions, cue.start, cue.end) };
  // "tryptophan is converted to serotonin": what is turned into something is the subject, active or passive.
  if (cue.passive && relation === 'becomes') return { subjects: before, outcomes: after };
  if (cue.passive) return { subjects: bySubject(text, mentions, cue, next), outcomes: before };
  if (shape === 'reversed') return { subjects: after, outcomes: before };
  if (relation === 'is') return { subjects: before, outcomes: within(mentions, cue.start, next) };
  const together = relation === 'linked' || relation === 'interacts';
  // "a link between X and Y": both stand after it. "X and Y communicate": both before.
  if (together && /between$/i.test(text.slice(cue.start, cue.end)))
    return { subjects: after.slice(0, 1), outcomes: after.slice(1) };
  // "altered gut bacteria in people with insomnia"
  if (relation === 'differs' && before.length === 0) return { subjects: after.slice(1), outcomes: after.slice(0, 1) };
  if (together && after.length === 0) return { subjects: before.slice(0, 1), outcomes: othersThan(before[0], all) };
  const cleft = after.length === 0 ? CLEFT.exec(text.slice(0, cue.start)) : null;
  const whoDoes = cleft ? within(mentions, cleft.index, cue.start) : [];
  if (whoDoes.length > 0) return { subjects: whoDoes, outcomes: within(mentions, 0, cleft!.index).slice(0, 1) };
  return { subjects: before, outcomes: after };
}

/** Where the next statement begins: "may be lifted and supported by …" is one. */
function nextStart(text: string, cues: readonly Cue[], i: number): number {
  let at = i + 1;
  while (
    cues[at] &&
    cues[i]!.passive &&
    /^(?:,|,? ?(?:and|or))?$/.test(text.slice(cues[at - 1]!.end, cues[at]!.start).trim())
  )
    at++;
  return cues[at]?.start ?? text.length;
}

/**
 * Subject and outcomes of each cue of a sentence.
 * @param cues in reading order; @param mentions names in the sentence, in reading order.
 */
export function assignRoles(text: string, cues: readonly Cue[], mentions: readonly Mention[]): Roles[] {
  let inherited: Mention[] = [];
  let from = 0;
  return cues.map((cue, i) => {
    const next = nextStart(text, cues, i);
    const before = subjectsOf(text, mentions, cue, from, inherited);
    const after = outcomesOf(text, mentions, cue, next);
    const all = [...new Set([...before, ...within(mentions, from, cue.start)])];
    const roles = rolesOf(text, mentions, cue, next, before, after, all);
    if (roles.subjects.length > 0) inherited = roles.subjects;
    from = cue.end;
    return roles;
  });
}
