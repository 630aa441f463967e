/** Switching a row off shows what it brought: on sentences where we know it. */
import { describe, expect, it } from 'vitest';
import { index } from '../core/fixture';
import { ablate, ROWS } from './ablation';
import { onePage } from './one-page';
import { NOTHING, type TrialDocument } from './trial-documents';

/** A sentence that should be marked, or should not. */
const sentence = (text: string, markable: boolean): TrialDocument => ({
  set: 'golden',
  page: onePage(text),
  judge(claims) {
    const marks = claims.filter((c) => c.mark !== null).length;
    return markable ? { ...NOTHING, right: marks, entry: marks } : { ...NOTHING, wrong: marks };
  },
});

const effects = ablate(index, [
  sentence('Tart cherries are rich in melatonin.', true),
  sentence('Myth: kefir improves sleep.', false),
  sentence('Caffeine murders sleep.', true),
  sentence('The train leaves at nine.', false),
]);
const of = (row: string) => effects.find((e) => e.row === row);

describe('ablation', () => {
  it('covers every row once', () => {
    expect(effects.map((e) => e.row)).toEqual(ROWS.map((r) => r.name));
    expect(new Set(ROWS.map((r) => r.name)).size).toBe(ROWS.length);
  });
  it('shows the right mark a row brings', () => {
    expect(of('cue/rich-in')).toMatchObject({ asked: 1, all: { right: 1, wrong: 0, entry: 1 } });
    expect(of('unknown-verb')?.all.right).toBe(1);
  });
  it('shows the wrong mark a row spares', () => {
    expect(of('set-aside/myth-label')?.all).toMatchObject({ right: 0, wrong: -1 });
  });
  it('does not try a row that nothing asks for', () => {
    expect(of('frame/harms')).toMatchObject({ asked: 0, sets: {} });
  });
});
