/** What a query says the one thing does to the other; no grammar, only enough to tell "raises" from "ruins". */
import type { IndexEntry } from '../../../claims-db/shapes';
import type { ConceptGraph } from '../concepts/graph';
import { normalWord } from '../text/words';
import { stemOf } from './terms';

export type Way = 'good' | 'bad' | 'more' | 'less' | 'make' | 'contain' | 'become' | 'compare';

const WORDS: Record<Way, string> = {
  good:
    'improve help ease relieve heal soothe calm treat cure fix restore support benefit aid repair protect better good ' +
    'healthy relief remedy great settle rebuild strengthen enhance sharpen safe effective works deepen nourish feed',
  bad:
    'worsen harm damage disrupt ruin hurt cause trigger disturb wreck bad worse kill destroy upset spoil lead behind ' +
    'weaken impair risk danger dangerous sabotage mess blame culprit interfere fragment wipe poison aggravate provoke',
  more: 'increase raise boost lift promote stimulate elevate spike more higher extra add gain grow double triple up lengthen',
  less:
    'lower reduce cut decrease less fewer drop shrink suppress block stop prevent fight lack deplete slash curb shorten ' +
    'down fall decline slow dampen blunt banish clear remove flush rid',
  make: 'make produce manufacture synthesise release generate secrete create',
  contain: 'contain rich source full packed hold carry loaded hide live home',
  become: 'turn convert become precursor transform change building',
  compare: 'than best versus vs beat outperform superior alternative equal rival instead gold compared',
};

const WAYS = new Map<string, Way[]>();
for (const [way, list] of Object.entries(WORDS) as [Way, string][])
  for (const word of list.split(' ')) {
    const stem = stemOf(normalWord(word));
    WAYS.set(stem, [...(WAYS.get(stem) ?? []), way]);
  }

const LINK = /\b(?:links?|linked|tied|associated|association|connected|connection|correlat\w+|goes with)\b/i;
const CAUSE = /\b(?:caus\w+|leads? to|triggers?|drives?|brings? on|makes?)\b/i;
/** Words that put the outcome before what brings it: "sleep is ruined by", "better sleep with". */
const REVERSED = /\b(?:by|from|due|after|thanks|because|with)\b/i;

/** How a query says it. */
export interface Asked {
  ways: ReadonlySet<Way>;
  /** Does it speak of a link, or of a cause? */
  tie: 'link' | 'cause' | null;
  /** Does the outcome come first? */
  reversed: boolean;
}

/** @param stems of the query. */
export const askedIn = (query: string, stems: readonly string[]): Asked => ({
  ways: new Set(stems.flatMap((s) => WAYS.get(s) ?? [])),
  tie: LINK.test(query) ? 'link' : CAUSE.test(query) ? 'cause' : null,
  reversed: REVERSED.test(query),
});

/** What the change in an outcome is to a person: more of a bad thing is bad. */
function felt(e: IndexEntry, graph: ConceptGraph, better: boolean): Way[] {
  const good = e.outcome.some((c) => graph.valence(c) > 0);
  const bad = e.outcome.some((c) => graph.valence(c) < 0);
  const ways: Way[] = [better ? 'good' : 'bad'];
  if (good || !bad) ways.push(better ? 'more' : 'less');
  if (bad) ways.push(better ? 'less' : 'more');
  return ways;
}

/** Ways of saying it that agree with an entry; none where anything may be said. */
export function waysOf(e: IndexEntry, graph: ConceptGraph): Way[] {
  const bad = e.outcome.some((c) => graph.valence(c) < 0);
  switch (e.relation) {
    case 'improves':
      return felt(e, graph, true);
    case 'worsens':
      return felt(e, graph, false);
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
