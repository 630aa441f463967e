/** Two cues that make one statement: a verb that moves something, and what it moves. */
import type { Mention } from '../concepts/lexicon';
import type { Cue } from './cues';
import type { Said } from './reading';
import type { Roles } from './regions';

/** "helps the brain turn …": what stands between is who does it, not what changes. */
const lets = ({ rule, to, from }: Cue): boolean => rule.id === 'improve' && to - from === 1;

/** Phrases that turn round the verb they lead to. */
const HINDERS = new Set(['less-able', 'hard-to', 'keep-from']);

type Composed = Pick<Said, 'relation' | 'turn' | 'governor'>;

/** A verb that moves something, then "the production of" or "the risk of": the two are one statement. */
export function compose(cue: Cue, named: readonly Mention[], before: { cue: Cue; roles: Roles } | undefined): Composed {
  const { id, relation } = cue.rule;
  const moved = before && (before.roles.outcomes.length === 0 || lets(before.cue)) ? before.cue.rule.relation : null;
  const less = moved === 'decreases' || moved === 'worsens';
  // "leaves the body less able to hold on to sleep"
  if (moved && HINDERS.has(before!.cue.rule.id)) return { relation, turn: true };
  // "lowers the risk of" says what causes what; "a risk of" alone does not.
  if (id === 'risk-of' && moved) return { relation, turn: less, governor: before!.cue };
  // "calcium, which the brain needs to turn tryptophan into melatonin": the raw material is named, so this is no raw material.
  const needed = cue.rule.inside === 'subject' && named.some((m) => m.end <= cue.start);
  if (relation === 'becomes' && !moved && needed) return { relation: 'makes', turn: false };
  // "helps the brain turn tryptophan into melatonin": more of it is made, by whoever helps.
  if (relation === 'becomes' && moved) return { relation: less ? 'decreases' : 'increases', turn: false };
  if (id === 'production-of' && moved) {
    if (less) return { relation: 'decreases', turn: false };
    return { relation: moved === 'affects' ? 'affects' : 'increases', turn: false };
  }
  return { relation, turn: false };
}
