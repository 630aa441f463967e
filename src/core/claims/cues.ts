/** Where a sentence says that something does something: the rule rows found in it, with what bends them. */
import type { TaggedSentence, Term } from '../nlp';
import { CUE_RULES, type CueRule } from './rules';

/** Offsets are UTF-16 units in the text the sentence was read from. */
export interface Cue {
  rule: CueRule;
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

const PATTERNS: readonly Pattern[] = CUE_RULES.flatMap((rule) =>
  (rule.words ?? ['']).map((word) => ({ rule, match: rule.match.replaceAll('$', word) })),
);

/** Match strings for the tagger, in the order its hits name them. */
export const CUE_PATTERNS: readonly string[] = PATTERNS.map((p) => p.match);

const NOUN_BEFORE = ['Determiner', 'Possessive', 'Adjective', 'Preposition'];

/** "the release of", "its benefits": the word is there, but as a noun. */
function isNoun(terms: readonly Term[], at: number): boolean {
  const term = terms[at]!;
  const before = terms[at - 1];
  if (!term.tags.has('Noun') || !before) return false;
  return NOUN_BEFORE.some((tag) => before.tags.has(tag));
}

const DESCRIBING_BEFORE =
  /^(?:to|with|of|in|for|by|from|through|via|a|an|the|and|or|more|less|very|your|their|its|have|has|had)$/;

/** "linked to improved sleep", "a disrupted microbiome", "improving gut health …": it describes the noun after it. */
function describes(terms: readonly Term[], at: number): boolean {
  const { normal } = terms[at]!;
  const before = terms[at - 1]?.normal ?? '';
  if (normal.endsWith('ing')) {
    // "is improving" is a verb, "by improving" and "Improving …" name an action.
    return at === 0 || /^(?:by|of|for|through|via|while|when|and|from|on)$/.test(before);
  }
  if (!normal.endsWith('ed')) return false;
  return at === 0 || (DESCRIBING_BEFORE.test(before) && !terms[at - 1]!.tags.has('Auxiliary'));
}

function isPassive(terms: readonly Term[], from: number): boolean {
  const term = terms[from]!;
  if (!/(?:ed|en|made|built|known|cut|hurt)$/.test(term.normal)) return false;
  const before = terms.slice(Math.max(0, from - 3), from);
  return before.some((t) => /^(?:is|are|was|were|be|been|being|gets?|get)$/.test(t.normal));
}

function toCue(sentence: TaggedSentence, pattern: number, from: number, to: number): Cue | null {
  const { rule } = PATTERNS[pattern]!;
  const { terms } = sentence;
  if (rule.shape === 'verb' && (isNoun(terms, from) || describes(terms, from))) return null;
  const passive = rule.shape === 'verb' && isPassive(terms, from);
  return { rule, start: terms[from]!.start, end: terms[to - 1]!.end, from, to, passive };
}

/** Cues of a sentence in reading order; of two that overlap the longer stays. */
export function findCues(sentence: TaggedSentence): Cue[] {
  const found = sentence.hits.flatMap((hit) => toCue(sentence, hit.pattern, hit.from, hit.to) ?? []);
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.rule.id.localeCompare(b.rule.id));
  const kept: Cue[] = [];
  for (const cue of found) {
    if (!kept.some((k) => cue.from < k.to && k.from < cue.to)) kept.push(cue);
  }
  return kept.sort((a, b) => a.from - b.from);
}
