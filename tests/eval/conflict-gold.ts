/** The money and sourcing facts that experts listed for three pages: found, and nothing said of the decoys. */
import { readFileSync } from 'node:fs';
import { toPage } from '../../src/cli/documents';
import { conflictSignals } from '../../src/core/conflicts/signals';
import type { ConflictKind, ConflictSignal, PageText } from '../../src/core/model';
import { ratio, type Measures } from './measure';
import { readJson, sharedPath } from './shared';

interface GoldSignal {
  kind: string;
  evidence: string;
  expected: boolean;
}

/** The experts' names for a fact → the kinds that state it. No kind: we do not claim to see it. */
const KINDS: Record<string, readonly ConflictKind[]> = {
  'app promotion': ['own-product'],
  'own-product pitch': ['own-product'],
  'paid ebook promotion': ['own-product'],
  'sales promise with a time': ['own-product'],
  'price / call to action': ['price'],
  'no reference list': ['no-references'],
  'affiliate disclosure': ['affiliate-disclosure'],
  'affiliate link': ['affiliate-link'],
  'personal endorsement beside a shop link': ['affiliate-link'],
  'press release cited as study': ['press-release-source'],
  'AI or invented reviewer persona': ['persona-reviewer'],
  'AI reviewer': ['persona-reviewer'],
  'misleading review label': ['persona-reviewer'],
  'author sells the product': ['author-sells'],
  'untraceable study': ['untraceable-study'],
  // Any signal at all on a disclaimer would be one too many.
  'medical disclaimer': [],
  'non-expert author': [],
  'supplement cross-promotion': [],
};

/** Expected facts that no shipped kind states. */
const NOT_SHIPPED = new Set(['non-expert author', 'supplement cross-promotion']);
/** Facts about the page as a whole stand in no block. */
const WHOLE_PAGE = new Set(['no reference list']);

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[“”‘’"']/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Does a signal stand where the evidence stands: in its words, or in the block that holds them? */
function standsAt(signal: ConflictSignal, evidence: string, page: PageText): boolean {
  const [seen, wanted] = [plain(signal.evidence), plain(evidence)];
  if (seen.includes(wanted) || wanted.includes(seen)) return true;
  const block = page.blocks.find((b) => b.ordinal === signal.block);
  return (
    block !== undefined && (plain(block.text).includes(wanted) || block.links.some((l) => plain(l.href) === wanted))
  );
}

function isFound(gold: GoldSignal, signals: readonly ConflictSignal[], page: PageText): boolean {
  const kinds = KINDS[gold.kind] ?? [];
  const ofKind = signals.filter((s) => kinds.includes(s.kind));
  return WHOLE_PAGE.has(gold.kind) ? ofKind.length > 0 : ofKind.some((s) => standsAt(s, gold.evidence, page));
}

/** A decoy "none on this page" speaks of all of it. */
function isReported(gold: GoldSignal, signals: readonly ConflictSignal[], page: PageText): boolean {
  const kinds = KINDS[gold.kind] ?? [];
  const suspect = kinds.length > 0 ? signals.filter((s) => kinds.includes(s.kind)) : signals;
  if (gold.evidence.startsWith('none on this page')) return suspect.length > 0;
  return suspect.some((s) => s.block !== null && standsAt(s, gold.evidence, page));
}

export function goldSignals(): Measures {
  const path = sharedPath('pages', 'gold.json');
  if (!path) return {};
  const { pages } = readJson<{ pages: { file: string; conflictSignals: GoldSignal[] }[] }>(path);
  const rows = pages.flatMap(({ file, conflictSignals: gold }) => {
    const page = toPage(readFileSync(sharedPath('pages', file)!, 'utf8'), 'html', '');
    const signals = conflictSignals(page);
    return gold.map((g) => ({ ...g, found: isFound(g, signals, page), reported: isReported(g, signals, page) }));
  });
  const expected = rows.filter((r) => r.expected && !NOT_SHIPPED.has(r.kind));
  const missed = expected.filter((r) => !r.found).map((r) => r.kind);
  const decoys = rows.filter((r) => !r.expected);
  return {
    'conflicts/gold/found': {
      value: ratio(expected.length - missed.length, expected.length),
      goal: 1,
      better: 'higher',
      n: expected.length,
      note: [...new Set(missed), ...[...NOT_SHIPPED].map((kind) => `${kind}: no kind states it`)].join('; '),
    },
    'conflicts/gold/decoys-reported': {
      value: decoys.filter((r) => r.reported).length,
      goal: 0,
      better: 'lower',
      n: decoys.length,
    },
  };
}
