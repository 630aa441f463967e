/** A dose in the sentence against the doses that were studied. */
import { amounts, rangeWords, type Amount } from './amounts';
import { namesSubject, subjectWords } from './entry-words';
import type { Mismatch, Studied } from './mismatch';

/** Closer than this share, a dose is as good as the one studied. */
const SLACK = 0.25;

/** What something holds is not what was taken. */
const HOLDS = /\b(?:has|have|contains?|containing|provides?|holds?|packs?|delivers?|offers?) (?:\p{L}+ ){0,2}$/iu;
/** Behind a dose: how it is taken. Otherwise the next words must name what is taken. */
const TAKEN =
  /^(?:$| ?[.,;:)]| (?:a|per|each|every|once|twice|daily|nightly|before|at|for|in|dose|doses|or|and|can|may)\b)/iu;
const PER_WEIGHT = /\b(?:per|a|an|each) (?:kg|kilo\p{L}*|pound|lb|100|gram|serving)\b|\/ ?(?:kg|lb|100)/iu;

/** Parts of a dose line that say nothing of what people took. */
const NOT_TAKEN = /\b(?:kilo\p{L}*|kg|mice|rats|animals|often hold|limit)\b/iu;
/** Dose lines that name a dose without being a range of what was studied. */
const NO_RANGE = /\b(?:best results|largest effect|depends|various|different|many doses|several)\b/iu;

const WIDE = (a: Amount, b: Amount): Amount => ({ ...a, low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) });

/** All doses of one dimension that a dose line names, as one range: wide is safe. */
function studiedRange(dose: string, dimension: Amount['dimension']): Amount | null {
  if (NO_RANGE.test(dose)) return null;
  const parts = dose.split(';').filter((part) => !NOT_TAKEN.test(part));
  const found = parts.flatMap(amounts).filter((a) => a.dimension === dimension);
  const [first, ...rest] = found;
  if (!first) return null;
  const range = rest.reduce(WIDE, first);
  return /\btwice a day\b/iu.test(dose) ? { ...range, high: range.high * 2 } : range;
}

/** Is it a dose of what the entry is about? */
function isOfSubject(text: string, { start, end }: Amount, subject: ReadonlySet<string>): boolean {
  const after = text.slice(end);
  if (HOLDS.test(text.slice(0, start))) return false;
  const next = /^(?: of)?((?: [\p{L}-]+){1,3})/u.exec(after);
  if (next && namesSubject(next[1]!, subject)) return true;
  return TAKEN.test(after) && namesSubject(text, subject);
}

/** @returns null when the sentence names no dose, more than one, or one that was studied. */
export function doseMismatch(sentence: string, { dose, statement }: Studied): Mismatch | null {
  const said = amounts(sentence);
  const only = said[0];
  if (!only || said.length > 1 || dose === null || PER_WEIGHT.test(sentence)) return null;
  if (!isOfSubject(sentence, only, subjectWords(statement))) return null;
  const studied = studiedRange(dose, only.dimension);
  if (!studied) return null;
  const apart = only.high < studied.low * (1 - SLACK) || only.low > studied.high * (1 + SLACK);
  return apart ? { kind: 'dose', said: sentence.slice(only.start, only.end), studied: rangeWords(studied) } : null;
}
