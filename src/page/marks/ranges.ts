/** Block offsets → places in the page. */
import { nodeValue } from '../read/dom';
import type { Piece } from '../read/run';

/** Piece and index of a block's character; null when the block has none there. */
function locate(pieces: readonly Piece[], offset: number): { piece: Piece; index: number } | null {
  const piece = pieces.find((p) => offset >= p.start && offset < p.start + p.raw.length);
  return piece ? { piece, index: offset - piece.start } : null;
}

/**
 * A live range over part of a block.
 * @param start @param end UTF-16 offsets in the block's text.
 * @returns null when the page's text has changed since it was read: better no mark than a wrong one.
 */
export function rangeOf(pieces: readonly Piece[], start: number, end: number): StaticRange | null {
  const first = locate(pieces, start);
  const last = locate(pieces, end - 1);
  if (!first || !last || !first.piece.node.isConnected || !last.piece.node.isConnected) return null;
  const endOffset = last.piece.raw[last.index]! + 1;
  if (endOffset > (nodeValue(last.piece.node) ?? '').length) return null;
  return new StaticRange({
    startContainer: first.piece.node,
    startOffset: first.piece.raw[first.index]!,
    endContainer: last.piece.node,
    endOffset,
  });
}
