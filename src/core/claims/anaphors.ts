/** Words that stand for something the sentence before named: "this process", "these bacteria", "more of it". */
import type { ConceptGraph } from '../concepts/graph';
import type { Lexicon, Mention } from '../concepts/lexicon';
import type { Context, Recent } from './context';

/** "Too little iron slows this process": of what was made. Only after the name of who does it. */
const PROCESS =
  /\b(?:this|that|the same) (?:\p{L}+ )?(?:conversion|process|production|synthesis|pathway|transformation|reaction|effect|support|benefit)s?\b/giu;
/** "produces more of it", "shuts production down", "pushes your levels up": of what was spoken of. */
const OF_IT =
  /\b(?:(?:more|less|most|much|any|plenty|lots|enough|amounts?|levels?|production|release) of (?:it|them)|(?:(?:the|its|their|your|his|her) )?(?:production|secretion|levels?)(?! of\b|-))\b/giu;
/** "rebuilds it as well", "produce it too" */
const VERB_IT =
  /(?<=\b\p{L}{2,}(?:s|ed|e) )(?:it|them)(?= (?:too|as well|again|back|up|down|further|along|even)\b|[.,;!]|$)/giu;
/** "lives down there" */
const THERE = /\b(?:down|in|up|over) there\b/giu;
/** "It is what coffee blocks." */
const IT_IS_WHAT = /^([^\p{L}]*)(it|this|that)(?:['’]s| is)(?: \p{L}+)? what\b/iu;
/** "These hormones", "those friendly bacteria": the word says of which kind. */
const OF_A_KIND =
  /\b(?:these|this|those|such|both) (?:[\p{L}-]+ )?(bacteria|microbes|strains|probiotics|hormones?|neurotransmitters?|amino acids?|fatty acids|minerals?|vitamins?|nutrients|foods|herbs|teas|drinks|fibres|fibers|medicines|drugs)\b/giu;

const ORGANISMS = /^(?:bacteria|microbes|strains|probiotics)$/i;

const mention = (concept: string, start: number, end: number): Mention => ({ concept, start, end, polarity: 0 });

function processes(text: string, named: readonly Mention[], { outcome }: Recent): Mention[] {
  if (!outcome) return [];
  return [...text.matchAll(PROCESS)]
    .filter((m) => named.some((n) => n.end <= m.index))
    .map((m) => mention(outcome, m.index, m.index + m[0].length));
}

/** What may rise and fall in the body. */
const MEASURED = new Set(['substance', 'supplement']);

function objects(text: string, named: readonly Mention[], { said, outcome }: Recent, graph: ConceptGraph): Mention[] {
  const thing = outcome ?? said.at(-1);
  const measured = [outcome, ...said].find((c) => c && MEASURED.has(graph.kindOf(c) ?? ''));
  const place = said.find((c) => graph.kindOf(c) === 'body');
  // "melatonin production" and "cortisol levels" say themselves of what.
  const apart = ({ start, end }: Mention) => !named.some((n) => n.start < end && start <= n.end + 1);
  const at = (pattern: RegExp, meant: string | null | undefined) =>
    meant && named.some((n) => n.concept !== meant)
      ? [...text.matchAll(pattern)].map((m) => mention(meant, m.index, m.index + m[0].length)).filter(apart)
      : [];
  const after = at(VERB_IT, thing).filter((m) => named.some((n) => n.end <= m.start));
  return [...at(OF_IT, measured), ...after, ...at(THERE, place)];
}

function clefts(text: string, subject: string | undefined): Mention[] {
  const found = IT_IS_WHAT.exec(text);
  if (!found || !subject) return [];
  const [, before = '', pronoun = ''] = found;
  return [mention(subject, before.length, before.length + pronoun.length)];
}

function kinds(text: string, { said }: Recent, lexicon: Lexicon, graph: ConceptGraph): Mention[] {
  return [...text.matchAll(OF_A_KIND)].flatMap((m) => {
    const kind = lexicon.find(m[1]!)[0]?.concept;
    const ofKind = (c: string) =>
      kind
        ? c !== kind && graph.upward(c).get(kind)?.flipped === false
        : ORGANISMS.test(m[1]!) && graph.kindOf(c) === 'organism';
    const meant = said.filter(ofKind);
    return meant.map((concept) => mention(concept, m.index, m.index + m[0].length));
  });
}

/**
 * @param named names in the sentence by its own words. Offsets: UTF-16 units in the sentence.
 * @returns all names of the sentence, in reading order, those meant by such words among them.
 */
export function withAnaphors(
  text: string,
  named: readonly Mention[],
  { recent, pronoun }: Context,
  lexicon: Lexicon,
  graph: ConceptGraph,
): Mention[] {
  if (recent.said.length === 0) return [...named];
  const meant = [
    ...kinds(text, recent, lexicon, graph),
    ...processes(text, named, recent),
    ...objects(text, named, recent, graph),
    ...clefts(text, pronoun[0]),
  ];
  if (meant.length === 0) return [...named];
  const kept = named.filter((n) => !meant.some((m) => n.start < m.end && m.start < n.end));
  return [...kept, ...meant].sort((a, b) => a.start - b.start);
}
