/**
 * The words of a sentence that make the claim: what comes after "a study found that" and before ", according to its
 * authors".
 */
import {
  ACCORDING_FIRST,
  CLOSING,
  LONGEST_NOTICE,
  LOOKED_AT,
  NOTICE,
  OPENING,
  REFERENCES,
  SAID_AFTER,
  SAYS_IT,
  SAYS_THAT,
} from './claim-rows';

/** A claim is at least so long; the source is named in the first so many UTF-16 units. */
const SHORTEST = 8;
const LATEST_SOURCE = 240;

const endOf = (m: RegExpExecArray | null) => (m ? m.index + m[0].length : 0);

/** How much of the words before the end names the source. */
function sourceBefore(head: string): number {
  const ends = [SAYS_THAT, SAYS_IT]
    .map(({ pattern }) => pattern.exec(head))
    .map((m) => (m && m.index < LATEST_SOURCE ? endOf(m) : 0));
  const last = Math.max(...ends);
  if (last > 0) return head.length - last > SHORTEST ? last : 0;
  return endOf(LOOKED_AT.pattern.exec(head)) || endOf(ACCORDING_FIRST.pattern.exec(head));
}

/** Where the words that name the source after the claim start. ", researchers found that …" opens one instead. */
function sourceAfter(text: string, start: number): number {
  const m = SAID_AFTER.pattern.exec(text);
  if (!m || m.index <= start + SHORTEST) return text.length;
  return /^[^,.;]{0,60}\bthat\b/.test(text.slice(endOf(m))) ? text.length : m.index;
}

/** At most so many units of closing marks and reference numbers are looked at. */
const TAIL = 120;

/** Length of the words without closing marks and reference numbers; the claim's own full stop stays. */
function lengthOf(said: string): number {
  const from = Math.max(0, said.length - TAIL);
  let tail = said.slice(from);
  for (let before = ''; before !== tail;) {
    before = tail;
    tail = tail.replace(CLOSING, '').replace(REFERENCES, '');
  }
  return from + tail.length;
}

/** @returns UTF-16 offsets; null for no words, or a sentence that only says where a study can be read. */
export function claimSpan(text: string): [number, number] | null {
  const body = text.trimEnd();
  const opening = endOf(OPENING.exec(body));
  if (body.length < LONGEST_NOTICE && NOTICE.test(body) && !SAYS_THAT.pattern.test(body)) return null;
  const after = sourceAfter(body, opening);
  const start = opening + sourceBefore(body.slice(opening, after));
  const length = lengthOf(body.slice(start, after));
  return length > 0 ? [start, start + length] : null;
}
