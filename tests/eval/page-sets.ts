/** Real pages that are mostly about something else: the engine stays asleep, marks next to nothing, and never throws. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MatchIndex } from '../../claims-db/shapes';
import { toPage } from '../../src/cli/documents';
import { readText } from '../../src/cli/inputs';
import type { Scanner } from '../../src/cli/scanner';
import { createGate, gateIndex } from '../../src/core/gate';
import { isEnglish, sampleOf } from '../../src/core/language';
import type { PageText } from '../../src/core/model';
import { ratio, type Measures } from './measure';
import { sharedPath } from './shared';

/** HTML pages of one folder of the data, read one at a time; null without the data. */
export function pagesOf(set: 'readability' | 'health'): { files: string[]; read(file: string): PageText } | null {
  const folder = sharedPath('datasets', 'pages', set);
  if (!folder) return null;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
  return { files, read: (file) => toPage(readText(join(folder, file)), 'html', '') };
}

export function readabilityMeasures(scanner: Scanner, index: MatchIndex): Measures {
  const pages = pagesOf('readability');
  if (!pages) return {};
  const gate = createGate(gateIndex(index));
  const seen = { badges: [] as string[], awake: 0, crashed: [] as string[] };
  for (const file of pages.files) {
    try {
      const page = pages.read(file);
      if (isEnglish(page.language, sampleOf(page.blocks)) && gate.opens(page)) seen.awake++;
      if (scanner.scan(page, false).claims.some((c) => c.badge !== null)) seen.badges.push(file);
    } catch {
      seen.crashed.push(file);
    }
  }
  const n = pages.files.length;
  const count = (files: readonly string[], goal: number) => ({
    value: files.length,
    goal,
    better: 'lower' as const,
    n,
    note: files.join(' '),
  });
  return {
    'readability/pages-with-badge': count(seen.badges, 2),
    'readability/pages-that-wake': { value: ratio(seen.awake, n), goal: 0.05, better: 'lower', n },
    'readability/crashes': count(seen.crashed, 0),
  };
}
