/** Marks sentences through the CSS Custom Highlight API: no node of the page is touched. */

/** Names a page can read: they say nothing of us. */
const NAMES = { supported: 'note-1', mixed: 'note-2', weak: 'note-3', disputed: 'note-4' } as const;
export type HighlightKind = keyof typeof NAMES;

/** Style of the marks, for `scripting.insertCSS`. A line under the words; the words keep their own colours. None on paper. */
export const HIGHLIGHT_CSS = `
@media screen{
::highlight(note-1){text-decoration:underline 2px solid #2e7d5b;text-underline-offset:3px}
::highlight(note-2){text-decoration:underline 2px dashed #8a6d1f;text-underline-offset:3px}
::highlight(note-3){text-decoration:underline 2px dotted #b3502d;text-underline-offset:3px}
::highlight(note-4){text-decoration:underline 2px dotted #5b6b7d;text-underline-offset:3px}
}
`;

/** With forced colours Chromium paints marks as if they were selected, whatever their style: there the badge has to do. */
export const FORCED_COLOURS = '(forced-colors: active)';

/** Draws the ranges. @returns a function that takes them away again; entries of the page itself are never touched. */
export function drawHighlights(ranges: readonly { kind: HighlightKind; range: AbstractRange }[]): () => void {
  if (typeof Highlight === 'undefined' || matchMedia(FORCED_COLOURS).matches) return () => undefined;
  const drawn = (Object.keys(NAMES) as HighlightKind[]).flatMap((kind) => {
    const own = ranges.filter((r) => r.kind === kind).map((r) => r.range);
    if (own.length === 0) return [];
    const highlight = new Highlight(...own);
    CSS.highlights.set(NAMES[kind], highlight);
    return [{ name: NAMES[kind], highlight }];
  });
  return () => {
    for (const { name, highlight } of drawn) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}

/** Takes away what a former script has drawn under our names. */
export function forgetHighlights(): void {
  for (const name of Object.values(NAMES)) CSS.highlights?.delete(name);
}
