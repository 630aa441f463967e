/** Money tied to a claim: the same thing on offer in the same section, and nothing else. */
import { describe, expect, it } from 'vitest';
import { toPage } from '../../../src/cli/documents';
import { disclosureSentence } from '../../../src/core/conflicts/tied-words';
import { conflictSignals } from '../../../src/core/conflicts/signals';
import { createTies, type ClaimPlace, type Ties } from '../../../src/core/conflicts/tied';
import { createGraph } from '../../../src/core/concepts/graph';
import { createLexicon } from '../../../src/core/concepts/lexicon';
import { offers } from '../../../src/core/conflicts/offers';
import type { PageText } from '../../../src/core/model';
import { index, scanner } from '../fixture';

const lexicon = createLexicon(index.concepts);
const graph = createGraph(index.concepts);

const tiesOf = (page: PageText): Ties =>
  createTies(offers(page, conflictSignals(page)), index.concepts, lexicon, graph);

/** A claim at the first block that holds these words. */
function claimAt(page: PageText, words: string, subject: string | null): ClaimPlace {
  const block = page.blocks.find((b) => b.text.includes(words))!;
  return { block: block.ordinal, end: block.text.indexOf(words) + words.length, headings: block.headings, subject };
}

const article = (body: string, head = '') =>
  toPage(`<html lang="en"><head>${head}</head><body><h1>Night food</h1>${body}</body></html>`, 'html', '');

const OATS = '<p>Oats help you sleep.</p>';
const OATS_LINK = '<p>I keep <a href="https://amzn.to/oats">rolled oats</a> on the shelf.</p>';

describe('a claim on oats', () => {
  const tied = (body: string, subject: string | null = 'oats', head = '') => {
    const page = article(body, head);
    return tiesOf(page).of(claimAt(page, 'Oats help you sleep', subject));
  };

  it('is tied to the oats linked below it', () => {
    expect(tied(`<h2>Oats</h2>${OATS}<p>More.</p>${OATS_LINK}`)).toEqual({
      kinds: ['affiliate-link'],
      ties: [
        { kind: 'affiliate-link', network: 'Amazon Associates', thing: 'rolled oats', place: 'after', distance: 2 },
      ],
      sentence: 'This page earns from the rolled oats linked below this claim (Amazon Associates).',
    });
  });
  it('is tied to those linked above it, and to those in its own paragraph', () => {
    expect(tied(`<h2>Oats</h2>${OATS_LINK}${OATS}`).sentence).toContain('linked above this claim');
    const own = '<h2>Oats</h2><p>Oats help you sleep. Try <a href="https://amzn.to/o">these oats</a>.</p>';
    expect(tied(own).sentence).toContain('the oats linked right after this claim');
  });
  it('reads the paragraph when the link itself names nothing', () => {
    const body = '<h2>Bowl</h2><p>Oats help you sleep. <a href="https://amzn.to/o">See the deal</a></p>';
    expect(tied(body).kinds).toEqual(['affiliate-link']);
  });
  it.each([
    ['another thing', `<h2>Oats</h2>${OATS}<p><a href="https://amzn.to/m">Magnesium</a></p>`],
    ['another section', `<h2>Oats</h2>${OATS}<h2>Shopping</h2>${OATS_LINK}`],
    ['a plain link', `<h2>Oats</h2>${OATS}<p><a href="https://shop.example/oats">Rolled oats</a></p>`],
    ['an app', `<h2>Oats</h2>${OATS}<p>NapLog lets you track your nights.</p>`],
    ['no money', `<h2>Oats</h2>${OATS}`],
  ])('is not tied to %s', (_name, body) => expect(tied(body)).toEqual({ kinds: [], ties: [], sentence: null }));
  it('is not tied when its subject is nobody’s goods, or unknown', () => {
    const body = `<h2>Oats</h2>${OATS}${OATS_LINK}`;
    expect(tied(body, 'sleep').kinds).toEqual([]);
    expect(tied(body, null).kinds).toEqual([]);
  });
  it('is tied through a sort of the thing, not through its far group', () => {
    const page = article(
      '<h2>Jars</h2><p>Fermented food calms the gut.</p><p><a href="https://amzn.to/k">Kefir grains</a></p>',
    );
    const claim = claimAt(page, 'Fermented food calms', 'fermented-food');
    expect(tiesOf(page).of(claim).sentence).toContain('the kefir linked');
    expect(tiesOf(page).of({ ...claim, subject: 'sauerkraut' }).kinds).toEqual([]);
  });
  it('counts a link in a part of its section, but not under the page’s title alone', () => {
    expect(tied(`<h2>Oats</h2>${OATS}<h3>Where to buy</h3>${OATS_LINK}`).kinds).toEqual(['affiliate-link']);
    expect(tied(`${OATS}<h2>Where to buy</h2>${OATS_LINK}`).kinds).toEqual([]);
  });
  it('names a price, a code, a product and a shop with their place', () => {
    expect(tied(`<h2>Oats</h2>${OATS}<p>Order oats now – $9</p>`).sentence).toBe(
      'A price stands below this claim (oats).',
    );
    expect(tied(`<h2>Oats</h2>${OATS}<p>Use code OATS20 for oats.</p>`).sentence).toBe(
      'A discount code stands below this claim (oats).',
    );
    expect(tied(`<h2>Oats</h2>${OATS}<p>Our best-selling oats formula is here.</p>`).sentence).toBe(
      'This page promotes a product below this claim (oats).',
    );
    const shop = tied(`${OATS}<button>Add to cart</button>`, 'oats', '<title>Night Oats</title>');
    expect(shop.sentence).toBe('This page is part of a shop that sells what this claim is about (oats).');
    expect(shop.ties[0]).toMatchObject({ place: 'page', distance: 0 });
  });
  it('takes a sponsor for the sponsor of the whole page', () => {
    const body = `<p>Paid partnership with Quiet Oats</p><h2>Bowl</h2>${OATS}`;
    expect(tied(body).sentence).toBe('This page is marked as sponsored, and the notice names oats.');
  });
});

describe('the engine', () => {
  it('gives the sentence with the claim, and its kinds', () => {
    const body = '<h2>Kefir</h2><p>Kefir improves sleep.</p><p><a href="https://amzn.to/k">My kefir grains</a></p>';
    const [claim] = scanner.scan(article(body), false).claims;
    expect(claim).toMatchObject({
      conflicts: ['affiliate-link'],
      tie: expect.stringContaining('earns from the kefir'),
    });
  });
  it('gives no sentence where nothing is tied', () => {
    const [claim] = scanner.scan(article('<p>Kefir improves sleep.</p>'), false).claims;
    expect(claim?.conflicts).toEqual([]);
    expect(claim).not.toHaveProperty('tie');
  });
});

describe('words about disclosure', () => {
  const sentence = (body: string) => disclosureSentence(conflictSignals(article(body)));
  it.each([
    ['<p>Nothing.</p>', null],
    [OATS_LINK, 'Affiliate links are on this page; a notice of them was not seen.'],
    [
      `<p>I may earn a commission from these links.</p>${OATS_LINK}`,
      'The page says that it earns from links: before the first affiliate link.',
    ],
  ])('%s', (body, words) => expect(sentence(body)).toBe(words));
});
