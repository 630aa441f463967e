/** What keeps a page's own words from being read. */

/** A PDF is drawn by the browser's viewer; a translated page holds a machine's wording, which says nothing of the author's. */
export type Barrier = 'pdf' | 'translated';

/** Left in the page by the translators of Chrome and Edge. */
const TRANSLATED = 'html.translated-ltr, html.translated-rtl, title[_msttexthash]';

export function barrierOf(document: Document): Barrier | null {
  if (document.contentType === 'application/pdf') return 'pdf';
  return document.querySelector(TRANSLATED) ? 'translated' : null;
}
