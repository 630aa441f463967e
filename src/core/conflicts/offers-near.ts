/** Product cards: a name in a heading, and right below it a price to pay or a button to buy. */
import type { ConflictSignal, TextBlock } from '../model';
import { excerpt } from './excerpt';
import { OWN_PRODUCT_RULES } from './own-product-rules';
import { firstHit } from './text-rule';

const GOODS =
  /\b(?:kit|bundle|guide|course|masterclass|workbook|planner|programme|program|boot ?camp|e-?book|blueprint|toolkit|pack|box set|membership)$/i;
const PROMISE =
  /^(?:track|start|begin|transform|take (?:control|charge) of|join|unlock|reclaim)\b.{1,40}\b(?:journey|sleep|gut|health|today)\W*$/i;
/** Blocks between a card's name and its price. */
const CARD = 4;

const named = (b: TextBlock) =>
  b.text.length <= 80 &&
  (b.kind === 'heading' || b.kind === 'cell') &&
  !/^how\b/i.test(b.text) &&
  GOODS.test(b.text.trim());

/** The block sells by itself: a link to elsewhere would make it somebody else's product. */
const isOwn = (b: TextBlock) => b.links.every((l) => !/^https?:/i.test(l.href));

/** @param prices ordinals of blocks with a price. */
export function cards(blocks: readonly TextBlock[], prices: ReadonlySet<number>): ConflictSignal[] {
  return blocks.flatMap((b, i): ConflictSignal[] => {
    if (b.kind !== 'heading' && b.kind !== 'cell') return [];
    const below = blocks.slice(i + 1, i + 1 + CARD);
    const priced = named(b) && below.find((n) => prices.has(n.ordinal) && isOwn(n));
    const promise = PROMISE.test(b.text) && below[0] && OWN_PRODUCT_RULES.some((r) => firstHit(r, below[0]!));
    if (!priced && !promise) return [];
    const between = priced
      ? below.slice(0, below.indexOf(priced)).filter((n) => n.kind === 'heading' && n.text !== b.text)
      : [];
    const evidence = [b.text, ...between.map((n) => n.text)].join(' · ');
    return [{ kind: 'own-product', evidence: excerpt(evidence, 0, 160), block: b.ordinal }];
  });
}
