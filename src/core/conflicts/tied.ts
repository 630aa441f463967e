/** Which of a page's offers are of the very thing a claim is about, and near it. Pure: plain values in, plain values out. */
import type { IndexConcept } from '../../../claims-db/shapes';
import type { ConceptGraph } from '../concepts/graph';
import type { Lexicon, Mention } from '../concepts/lexicon';
import type { ConflictKind, Offer } from '../model';
import { EARNING_ORDER } from './offers';
import { tieSentence } from './tied-words';

/** The claim's place on the page and what it is about. */
export interface ClaimPlace {
  block: number;
  /** Offset of the claim's end in its block, UTF-16 units. */
  end: number;
  /** Headings above it, outermost first. */
  headings: readonly string[];
  /** Concept id, or null. */
  subject: string | null;
}

/** One offer of what a claim is about. */
export interface Tie {
  kind: ConflictKind;
  network?: string;
  /** Words of the page for the thing on offer: "rolled oats". */
  thing: string;
  /** `page`: the page as a whole sells it. */
  place: 'before' | 'after' | 'page';
  /** Blocks between the two; 0 in the same block or for the page as a whole. */
  distance: number;
}

/** What ties a claim to the page's money. */
export interface Tied {
  /** Kinds tied to the claim, strongest first, each once. */
  kinds: ConflictKind[];
  ties: Tie[];
  /** "This page earns from the rolled oats linked below this claim (Amazon Associates)."; null when nothing is tied. */
  sentence: string | null;
}

export interface Ties {
  /** @param place where a claim stands. Costs the number of offers. */
  of(place: ClaimPlace): Tied;
}

/** What can be bought; a state of the body, a habit or an outcome cannot. */
const GOODS: ReadonlySet<IndexConcept['kind']> = new Set(['food', 'supplement', 'organism', 'substance', 'treatment']);

/** A claim on fermented food is about the kefir on offer; a claim on kefir is about the fermented food on offer, one step up. */
const BROADER_STEPS = 1;

const under = (path: readonly string[], whole: readonly string[]) => path.every((h, i) => whole[i] === h);

/** Same headings; or one path goes on below the other, and the shared part is more than the page's title. */
function sameSection(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return under(a, b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 && under(short, long);
}

/** Lower case, unless it is written in capitals or holds a figure ("GABA", "L. reuteri"). */
const plainThing = (text: string) =>
  /^\p{Lu}?[\p{Ll}\s'’-]+(?: \p{Lu}?[\p{Ll}'’-]+)*$/u.test(text) ? text.toLowerCase() : text;

/** Does the offered thing, or a sort of it, or its own group stand for the subject? */
function isOf(graph: ConceptGraph, offered: string, subject: string): boolean {
  const up = graph.upward(offered).get(subject);
  if (up && !up.flipped) return true;
  const down = graph.upward(subject).get(offered);
  return down !== undefined && !down.flipped && down.steps <= BROADER_STEPS;
}

function tie(offer: Offer, thing: string, claim: ClaimPlace): Tie {
  const { kind, block, at } = offer;
  const network = offer.network ? { network: offer.network } : {};
  if (block === null) return { kind, ...network, thing, place: 'page', distance: 0 };
  const after = block > claim.block || (block === claim.block && at >= claim.end);
  return { kind, ...network, thing, place: after ? 'after' : 'before', distance: Math.abs(block - claim.block) };
}

/** The nearest of the strongest kind speaks for all. */
function summed(ties: Tie[]): Tied {
  const kinds = EARNING_ORDER.filter((kind) => ties.some((t) => t.kind === kind));
  const first = ties.filter((t) => t.kind === kinds[0]).sort((a, b) => a.distance - b.distance)[0];
  return { kinds, ties, sentence: first ? tieSentence(first) : null };
}

/**
 * @param offers of the page, as `offers()` gives them.
 * @param concepts all of the database; only those that can be bought count.
 */
export function createTies(
  offers: readonly Offer[],
  concepts: readonly Pick<IndexConcept, 'id' | 'kind'>[],
  lexicon: Lexicon,
  graph: ConceptGraph,
): Ties {
  const goods = new Set(concepts.filter((c) => GOODS.has(c.kind)).map((c) => c.id));
  const namedIn = (text: string): Mention[] => lexicon.find(text).filter((m) => goods.has(m.concept));
  const read = offers.map((offer) => {
    const text = namedIn(offer.about).length > 0 ? offer.about : offer.around;
    const named = namedIn(text).map((m) => ({ concept: m.concept, thing: plainThing(text.slice(m.start, m.end)) }));
    return { offer, named };
  });

  return {
    of(claim) {
      const { subject } = claim;
      if (subject === null || !goods.has(subject)) return summed([]);
      const near = read.filter(({ offer }) => offer.block === null || sameSection(offer.headings, claim.headings));
      return summed(
        near.flatMap(({ offer, named }) => {
          const hit = named.find((n) => n.concept === subject) ?? named.find((n) => isOf(graph, n.concept, subject));
          return hit ? [tie(offer, hit.thing, claim)] : [];
        }),
      );
    },
  };
}
