/** Verbs that say that one thing acts on another, in the forms that the wording rows need. */

const VERBS =
  'improve reduce increase decrease lower raise boost prevent cause affect impair enhance trigger induce influence alter promote suppress inhibit worsen delay attenuate relieve modify slow halve double triple extend prolong protect restore ameliorate impact curb diminish minimise minimize avert alleviate aggravate exacerbate accelerate stimulate disrupt damage harm provoke elevate mitigate ease shorten facilitate hinder heighten normalise normalize stabilise stabilize strengthen weaken limit complicate eliminate preserve cure benefit predispose kill jeopardise jeopardize upregulate downregulate modulate mediate produce save help activate block reverse hasten intensify maintain optimise optimize sustain spark counteract enable fuel hamper undermine lengthen destroy sensitise sensitize support treat spare slash trim'.split(
    ' ',
  );
/** Their base form is a noun as well: "the benefit", "an increase". It is read as a verb only after a plural or a pronoun. */
const NOUNS = new Set(
  'increase decrease cause influence delay impact damage harm limit benefit boost double trigger ease slow lower block reverse spark fuel support treat spare help'.split(
    ' ',
  ),
);

const third = (verb: string) => (/(?:[sxz]|ch|sh)$/.test(verb) ? `${verb}es` : `${verb.replace(/ify$/, 'ifie')}s`);
const past = (verb: string) => `${verb.replace(/e$/, '').replace(/ify$/, 'ifi')}ed`;
const gerund = (verb: string) => `${verb.replace(/e$/, '')}ing`;

const any = (forms: readonly string[]) => `(?:${forms.join('|')})`;

/** "reduce" */
export const BASE = any(VERBS);
/** "reduce", never "benefit" */
export const PURE_BASE = any(VERBS.filter((v) => !NOUNS.has(v)));
/** "benefit", "increase" */
export const NOUN_BASE = any([...NOUNS]);
/** "reduces" */
export const THIRD = any(VERBS.map(third));
/** "reduced" */
export const PAST = any(VERBS.map(past));
/** "reducing" */
export const GERUND = any(VERBS.map(gerund));
