/**
 * Reads nodes through the browser's own getters: on a form, `form.childNodes` is whatever input the page has named
 * "childNodes". Where there are no such globals (a parsed file) the property itself is read.
 */

type Global = { prototype: object } | undefined;

function getter<N extends object, T>(owner: string, key: string): (node: N) => T {
  const proto = (globalThis as unknown as Record<string, Global>)[owner]?.prototype;
  const get = proto && Object.getOwnPropertyDescriptor(proto, key)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as Record<string, unknown>)[key] as T;
}

function method<N extends object, A extends unknown[], T>(owner: string, key: string): (node: N, ...args: A) => T {
  const proto = (globalThis as unknown as Record<string, Global>)[owner]?.prototype as
    Record<string, unknown> | undefined;
  const own = proto?.[key] as ((...args: A) => T) | undefined;
  return own
    ? (node, ...args) => own.apply(node, args)
    : (node, ...args) => ((node as Record<string, unknown>)[key] as (...a: A) => T).apply(node, args);
}

export const firstChild = getter<Node, Node | null>('Node', 'firstChild');
export const nextSibling = getter<Node, Node | null>('Node', 'nextSibling');
export const parentNode = getter<Node, Node | null>('Node', 'parentNode');
export const nodeType = getter<Node, number>('Node', 'nodeType');
export const nodeValue = getter<Node, string | null>('Node', 'nodeValue');
/** Lower case for HTML elements. */
export const localName = getter<Element, string>('Element', 'localName');
export const attribute = method<Element, [string], string | null>('Element', 'getAttribute');

const queryAll = method<Document, [string], Iterable<Element>>('Document', 'querySelectorAll');

/** Elements of a document that fit a selector. */
export const selectAll = (document: Document, selector: string): Element[] => [...queryAll(document, selector)];

export const ELEMENT = 1;
export const TEXT = 3;
