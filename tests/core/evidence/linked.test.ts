import { describe, expect, it } from 'vitest';
import type { Details } from '../../../claims-db/shapes';
import { createStudyFinder, linkedStudies } from '../../../src/core/evidence/known-studies';
import { linkedIds } from '../../../src/core/evidence/linked';
import { studyIds } from '../../../src/core/evidence/study-ids';
import { claimsIn, page, block, scanner } from '../fixture';
import { entry } from '../../ui/samples';

describe('identifiers in an address', () => {
  it.each([
    ['https://doi.org/10.1111/JPI.12906', ['doi:10.1111/jpi.12906']],
    ['http://dx.doi.org/10.1111%2Fjpi.12906', ['doi:10.1111/jpi.12906']],
    ['https://onlinelibrary.wiley.com/doi/full/10.1111/jpi.12906#sec-2', ['doi:10.1111/jpi.12906']],
    ['https://www.frontiersin.org/articles/10.3389/fmed.2018.00124/full.pdf', ['doi:10.3389/fmed.2018.00124']],
    [
      'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0323643&x=1',
      ['doi:10.1371/journal.pone.0323643'],
    ],
    ['https://link.springer.com/content/pdf/10.1007/s00018-014-1579-2.pdf', ['doi:10.1007/s00018-014-1579-2']],
    ['https://example.org/10.1016/S0140-6736(06)68853-3', ['doi:10.1016/s0140-6736(06)68853-3']],
    ['https://www.nature.com/articles/s41598-024-74804-8.pdf', ['doi:10.1038/s41598-024-74804-8']],
    ['https://www.mdpi.com/2072-6643/11/9/2089/htm', ['doi:10.3390/nu11092089']],
    ['https://pubmed.ncbi.nlm.nih.gov/37649458/', ['pmid:37649458']],
    ['https://www.ncbi.nlm.nih.gov/m/pubmed/37649458', ['pmid:37649458']],
    ['https://www.ncbi.nlm.nih.gov/pubmed/?term=37649458', ['pmid:37649458']],
    ['https://europepmc.org/abstract/MED/37649458', ['pmid:37649458']],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5634263/', ['pmc:PMC5634263']],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC5634263/pdf/x.pdf', ['pmc:PMC5634263']],
    ['https://example.com/melatonin?off=10.50/month', []],
    ['https://example.com/pubmed/37649458', []],
    ['https://www.amazon.com/dp/B000PMC123', []],
    ['#ref-12', []],
    ['https://example.com/%E0%A4%A', []],
  ])('%s', (href, ids) => {
    expect(studyIds(href)).toEqual(ids);
  });
});

describe('papers linked at a claim', () => {
  const text = 'Kefir helps sleep.[1] Others disagree (see here).';
  const link = (start: number, end: number, n: number) => ({
    start,
    end,
    href: `https://doi.org/10.1000/${n}`,
    rel: '',
  });

  it('are those of the sentence, its marker behind the full stop, then those of the block', () => {
    const links = [link(43, 47, 3), link(18, 21, 2), link(0, 5, 1), { ...link(6, 11, 4), href: 'https://example.com' }];
    expect(linkedIds({ text, links }, { start: 0, end: 18 })).toEqual([
      { id: 'doi:10.1000/2', near: 'sentence' },
      { id: 'doi:10.1000/1', near: 'sentence' },
      { id: 'doi:10.1000/3', near: 'block' },
    ]);
  });

  it('are told once, and no more than four', () => {
    const links = Array.from({ length: 9 }, (_, n) => link(0, 5, n >> 1));
    expect(linkedIds({ text, links }, { start: 0, end: 18 }).map((one) => one.id)).toEqual([
      'doi:10.1000/0',
      'doi:10.1000/1',
    ]);
  });
});

describe('known studies', () => {
  const finder = createStudyFinder({ [entry.id]: entry } as Details);
  const study = entry.evidence[0]!.study;

  it('are found by DOI and by PubMed id', () => {
    expect(finder.linkedStudy('https://doi.org/10.1111/jpi.12906')).toBe(study);
    expect(finder.linkedStudy('https://pubmed.ncbi.nlm.nih.gov/37649458')).toBe(study);
    expect(finder.linkedStudy('https://doi.org/10.1111/jpi.1')).toBeNull();
  });

  it('say whether the entry rests on them, and are told once', () => {
    const ids = ['doi:10.1111/jpi.12906', 'pmid:37649458', 'doi:10.1/unknown'];
    const links = ids.map((id) => ({ id, near: 'sentence' as const }));
    expect(linkedStudies(links, ids.map(finder.byId), entry)).toEqual([{ study, near: 'sentence', cited: 'direct' }]);
    expect(linkedStudies(links, ids.map(finder.byId), { evidence: [] })[0]?.cited).toBeNull();
  });
});

describe('the claim', () => {
  it('carries the notes as plain values', () => {
    const text = 'Your gut makes 400 times more melatonin than your brain.';
    const links = [{ start: 0, end: 8, href: 'https://doi.org/10.1111/jpi.12906', rel: '' }];
    const [claim] = scanner.scan(page(block(text, { links })), false).claims;
    expect(claim).toMatchObject({
      speciesLine: 'The evidence is in rats and other animals.',
      figure: { said: 400, unit: 'times', accepted: [0.05, 0.19], fits: false },
      through: null,
      linked: [{ id: 'doi:10.1111/jpi.12906', near: 'sentence' }],
      gap: 'stated as a fact of the human body; the evidence is in rats and other animals and gives 0.05 to 0.19 times',
    });
  });

  it('says when the entry is of a broader thing than its subject', () => {
    const [claim] = claimsIn('Lactobacillus rhamnosus improves your sleep.');
    expect(claim?.through).toBe('broader');
    expect(claimsIn('Glycine improves sleep quality.')[0]?.through).toBeNull();
    expect(claim?.why).toMatch(/\(/);
  });
});
