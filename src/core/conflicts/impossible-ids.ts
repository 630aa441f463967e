/** Identifiers of papers that cannot be right: nobody can follow them, whatever they were meant to be. */
import type { ConflictSignal, TextBlock } from '../model';
import { hostIs, hostOf, webAddress } from './address';
import { excerpt, isContent } from './excerpt';

/** A registrant has four to nine digits, perhaps with subdivisions ("10.1000.10"); the suffix follows a slash. */
const DOI = /\bdoi(?:\.org\/|\s?[:.]?\s?)(?=10\.(?:\d{1,3}|\d{10,})(?:\.\d+)*\/\S)10\.\d+(?:\.\d+)*\/[^\s,;)\]]+/i;
/** The newest has eight digits. */
const PMID = /\b(?:PMID|PubMed ID)\s?:?\s?(?:\d{9,}|0+\b)/i;

const DOI_NOTE = 'a DOI has four to nine digits between “10.” and the slash';
const PMID_NOTE = 'a PubMed number has at most eight digits';

/** What is wrong with the address of a paper; null when nothing is, or when it is another address. */
function wrongAddress(href: string): string | null {
  const url = webAddress(href);
  if (!url) return null;
  const host = hostOf(url);
  // A short DOI ("/abcde") is none of these.
  if (hostIs(host, 'doi.org')) return /^\/10\.(?:\d{1,3}|\d{10,})(?:\.\d+)*\/./.test(url.pathname) ? DOI_NOTE : null;
  return host === 'pubmed.ncbi.nlm.nih.gov' && /^\/(?:\d{9,}|0+)\/?$/.test(url.pathname) ? PMID_NOTE : null;
}

/** Links of one block that are looked at; a block with more is a list of links. */
const MOST = 200;

/** At most one a block: its text first, then its links. */
export function impossibleIds(block: TextBlock): ConflictSignal[] {
  if (!isContent(block)) return [];
  const signal = (evidence: string, note: string): ConflictSignal[] => [
    { kind: 'untraceable-study', evidence, block: block.ordinal, note },
  ];
  for (const [pattern, note] of [[DOI, DOI_NOTE] as const, [PMID, PMID_NOTE] as const]) {
    const m = pattern.exec(block.text);
    if (m) return signal(excerpt(block.text, m.index, m[0].length), note);
  }
  for (const { href } of block.links.slice(0, MOST)) {
    const note = wrongAddress(href);
    if (note) return signal(href.trim().slice(0, 80), note);
  }
  return [];
}
