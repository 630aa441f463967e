/** Does a sentence tell readers that the page may be paid when they buy? */
const DISCLOSURE =
  /(?<!\b(?:no|not|never|without|zero|any) )\b(?:affiliate (?:links?|disclosure|partner|commission)|(?:earn|receive|get|make) (?:a |an )?(?:small |modest )?(?:affiliate )?commissions?\b|as an amazon associate|commissions? (?:from|on) (?:qualifying )?purchases|sponsored (?:by|post|content)|paid partnership|in (?:paid )?partnership with|this (?:post|article) is sponsored)(?![a-z])/i;

export const isDisclosure = (text: string): boolean => DISCLOSURE.test(text);
