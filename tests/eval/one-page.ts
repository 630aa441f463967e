/** A page that holds one paragraph. */
import type { PageText, TextBlock } from '../../src/core/model';

/** A paragraph with nothing around it, or with `rest`. */
export const block = (text: string, rest: Partial<TextBlock> = {}): TextBlock => ({
  ordinal: 0,
  kind: 'paragraph',
  text,
  headings: [],
  leadIn: null,
  tableHeader: null,
  rowHeader: null,
  previous: null,
  links: [],
  ...rest,
});

/** @param text as a browser would show it. */
export const onePage = (text: string): PageText => ({ title: '', language: 'en', url: '', blocks: [block(text)] });
