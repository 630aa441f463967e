/** Public labelled sentences: strength of wording, study type named, disclosures, and where the claim stands. */
import { readSentence } from '../../src/cli/sentences';
import { macroF1, ratio, type Measures } from './measure';
import { readLines, sharedPath } from './shared';

interface StrengthRow {
  text: string;
  strength: string;
}

/** These sets call "can" causal; we call it conditional. The mapped score takes both for right. */
const CAN = /\bcan\b/i;

function strength(set: string, goal: number): Measures {
  const path = sharedPath('datasets', `strength-${set}.ndjson`);
  if (!path) return {};
  const rows = readLines<StrengthRow>(path).map(({ text, strength: truth }) => ({
    text,
    truth,
    said: readSentence(text).strength as string,
  }));
  const mapped = rows.map((r) =>
    r.truth === 'causal' && r.said === 'conditional' && CAN.test(r.text) ? { ...r, said: 'causal' } : r,
  );
  const correlational = rows.filter((r) => r.truth === 'correlational');
  const called = correlational.filter((r) => r.said === 'causal');
  return {
    [`strength/${set}/macro-f1`]: { value: macroF1(rows), goal, better: 'higher', n: rows.length },
    [`strength/${set}/macro-f1-mapped`]: { value: macroF1(mapped), goal, better: 'higher', n: rows.length },
    [`strength/${set}/correlational-called-causal`]: {
      value: ratio(called.length, correlational.length),
      goal: 0.06,
      better: 'lower',
      n: correlational.length,
    },
  };
}

const FIVE = new Set(['animal', 'in-vitro', 'rct', 'systematic-review']);

function studyTypes(): Measures {
  const path = sharedPath('datasets', 'study-type.ndjson');
  if (!path) return {};
  const rows = readLines<{ text: string; studyType: string }>(path).map(({ text, studyType: truth }) => {
    const type = readSentence(text).studyType === 'meta-analysis' ? 'systematic-review' : readSentence(text).studyType;
    return { truth, said: FIVE.has(type) ? type : 'other' };
  });
  const said = rows.filter((r) => r.said === 'rct');
  return {
    'study-type/macro-f1': { value: macroF1(rows), goal: 0.88, better: 'higher', n: rows.length },
    'study-type/rct-precision': {
      value: ratio(said.filter((r) => r.truth === 'rct').length, said.length),
      goal: 0.85,
      better: 'higher',
      n: said.length,
    },
  };
}

function disclosures(): Measures {
  const path = sharedPath('datasets', 'disclosures.ndjson');
  if (!path) return {};
  const rows = readLines<{ text: string; disclosure: boolean }>(path).map((r) => ({
    truth: r.disclosure,
    said: readSentence(r.text).disclosure,
  }));
  const hit = rows.filter((r) => r.truth && r.said).length;
  const f1 = ratio(2 * hit, rows.filter((r) => r.truth).length + rows.filter((r) => r.said).length);
  return { 'disclosures/f1': { value: f1, goal: 0.94, better: 'higher', n: rows.length } };
}

/** Share of units of the truth and of what we say that agree, pooled over the set. */
function claimSpans(): Measures {
  const path = sharedPath('datasets', 'claims-news.ndjson');
  if (!path) return {};
  let both = 0;
  let truth = 0;
  let said = 0;
  const rows = readLines<{ text: string; claim: [number, number] | null }>(path);
  for (const { text, claim } of rows) {
    const found = readSentence(text).claim;
    if (claim) truth += claim[1] - claim[0];
    if (found) said += found[1] - found[0];
    if (claim && found) both += Math.max(0, Math.min(claim[1], found[1]) - Math.max(claim[0], found[0]));
  }
  return {
    'claim-span/news/f1': { value: ratio(2 * both, truth + said), goal: null, better: 'higher', n: rows.length },
  };
}

export const sentenceSets = (): Measures => ({
  ...strength('press', 0.74),
  ...strength('papers', 0.76),
  ...studyTypes(),
  ...disclosures(),
  ...claimSpans(),
});
