/** Prices that stand alone count where goods are offered around them; buttons to buy always do. */
import type { ConflictSignal, TextBlock } from '../model';
import { GOODS_AROUND, LONE_PRICE } from './price-rules';

/** Blocks on either side that belong to one product tile or table row. */
const AROUND = 4;
/** The words of a tile are short; a long paragraph nearby is the article. UTF-16 units. */
const TILE = 220;

/** @param blocks in page order. */
export function lonePrices(blocks: readonly TextBlock[]): ConflictSignal[] {
  return blocks.flatMap((b, i): ConflictSignal[] => {
    if (b.text.length > 40 || !LONE_PRICE.test(b.text)) return [];
    const near = blocks.slice(Math.max(0, i - AROUND), i + AROUND + 1);
    const goods =
      /price|cost/i.test(b.tableHeader ?? '') ||
      near.some((n) => n !== b && n.text.length <= TILE && GOODS_AROUND.test(n.text));
    return goods ? [{ kind: 'price', evidence: b.text, block: b.ordinal }] : [];
  });
}

const BUY = /^\W*(?:buy|order|purchase)(?: it| yours)? (?:now|online|here|today)\W*$/i;
/** A longer block is no row of buttons. UTF-16 units. */
const BUTTONS = 300;

/** "Order now", as a line of its own or as a link. */
export function buyButtons(blocks: readonly TextBlock[]): ConflictSignal[] {
  return blocks.flatMap((b): ConflictSignal[] => {
    if (b.text.length > BUTTONS) return [];
    const words = [b.text, ...b.links.map((l) => b.text.slice(l.start, l.end))].find((w) => BUY.test(w));
    return words === undefined ? [] : [{ kind: 'price', evidence: words.trim(), block: b.ordinal }];
  });
}
