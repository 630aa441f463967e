/** What every style sheet keeps: nothing moves, and nothing has a left or a right. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const room = join(import.meta.dirname, '..', '..', 'src', 'ui');
const sheets = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

describe.each(sheets)('%s', (sheet) => {
  const css = readFileSync(join(room, sheet), 'utf8');

  it('moves nothing', () => {
    expect(css).not.toMatch(/\b(?:transition|animation|scroll-behavior)\b/);
  });

  it('is the same read from either side', () => {
    const physical =
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|(?:min-|max-)?(?:width|height))\s*:|(?:float|text-align):\s*(?:left|right)/m;
    expect(css.replace(/\/\*.*?\*\/|@media[^{]*/gs, '')).not.toMatch(physical);
  });
});
