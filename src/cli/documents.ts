/** Files and text → pages. HTML, Markdown and plain text are all read by the page reader. */
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import type { PageText } from '../core/model';
import { readPage } from '../page/read/page';

export type Format = 'html' | 'markdown' | 'text';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Plain text: an empty line ends a paragraph. */
const textToHtml = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((p) => `<p>${escaped(p)}</p>`)
    .join('\n');

function toHtml(content: string, format: Format): string {
  if (format === 'html')
    return /<html[\s>]/i.test(content) ? content : `<!doctype html><html><body>${content}</body></html>`;
  const body = format === 'markdown' ? (marked.parse(content, { async: false }) as string) : textToHtml(content);
  return `<!doctype html><html><body>${body}</body></html>`;
}

/** @param url the page's address, or an empty string. @returns the page as the core reads it. */
export function toPage(content: string, format: Format, url: string): PageText {
  const { document } = parseHTML(toHtml(content, format));
  return readPage(document as unknown as Document, url).page;
}

/** Format by file name; HTML when the content says so. */
export function formatOf(name: string, content: string): Format {
  if (/\.(?:html?|xhtml)$/i.test(name)) return 'html';
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  return /^\s*(?:<!doctype html|<html|<body|<p[ >]|<div[ >])/i.test(content) ? 'html' : 'text';
}
