/** Names of the marks, from the style that draws them. */
import { HIGHLIGHT_CSS } from '../../src/page/marks/highlights';

export const MARK_NAMES = [...HIGHLIGHT_CSS.matchAll(/::highlight\(([\w-]+)\)\{text/g)].map(([, name]) => name ?? '');

/** The words the mark table gives a claim the evidence does not bear out. */
export const WEAK_WORDS =
  /^(?:Very uncertain|(?:Strong|Fair|Some) evidence of little effect|Evidence says otherwise|Some evidence against|Not tested|Number not supported)/;
/** The words of a claim that is borne out. */
export const SUPPORTED_WORDS = /^(?:Strong|Fair) evidence(?: ·|$)/;
