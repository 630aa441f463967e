/** Signals that need more of a page than one sentence: stories, press releases, references, reviewers. */
import { describe, expect, it } from 'vitest';
import { toPage } from '../../../src/cli/documents';
import { conflictSignals } from '../../../src/core/conflicts/signals';
import type { ConflictKind, ConflictSignal } from '../../../src/core/model';

const read = (body: string, url = '', head = ''): ConflictSignal[] =>
  conflictSignals(toPage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, 'html', url));
const of = (kind: ConflictKind, signals: ConflictSignal[]) => signals.filter((s) => s.kind === kind);
const has = (kind: ConflictKind, body: string, url = '', head = '') => of(kind, read(body, url, head)).length > 0;

describe('testimonial', () => {
  const STORY = '<p>“I had not slept for a year when I found this tea. Now my nights are long and quiet.” Ann</p>';
  it.each([
    `<h2>Testimonials</h2>${STORY}`,
    `<h2>What our customers say</h2>${STORY}`,
    `<h3>Success stories</h3>${STORY}`,
    `<h2>Customer testimonials</h2>${STORY}`,
    `<p>What people are saying</p>${STORY}`,
    `<h2>Patient stories</h2><h2>Real testimonials</h2>${STORY}`,
    '<p>“Best sleep in years.” Dan, verified buyer</p>',
    '<li>Verified purchase: my bloating went in a week.</li>',
    '<p>Mia R. — Verified Customer</p>',
    `<h2>Client success stories</h2>${STORY}`,
    `<h2>What our clients say</h2>${STORY}`,
  ])('is one: %s', (body) => expect(has('testimonial', body)).toBe(true));
  it.each([
    '<nav><a href="/t">Testimonials</a></nav>',
    '<li><a href="/t">Testimonials</a></li><li><a href="/f">FAQ</a></li>',
    '<h2>Testimonials</h2><p>None yet.</p>',
    '<p>The court heard the testimony of two nurses.</p>',
    '<h2>What scientists say</h2><p>It depends on the dose, and on my mood that day.</p>',
    '<p>The result was verified by a second laboratory.</p>',
    '<h2>Success rates</h2><p>I looked them up in the register for you.</p>',
    '<p>A success story for public health, in my view.</p>',
    '<h2>Stories</h2><p>My grandmother told me stories until I fell asleep.</p>',
    '<p>What people say about sleep is rarely what I measure.</p>',
  ])('is none: %s', (body) => expect(has('testimonial', body)).toBe(false));
});

/** Addresses and words near those of press releases. */
const PRESS_LOOK_ALIKES: readonly (readonly [href: string, words: string])[] = [
  ['https://www.nature.com/articles/oats', 'A study in Nature'],
  ['https://www.nature.com/news/oats', 'A study told in the journal’s own news'],
  ['https://jamanetwork.com/journals/jama/fullarticle/1', 'A trial'],
  ['https://www.quietstate.edu/library/theses/oats', 'A study'],
  ['https://repository.quietstate.edu/handle/1/2', 'A study'],
  ['https://www.quietstate.edu/newsletter-archive', 'A study'],
  ['https://pressbooks.quietstate.edu/sleep/', 'A review'],
  ['https://www.quietcollege.ac.uk/research/oats', 'A study'],
  ['https://ora.ox.quiet.ac.uk/objects/uuid:1', 'A study'],
  ['https://mediatheque.example/oats', 'A study'],
  ['https://newspaper.example/news/oats', 'A study'],
  ['https://today.example/oats', 'A study'],
  ['https://press.example/oats', 'A study'],
  ['https://www.quietstate.edu/news-writing-course', 'A study guide'],
  ['https://www.cdc.gov/media/releases/2024/oats.html', 'A survey'],
  ['https://www.nhs.uk/news/', 'A study'],
  ['https://www.eurekalert.org', 'A study'],
  ['https://www.prnewswire.com/', 'A study'],
  ['https://noteurekalert.org/news-releases/1', 'A study'],
  ['https://eurekalert.org.example/news-releases/1', 'A study'],
  ['https://www.newswise.com/articles/oats', 'A news story on a trial'],
  ['https://medicalxpress.com/news/oats.html', 'Read more on the trial'],
  ['https://www.sciencedaily.com/releases/oats.htm', 'The announcement of the trial'],
  ['https://news.quietstate.edu/oats', 'A news report of the study'],
  ['https://news.quietstate.edu/oats', 'The press release of the trial'],
  ['javascript:study()', 'A study'],
  ['/news/study', 'A study'],
  ['mailto:news@quietstate.edu', 'A study'],
  ['https://arxiv.org/abs/1', 'A study'],
  ['https://www.medrxiv.org/content/1', 'A study'],
];

