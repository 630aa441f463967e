/** A run of inline text: the characters a browser shows, and where in the page each of them stands. */
import type { BlockLink } from '../../core/model';

/** Part of a run that comes from one text node. `raw[i]` is the node's offset of the run's character `start + i`. */
export interface Piece {
  node: Text;
  start: number;
  raw: number[];
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const SPACE = /\s/;

/** Collects text as a browser lays it out: white space collapsed, invisible characters left out. */
export class Run {
  text = '';
  pieces: Piece[] = [];
  links: BlockLink[] = [];
  /** UTF-16 units that stand in bold. */
  bold = 0;
  /** The element whose inline content this is. */
  container: Element;

  constructor(container: Element) {
    this.container = container;
  }

  add(node: Text, value: string, bold: boolean): void {
    const piece: Piece = { node, start: this.text.length, raw: [] };
    // Gathered first and joined once: adding a character at a time to a long text would copy it each time.
    const shown: string[] = [];
    let afterSpace = this.text === '' || this.text.endsWith(' ');
    for (let i = 0; i < value.length; i++) {
      const c = value[i]!;
      if (INVISIBLE.test(c)) continue;
      const space = SPACE.test(c);
      if (space && afterSpace) continue;
      afterSpace = space;
      shown.push(space ? ' ' : c);
      piece.raw.push(i);
    }
    if (shown.length === 0) return;
    this.text += shown.join('');
    this.pieces.push(piece);
    if (bold) this.bold += shown.length;
  }

  /** A line break inside the run. */
  break(): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
  }

  /** The shown text without a trailing space. */
  trimmed(): string {
    return this.text.trimEnd();
  }
}
