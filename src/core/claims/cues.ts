/** Where a sentence says that something does something: the rule rows found in it, with what bends them. */
import type { Mention } from '../concepts/lexicon';
import type { TaggedSentence, Term } from '../nlp';
import { ALL_ON, type Switched } from '../tuning';
import { isAlsoNoun, isNounHere, verbForms } from './cue-verbs';
import { CUE_RULES, type CueRule } from './rules';

/** Offsets are UTF-16 units in the text the sentence was read from. */
export interface Cue {
  rule: CueRule;
  /** The outcome, where the cue is a phrase that names it ("keeps you awake"). */
  outcome?: Mention;
  start: number;
  end: number;
  /** Term positions in the sentence. */
  from: number;
  to: number;
  passive: boolean;
}

interface Pattern {
  rule: CueRule;
  match: string;
}

/** A verb is looked for in all its finite forms, whatever it was tagged: "raises" after a comma is no plural. */
function patternOf(rule: CueRule, word: string): string {
  if (!rule.match.includes('{$/verb}')) return rule.match.replaceAll('$', word);
  const forms = [...verbForms(word), ...(isAlsoNoun(word) ? [] : [`{${word}/verb}`])];
  return rule.match.replace('{$/verb}', `(${forms.join('|')})`);
}

const PATTERNS: readonly Pattern[] = CUE_RULES.flatMap((rule) =>
  (rule.words ?? ['']).map((word) => ({ rule, match: patternOf(rule, word) })),
);

/** Verbs of the rules that can be nothing else. */
export const CUE_VERBS: readonly string[] = [
  ...new Set(CUE_RULES.filter((r) => r.match.includes('{$/verb}')).flatMap((r) => r.words ?? [])),
].filter((verb) => !isAlsoNoun(verb));

/** Match strings for the tagger, in the order its hits name them. */
export const CUE_PATTERNS: readonly string[] = PATTERNS.map((p) => p.match);

const DESCRIBING_BEFORE =
  /^(?:to|with|of|in|for|by|from|through|via|a|an|the|and|or|more|less|very|your|their|its|have|has|had)$/;

/** "linked to improved sleep", "a disrupted microbiome", "improving gut health …": it describes the noun after it. */
function describes(terms: readonly Term[], at: number): boolean {
  const { normal } = terms[at]!;
  const before = terms[at - 1]?.normal ?? '';
  if (normal.endsWith('ing')) {
    // "works by switching on GABA" says what it does.
    if (before === 'by' && /^(?:works?|acts?|helps?)$/.test(terms[at - 2]?.normal ?? '')) return false;
    // "is improving" is a verb, "by improving" and "Improving …" name an action.
    return at === 0 || /^(?:by|of|for|through|via|while|when|and|from|on)$/.test(before);
  }
  if (!normal.endsWith('ed')) return false;
  // "increased diversity and reduced inflammation": a verb already, so this is the second one.
  if (before === 'and' && terms.slice(0, at - 1).some((t) => t.tags.has('PastTense'))) return false;
  return at === 0 || (DESCRIBING_BEFORE.test(before) && !terms[at - 1]!.tags.has('Auxiliary'));
}

