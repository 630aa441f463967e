/** The small parts of the core, by table. */
import { describe, expect, it } from 'vitest';
import { figures } from '../../src/core/claims/numbers';
import { stateOf } from '../../src/core/claims/states';
import { studyTypeOf } from '../../src/core/claims/study-type';
import { createGraph } from '../../src/core/concepts/graph';
import { createLexicon } from '../../src/core/concepts/lexicon';
import { affiliateNetwork } from '../../src/core/conflicts/links';
import { conflictSignals } from '../../src/core/conflicts/signals';
import { isEnglish } from '../../src/core/language';
import { normalWord } from '../../src/core/text/words';
import { block, page } from './fixture';

describe('normal words', () => {
  it.each([
    ['Fibres', 'fiber'],
    ['oestrogen', 'estrogen'],
    ['normalising', 'normalizing'],
    ['yoghurts', 'yogurt'],
    ['kefir’s', 'kefir'],
    ['flashes', 'flash'],
    ['diarrhoea', 'diarrhea'],
    ['Naïve', 'naive'],
  ])('%s → %s', (word, normal) => {
    expect(normalWord(word)).toBe(normal);
  });
});

describe('figures', () => {
  it.each([
    ['400 times more', [[400, 'times']]],
    ['up to 70%', [[70, 'percent']]],
    ['four hundred times', [[400, 'times']]],
    ['tripled blood melatonin', [[3, 'times']]],
    ['a 12-fold rise', [[12, 'times']]],
    ['80 to 90 percent', [[90, 'percent']]],
    ['1,000x', [[1000, 'times']]],
    ['in 2022', []],
  ])('%s', (text, expected) => {
    expect(figures(text).map((f) => [f.value, f.unit])).toEqual(expected);
  });

  it('are read in linear time', () => {
    const text = '9'.repeat(20_000);
    expect(figures(text)).toEqual([]);
  });
});

describe('states', () => {
  const at = (text: string, name: string, valence: -1 | 0 | 1 = 1) => {
    const start = text.indexOf(name);
    return stateOf(text, start, start + name.length, valence);
  };
  it.each([
    ['less dietary fibre', 'fibre', -1],
    ['low levels of butyrate', 'butyrate', -1],
    ['magnesium deficiency', 'magnesium', -1],
    ['a better night of sleep', 'sleep', 0],
    ['better sleep', 'sleep', 1],
    ['fibre and sleep', 'sleep', 0],
    ['less stress, sleep', 'sleep', 0],
  ] as const)('%s: %s is %s', (text, name, state) => {
    expect(at(text, name)).toBe(state);
  });

  it('of a bad thing: "poor" means more of it', () => {
    expect(at('severe insomnia', 'insomnia', -1)).toBe(1);
  });
});

const CONCEPTS = [
  {
    id: 'sleep',
    kind: 'outcome',
    words: ['sleep', 'quality of sleep'],
    betterWords: ['sleep better'],
    broader: [],
    valence: 'good',
  },
  { id: 'insomnia', kind: 'condition', words: ['insomnia'], broader: [], opposite: 'sleep', valence: 'bad' },
  { id: 'kefir', kind: 'food', words: ['kefir'], broader: ['fermented-food'], valence: 'neutral' },
  { id: 'fermented-food', kind: 'food', words: ['fermented foods'], broader: [], valence: 'neutral' },
] as const;
const concepts = CONCEPTS.map((c) => ({
  ...c,
  words: [...c.words],
  broader: [...c.broader],
  betterWords: 'betterWords' in c ? [...c.betterWords] : [],
}));

describe('the lexicon', () => {
  const lexicon = createLexicon(concepts);
  it('takes the longest phrase, over words that change nothing', () => {
    expect(lexicon.find('the quality of your sleep').map((m) => [m.concept, m.start, m.end])).toEqual([
      ['sleep', 4, 25],
    ]);
  });
  it('knows phrases that say how it went', () => {
    expect(lexicon.find('you sleep better').map((m) => m.polarity)).toEqual([1]);
  });
  it('finds whole words only', () => {
    expect(lexicon.find('asleep sleepers kefirs')).toMatchObject([{ concept: 'kefir' }]);
  });
});

describe('the concept graph', () => {
  const graph = createGraph(concepts);
  it('goes up and round', () => {
    expect(graph.upward('kefir').get('fermented-food')).toEqual({ steps: 1, flipped: false });
    expect(graph.upward('insomnia').get('sleep')).toEqual({ steps: 0, flipped: true });
    expect(graph.upward('fermented-food').has('kefir')).toBe(false);
  });
});

describe('affiliate links', () => {
  it.each([
    ['https://amzn.to/abc', '', 'Amazon Associates'],
    ['https://www.amazon.com/dp/B0?tag=me-20', '', 'Amazon Associates'],
    ['https://www.amazon.com/dp/B0', '', null],
    ['https://amazon.com.evil.example/dp/B0?tag=me-20', '', null],
    ['https://notamzn.to/abc', '', null],
    ['https://www.checkout-ds24.com/redir/1/x/', '', 'Digistore24'],
    ['https://shop.example/x', 'nofollow sponsored', ''],
    ['https://shop.example/x?utm_source=a&ref=b', 'nofollow', null],
    ['javascript:alert(1)', 'sponsored', null],
    ['not a url', '', null],
  ])('%s (%s) → %s', (href, rel, network) => {
    expect(affiliateNetwork(href, rel)).toBe(network);
  });
});

describe('conflict signals', () => {
  const kinds = (text: string) => conflictSignals(page(block(text))).map((c) => c.kind);
  it.each([
    ['This post contains affiliate links.', 'affiliate-disclosure'],
    ['We may earn a small commission when you buy.', 'affiliate-disclosure'],
    ['Use code SLEEP10 at checkout.', 'coupon'],
    ['This post is sponsored by a mattress maker.', 'sponsored'],
    ['Our probiotic has ten strains.', 'own-product'],
    ['Get the guide for only $19.', 'price'],
  ])('%s → %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });
  it.each([
    'No advertising, no affiliate links.',
    'The programme cost the state $40 million.',
    'This is not medical advice.',
  ])('%s → nothing', (text) => {
    expect(kinds(text)).toEqual(['no-references']);
  });
});

describe('language', () => {
  it('is judged by the text, not only by what the page says of itself', () => {
    const german =
      'Der Darm ist gut und die Bakterien im Darm sind wichtig für den Schlaf und das Wohlbefinden, sagen viele Menschen. '.repeat(
        4,
      );
    expect(isEnglish('en', german)).toBe(false);
    expect(isEnglish('de', 'Kurz.')).toBe(false);
    expect(isEnglish('', 'Short.')).toBe(true);
  });
});

describe('study type named in a text', () => {
  it.each([
    ['A meta-analysis of 12 randomized trials', 'meta-analysis'],
    ['In a double-blind placebo-controlled study', 'rct'],
    ['Male Wistar rats were fed walnuts', 'animal'],
    ['HeLa cell lines were cultured', 'in-vitro'],
    ['A prospective cohort of nurses', 'observational'],
    ['Sleep matters.', 'none'],
  ])('%s → %s', (text, type) => {
    expect(studyTypeOf(text)).toBe(type);
  });
});
