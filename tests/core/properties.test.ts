/** What must hold for any text, any entry and any order of pages. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPage } from '../../src/cli/documents';
import { createScanner } from '../../src/cli/scanner';
import type { TextBlock } from '../../src/core/model';
import { goldenPages } from '../eval/golden-pages';
import { block, index, page, scanner } from './fixture';
import { oddText } from './odd-text';

const claimsOf = (...blocks: TextBlock[]) => scanner.scan(page(...blocks), true).claims;

describe('offsets', () => {
  it('cut the sentence out of its block, whatever stands around it and above it', () => {
    const property = fc.property(oddText, oddText, oddText, (heading, first, second) => {
      const blocks = [block(first, { headings: [heading] }), block(second, { kind: 'list-item', leadIn: heading })];
      for (const c of claimsOf(...blocks)) expect(blocks[c.block]!.text.slice(c.start, c.end)).toBe(c.text);
    });
    fc.assert(property, { numRuns: 150, seed: 21 });
  });

  it('stay in order and inside the block', () => {
    const property = fc.property(oddText, (text) => {
      let at = 0;
      for (const c of claimsOf(block(text))) {
        expect(c.start).toBeGreaterThanOrEqual(at);
        expect(c.end).toBeGreaterThan(c.start);
        expect(c.end).toBeLessThanOrEqual(text.length);
        at = c.start;
      }
    });
    fc.assert(property, { numRuns: 150, seed: 22 });
  });
});

describe('the engine', () => {
  it('throws on no text, as a page has it or as HTML', () => {
    const property = fc.property(oddText, (text) => {
      claimsOf(block(text));
      scanner.scan(toPage(text, 'html', ''), true);
    });
    fc.assert(property, { numRuns: 150, seed: 23 });
  });

  it('throws on no lone surrogate, endless word or text from right to left', () => {
    const words = ['\uD83D', '\uDE34\uD83D', 'z'.repeat(5000), 'é'.repeat(5000), 'שינה', '😴'.repeat(2500)];
    for (const word of words) {
      const text = `${word} improves sleep and kefir improves ${word}.`;
      for (const c of claimsOf(block(text))) expect(text.slice(c.start, c.end)).toBe(c.text);
    }
  });
});

describe('two runs', () => {
  const pages = goldenPages().map(({ name, html }) => ({ name, page: toPage(html, 'html', '') }));
  const run = (order: typeof pages, over = scanner) =>
    new Map(order.map((p) => [p.name, JSON.stringify(over.scan(p.page, true))]));
  const first = run(pages);

  it('are byte for byte the same, also by a new engine', () => {
    expect(run(pages)).toEqual(first);
    expect(run(pages, createScanner(index))).toEqual(first);
  });

  it('give each page the same, in whatever order pages are read', () => {
    const property = fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), (order) => {
      for (const [name, got] of run(order)) expect(got, name).toBe(first.get(name));
    });
    fc.assert(property, { numRuns: 4, seed: 24 });
  });
});

/** A verb that says what an entry says, in the infinitive and as a third person. */
const VERBS: Record<string, readonly [string, string]> = {
  improves: ['improve', 'improves'],
  worsens: ['worsen', 'worsens'],
  increases: ['increase', 'increases'],
  decreases: ['reduce', 'reduces'],
  affects: ['affect', 'affects'],
  makes: ['produce', 'produces'],
  contains: ['contain', 'contains'],
  becomes: ['turn into', 'turns into'],
};

const NEGATIONS: readonly ((subject: string, verb: readonly [string, string], outcome: string) => string)[] = [
  (s, [verb], o) => `${s} does not ${verb} ${o}.`,
  (s, [verb], o) => `${s} doesn’t ${verb} ${o}.`,
  (s, [verb], o) => `${s} will never ${verb} ${o}.`,
  (s, [verb], o) => `${s} cannot ${verb} ${o}.`,
  (s, [, verbs], o) => `There is no evidence that ${s} ${verbs} ${o}.`,
  (s, [, verbs], o) => `No study has shown that ${s} ${verbs} ${o}.`,
  (s, [, verbs], o) => `It is not true that ${s} ${verbs} ${o}.`,
  (s, [, verbs], o) => `It isn’t the case that ${s} ${verbs} ${o}.`,
  (s, [, verbs], o) => `Researchers doubt that ${s} ${verbs} ${o}.`,
  (s, [, verbs], o) => `There is no reason to think that ${s} ${verbs} ${o}.`,
  (s, [, verbs], o) => `Nothing suggests that ${s} ${verbs} ${o}.`,
  (s, [verb], o) => `${s} has not been shown to ${verb} ${o}.`,
  (s, [verb], o) => `${s} failed to ${verb} ${o} in a trial.`,
];

describe('a negated sentence', () => {
  const words = new Map(index.concepts.map((c) => [c.id, c.words]));
  const entries = index.entries.filter((e) => e.relation in VERBS);
  const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

  it('gets no mark, for any entry', () => {
    const chance = fc.nat({ max: 1000 });
    const property = fc.property(
      fc.constantFrom(...entries),
      fc.constantFrom(...NEGATIONS),
      fc.tuple(chance, chance, chance, chance),
      (entry, negation, [a, b, c, d]) => {
        const word = (ids: readonly string[], at: number, which: number) => {
          const all = words.get(ids[at % ids.length]!)!;
          return all[which % all.length]!;
        };
        const text = capital(negation(word(entry.subject, a, b), VERBS[entry.relation]!, word(entry.outcome, c, d)));
        const marked = claimsOf(block(text)).filter((claim) => claim.mark !== null);
        expect(
          marked.map((claim) => claim.entry),
          text,
        ).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: 1000, seed: 25 });
  });
});
