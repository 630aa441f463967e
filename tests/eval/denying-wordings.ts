/** Sentences pages were seen to deny a claim with. None of them may be marked weak: the page is right. */
import type { Scanner } from '../../src/cli/scanner';
import { onePage } from './one-page';
import type { Measures } from './measure';
import { readJson, sharedPath } from './shared';

interface CensusClaim {
  denyingWordings: string[];
}

export function denyingWordings(scanner: Scanner): Measures {
  const path = sharedPath('evidence', 'census.json');
  if (!path) return {};
  const texts = readJson<CensusClaim[]>(path).flatMap((c) => c.denyingWordings);
  const marked = texts.flatMap((text) => scanner.scan(onePage(text), false).claims.filter((c) => c.mark !== null));
  const weak = marked.filter((c) => c.mark === 'weak').length;
  const note = `${marked.length} marked at all`;
  return { 'scan/denying-wordings/weak': { value: weak, goal: 0, better: 'lower', n: texts.length, note } };
}
