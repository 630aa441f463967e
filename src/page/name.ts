import { ELEMENT, localName, nodeType } from './read/dom';

/** Element name of everything we put into this page: another in every page, so that no style sheet or script waits for it. */
const random = crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36);

export const HOST_NAME = `x-${random}`;

/** Is it an element of ours? */
export const isOurs = (node: Node): boolean => nodeType(node) === ELEMENT && localName(node as Element) === HOST_NAME;
