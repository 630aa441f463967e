/** The real database, and the engine over single sentences. */
import { readIndex } from '../../src/cli/database';
import { createScanner } from '../../src/cli/scanner';
import type { Claim, PageText, TextBlock } from '../../src/core/model';
import { block } from '../eval/one-page';

export const index = readIndex();
export const scanner = createScanner(index);

export { block };

export const page = (...blocks: TextBlock[]): PageText => ({
  title: '',
  language: 'en',
  url: '',
  blocks: blocks.map((b, ordinal) => ({ ...b, ordinal })),
});

/** Claims with an entry that the engine finds in one paragraph. */
export const claimsIn = (text: string): Claim[] => scanner.scan(page(block(text)), false).claims;
