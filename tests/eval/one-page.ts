/** A page that holds one paragraph. */
import type { PageText } from '../../src/core/model';

/** @param text as a browser would show it. */
export const onePage = (text: string): PageText => ({
  title: '',
  language: 'en',
  url: '',
  blocks: [
    {
      ordinal: 0,
      kind: 'paragraph',
      text,
      headings: [],
      leadIn: null,
      tableHeader: null,
      rowHeader: null,
      previous: null,
      links: [],
    },
  ],
});
