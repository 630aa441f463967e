/** Has the page any reference that a reader could follow? */
import type { PageText, TextBlock } from '../model';
import { above, hostOf, webAddress } from './address';

const HEADING =
  /^\W*(?:(?:article |scientific |selected |medical )?(?:references?|sources?|citations?|bibliography|works cited|studies cited|further reading|literature(?: cited)?|footnotes|endnotes|notes and references)\b|the (?:research|studies|evidence|science)\W*$)/i;

/** Where studies and their records stand, and bodies that publish guidelines and statistics. */
const SCHOLARLY: ReadonlySet<string> = new Set([
  'doi.org', 'ncbi.nlm.nih.gov', 'pubmed.gov', 'nih.gov', 'medlineplus.gov', 'cdc.gov', 'fda.gov', 'who.int', 'nhs.uk', 'nice.org.uk', 'europa.eu',
  'sciencedirect.com', 'springer.com', 'springernature.com', 'biomedcentral.com', 'nature.com', 'wiley.com', 'jamanetwork.com', 'ama-assn.org', 'thelancet.com', 'bmj.com', 'frontiersin.org', 'mdpi.com', 'cochrane.org', 'cochranelibrary.com', 'oup.com', 'oxfordjournals.org', 'cell.com', 'plos.org', 'plosone.org', 'nejm.org', 'tandfonline.com', 'sagepub.com', 'science.org', 'sciencemag.org', 'pnas.org', 'karger.com', 'lww.com', 'elsevier.com', 'annals.org', 'acpjournals.org', 'ahajournals.org', 'physiology.org', 'jci.org', 'nutrition.org', 'cambridge.org', 'jstor.org', 'arxiv.org', 'medrxiv.org', 'biorxiv.org', 'researchgate.net', 'semanticscholar.org', 'scholar.google.com', 'europepmc.org', 'clinicaltrials.gov', 'hindawi.com', 'kglmeridian.com', 'aasm.org', 'jcsm.aasm.org', 'gastrojournal.org',
]); // prettier-ignore

/** An identifier, "J Sleep Res 2014;23:1–8", "2014; 23(2): 1-8", "Roe A, Poe B. Title". */
const IDENTIFIER =
  /\b10\.\d{4,9}\/\S+|\bPMID:?\s?\d{1,8}\b|\bPMC\d{5,}|\barXiv:\d|\bISBN\b|\b(?:19|20)\d\d\s?;\s?\d+|\b\d{1,4}\s?\(\d{1,3}\)\s?:\s?e?\d+|\bvol(?:\.|ume)\s?\d+|\b\d{1,3}:\d{2,5}[-–]\d{2,5}\b/i;
const NAMED_WORK = /\b\p{Lu}\p{Ll}+,? (?:\p{Lu}\.? ?){1,3}(?:,|et al|and|\().{0,120}\b(?:19|20)\d\d\b/u;
/** A journal by its name: with the study told beside it, a reader can find it. */
const JOURNAL =
  /\b(?:Journal of (?:the )?\p{Lu}|New England Journal|British Medical Journal|(?:Archives|Annals) of (?:the )?\p{Lu}\p{Ll}+ \p{Lu}|JAMA\b|Lancet\b)/u;
const FOLLOWABLE =
  /(?:^|\| ?)(?:sources?|references?|adapted from|reprinted from)\s?: ?(?!supplied)\S|^\W*references?\W*$|\(references?\)/i;

/** A link to the site's own list of studies. */
const CITED_ELSEWHERE =
  /\b(?:references|citations|works cited|(?:our|clinical|scientific|the|these|published) studies|list of (?:clinical |scientific )?studies)\b/i;

export const isScholarly = (href: string): boolean => {
  const url = webAddress(href);
  return url !== null && (above(hostOf(url)).some((h) => SCHOLARLY.has(h)) || /\/doi\//.test(url.pathname));
};

/** Is this block a reference, or does it head a list of them? */
export function isReference(block: TextBlock): boolean {
  const { text, kind, links } = block;
  const whole = HEADING.exec(text)?.[0].length ?? 0;
  // A heading may go on ("Sources and further reading"); a line that is none must say nothing else.
  if (whole > 0 && text.length <= 60 && kind !== 'furniture' && (kind === 'heading' || text.length - whole <= 1))
    return true;
  if (FOLLOWABLE.test(text) || IDENTIFIER.test(text) || JOURNAL.test(text)) return true;
  if (kind === 'list-item' && NAMED_WORK.test(text)) return true;
  return links.some((l) => isScholarly(l.href) || CITED_ELSEWHERE.test(text.slice(l.start, l.end)));
}

export const hasReferences = (page: PageText): boolean => page.blocks.some(isReference);
