/** One way of telling readers that the page may be paid. */
export interface DisclosureRow {
  id: string;
  kind: 'affiliate-disclosure' | 'sponsored';
  pattern: RegExp;
  example: string;
  /** A near miss. */
  avoid: string;
}

/** The page or its people, as subject. */
export const SELF =
  "(?:we|I|I['’]ll|we['’]ll|this (?:site|blog|website|channel|newsletter|page|podcast)|the (?:site|blog|author|publisher)|our (?:site|team|company|newsletter|publication)|\\w+\\.(?:com|org|net|co))";
export const MAY =
  '(?:(?:may|might|can|could|will|do|would|often|sometimes|also|then|occasionally|usually|both) ){0,3}';
