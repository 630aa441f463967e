/** A clause whose subject is a pronoun, or a word that only points back. */
/** "It also lowers …", "In the long run it works …": the clause's own subject is a pronoun. */
const NAMED_LOOSELY =
  'mineral|vitamin|herb|root|plant|drink|supplement|nutrient|compound|hormone|amino acid|extract|practice|habit|stuff|pill|tea|powder|oil|spice|fruit|seed|strain|microbe|condition|method|technique|diet';
/** "A mug a day soothes …" */
const PORTION = 'glass|mug|cup|bowl|handful|spoonful|tablespoon|teaspoon|dose|capsule|tablet|serving|sip|bottle|slice';
/** Tested on what stands before a verb. */
export const PRONOUN = new RegExp(
  `\\b(?:it|they|them|this|these|that|those|the (?:same )?(?:${NAMED_LOOSELY})|(?:a|an|one|each|every|the|just a) (?:\\p{L}+ )?(?:${PORTION})|(?:one|two|some) of the)s?\\b[^,;:]{0,60}$`,
  'iu',
);
