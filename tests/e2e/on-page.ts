/** Functions for `tab.evaluate`: each runs in the page, so it stands alone and uses nothing from this file. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The document as it is, and as a parser makes it from what the server sends. */
export async function asServed(): Promise<{ is: string; served: string }> {
  const sent = await (await fetch(location.href)).text();
  const served = new DOMParser().parseFromString(sent, 'text/html').documentElement.outerHTML;
  return { is: document.documentElement.outerHTML, served };
}

/** Which of these marks have a style in this page, be they drawn or not. */
export function styledMarks(names: string[]): string[] {
  const lineOf = (name: string) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine;
  return names.filter((name) => lineOf(name) !== 'none');
}

/** The words under every mark that is drawn: a mark on nodes the page has taken out is none. */
export function markedTexts(): string[] {
  const texts: string[] = [];
  for (const highlight of CSS.highlights.values())
    for (const mark of highlight) {
      if (!mark.startContainer.isConnected || !mark.endContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      texts.push(range.toString().replace(/\s+/g, ' ').trim());
    }
  return texts;
}

/** Where the lines of a marked sentence stand in the viewport. */
export function boxesOfMark(text: string): Box[] {
  for (const highlight of CSS.highlights.values())
    for (const mark of highlight) {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      if (range.toString().replace(/\s+/g, ' ').trim() !== text) continue;
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    }
  return [];
}

/** Elements whose names no standard knows: ours, when the page has none of its own. */
export function strangers(): string[] {
  const known = (element: Element) => !element.localName.includes('-');
  return [...document.querySelectorAll('*')].filter((element) => !known(element)).map((element) => element.localName);
}

/** Where the page's own words stand, in the document. Text of ours lies in closed roots, where this does not look. */
export function textBoxes(): (Box & { text: string })[] {
  const boxes: (Box & { text: string })[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    if (text === '' || node.parentElement?.closest('script, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, top, right, bottom, width } of range.getClientRects())
      if (width > 0)
        boxes.push({
          text: text.slice(0, 40),
          left: left + scrollX,
          right: right + scrollX,
          top: top + scrollY,
          bottom: bottom + scrollY,
        });
  }
  return boxes;
}
