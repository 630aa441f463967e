/** A few sentences to try the engine on. English in every language of the interface, like the database. */
import type { PageText, TextBlock } from '../core/model';

const PARAGRAPHS = [
  'About 90% of the body’s serotonin is made in the gut. Your gut makes 400 times more melatonin than your brain.',
  'Drinking kefir in the evening improves sleep. Caffeine late in the day makes sleep worse.',
  'There is no good evidence that a juice cleanse flushes toxins out of the body.',
];

const block = (text: string, ordinal: number): TextBlock => ({
  ...{ ordinal, text, kind: 'paragraph', headings: [], links: [] },
  ...{ leadIn: null, tableHeader: null, rowHeader: null, previous: null },
});

export const SAMPLE: PageText = { title: 'Gutcheck', language: 'en', url: '', blocks: PARAGRAPHS.map(block) };
