/** Identifiers no paper can have, and those that only look odd; what a shop says of its reviewers. */
import { describe, expect, it } from 'vitest';
import { toPage } from '../../../src/cli/documents';
import { conflictSignals } from '../../../src/core/conflicts/signals';
import type { ConflictKind } from '../../../src/core/model';

const of = (kind: ConflictKind, body: string, url = '') =>
  conflictSignals(toPage(`<html lang="en"><body>${body}</body></html>`, 'html', url)).filter((s) => s.kind === kind);

describe('an identifier that cannot be right', () => {
  it.each([
    '<p>Oats help (doi: 10.1/abcd).</p>',
    '<p>Oats help (DOI 10.12/oats.2020).</p>',
    '<p>doi:10.999/j.sleep.1</p>',
    '<p>https://doi.org/10.1/oats</p>',
    '<p>See doi 10.12345678901/oats.</p>',
    '<p>PMID: 123456789012</p>',
    '<p>Fake A. Oats. PMID 987654321.</p>',
    '<p>PubMed ID: 1234567890</p>',
    '<p>PMID: 0</p>',
    '<p>A <a href="https://doi.org/10.5/x">paper</a> on oats.</p>',
    '<p>A <a href="https://dx.doi.org/10.123/x.y">paper</a> on oats.</p>',
    '<p>A <a href="https://pubmed.ncbi.nlm.nih.gov/123456789/">paper</a> on oats.</p>',
  ])('is told: %s', (body) => {
    const [signal] = of('untraceable-study', body);
    expect(signal?.note).toMatch(/^a (?:DOI|PubMed number) has /);
  });
  it.each([
    '<p>doi: 10.1000/182</p>',
    '<p>doi:10.123456789/x</p>',
    '<p>doi:10.1000.10/123</p>',
    '<p>https://doi.org/abcde</p>',
    '<p>doi: 10. 1016/j.sleep.2014.01.001</p>',
    '<p>doi: 10.1016 /j.sleep.2014.01.001</p>',
    '<p>PMID: 7</p>',
    '<p>PMID: 12345678, 23456789</p>',
    '<p>PMID: 12345678 [PubMed]</p>',
    '<p>The number 123456789012 is printed on the jar.</p>',
    '<p>Version 10.1/2 of the diary is out.</p>',
    '<p>On 10.1/10.2 of the month the ward was full.</p>',
    '<p>A <a href="https://doi.org/">DOI</a> names a paper.</p>',
    '<p>A <a href="https://pubmed.ncbi.nlm.nih.gov/?term=123456789">search</a>.</p>',
    '<p>A <a href="https://doi.org.evil.example/10.1/x">paper</a>.</p>',
    '<footer>PMID: 123456789012</footer>',
  ])('is not told: %s', (body) => expect(of('untraceable-study', body)).toEqual([]));
  it('is no reference that a reader could follow', () => {
    expect(of('no-references', '<p>Oats help. PMID: 123456789012</p>')).toHaveLength(1);
    expect(of('no-references', '<p>Oats help. PMID: 12345678</p>')).toEqual([]);
  });
});

describe('a shop’s page that says it was medically reviewed', () => {
  const noteOf = (line: string, url = 'https://owl.example/products/oats') =>
    of('shop-page', `<h1>Night Oats</h1>${line}<button>Add to cart</button>`, url)[0]?.note ?? '';
  it.each([
    '<p>Medically reviewed by Dr. Ina Moss</p>',
    '<p>Medically Reviewed</p>',
    '<p>Clinically verified by our team</p>',
    '<p>Scientifically reviewed by a panel</p>',
    '<p>✓ Medically checked by nurses</p>',
    '<p>This page was medically reviewed by Dr. Moss.</p>',
    '<p>Our content is medically reviewed by dietitians.</p>',
    '<p>Medically reviewed on May 3</p>',
    '<h3>Medically reviewed by</h3><p>Dr. Moss</p>',
    '<li>Medically reviewed and tested</li>',
  ])('is told beside the shop: %s', (line) => expect(noteOf(line)).toContain('the same page says “'));
  it.each([
    '<p>Reviewed by 400 customers</p>',
    '<p>Clinically proven to work</p>',
    '<p>Read more about medically reviewed pages.</p>',
    '<p>Not medically reviewed.</p>',
    '<p>A medically supervised fast is no joke.</p>',
    '<p>Peer reviewed by nobody</p>',
    '<p>Five-star reviews</p>',
    '<p>Scientifically minded readers like oats.</p>',
    '<p>Medical review boards meet on Mondays.</p>',
    '<footer>Medically reviewed by Dr. Moss</footer>',
  ])('is not: %s', (line) => expect(noteOf(line)).not.toContain('the same page says'));
  it('says nothing on a page that is no shop’s', () => {
    expect(of('shop-page', '<p>Medically reviewed by Dr. Moss</p><p>Oats.</p>')).toEqual([]);
  });
});
