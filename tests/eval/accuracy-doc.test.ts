/** The table of docs/accuracy.md, from made-up figures. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresTable, withFigures, type Result } from './accuracy-doc';

const result = (value: number, goal: number | null, ok: boolean | null): Result => ({
  value,
  goal,
  ok,
  n: 10,
  note: '',
});
const results = {
  'pages/precision': result(0.9, 0.92, false),
  'pages/false-weak': result(1, 0, false),
  'readability/pages-that-wake': result(0.04, 0.05, true),
  'not/shown': result(1, 1, true),
};

describe('the table', () => {
  const table = figuresTable(
    results,
    { '0.9.0': { 'pages/precision': 0.8 }, '1.0.0': { 'pages/precision': 0.9 } },
    '1.0.0',
  );
  it('has goal, error rate and every release, newest first', () => {
    expect(table).toContain('| figure | of | goal | reached | error rate | 1.0.0 | 0.9.0 |');
    expect(table).toContain('| Expert pages: right to mark | 10 | ≥ 0.92 | **no** | 10% | 0.90 | 0.80 |');
  });
  it('knows counts and shares of errors', () => {
    expect(table).toContain('| Expert pages: false weak marks | 10 | ≤ 0 | **no** | – |');
    expect(table).toContain('| ≤ 0.05 | yes | 4% |');
  });
  it('shows what it has words for', () => {
    expect(table).not.toContain('not/shown');
  });
});

describe('the document', () => {
  const doc = readFileSync('docs/accuracy.md', 'utf8');
  it('keeps everything around its figures, however often they are written', () => {
    const once = withFigures(doc, 'A $1 figure');
    expect(once).toContain('\nA $1 figure\n');
    expect(withFigures(once, 'B')).toBe(withFigures(doc, 'B'));
    expect(() => withFigures('no comments', 'B')).toThrow('comment lines');
  });
});
