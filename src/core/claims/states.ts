/** "less fibre", "poor sleep", "a drop in cortisol": whether a phrase speaks of more or of less of what it names. */
import type { Sign } from '../concepts/graph';
import { normalWord } from '../text/words';

const LESS =
  'less low lower lowered reduced decreased declining falling dropping weak weaker insufficient inadequate lack loss fewer limited shorter depleted diminished deficient reduction decrease decline drop fall absence shortage reducing lowering cutting suppressing avoiding no deprivation';
/** Less of a good thing, but more of a bad one. */
const BAD =
  'poor poorer bad worse impaired disrupted disturbed unhealthy imbalanced unbalanced fragmented erratic unstable interrupted chaotic restless dysregulated severe lighter poorly badly';
const MORE =
  'more better higher high improved healthy healthier increased greater enhanced stable steady steadier adequate good longer deeper deep balanced rise increase boost improvement enhancement restorative restful calmer optimal strong stronger improving increasing boosting strengthening enhancing supporting restoring raising adding incorporating eating taking elevated plenty sufficient sound sounder consistent regular quality abundant diverse raised faster';

const STATE = new Map<string, Sign>([
  ...`${LESS} ${BAD}`.split(' ').map((w) => [normalWord(w), -1] as const),
  ...MORE.split(' ').map((w) => [normalWord(w), 1] as const),
]);

const IS_BAD = new Set(BAD.split(' ').map(normalWord));

const COMPARES = new Map<string, Sign>([
  ['less', -1],
  ['more', 1],
]);

/** Words that may stand between the state and what it belongs to. */
const BETWEEN = new Set(
  'of in the a an your my our their its level levels amount amounts quality overall dietary and or certain production intake consumption'
    .split(' ')
    .map(normalWord),
);

/** Words after a name that turn it into its lack. */
const LACK_AFTER =
  /^\s*(?:deficiency|deficiencies|deficit|loss|deprivation|disruption|disturbances?|problems?|shortage|withdrawal)\b/i;

const BEFORE = /\p{L}+/gu;

/**
 * @param text the sentence; `start` and `end` the name in it, UTF-16 units.
 * @param from where to stop looking back: the words of a cue are not a state.
 * @param valence is more of it good (1), bad (-1) or neither?
 * @returns -1 for less of it, 1 for more, 0 when nothing is said.
 */
export function stateOf(text: string, start: number, end: number, valence: Sign, from = 0): Sign {
  if (LACK_AFTER.test(text.slice(end, end + 30))) return -1;
  // Punctuation closes the phrase the name belongs to.
  const phrase = text
    .slice(Math.max(from, start - 60), start)
    .split(/[,;:.()—–"“”]/)
    .at(-1)!;
  const before = [...phrase.matchAll(BEFORE)].map((m) => normalWord(m[0])).reverse();
  // "no more bloating" is less of it.
  if (before[0] === 'more' && before[1] === 'no') return -1;
  for (const [i, word] of before.slice(0, 4).entries()) {
    const state = STATE.get(word);
    if (state !== undefined) return valence === -1 && IS_BAD.has(word) ? 1 : state;
    // "less steady release of insulin": how much there is of what the adjective says.
    if (!BETWEEN.has(word)) return COMPARES.get(before[i + 1] ?? '') ?? 0;
  }
  return 0;
}
