/** `npm run -s lookup -- [--format ndjson] "<words>"` or `--stdin ndjson`: what the popup would show. */
import { parseArgs } from 'node:util';
import { createSearch, type Search } from '../core/search/search';
import { readSearch } from './database';
import { rows } from './inputs';
import { endWithReader, writeLine } from './output';

const USAGE =
  'Usage: npm run -s lookup -- [--format table|ndjson] "<words>"\n       npm run -s lookup -- --stdin ndjson     one {"id", "text"} a line';

function printed(search: Search, words: string): string {
  const { results, confident } = search.lookup(words);
  if (results.length === 0) return 'Not in our list.';
  const lines = results.map(
    (r) =>
      `  ${r.score.toFixed(2)}  ${r.statement}\n        ${r.entry}: ${r.certainty}, ${r.direction}, ${r.studyType}`,
  );
  return [confident ? 'Found:' : 'Not in our list. Nearest entries:', ...lines].join('\n');
}

async function stream(search: Search): Promise<number> {
  let failed = 0;
  for await (const row of rows(process.stdin)) {
    const text = 'value' in row ? row.value['text'] : undefined;
    if ('value' in row && typeof text === 'string') {
      await writeLine(JSON.stringify({ id: row.value['id'], ...search.lookup(text) }));
      continue;
    }
    failed++;
    const id = 'value' in row ? { id: row.value['id'] } : {};
    await writeLine(
      JSON.stringify({ ...id, line: row.line, error: 'error' in row ? row.error : 'no words: give "text"' }),
    );
  }
  return failed > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'table' }, stdin: { type: 'string' } },
  });
  if (values.stdin === undefined && positionals.length === 0) {
    console.error(USAGE);
    return 2;
  }
  endWithReader();
  const { index, data } = readSearch();
  const search = createSearch(index, data);
  if (values.stdin) return stream(search);
  const words = positionals.join(' ');
  const record = { id: null, ...search.lookup(words) };
  await writeLine(values.format === 'ndjson' ? JSON.stringify(record) : printed(search, words));
  return 0;
}

process.exitCode = await main();
