/**
 * `npm run eval -- --ablate`: what each rule row gains and costs, by switching it off. A row is tried only on the documents
 * it is asked for: anywhere else it cannot change a thing.
 */
import type { MatchIndex } from '../../claims-db/shapes';
import { createScanner, type Scanner } from '../../src/cli/scanner';
import { UNKNOWN_VERB } from '../../src/core/claims/cues';
import { THE_MORE } from '../../src/core/claims/comparatives';
import { FRAME_ROWS } from '../../src/core/claims/frame-rows';
import { CUE_RULES } from '../../src/core/claims/rules';
import { SET_ASIDES } from '../../src/core/claims/set-aside';
import { SUMS_UP_ROWS } from '../../src/core/claims/sums-up';
import { THRESHOLD } from '../../src/core/matching/choose';
import type { Switched, Tuning } from '../../src/core/tuning';
import { combine, NOTHING, SETS, type SetName, type Tally, type TrialDocument } from './trial-documents';

interface Row {
  name: string;
  row: object;
}

const named = (kind: string, rows: readonly { id: string }[]): Row[] =>
  rows.map((row) => ({ name: `${kind}/${row.id}`, row }));

export const ROWS: readonly Row[] = [
  ...named('cue', CUE_RULES),
  ...named('frame', FRAME_ROWS),
  ...named('set-aside', SET_ASIDES),
  ...named('sums-up', SUMS_UP_ROWS),
  { name: 'unknown-verb', row: UNKNOWN_VERB },
  { name: 'the-more', row: THE_MORE },
];

/** With the row less without it: marks gained (or, below nought, spared). */
export interface Effect {
  row: string;
  /** Documents the row is asked for. */
  asked: number;
  sets: Partial<Record<SetName, Tally>>;
  all: Tally;
}

/** Everything on, and every row asked for kept in `asked`. */
const recorder = (asked: Set<object>): Switched => ({
  has(row) {
    asked.add(row);
    return false;
  },
});

/** Each document's tally with all rows on, under every row it asks for. */
function askedFor(scanner: Scanner, tuning: Tuning, documents: readonly TrialDocument[]) {
  const byRow = new Map<object, { document: TrialDocument; tally: Tally }[]>();
  for (const document of documents) {
    const asked = new Set<object>();
    tuning.off = recorder(asked);
    const tally = document.judge(scanner.scan(document.page, false).claims);
    for (const row of asked) byRow.set(row, [...(byRow.get(row) ?? []), { document, tally }]);
  }
  return byRow;
}

/** Gains and costs of every row. */
export function ablate(index: MatchIndex, documents: readonly TrialDocument[]): Effect[] {
  const tuning: Tuning = { off: new Set(), threshold: THRESHOLD };
  const scanner = createScanner(index, tuning);
  const byRow = askedFor(scanner, tuning, documents);
  return ROWS.map(({ name, row }) => {
    tuning.off = new Set([row]);
    const touched = byRow.get(row) ?? [];
    const sets: Effect['sets'] = {};
    for (const { document, tally } of touched) {
      const gain = combine(tally, document.judge(scanner.scan(document.page, false).claims), -1);
      sets[document.set] = combine(sets[document.set] ?? NOTHING, gain);
    }
    const all = Object.values(sets).reduce((sum, t) => combine(sum, t), NOTHING);
    return { row: name, asked: touched.length, sets, all };
  });
}

const signed = (n: number) => (n > 0 ? `+${n}` : String(n));
const cell = (t: Tally | undefined) =>
  !t || (t.right === 0 && t.wrong === 0 && t.entry === 0)
    ? ''
    : `${signed(t.right)} ${signed(t.wrong)} ${signed(t.entry)}`;

/** The table for people: right, wrong and entry of each set, most useful rows first; then the rows that give nothing. */
export function printAblation(effects: readonly Effect[], documents: readonly TrialDocument[]): void {
  const worth = ({ all }: Effect) => all.right - all.wrong;
  const sorted = [...effects].sort((a, b) => worth(b) - worth(a) || (a.row < b.row ? -1 : 1));
  console.log('Each cell: right marks, wrong marks, right entries that the row brings. Documents:');
  console.log(SETS.map((set) => `${set} ${documents.filter((d) => d.set === set).length}`).join(', '));
  console.table(
    Object.fromEntries(
      sorted.map((e) => [
        e.row,
        { asked: e.asked, ...Object.fromEntries(SETS.map((set) => [set, cell(e.sets[set])])) },
      ]),
    ),
  );
  const list = (title: string, test: (e: Effect) => boolean) =>
    console.log(
      `${title}: ${
        effects
          .filter(test)
          .map((e) => e.row)
          .join(', ') || 'none'
      }`,
    );
  const own = ({ sets }: Effect) => SETS.filter((s) => s !== 'examples').map((s) => sets[s] ?? NOTHING);
  const gains = (t: Tally) => t.right > 0 || t.wrong < 0 || t.entry > 0;
  list('Never asked for', (e) => e.asked === 0);
  list('Gain nothing anywhere', (e) => e.asked > 0 && ![...own(e), e.sets.examples ?? NOTHING].some(gains));
  list('Gain only on examples of entries', (e) => !own(e).some(gains) && gains(e.sets.examples ?? NOTHING));
  list('Cost more than they gain', (e) => worth(e) < 0);
}
