/** Which study an address leads to: identifiers read from the address alone, nothing is fetched. */

/** Longer addresses carry something else than an identifier. UTF-16 units. */
const LONGEST = 2000;

/** What publishers put behind a DOI. */
const AFTER_DOI =
  /(?:\/(?:full|full-text|fulltext|abstract|summary|pdf|epdf|pdfdirect|meta|html|references|citations|figures|tables|short|long)|\.(?:pdf|full|abstract|long|short|html?)|[/.,;:])$/u;

/** Journals whose addresses hold the parts of their DOI: MDPI's ISSN → the letters its DOIs begin with. */
const MDPI: Record<string, string> = {
  '2072-6643': 'nu',
  '1422-0067': 'ijms',
  '2077-0383': 'jcm',
  '2227-9059': 'biomedicines',
  '2076-2607': 'microorganisms',
  '1420-3049': 'molecules',
  '2304-8158': 'foods',
  '1660-4601': 'ijerph',
  '2076-3921': 'antiox',
  '2227-9032': 'healthcare',
};

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    // A stray % in an address of the page: what is readable is read.
    return href;
  }
}

function trimmed(found: string): string {
  let doi = found.toLowerCase();
  while (AFTER_DOI.test(doi)) doi = doi.replace(AFTER_DOI, '');
  // "(https://doi.org/10.1/x)" takes the bracket along; "10.1016/s0140-6736(06)1" owns its brackets.
  return doi.endsWith(')') && !doi.includes('(') ? doi.slice(0, -1) : doi;
}

function mdpiDoi(address: string): string | null {
  const m = /\bmdpi\.com\/(\d{4}-\d{3}[\dx])\/(\d{1,3})\/(\d{1,2})\/(\d{1,5})\b/iu.exec(address);
  const letters = m && MDPI[m[1]!.toLowerCase()];
  return letters ? `10.3390/${letters}${m[2]}${m[3]!.padStart(2, '0')}${m[4]!.padStart(4, '0')}` : null;
}

function doiOf(address: string): string | null {
  const plain = /\b10\.\d{4,9}\/[^\s?#&"'<>]+/u.exec(address);
  if (plain) return trimmed(plain[0]);
  const nature = /\bnature\.com\/articles\/([\w.-]+)/iu.exec(address);
  return nature ? `10.1038/${trimmed(nature[1]!)}` : mdpiDoi(address);
}

const PMID = [
  /\bpubmed\.ncbi\.nlm\.nih\.gov\/(\d{1,8})\b/iu,
  /\bncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed\/(?:\?term=)?(\d{1,8})\b/iu,
  /\bpubmed\.ncbi\.nlm\.nih\.gov\/\?term=(\d{5,8})\b/iu,
  /\bncbi\.nlm\.nih\.gov\/[^#]*[?&]list_uids=(\d{1,8})\b/iu,
  /\beuropepmc\.org\/(?:article|abstract)\/med\/(\d{1,8})\b/iu,
];
const PMC = /\b(?:ncbi\.nlm\.nih\.gov|europepmc\.org)\/[^#]*?\bPMC(\d{3,9})\b/iu;

/**
 * Identifiers of the paper an address leads to: "doi:10.1111/jpi.12906" (lower case), "pmid:37649458", "pmc:PMC123456".
 * Empty when it leads to no paper by name. Never throws.
 */
export function studyIds(href: string): string[] {
  if (href.length > LONGEST) return [];
  const address = decoded(href);
  const doi = doiOf(address);
  const pmid = PMID.map((one) => one.exec(address)?.[1]).find(Boolean);
  const pmc = PMC.exec(address)?.[1];
  return [doi && `doi:${doi}`, pmid && `pmid:${pmid}`, pmc && `pmc:PMC${pmc}`].filter((id) => typeof id === 'string');
}
