/** Three real pages that experts labelled: is what we mark what they would mark, and with the same word? */
import { readFileSync } from 'node:fs';
import { toPage } from '../../src/cli/documents';
import type { Scanner } from '../../src/cli/scanner';
import type { Claim, Mark } from '../../src/core/model';
import { ratio, type Measures } from './measure';
import { coveredBy } from './coverage';
import { readJson, sharedPath } from './shared';

export interface GoldClaim {
  id: string;
  sentenceStart: string;
  renderedStart?: string;
  isClaim?: boolean;
  claimKey: string | null;
  shouldFlag: 'weak' | 'mixed' | 'well-supported' | 'do not flag';
  acceptableFlags: string[];
}

interface GoldPage {
  file: string;
  claims: GoldClaim[];
}

const MARK_WORD: Record<Mark, string> = { weak: 'weak', mixed: 'mixed', supported: 'well-supported' };
const plain = (text: string) =>
  text
    .replace(/[*_#`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const startOf = (g: GoldClaim) => plain(g.renderedStart ?? g.sentenceStart);

/** Labels of the sentence a claim stands in; empty when no expert looked at it. */
const labelsOf = (claim: Claim, gold: readonly GoldClaim[]) =>
  gold.filter((g) => plain(claim.text).startsWith(startOf(g)) || plain(claim.text).includes(`: ${startOf(g)}`));

/** Entries that cover what the experts say the sentence claims; none where the database has none. */
export const entriesOf = (labels: readonly GoldClaim[]): string[] =>
  labels.flatMap((g) => (g.claimKey ? coveredBy(g.claimKey) : []));

/** Could a strict scorer accept any mark on a sentence with these labels? */
export const markable = (labels: readonly GoldClaim[]) => labels.some((g) => g.shouldFlag !== 'do not flag');

export interface PageVerdicts {
  /** Marked claims with the experts' labels of their sentence. */
  marked: { claim: Claim; labels: GoldClaim[] }[];
  /** Labels the experts want marked, and the claims found in their sentence. */
  wanted: { label: GoldClaim; found: Claim[] }[];
}

/** @param claims of a page, as scanned; @param gold the experts' labels of it. */
export function judgeClaims(claims: readonly Claim[], gold: readonly GoldClaim[]): PageVerdicts {
  const marked = claims.filter((c) => c.mark !== null);
  return {
    marked: marked.map((claim) => ({ claim, labels: labelsOf(claim, gold) })),
    wanted: gold
      .filter((g) => g.shouldFlag !== 'do not flag')
      .map((label) => ({ label, found: marked.filter((c) => labelsOf(c, [label]).length > 0) })),
  };
}

export function judge(scanner: Scanner): PageVerdicts | null {
  const path = sharedPath('pages', 'gold.json');
  if (!path) return null;
  const verdicts: PageVerdicts = { marked: [], wanted: [] };
  for (const { file, claims: gold } of readJson<{ pages: GoldPage[] }>(path).pages) {
    const html = readFileSync(sharedPath('pages', file)!, 'utf8');
    const one = judgeClaims(scanner.scan(toPage(html, 'html', ''), false).claims, gold);
    verdicts.marked.push(...one.marked);
    verdicts.wanted.push(...one.wanted);
  }
  return verdicts;
}

export function expertPages(scanner: Scanner): Measures {
  const verdicts = judge(scanner);
  if (!verdicts) return {};
  const { marked, wanted } = verdicts;
  const right = marked.filter((m) => markable(m.labels));
  const matched = wanted.filter((w) => w.found.length > 0 && entriesOf([w.label]).length > 0);
  const sameEntry = matched.filter((w) => w.found.some((c) => entriesOf([w.label]).includes(c.entry!)));
  const wantedWeak = wanted.filter((w) => w.label.shouldFlag === 'weak');
  const isWeak = (m: { claim: Claim }) => m.claim.mark === 'weak';
  const falseWeak = marked.filter(
    (m) =>
      isWeak(m) &&
      (!markable(m.labels) || m.labels.every((g) => ['well-supported', 'do not flag'].includes(g.shouldFlag))),
  );
  const agreeing = right.filter((m) => m.labels.some((g) => g.acceptableFlags.includes(MARK_WORD[m.claim.mark!])));
  const swaps = right.filter(
    (m) =>
      (isWeak(m) && m.labels.every((g) => g.shouldFlag === 'well-supported')) ||
      (m.claim.mark === 'supported' && m.labels.every((g) => g.shouldFlag === 'weak')),
  );
  const higher = (value: number, goal: number, n: number) => ({ value, goal, better: 'higher' as const, n });
  const lower = (value: number, goal: number, n: number) => ({ value, goal, better: 'lower' as const, n });
  return {
    'pages/precision': higher(ratio(right.length, marked.length), 0.92, marked.length),
    'pages/recall': higher(ratio(wanted.filter((w) => w.found.length > 0).length, wanted.length), 0.8, wanted.length),
    'pages/entry': higher(ratio(sameEntry.length, matched.length), 0.92, matched.length),
    'pages/mark-agreement': higher(ratio(agreeing.length, right.length), 0.85, right.length),
    'pages/weak-found': higher(
      ratio(wantedWeak.filter((w) => w.found.some((c) => c.mark === 'weak')).length, wantedWeak.length),
      0.8,
      wantedWeak.length,
    ),
    'pages/false-weak': lower(falseWeak.length, 0, marked.length),
    'pages/supported-weak-swaps': lower(swaps.length, 0, right.length),
  };
}
