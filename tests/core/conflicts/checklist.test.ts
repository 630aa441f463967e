import { describe, expect, it } from 'vitest';
import { toPage } from '../../../src/cli/documents';
import { checklist, type Criterion } from '../../../src/core/conflicts/checklist';

const seen = (body: string): Criterion[] =>
  checklist(toPage(`<html lang="en"><body>${body}</body></html>`, 'html', ''))
    .filter((c) => c.seen)
    .map((c) => c.criterion);

describe('the page checklist', () => {
  it('has four items in one order, and says what each asks', () => {
    const items = checklist(toPage('<p>Oats.</p>', 'html', ''));
    expect(items.map((c) => c.criterion)).toEqual(['references', 'caution', 'harms', 'regulatory-status']);
    for (const item of items) expect(item).toMatchObject({ seen: false, evidence: null, block: null });
    expect(new Set(items.map((c) => c.asks)).size).toBe(4);
  });
  it.each<[string, Criterion]>([
    ['<p>See <a href="https://doi.org/10.1000/x">the trial</a>.</p>', 'references'],
    ['<h2>References</h2>', 'references'],
    ['<p>More research is needed before anyone can say.</p>', 'caution'],
    ['<p>The evidence is still limited.</p>', 'caution'],
    ['<p>There is little evidence that it works in people.</p>', 'caution'],
    ['<p>It has not been tested in people.</p>', 'caution'],
    ['<p>Side effects include gas and a dry mouth.</p>', 'harms'],
    ['<p>Do not take it if you are pregnant.</p>', 'harms'],
    ['<p>It can cause bloating at first.</p>', 'harms'],
    ['<p>These statements have not been evaluated by the Food and Drug Administration.</p>', 'regulatory-status'],
    ['<p>In Europe it is sold as a food supplement.</p>', 'regulatory-status'],
    ['<p>Melatonin is prescription-only in this country.</p>', 'regulatory-status'],
  ])('%s → %s', (body, criterion) => expect(seen(body)).toContain(criterion));
  it.each([
    '<p>Kefir is a drink.</p>',
    '<p>More people need sleep.</p>',
    '<p>The side of the bed matters.</p>',
    '<p>She was approved for the night shift.</p>',
    '<p>This page is not medical advice.</p>',
    '<nav>Side effects</nav>',
    '<p>Little by little the evidence bag filled.</p>',
  ])('%s → nothing', (body) => expect(seen(body)).toEqual([]));
  it('gives the words and the block', () => {
    const [, caution] = checklist(toPage('<p>Oats.</p><p>More research is needed.</p>', 'html', ''));
    expect(caution).toMatchObject({ seen: true, block: 1, evidence: 'More research is needed.' });
  });
});
