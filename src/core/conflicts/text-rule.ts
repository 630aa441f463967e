/** Signals that the words of one sentence, or of a line that stands alone, give away. */
import type { ConflictKind, ConflictSignal, TextBlock } from '../model';
import { excerpt, isContent, sentences } from './excerpt';

export interface TextRule {
  kind: ConflictKind;
  says: RegExp;
  /** Must follow in the same sentence, at most `within` units after it (50). */
  then?: RegExp;
  within?: number;
  /** A sentence that also says this is something else. */
  unless?: RegExp;
  /** Held against the whole block, and only when it is no longer than this: a label, a button, a byline. UTF-16 units. */
  longest?: number;
  /** Only in the article, not in menus, footers and side columns. */
  contentOnly?: boolean;
}

/** A word said again and again in one sentence is tried this often. */
const TRIES = 8;

/** Start and end of what the rule looks for; null when the text does not say it. */
function find({ says, then, within = 50, unless }: TextRule, text: string): [number, number] | null {
  let from = 0;
  for (let i = 0; i < TRIES; i++) {
    const m = says.exec(text.slice(from));
    if (!m) return null;
    const [start, end] = [from + m.index, from + m.index + m[0].length];
    const after = then ? then.exec(text.slice(end, end + within)) : null;
    if (!then || after) return unless?.test(text) ? null : [start, end + (after ? after.index + after[0].length : 0)];
    from = Math.max(end, from + 1);
  }
  return null;
}

/** The first place in a block that a rule hits, as a signal; null when there is none. */
export function firstHit(rule: TextRule, block: TextBlock): ConflictSignal | null {
  if (rule.contentOnly && !isContent(block)) return null;
  if (rule.longest !== undefined && block.text.length > rule.longest) return null;
  if (!rule.says.test(block.text)) return null;
  const parts = rule.longest === undefined ? sentences(block.text) : [{ text: block.text, at: 0 }];
  for (const { text, at } of parts) {
    const hit = find(rule, text);
    if (!hit) continue;
    return { kind: rule.kind, evidence: excerpt(block.text, at + hit[0], hit[1] - hit[0]), block: block.ordinal };
  }
  return null;
}
