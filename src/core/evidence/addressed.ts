/** Whom a sentence speaks of: the reader, people, or the animals and cells a study used. */

/** "our gut" is the reader's too; "our study" and "our products" are the writer's. */
const BODY =
  'guts?|brains?|body|bodies|sleep|stomachs?|bowels?|intestines?|colons?|microbiomes?|microbiota|immune|hormones?|nervous|skin|moods?|health|digestion|digestive|hearts?|blood|circadian|livers?|muscles?|minds?|pineal|internal|biological';

const READER = [
  /\b(?:you|your|yours|yourself)\b/iu,
  new RegExp(String.raw`\b[Oo]ur (?:own )?(?:${BODY})\b`, 'u'),
  // Lower case only: "US adults" are no one's "us".
  /\b(?:helps?|makes?|keeps?|lets?|gives?|leaves?|puts?|allows?) us\b/u,
  /\b[Ww]e (?:all )?(?:sleep|eat|age|feel|wake|rest|dream|digest|breathe|nap|drink)\b/u,
];

const PEOPLE =
  /\b(?:people|persons?|humans?|adults?|men|women|patients?|children|kids|babies|infants|toddlers|teenagers|teens|seniors|everyone|everybody|anyone|individuals|sufferers|athletes|sleepers|insomniacs|the body|those (?:who|with))\b/iu;

const ANIMALS =
  /\b(?:rats?|mice|mouse|murine|rodents?|hamsters?|rabbits?|guinea pigs?|zebrafish|animals?(?! (?:product|food|protein|fat|source))|in vitro|test[- ]tubes?|petri|pre-?clinical|cell (?:cultures?|lines?|studies)|lab(?:oratory)? (?:studies|study|tests?|dish))\b/iu;

/** Does the sentence speak to its reader, or of people in general? */
export const speaksOfPeople = (text: string): boolean => PEOPLE.test(text) || READER.some((one) => one.test(text));

/** Does the sentence itself say that its study was in animals or in the lab? */
export const namesAnimals = (text: string): boolean => ANIMALS.test(text);
