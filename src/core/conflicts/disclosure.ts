/** Does a sentence tell readers that the page may be paid? */
import { doubtAbout, type Hit } from './disclosure-doubts';
import { DISCLOSURES, type DisclosureRow } from './disclosure-rows';

export interface Disclosure {
  kind: DisclosureRow['kind'];
  /** UTF-16 units. */
  start: number;
  length: number;
}

/** What surrounds a hit is read this far, in UTF-16 units. */
const REACH = 160;
/** A row's words said again and again are tried this often. */
const TRIES = 4;

/** Each row as one that can be asked for its next hit. */
const ROWS = DISCLOSURES.map((row) => ({
  ...row,
  pattern: new RegExp(row.pattern.source, `${row.pattern.flags}g`),
  saysNo: row.id === 'no-extra-cost',
}));

/** Whole sentences, as far as they go. */
const SENTENCES = /^[\s\S]*[.!?…]["”’)\]]{0,3}\s/;

/** The hit with the rest of its sentence on either side. */
function inSentence(text: string, start: number, length: number): Hit {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(start + length, start + length + REACH);
  const stop = /[.!?…]["”’)\]]*\s/.exec(after);
  return {
    before: before.slice(SENTENCES.exec(before)?.[0].length ?? 0),
    words: text.slice(start, start + length),
    after: stop ? after.slice(0, stop.index + 1) : after,
  };
}

/** @returns the first way of saying so that is in the text and not in doubt, or null. */
export function findDisclosure(text: string): Disclosure | null {
  for (const { kind, pattern, saysNo } of ROWS) {
    let tries = 0;
    for (const m of text.matchAll(pattern)) {
      const length = m[0].length;
      if (saysNo || doubtAbout(inSentence(text, m.index, length)) === null) return { kind, start: m.index, length };
      if (++tries >= TRIES) break;
    }
  }
  return null;
}

/** Does a sentence tell readers that the page may be paid when they buy, or was paid for what it says? */
export const isDisclosure = (text: string): boolean => findDisclosure(text) !== null;
