/** Does a sentence tell readers that the page may be paid? */
import { DISCLOSURES, type DisclosureRow } from './disclosure-rows';

/** "We take no sponsored posts", "not an affiliate link": nothing is disclosed. "At no cost to you" denies nothing. */
const DENIED =
  /(?:\b(?:no(?! (?:extra |additional |added |further )?(?:cost|charge|expense))|not(?! only)|never|without(?! (?:any )?(?:extra|additional|added|cost|charge))|neither|nor|zero|free of|stopped|refuses?|declines?)|n['’]t)(?:\W{1,3}\w{1,20}){0,4}\W{0,3}$/i;
/** A negation stands at most this far before what it denies, in UTF-16 units. */
const REACH = 90;

export interface Disclosure {
  kind: DisclosureRow['kind'];
  /** UTF-16 units. */
  start: number;
  length: number;
}

/** @returns the first way of saying so that is in the text and not denied, or null. */
export function findDisclosure(text: string): Disclosure | null {
  for (const { kind, pattern } of DISCLOSURES) {
    const m = pattern.exec(text);
    if (m && !DENIED.test(text.slice(Math.max(0, m.index - REACH), m.index)))
      return { kind, start: m.index, length: m[0].length };
  }
  return null;
}

/** Does a sentence tell readers that the page may be paid when they buy, or was paid for what it says? */
export const isDisclosure = (text: string): boolean => findDisclosure(text) !== null;
