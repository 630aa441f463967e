/** Walks a page once, in order, and hands out its runs of text with the context each stands in. Never writes. */
import { attribute, ELEMENT, firstChild, localName, nextSibling, nodeType, nodeValue, parentNode, TEXT } from './dom';
import { headingLevel, isFrame, isInline, isSkipped } from './elements';
import { Run } from './run';

/** What surrounds a run. */
export interface Around {
  /** Nearest of: heading (with its level), list item, cell, quote, caption. */
  kind: 'paragraph' | 'list-item' | 'heading' | 'cell' | 'quote' | 'caption';
  level: number;
  frame: boolean;
  bold: boolean;
  link: { href: string; rel: string } | null;
  cell: Element | null;
}

/** Below every heading. */
const TERM_LEVEL = 8;

const ROOT: Around = { kind: 'paragraph', level: 0, frame: false, bold: false, link: null, cell: null };

const KINDS: Record<string, Around['kind']> = {
  li: 'list-item',
  dd: 'list-item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
};

function inside(element: Element, around: Around): Around {
  const name = localName(element);
  // A term heads what is said of it, as a question heads its answer.
  const level = headingLevel(element) || (name === 'dt' ? TERM_LEVEL : 0);
  const kind = level > 0 ? 'heading' : (KINDS[name] ?? around.kind);
  const href = name === 'a' ? attribute(element, 'href') : null;
  return {
    kind,
    level: level || around.level,
    frame: around.frame || isFrame(element),
    bold: around.bold || name === 'strong' || name === 'b',
    link: href === null ? around.link : { href, rel: attribute(element, 'rel') ?? '' },
    cell: name === 'td' || name === 'th' ? element : around.cell,
  };
}

interface Open {
  node: Element;
  around: Around;
  block: boolean;
}

export interface WalkOptions {
  /** Makes a link's address absolute. */
  resolve(href: string): string;
  /** Elements that are passed over as if they were not there. */
  isOurs(element: Element): boolean;
  /** Called for each run of text, in page order. */
  emit(run: Run, around: Around): void;
}

/** One walk: keeps the run being filled and the elements that are open around it. */
class Walk {
  private run: Run;
  private around: Around = ROOT;
  private open: Open[];
  private lastBreak = false;

  constructor(
    root: Element,
    private readonly options: WalkOptions,
  ) {
    this.run = new Run(root);
    this.open = [{ node: root, around: ROOT, block: true }];
  }

  private top(): Open {
    return this.open.at(-1)!;
  }

  private block(): Element {
    return this.open.findLast((o) => o.block)!.node;
  }

  flush(): void {
    if (this.run.trimmed() !== '') this.options.emit(this.run, this.around);
    this.run = new Run(this.block());
    this.lastBreak = false;
  }

  text(node: Text): void {
    const { around } = this.top();
    const start = this.run.text.length;
    if (start === 0) this.around = around;
    this.run.add(node, nodeValue(node) ?? '', around.bold);
    if (this.run.text.length > start) this.lastBreak = false;
    if (around.link && this.run.text.length > start)
      this.run.links.push({
        start,
        end: this.run.text.length,
        href: this.options.resolve(around.link.href),
        rel: around.link.rel,
      });
  }

  /** @returns whether to go into the element. */
  enter(element: Element): boolean {
    if (localName(element) === 'br') {
      // Two breaks in a row are how many pages write a new paragraph.
      if (this.lastBreak) this.flush();
      else this.run.break();
      this.lastBreak = true;
      return false;
    }
    if (this.options.isOurs(element) || isSkipped(element)) return false;
    const block = !isInline(element);
    this.open.push({ node: element, around: inside(element, this.top().around), block });
    if (block) this.flush();
    return true;
  }

  leave(): void {
    if (this.top().block) this.flush();
    this.open.pop();
    if (this.run.text === '') this.run = new Run(this.block());
  }
}

/** Reads everything under `root`, without recursion: pages nest as deep as they like. */
export function walk(root: Element, options: WalkOptions): void {
  const state = new Walk(root, options);
  let node: Node | null = firstChild(root);
  let depth = 0;
  while (node) {
    const type = nodeType(node);
    if (type === TEXT) state.text(node as Text);
    const entered = type === ELEMENT && state.enter(node as Element);
    const child: Node | null = entered ? firstChild(node) : null;
    if (entered && !child) state.leave();
    if (child) {
      node = child;
      depth++;
      continue;
    }
    while (node && !nextSibling(node) && depth > 0) {
      node = parentNode(node);
      depth--;
      state.leave();
    }
    node = node && nextSibling(node);
  }
  state.flush();
}
