/** Every phrasing the engine knows. */
import { BETTER_WORSE } from './better-worse';
import { FACTS } from './facts';
import { IDIOMS } from './idioms';
import { LINKS } from './links';
import { MORE_LESS } from './more-less';
import { PHRASAL } from './phrasal';
import type { CueRule } from './rule';

export type { CueRelation, CueRule } from './rule';

export const CUE_RULES: readonly CueRule[] = [...BETTER_WORSE, ...MORE_LESS, ...LINKS, ...FACTS, ...IDIOMS, ...PHRASAL];
