/** Sentences that claim nothing get no mark, but for the few allowed. What is marked is not printed: half is held back. */
import { describe, expect, it } from 'vitest';
import { scanner } from '../core/fixture';
import { reached } from './measure';
import { silenceMeasures, silentSentences } from './silence';

describe('sentences that claim nothing', () => {
  const all = [...silentSentences('dev'), ...silentSentences('held')];

  it('are 20 or more of each kind, each once', () => {
    const counts = new Map<string, number>();
    for (const { kind } of all) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect([...counts.values()].every((n) => n >= 20)).toBe(true);
    expect(new Set(all.map((s) => s.text)).size).toBe(all.length);
  });

  it('get at most 3 marks in 300', () => {
    const marks = silenceMeasures(scanner)['silence/own/marks']!;
    expect(reached(marks), `${marks.value} marks on ${marks.n} sentences: ${marks.note}`).toBe(true);
  });
});
