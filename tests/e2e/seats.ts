/** Runs in the page, so it stands alone: which of these sentences stand where the page must be left without a badge. */
export function blocksWithoutBadge(texts: string[]): number[] {
  const inside =
    'a,button,summary,label,option,select,[contenteditable=""],[contenteditable="true"],[role="button"],[role="link"],[role="tab"],[role="menuitem"]';
  const plain = (text: string) =>
    text
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const left = marks.map((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return { text: plain(range.toString()), node: mark.startContainer };
  });
  const isLeftOut = (node: Node): boolean => {
    let block = node.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline') && block.parentElement)
      block = block.parentElement;
    if (!block || block.closest(inside)) return true;
    const { display, visibility, textOverflow, webkitLineClamp } = getComputedStyle(block);
    const clamped = webkitLineClamp !== '' && webkitLineClamp !== 'none';
    return /flex|grid/.test(display) || clamped || textOverflow === 'ellipsis' || visibility !== 'visible';
  };
  return texts.flatMap((text, index) => {
    const at = left.findIndex((one) => one.text === plain(text));
    if (at === -1) return [];
    // Each mark stands for one claim, so that a sentence said twice is looked at twice.
    const node = left.splice(at, 1)[0]?.node;
    return node && isLeftOut(node) ? [index] : [];
  });
}
