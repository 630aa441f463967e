/** docs/tour.md names tests and pictures that are there, and leaves no picture out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const docs = join(import.meta.dirname, '..', '..', 'docs');
const tour = readFileSync(join(docs, 'tour.md'), 'utf8');
const rows = [...tour.matchAll(/^\| (.+?) \| \[.+?\]\((.+?)\): `(.+?)` \| (.*?) ?\|$/gm)];
const pictures = [...tour.matchAll(/\]\((images\/tour\/.+?\.png)\)/g)].map(([, path]) => path ?? '');
const LOOKS = ['light', 'dark', '360px', 'forced-colours'];

describe('the tour', () => {
  it('has a row for every line of its table', () => {
    expect(rows).toHaveLength(tour.split('\n').filter((line) => line.startsWith('| ')).length - 1);
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each(rows.map(([, part, file, name]) => ({ part, file: file ?? '', name: name ?? '' })))(
    'names a test that is there: $part',
    ({ file, name }) => {
      expect(readFileSync(join(docs, file), 'utf8')).toContain(name);
    },
  );

  it('shows every picture there is, and no other', () => {
    for (const path of pictures) expect(existsSync(join(docs, path)), path).toBe(true);
    const made = readdirSync(join(docs, 'images', 'tour')).map((file) => `images/tour/${file}`);
    expect(pictures.toSorted()).toEqual(made.toSorted());
  });

  it('shows each screen in every look', () => {
    const screens = new Set(pictures.map((path) => path.replace(new RegExp(`-(?:${LOOKS.join('|')})\\.png$`), '')));
    expect(pictures).toHaveLength(screens.size * LOOKS.length);
  });
});
