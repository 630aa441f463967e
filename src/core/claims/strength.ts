/** How strongly a claim is worded. */
import type { Strength } from '../model';
import type { Cue } from './cues';

/** "can" is a step below "does"; "could", "might" and the like are below it again, but readers do not tell them apart (Adams 2016). */
const HEDGE =
  /\b(?:may|might|could|can|possibly|potentially|perhaps|probably|likely|appears? to|seems? to|suggests?|suggested|thought to|believed to|said to|tends? to|hints?|promising|designed to|aims? to|idea that)\b/i;

/**
 * Strength of the claim a cue makes.
 * @param text the sentence. A hedge anywhere before the end of the cue lowers it, one in a later clause does not.
 * @param cueEnd UTF-16 offset in `text`.
 */
export function strengthOf(text: string, cue: Cue, cueEnd: number): Strength {
  if (cue.rule.strength === 'correlational') return 'correlational';
  return HEDGE.test(text.slice(0, cueEnd)) ? 'conditional' : cue.rule.strength;
}
