/** A shop's page that says it was medically reviewed: told beside the fact that it is a shop's. */
import type { ConflictSignal, TextBlock } from '../model';
import { isContent } from './excerpt';

const REVIEWED =
  /^\W*(?:(?:this|our) (?:\w+ )?(?:page|article|content|product) (?:is|was|has been) )?(?:medically|clinically|scientifically) (?:reviewed|checked|verified)(?: (?:by|on|and)\b|\W*$)/i;
/** A longer block is an article about reviews. UTF-16 units. */
const LONGEST = 160;

/** The signals with that note on the one that says "shop", when the page says so in a line of its own. */
export function withReviewNote(signals: ConflictSignal[], blocks: readonly TextBlock[]): ConflictSignal[] {
  if (!signals.some((s) => s.kind === 'shop-page')) return signals;
  const line = blocks.find((b) => isContent(b) && b.text.length <= LONGEST && REVIEWED.test(b.text));
  if (!line) return signals;
  const said = `the same page says “${line.text.slice(0, 80)}”`;
  return signals.map((s) => (s.kind === 'shop-page' ? { ...s, note: s.note ? `${s.note}; ${said}` : said } : s));
}
