/** Wordings that deny a claim, read on pages: none may be marked weak, for the page is the careful one. */
import { toPage } from '../../src/cli/documents';
import type { Scanner } from '../../src/cli/scanner';
import type { Measures } from './measure';
import { readJson, sharedPath } from './shared';

/** Each scanned as a page of one paragraph. */
export function deniedWordings(scanner: Scanner): Measures {
  const path = sharedPath('evidence', 'census.json');
  if (!path) return {};
  const wordings = readJson<{ denyingWordings: string[] }[]>(path).flatMap((c) => c.denyingWordings);
  const weak = wordings.filter((text) =>
    scanner.scan(toPage(text, 'text', ''), false).claims.some((c) => c.mark === 'weak'),
  );
  return { 'scan/denying-wordings/weak': { value: weak.length, goal: 0, better: 'lower', n: wordings.length } };
}
