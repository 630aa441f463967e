/** A page → plain text blocks for the core, and beside each the place it came from. */
import type { PageText, TextBlock } from '../../core/model';
import { attribute, firstChild, localName, nextSibling, nodeType, parentNode, ELEMENT } from './dom';
import { readForSale } from './for-sale';
import type { Piece, Run } from './run';
import { walk, type Around } from './walk';

/** Where a block stands in the page. */
export interface Place {
  pieces: Piece[];
  container: Element;
}

export interface ReadPage {
  page: PageText;
  /** Same order as `page.blocks`. */
  places: Place[];
}

/** A short line in bold alone is a heading to a reader. */
const PSEUDO_LEVEL = 7;
const isBoldLine = (run: Run, text: string) => run.bold >= text.length && text.length <= 80 && !/[.!]$/.test(text);

const elements = (parent: Element): Element[] => {
  const found: Element[] = [];
  for (let n = firstChild(parent); n; n = nextSibling(n)) if (nodeType(n) === ELEMENT) found.push(n as Element);
  return found;
};

/** Text of a cell's column header, from the first row of its table, and of its row's first cell. */
class Tables {
  private columns = new Map<Element, string[]>();
  private rows = new Map<Element, string>();

  heads(cell: Element, text: string): { column: string | null; row: string | null } {
    const row = parentNode(cell) as Element | null;
    const table = row && this.tableOf(row);
    if (!row || !table) return { column: null, row: null };
    const position = elements(row).indexOf(cell);
    const first = position === 0 ? null : (this.rows.get(row) ?? null);
    if (position === 0 && !this.rows.has(row)) this.rows.set(row, text);
    const known = this.columns.get(table) ?? [];
    if (!this.columns.has(table)) this.columns.set(table, known);
    if (localName(cell) === 'th') {
      const column = known[position] ?? null;
      known[position] ??= text;
      return { column, row: null };
    }
    return { column: known[position] ?? null, row: first };
  }

  private tableOf(row: Element): Element | null {
    for (let n: Node | null = row; n; n = parentNode(n))
      if (nodeType(n) === ELEMENT && localName(n as Element) === 'table') return n as Element;
    return null;
  }
}

/** Gathers runs into blocks and keeps the context they share. */
class Blocks {
  readonly blocks: TextBlock[] = [];
  readonly places: Place[] = [];
  private headings: { level: number; text: string }[] = [];
  private previous: string | null = null;
  private leadIn: string | null = null;
  private tables = new Tables();

  add(run: Run, around: Around): void {
    const text = run.trimmed();
    const bold = around.kind === 'paragraph' && isBoldLine(run, text);
    const kind = around.frame ? 'furniture' : bold ? 'heading' : around.kind;
    const cell = kind === 'cell' && around.cell ? this.tables.heads(around.cell, text) : null;
    this.blocks.push({
      ordinal: this.blocks.length,
      kind,
      text,
      headings: this.headings.map((h) => h.text),
      leadIn: kind === 'list-item' ? this.leadIn : null,
      tableHeader: cell?.column ?? null,
      rowHeader: cell?.row ?? null,
      previous: this.previous,
      links: run.links.map((l) => ({ ...l, end: Math.min(l.end, text.length) })),
    });
    this.places.push({ pieces: run.pieces, container: run.container });
    if (kind === 'heading') this.heading(bold ? PSEUDO_LEVEL : around.level, text);
    else if (kind !== 'furniture') this.follow(kind, text);
  }

  private heading(level: number, text: string): void {
    this.headings = [...this.headings.filter((h) => h.level < level), { level, text }];
    this.previous = null;
    this.leadIn = null;
  }

  private follow(kind: TextBlock['kind'], text: string): void {
    // A line that ends in a colon introduces the items after it; any other paragraph closes that list.
    if (text.endsWith(':')) this.leadIn = text;
    else if (kind !== 'list-item') this.leadIn = null;
    this.previous = text;
  }
}

/**
 * Reads a document. Works on a live page and on a parsed file; needs no layout and never writes.
 * @param url the page's address, or an empty string; @param isOurs elements of our own, which are passed over.
 */
export function readPage(
  document: Document,
  url: string,
  isOurs: (element: Element) => boolean = () => false,
): ReadPage {
  const blocks = new Blocks();
  const body = document.body ?? document.documentElement;
  const resolve = (href: string) =>
    URL.canParse(href, url || undefined) ? new URL(href, url || undefined).href : href;
  if (body) walk(body, { resolve, isOurs, emit: (run, around) => blocks.add(run, around) });
  const root = document.documentElement;
  const language = (root && attribute(root, 'lang')) ?? '';
  return {
    page: {
      title: (document.title ?? '').trim(),
      language,
      url,
      blocks: blocks.blocks,
      // Only a page that passes the gate is asked, and most never do.
      get forSale() {
        return readForSale(document);
      },
    },
    places: blocks.places,
  };
}
