/** All rows of evidence, and what each kind of cue is worth. */
import { ASIDE } from './aside-rows';
import { CONTEXT } from './context-rows';
import { CONTRAST } from './contrast-rows';
import { EFFECT } from './effect-rows';
import { HEDGE } from './hedge-rows';
import { RELATION } from './relation-rows';
import type { CueKind, Points, WordingRow } from './row';

export type { CueKind, Points, Wording, WordingRow } from './row';

export const WORDING_ROWS: readonly WordingRow[] = [
  ...RELATION,
  ...CONTRAST,
  ...EFFECT,
  ...HEDGE,
  ...ASIDE,
  ...CONTEXT,
];

/** What every sentence starts from: doubt has to be said, and most sentences report no relation. */
export const START: Points = { none: 3, correlational: 1, conditional: -5 };

/** For a sentence with any cue of the kind. */
export const SEEN: Record<CueKind, Points> = {
  relation: { none: -2, correlational: 4, causal: -2 },
  contrast: { none: -1, correlational: 2, conditional: -2, causal: -1 },
  effect: { none: -2, correlational: -3, conditional: 1, causal: 3 },
  hedge: { conditional: 5, causal: -4 },
  aside: { none: 3, correlational: -2, causal: -1 },
};

/** For the kind of the first cue of the claim, which is mostly its main verb: "reduces the risk associated with" is causal. */
export const FIRST: Record<CueKind | 'nothing', Points> = {
  relation: { correlational: 1 },
  contrast: { none: -1, correlational: 1, conditional: 1, causal: -1 },
  effect: { correlational: -1, conditional: -1, causal: 3 },
  hedge: { conditional: 1, causal: -1 },
  aside: { none: 1, correlational: -1, conditional: -1 },
  nothing: { none: 2, conditional: -2 },
};
