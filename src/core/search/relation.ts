/** What a query says the one thing does to the other, by its verbs; enough to tell "raises" from "ruins". */
import type { IndexEntry } from '../../../claims-db/shapes';
import type { ConceptGraph } from '../concepts/graph';
import { stemOf } from './terms';
import { normalWord } from '../text/words';

export type Way = 'good' | 'bad' | 'more' | 'less' | 'make' | 'contain' | 'become' | 'compare';

const WORDS: Record<Way, string> = {
  good:
    'improve help ease relieve heal soothe calm treat cure fix restore support benefit aid repair protect better good ' +
    'healthy relief remedy great settle rebuild strengthen enhance sharpen safe effective works deepen nourish feed',
  bad:
    'worsen harm damage disrupt ruin hurt cause trigger disturb wreck bad worse kill destroy upset spoil lead behind ' +
    'weaken impair risk danger dangerous sabotage mess blame culprit interfere fragment wipe poison aggravate provoke',
  more: 'increase raise boost lift promote stimulate elevate spike more higher extra add gain grow double triple up lengthen',
  less: 'lower reduce cut decrease less fewer drop shrink suppress block stop prevent fight lack deplete slash curb shorten down fall decline slow dampen blunt banish clear remove flush rid',
  make: 'make produce manufacture synthesise release generate secrete create',
  contain: 'contain rich source full packed hold carry loaded hide live home',
  become: 'turn convert become precursor transform change building',
  compare: 'than best versus vs beat beats outperform superior alternative equal rival instead gold compared',
};

const WAYS = new Map<string, Way[]>();
for (const [way, list] of Object.entries(WORDS) as [Way, string][])
  for (const word of list.split(' ')) {
    const at = stemOf(normalWord(word));
    WAYS.set(at, [...(WAYS.get(at) ?? []), way]);
  }

export const waysOf = (stems: readonly string[]): ReadonlySet<Way> => new Set(stems.flatMap((s) => WAYS.get(s) ?? []));

/** Ways that agree with an entry. More of a bad thing is bad; so a "cause" of it may be said as either. */
export function waysOfEntry(e: IndexEntry, graph: ConceptGraph): readonly Way[] {
  const good = e.outcome.some((c) => graph.valence(c) > 0);
  const bad = e.outcome.some((c) => graph.valence(c) < 0);
  switch (e.relation) {
    case 'improves':
      return ['good', ...(bad ? (['less'] as const) : []), ...(good || !bad ? (['more'] as const) : [])];
    case 'worsens':
      return ['bad', ...(bad ? (['more'] as const) : []), ...(good || !bad ? (['less'] as const) : [])];
    case 'increases':
      return bad ? ['more', 'bad'] : ['more', 'good', 'make'];
    case 'decreases':
      return bad ? ['less', 'good'] : ['less', 'bad'];
    case 'makes':
      return ['make'];
    case 'contains':
      return ['contain'];
    case 'becomes':
      return ['become', 'make'];
    case 'outperforms':
      return ['compare'];
    default:
      return [];
  }
}
