/** What stands around the claim of a sentence: who says so, before it or after it, and what only joins it to the text. */

/** Those who find and say things in a text on health. */
const SOURCE =
  'stud(?:y|ies)|research(?:ers?)?|scientists?|experts?|evidence|reviews?|analys[ie]s|trials?|reports?|papers?|articles?|surveys?|findings?|results?|data|authors?|investigators?|teams?|groups?|doctors?|he|she|they|we|who';
const SAYS =
  'finds?|found|shows?|showed|shown|suggest(?:s|ed|ing)?|indicat(?:es?|ed|ing)|report(?:s|ed)?|conclud(?:es?|ed)|reveal(?:s|ed)?|demonstrat(?:es?|ed)|confirm(?:s|ed)?|estimat(?:es?|ed)|discover(?:s|ed)?|notes?|noted|observed|says?|said|believes?|believed|thinks?|argues?|argued|warn(?:s|ed)?|hint(?:s|ed)?|explain(?:s|ed)?|claim(?:s|ed)?|add(?:s|ed)|stat(?:es?|ed)|hypothesi[sz]ed?';
/** A word of at most so many letters: what keeps the patterns linear on text without spaces. */
const WORD = '[^\\s,]{1,40}';

/** Words that may stand before the claim without being a part of it. Cut up to the end of the match. */
export const OPENING =
  /^(?:[^\p{L}\p{N}(]|(?:however|moreover|furthermore|additionally|nevertheless|unsurprisingly|surprisingly|fortunately|unfortunately|similarly|finally|indeed|overall|in (?:addition|conclusion|fact|short|reality|summary|contrast)|for (?:example|instance)|as a result|on the other hand|at the same time|after all)(?= ?,)|(?:but|and|yet|so|also|plus)(?= |,))+/iu;

export interface ClaimRow {
  id: string;
  pattern: RegExp;
  example: string;
  /** The words of the example that make its claim. */
  claim: string;
}

/** Names the source before the claim: cut up to the end of the match. */
export const SAYS_THAT: ClaimRow = {
  id: 'says-that',
  pattern: new RegExp(`\\b(?:${SAYS}|evidence|fact|idea|conclusion) that ?,? ?`, 'i'),
  example: 'A small trial found that oats lower cholesterol.',
  claim: 'oats lower cholesterol',
};

export const SAYS_IT: ClaimRow = {
  id: 'says-it',
  pattern: new RegExp(
    `\\b(?:${SOURCE})(?: (?!(?:${SAYS})\\b)${WORD}){0,4}?(?: ?, [^,]{1,90} ?,)?(?: (?:also|have|has|had|previously|recently|now)){0,2} (?:${SAYS}) (?!(?:to|in|by|on|at|with|that)\\b)(?:(?:an?|the|these|those) (?=link|association|connection|risk|most|increase|potential))?(?=[\\p{L}\\p{N}])`,
    'iu',
  ),
  example: 'New research shows walking before lunch lowers blood pressure.',
  claim: 'walking before lunch lowers blood pressure',
};

/** Only says what was looked at: read where nobody says what was found. */
export const LOOKED_AT: ClaimRow = {
  id: 'looked-at',
  pattern: new RegExp(
    `\\b(?:${SOURCE}|to|have|has)(?: ?, [^,]{1,90} ?,)? (?:\\w{1,20} )?(?:investigat(?:e|es|ed|ing)|examin(?:e|es|ed|ing)|explor(?:e|es|ed|ing)|look(?:s|ed|ing)? (?:at|into|for)|stud(?:y|ied|ying)|determin(?:e|es|ed)|assess(?:es|ed)?|evaluat(?:e|es|ed)|analy[sz]ed?|tested|highlights?|identified|describes?) (?:an? |the |possible |potential |any ){0,3}`,
    'i',
  ),
  example: 'The team examined the link between naps and memory.',
  claim: 'link between naps and memory',
};

export const ACCORDING_FIRST: ClaimRow = {
  id: 'according-first',
  pattern: /^according to [^,]{1,200}, ?/i,
  example: 'According to a survey of nurses, night work harms sleep.',
  claim: 'night work harms sleep',
};

/** Names the source after the claim: cut from the start of the match. */
export const SAID_AFTER: ClaimRow = {
  id: 'said-after',
  pattern: new RegExp(
    `(?:[,"”']|  | –| —){1,3} ?(?:(?:according to|says?|said|writes?|wrote|reports?|reported|finds|suggests?|noted|warns?|shows?|indicates?|concludes?|explain(?:s|ed)) |(?:as )?(?:an?|the|new|one|his|her|their|some|study|studies|most|other)?(?: ${WORD}){0,5}? ?(?:study|studies|researchers?|authors?|team|research|experts?|scientists?|doctors?|report|review|results|findings|he|she|they|who)(?: ${WORD}){0,4}? (?:${SAYS}|wrote|writes?|told)\\b)`,
    'iu',
  ),
  example: 'Late meals delay sleep by an hour, according to a new study.',
  claim: 'Late meals delay sleep by an hour',
};

/** Closing marks, and a full stop that stands apart. */
export const CLOSING = /[\s,"”’'`)]$|(?<=[\s)])\.$/u;
/** What is left of reference numbers in brackets once the bracket is gone. */
export const REFERENCES = /\([\d ,]{1,30}$/;

/** Says where a study is to be read, and nothing of what it found. */
export const NOTICE =
  /^(?:the|their|his|her|they|results|findings|initial|these|this|that|both|an?|it|those|researchers|he|she|its|full)\b.{1,160}\b(?:(?:is|are|was|were|been|be|now|also|recently) (?:\w{1,20} ){0,2}(?:published|reported|presented|available)|published (?:their|the|its|a)|appear(?:s|ed)? (?:\w{1,20} )?in (?:the )?(?:journal|proceedings|latest)|according to a)\b/i;
/** A notice is short. UTF-16 units. */
export const LONGEST_NOTICE = 160;
