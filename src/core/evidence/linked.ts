/** Papers that the page itself links to where it makes a claim. */
import type { BlockLink, LinkedId, TextBlock } from '../model';
import { studyIds } from './study-ids';

/** More links than this are a list of references, not a source of the sentence. */
const MOST = 4;

interface Span {
  start: number;
  end: number;
}

/** "…sleep.[12]": a bare marker behind the full stop belongs to the sentence before it. */
function isMarkerAfter(text: string, sentence: Span, link: BlockLink): boolean {
  if (link.start < sentence.end || link.start - sentence.end > 2) return false;
  return /^[\s[(]*\d{1,3}[\])\s]*$/u.test(text.slice(link.start, link.end));
}

function nearness(text: string, sentence: Span, link: BlockLink): LinkedId['near'] {
  const inside = link.start < sentence.end && sentence.start < link.end;
  return inside || isMarkerAfter(text, sentence, link) ? 'sentence' : 'block';
}

/** Identifiers of papers linked in the sentence, then of those linked elsewhere in its block; at most four links. */
export function linkedIds({ text, links }: Pick<TextBlock, 'text' | 'links'>, sentence: Span): LinkedId[] {
  const found = links.flatMap((link) => {
    const ids = studyIds(link.href);
    return ids.length > 0 ? [{ ids, near: nearness(text, sentence, link) }] : [];
  });
  const ordered = [...found.filter((f) => f.near === 'sentence'), ...found.filter((f) => f.near === 'block')];
  const all = ordered.slice(0, MOST).flatMap(({ ids, near }) => ids.map((id) => ({ id, near })));
  return all.filter((one, i) => all.findIndex((other) => other.id === one.id) === i);
}
