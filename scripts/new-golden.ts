/**
 * `npm run new:golden -- <name> <page.html>`: a new golden page with an empty label for each of its sentences. Fill the
 * labels in and commit them before the engine sees the page. The page must be one we wrote.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPage } from '../src/cli/documents';
import { createTagger } from '../src/core/nlp';
import { GOLDEN } from '../tests/eval/golden-pages';

const [name, file] = process.argv.slice(2);
if (!name || !file || !/^[a-z0-9-]+$/.test(name) || !existsSync(file)) {
  console.error('Usage: npm run new:golden -- <name-in-lower-case> <page.html>');
  process.exit(2);
}
const folder = join(GOLDEN, name);
if (existsSync(folder)) {
  console.error(`tests/golden/${name} is there already: choose another name.`);
  process.exit(1);
}

const tagger = createTagger([], { nouns: [], verbs: [] });
const { blocks } = toPage(readFileSync(file, 'utf8'), 'html', '');
const sentences = blocks
  .filter((b) => b.kind !== 'furniture')
  .flatMap((b) => tagger.read(b.text).map((s) => b.text.slice(s.start, s.end)))
  .map((text) => ({ text, entry: null, mark: null, why: '' }));
mkdirSync(folder);
copyFileSync(file, join(folder, 'page.html'));
writeFileSync(
  join(folder, 'labels.json'),
  `${JSON.stringify({ page: name, note: '', sentences, conflicts: [] }, null, 2)}\n`,
);
console.log(
  `tests/golden/${name}/labels.json: ${sentences.length} sentences. Label the claims, delete the rest, commit, then run the tests.`,
);