describe('press-release-source', () => {
  const cite = (href: string, words = 'A study from Oslo') =>
    `<p><a href="${href}">${words}</a> found longer sleep.</p>`;
  it.each([
    'https://www.eurekalert.org/news-releases/123456',
    'https://www.prnewswire.com/news-releases/tea-300.html',
    'https://www.sciencedaily.com/releases/2024/01/240101.htm',
    'https://medicalxpress.com/news/2024-01-oats.html',
    'https://news.quietstate.edu/oats-help-sleep/',
    'https://med.quietstate.edu/news/all/2024/oats.html',
    'https://www.quietcollege.ac.uk/news/oats',
    'https://newsroom.quiethospital.edu/story',
    'https://neurosciencenews.com/oats-sleep-1/',
    'https://www.newswise.com/articles/oats',
    'https://www.quietstate.edu/press-releases/oats',
  ])('%s', (href) => expect(has('press-release-source', cite(href))).toBe(true));
  it.each([
    cite('https://doi.org/10.1000/x'),
    cite('https://pubmed.ncbi.nlm.nih.gov/1/'),
    cite('https://www.quietstate.edu/faculty/oats.pdf'),
    cite('https://www.eurekalert.org/'),
    cite('https://www.eurekalert.org/news-releases/1', 'A press release on a study'),
    cite('https://news.example.com/oats'),
    cite('https://www.quietstate.edu/sleep-lab/', 'The sleep laboratory'),
    cite('https://quietstate.edu.evil.example/news/oats'),
    '<p>Our campus is <a href="https://news.quietstate.edu/campus/">in the news</a>.</p>',
    '<footer><a href="https://www.eurekalert.org/news-releases/1">A new study</a></footer>',
    cite('https://www.sciencedaily.com.evil.example/releases/1'),
    ...PRESS_LOOK_ALIKES.map(([href, words]) => cite(href, words)),
  ])('not: %s', (body) => expect(has('press-release-source', body)).toBe(false));
});

describe('no-references', () => {
  it.each([
    '<p>Kefir calms the mind.</p>',
    '<p>Bravo et al. (2011) looked at mice.</p>',
    '<p>A 2022 study in the Gut Wellness Journal found it.</p>',
    '<p>More at <a href="https://friend.example/kefir">my friend’s page</a>.</p>',
    '<h2>Related questions</h2><p>What is kefir?</p>',
    '<p>Source of fibre: oats.</p>',
    '<p>With reference to sleep, less is not more.</p>',
    '<p>The Wall Street Journal wrote about naps.</p>',
    '<p>Studies show that oats help.</p>',
    '<p>It works 9 of 10 times.</p>',
  ])('is reported: %s', (body) => expect(has('no-references', body)).toBe(true));
  it.each([
    '<h2>References</h2><ol><li>Fake A. Oats. 2014.</li></ol>',
    '<p><a href="https://doi.org/10.1000/x">paper</a></p>',
    '<p>See doi 10.1000/xyz123 for more.</p>',
    '<p>PMID: 123456</p>',
    '<p>J Fake Res 2014;23:1-8.</p>',
    '<p>A trial in the Journal of Sleep Research found none.</p>',
    '<p>Sources: National Sleep Registry</p>',
    '<table><tr><td>References</td></tr></table>',
    '<p><a href="https://www.cochranelibrary.com/x">review</a></p>',
    '<h3>Further reading</h3><p>Three books.</p>',
    '<p>See <a href="https://www.nhs.uk/conditions/insomnia/">the health service</a>.</p>',
  ])('is not reported: %s', (body) => expect(has('no-references', body)).toBe(false));
});

describe('persona-reviewer', () => {
  it('marks the badge of review above the persona', () => {
    const found = of(
      'persona-reviewer',
      read('<h3>Medically reviewed by</h3><p>Dr. Ina Moss</p><p>(Editorial reviewer persona)</p>'),
    );
    expect(found.map((s) => s.evidence)).toEqual(['Medically reviewed by', '(Editorial reviewer persona)']);
  });
});
