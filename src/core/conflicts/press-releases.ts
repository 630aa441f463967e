/** Links to a press release or a news item that the sentence gives as a study. */
import type { ConflictSignal, TextBlock } from '../model';
import { hostIs, hostOf, shortAddress, webAddress } from './address';
import { sentenceOf } from './endorsement';
import { isContent, sentences } from './excerpt';

/** Sites that publish press releases, or rewrite them, and no studies. */
const RELEASE_HOSTS = [
  'eurekalert.org',
  'prnewswire.com',
  'businesswire.com',
  'globenewswire.com',
  'newswise.com',
  'alphagalileo.org',
  'sciencedaily.com',
  'medicalxpress.com',
  'scitechdaily.com',
  'prweb.com',
  'einpresswire.com',
  'news-medical.net',
  'neurosciencenews.com',
]; // prettier-ignore

/** A university's or an institute's news pages. */
const INSTITUTE = /\.(?:edu|ac\.[a-z]{2}|edu\.[a-z]{2})$/;
const NEWS_HOST = /^(?:news|newsroom|press|media|today)\./;
const NEWS_PATH = /^\/(?:[a-z-]+\/)?(?:news|newsroom|press|press-releases?|media-centre|stories)\//i;

const STUDY = /\b(?:study|studies|trial|research|review|meta-analysis|paper|findings|experiment|survey)\b/i;
/** The page says what it links to. */
const SAID =
  /\b(?:press release|news release|news (?:item|story|article|report)|announced|announcement|in the news|read more)\b/i;

function isRelease(url: URL): boolean {
  const host = hostOf(url);
  if (url.pathname.length < 2) return false;
  if (RELEASE_HOSTS.some((h) => hostIs(host, h))) return true;
  return INSTITUTE.test(host) && (NEWS_HOST.test(host) || NEWS_PATH.test(url.pathname));
}

/** Links of one block that are looked at; a block with more is a list of links. */
const MOST = 100;

/** @param own the page's own host: a news site that links to itself cites nothing. */
export function pressReleases(block: TextBlock, own: string): ConflictSignal[] {
  if (!isContent(block) || block.links.length > MOST) return [];
  const seen = block.links.filter(({ href }) => {
    const url = webAddress(href);
    return url !== null && isRelease(url) && !(own && hostIs(hostOf(url), own));
  });
  const said = seen.length > 0 ? sentences(block.text) : [];
  return seen.flatMap((link) => {
    const sentence = sentenceOf(link, said);
    if (!STUDY.test(sentence) || SAID.test(sentence)) return [];
    return [{ kind: 'press-release-source' as const, evidence: shortAddress(link.href), block: block.ordinal }];
  });
}