function isPassive(terms: readonly Term[], from: number): boolean {
  const term = terms[from]!;
  if (!term.tags.has('PastTense') && !term.tags.has('Participle') && !/(?:ed|upset|cut|hurt|put)$/.test(term.normal))
    return false;
  const before = terms.slice(Math.max(0, from - 3), from);
  return before.some((t) => /^(?:is|are|was|were|be|been|being|gets?)$|['’](?:s|re)$/.test(t.normal));
}

/** "A clear, simple guide": a verb never follows an article. */
const afterArticle = (terms: readonly Term[], at: number): boolean => /^(?:an?|the)$/.test(terms[at - 1]?.normal ?? '');

/** "a diet rich in fibre": the words belong to the noun before them and assert nothing. */
function isPartOfNoun(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  return before !== undefined && before.tags.has('Noun') && terms[at]!.start - before.end === 1;
}

/** "serotonin made in your gut is …": the participle says which, and the sentence's verb comes after it. */
function isReducedRelative(terms: readonly Term[], from: number, to: number): boolean {
  const [before, term, after] = [terms[from - 1], terms[from]!, terms[to]];
  if (!before?.tags.has('Noun') || !after || !/^(?:in|by|from|inside|within)$/.test(after.normal)) return false;
  if (!term.tags.has('PastTense') && !term.tags.has('Participle')) return false;
  return terms.slice(to).some((t) => t.tags.has('Copula') || t.tags.has('Modal') || t.tags.has('PresentTense'));
}

function toCue(sentence: TaggedSentence, pattern: number, from: number, to: number): Cue | null {
  const { rule } = PATTERNS[pattern]!;
  const { terms } = sentence;
  if (
    rule.shape === 'verb' &&
    (isNounHere(terms, from, to) ||
      afterArticle(terms, from) ||
      describes(terms, from) ||
      isReducedRelative(terms, from, to))
  )
    return null;
  if (rule.id === 'rich-in' && isPartOfNoun(terms, from)) return null;
  const passive = rule.shape === 'verb' && isPassive(terms, from);
  return { rule, start: terms[from]!.start, end: terms[to - 1]!.end, from, to, passive };
}

/**
 * Cues of a sentence in reading order; of two that overlap the longer stays.
 * @param mentions names in the sentence (offsets from its start). A verb inside a longer name ("sleep aids") is none.
 */
export function findCues(sentence: TaggedSentence, mentions: readonly Mention[] = [], off: Switched = ALL_ON): Cue[] {
  const inName = (c: Cue) =>
    mentions.some(
      (m) =>
        c.start - sentence.start >= m.start && c.end - sentence.start <= m.end && m.end - m.start > c.end - c.start,
    );
  // "makes for better sleep" holds no name inside "makes … better", so it is not that phrase.
  const holdsName = (c: Cue) =>
    mentions.some((m) => m.start >= c.start - sentence.start && m.end <= c.end - sentence.start);
  const found = sentence.hits
    .flatMap((hit) => toCue(sentence, hit.pattern, hit.from, hit.to) ?? [])
    .filter((cue) => !inName(cue) && !off.has(cue.rule))
    .filter((cue) => cue.rule.inside !== 'outcome' || mentions.length === 0 || holdsName(cue));
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.rule.id.localeCompare(b.rule.id));
  const kept: Cue[] = [];
  for (const cue of found) {
    if (!kept.some((k) => cue.from < k.to && k.from < cue.to)) kept.push(cue);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const SAYS_ITSELF: CueRule = {
  id: 'says-itself',
  relation: 'affects',
  shape: 'phrase',
  strength: 'causal',
  match: '',
  example: 'Coffee keeps you awake.',
  avoid: 'Coffee is hot.',
};

/** A cue for an outcome phrase that is its own verb: "toss and turn", "keeps you awake"; null for "restful sleep". */
export function cueOfPhrase(sentence: TaggedSentence, outcome: Mention): Cue | null {
  const from = sentence.terms.findIndex((t) => t.end > sentence.start + outcome.start);
  if (from < 0 || !sentence.terms[from]!.tags.has('Verb')) return null;
  const at = sentence.start + outcome.start;
  return { rule: SAYS_ITSELF, outcome, start: at, end: at, from, to: from, passive: false };
}

/** Stands for every verb no rule knows. */
export const UNKNOWN_VERB: CueRule = {
  id: 'unknown-verb',
  relation: 'affects',
  shape: 'verb',
  strength: 'causal',
  match: '',
  example: 'Coffee murders sleep.',
  avoid: 'Coffee is hot.',
};

/** A cue for a verb no rule knows. */
export function unknownVerb(sentence: TaggedSentence, at: number): Cue {
  const { start, end } = sentence.terms[at]!;
  return { rule: UNKNOWN_VERB, start, end, from: at, to: at + 1, passive: false };
}
