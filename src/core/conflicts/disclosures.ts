/** Where a page tells that it earns, and whether a reader can understand it. */
import type { ConflictSignal, TextBlock } from '../model';
import { isDisclosure } from './disclosure';
import { excerpt, sentences } from './excerpt';

/** A tag or two words: most readers do not know what it means (doi 10.1145/3274388). */
const TAG = /(?:^|[\s(])#(?:ad|sponsored|affiliate|aff|partner|gifted|spon)\b/i;
const SHORT_LABEL =
  /^\W*(?:contains? )?(?:paid |amazon )?aff(?:iliate)?\.? links?\W*$|\(\s?(?:paid |amazon )?aff(?:iliate)?\.?(?: links?)?\s?\)/i;
/** Who pays for a meeting, a service or the whole site says nothing of what a link earns. */
const PATRON =
  /^(?!.*\b(?:affiliat|commission|earn|compensat|purchas|partner|gift|paid|clicks?\b)).*\b(?:sponsored|funded by|underwritten)\b/i;
/** Says what the site gets, or what the reader's click does. */
const EXPLAINS =
  /\b(?:earn|commission|paid|pays?|money|compensat|percentage|receive|proceeds|kickback|fee|profit|revenue|income|support)/i;

const POLICY =
  /^(?:(?:our |read our |see our |full )?(?:affiliate|advertising|advertiser|disclosure|disclaimer and disclosure)s? ?(?:disclosure|policy|notice|statement|links? policy)?|how we (?:make|earn) money|why (?:you should )?trust us)\W*$/i;

const TOO_SHORT = 'too short to say that the page earns';

interface Notice {
  signal: ConflictSignal;
  frame: boolean;
}

function noticeIn(block: TextBlock): Notice | null {
  const frame = block.kind === 'furniture';
  const make = (at: number, length: number, note?: string): Notice => ({
    frame,
    signal: {
      kind: 'affiliate-disclosure',
      evidence: excerpt(block.text, at, length),
      block: block.ordinal,
      ...(note ? { note } : {}),
    },
  });
  const short = TAG.exec(block.text) ?? SHORT_LABEL.exec(block.text);
  for (const { text, at } of sentences(block.text)) {
    // The name of a policy page is a link to a notice, not the notice.
    if (!isDisclosure(text) || PATRON.test(text) || POLICY.test(text.trim())) continue;
    return EXPLAINS.test(block.text) || text.length > 60
      ? make(at, Math.min(text.length, 90))
      : make(at, text.length, TOO_SHORT);
  }
  return short ? make(short.index, short[0].length, TOO_SHORT) : null;
}

/** Where a notice stands to the first affiliate link. */
function placeOf(notice: Notice, first: number | null): string {
  if (notice.frame) return 'in the frame of the page (header, footer or side column)';
  if (first === null || notice.signal.block === null) return '';
  if (notice.signal.block === first) return 'beside the first affiliate link';
  return notice.signal.block < first ? 'before the first affiliate link' : 'after the first affiliate link';
}

/**
 * Notices of affiliate income, each with its place as note; or, where links are there and no notice, the lack of one.
 * @param links the page's affiliate links, in page order.
 * @param sponsored ordinals of blocks that are known to say that the page is sponsored: another kind of notice.
 */
export function disclosures(
  blocks: readonly TextBlock[],
  links: readonly ConflictSignal[],
  sponsored: ReadonlySet<number>,
): ConflictSignal[] {
  const first = links[0]?.block ?? null;
  const told = (b: TextBlock) => sponsored.has(b.ordinal) && !/affiliate|commission/i.test(b.text);
  const notices = blocks.flatMap((b) => (told(b) ? [] : (noticeIn(b) ?? [])));
  if (notices.length > 0)
    return notices.map((n) => {
      const note = [placeOf(n, first), n.signal.note ?? ''].filter(Boolean).join('; ');
      return note ? { ...n.signal, note } : n.signal;
    });
  const labelled = blocks.some((b) => b.ordinal <= (first ?? -1) && b.text.length <= 60 && AD_LABEL.test(b.text));
  return links.length > 0 && !labelled ? [missing(blocks)] : [];
}

/** Advertising that says what it is, in a box of its own. */
const AD_LABEL =
  /^(?:(?:sponsored|promoted|paid) (?:links?|content|stories)\b.{0,40}|advertisements?|ads by \w+|by taboola\b.{0,20})$/i;

function missing(blocks: readonly TextBlock[]): ConflictSignal {
  const signal: ConflictSignal = {
    kind: 'disclosure-missing',
    evidence: 'affiliate links, and no notice of them in the text',
    block: null,
  };
  for (const b of blocks)
    for (const l of b.links) {
      const words = b.text.slice(l.start, l.end).trim();
      if (words.length <= 40 && POLICY.test(words)) return { ...signal, note: `there is a link to “${words}”` };
    }
  return signal;
}
