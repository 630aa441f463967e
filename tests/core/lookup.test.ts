/** What a person may type, and what must come back. */
import { describe, expect, it } from 'vitest';
import { readSearch } from '../../src/cli/database';
import { createSearch } from '../../src/core/search/search';
import { createSpeller } from '../../src/core/search/spelling';
import { createReader, stemOf, termOf } from '../../src/core/search/terms';
import { OFF_TOPIC } from '../eval/off-topic-queries';
import { TYPOS } from './lookup-typos';

const { index, data } = readSearch();
const search = createSearch(index, data);
const entries = (query: string) => search.lookup(query).results.map((r) => r.entry);

describe('the look-up', () => {
  it.each(TYPOS)('forgives the slip in “%s”', (query, entry) => {
    expect(entries(query)).toContain(entry);
  });

  it.each([
    ['better sleep quality with ashwagandha', 'ashwagandha-sleep-quality'],
    ['ashwagandha makes the quality of your sleep better', 'ashwagandha-sleep-quality'],
    ['does a nightcap make you drop off sooner', 'alcohol-fall-asleep-faster'],
    ['scrolling on my phone in bed lowers the hormone of darkness', 'blue-light-melatonin'],
    ['live yoghurt settles the stomach', 'yogurt-digestion'],
    ['chronically bad nights make you put on weight', 'short-sleep-weight-gain'],
    ['poor sleep harms the gut', 'poor-sleep-disrupts-gut'],
    ['a leaky gut ruins your sleep', 'leaky-gut-poor-sleep'],
    ['leaky gut is linked to lupus', 'leaky-gut-autoimmune-link'],
    ['leaky gut causes lupus', 'leaky-gut-autoimmune'],
    ['400 times more melatonin in the gut than in the brain', 'gut-400x-melatonin'],
  ])('puts first for “%s” the entry %s', (query, entry) => {
    expect(entries(query)[0]).toBe(entry);
  });

  it('answers one word with the general claim', () => {
    expect(entries('magnesium')[0]).toBe('magnesium-sleep-quality');
    expect(search.lookup('magnesium').confident).toBe(false);
  });

  it('is sure of a claim said in full, also in other words', () => {
    expect(search.lookup('Valerian root relieves insomnia').confident).toBe(true);
    expect(search.lookup('probiotic capsules cure irritable bowels').confident).toBe(true);
  });

  it.each(OFF_TOPIC)('is not sure of “%s”', (query) => {
    expect(search.lookup(query).confident).toBe(false);
  });

  it.each(['', '?!', 'the of and', '肠道', 'x'.repeat(5000)])(
    'gives nothing and does not fail for “%.10s”',
    (query) => {
      expect(search.lookup(query)).toEqual({ query, results: [], confident: false });
    },
  );

  it('reads no more than a sentence of a pasted page', () => {
    const start = performance.now();
    search.lookup('Magnesium calms the gut and the brain, and probiotics improve sleep and mood. '.repeat(2000));
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('gives at most five, best first, scores from 0 to 1', () => {
    const { results } = search.lookup('magnesium helps sleep');
    expect(results[0]?.why).toEqual(['magnesium', 'sleep']);
    const scores = results.map((r) => r.score);
    expect(results).toHaveLength(5);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });
});

describe('comparable words', () => {
  it.each([
    ['constipated', 'constipation'],
    ['digestive', 'digestion'],
    ['relaxing', 'relaxation'],
    ['sleepy', 'sleepiness'],
    ['stopped', 'stop'],
  ])('%s and %s are one', (a, b) => expect(stemOf(a)).toBe(stemOf(b)));

  it.each([
    ['glycinate', 'glycine'],
    ['reading', 'red'],
  ])('%s and %s are two', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));
});

describe('slips', () => {
  const reader = createReader();
  reader.read('melatonin juice probiotics sleep tape soaks fermentation');
  const spell = createSpeller(['sock'], reader.seen);
  it.each([
    ['a letter lost', 'melatnin', 'melatonin'],
    ['a letter doubled', 'juicce', 'juice'],
    ['two letters swapped', 'jiuce', 'juice'],
    ['the neighbour on the keyboard', 'melatomin', 'melatonin'],
    ['two slips in a long word', 'fermantasion', 'fermentation'],
    ['a letter lost in a short word', 'slep', 'sleep'],
  ])('%s: %s is %s', (_, typed, meant) => expect(spell(termOf(typed)!)).toBe(stemOf(termOf(meant)!.normal)));

  it.each([
    ['a word it knows', 'socks'],
    ['another word of four letters', 'tale'],
    ['a word too short to tell', 'sle'],
    ['a word like none', 'carburettor'],
    ['no word at all', 'm'.repeat(5000)],
  ])('leaves %s', (_, typed) => expect(spell(termOf(typed)!)).toBe(termOf(typed)!.stem));
});

describe('the data of the look-up', () => {
  it('is the same bytes from the same files', () =>
    expect(JSON.stringify(readSearch().data)).toBe(JSON.stringify(data)));

  it('holds single words, no text of an entry', () => {
    expect(data.text.index.filter(([stem]) => /\s/.test(stem))).toEqual([]);
    expect(Object.values(data.text.storedFields)).toEqual([]);
  });
});
