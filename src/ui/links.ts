/** Addresses that may become links, and where they lead. */
import type { EvidenceDetail } from '../../claims-db/shapes';

/** Longest quote a text fragment carries whole; a longer one is given by its first and last words. UTF-16 units. */
const WHOLE_QUOTE = 300;
const EDGE_WORDS = 5;

/** The address when it is http or https, else null: nothing else from a page or from storage may become a link. */
export function webAddress(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}

const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

function fragmentOf(quote: string): string {
  if (quote.length <= WHOLE_QUOTE) return encode(quote);
  const words = quote.split(/\s+/u);
  return `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
}

/**
 * Address of a page that opens at the quote (a text fragment). The plain address when there is no quote, or when the
 * page uses its own fragment as a route; null when the address is not http or https.
 */
export function quoteLink(address: string, quote: string): string | null {
  const url = webAddress(address);
  if (!url) return null;
  const anchor = url.hash.split(':~:')[0] ?? '';
  if (quote.trim() === '' || /^#[/!]/.test(anchor)) return url.href;
  url.hash = '';
  return `${url.href.replace(/#$/, '')}${anchor || '#'}:~:text=${fragmentOf(quote.trim())}`;
}

/** Where the paper can be read: its DOI, else PubMed. The schema makes sure that there is one of them. */
export function paperLink(study: EvidenceDetail['study']): string {
  if (study.doi !== null) return `https://doi.org/${study.doi.split('/').map(encodeURIComponent).join('/')}`;
  return pubmedLink(study.pmid ?? '');
}

/** @param pmid digits only. */
export const pubmedLink = (pmid: string): string => `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`;
