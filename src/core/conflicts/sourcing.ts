/** Studies and reviewers that a reader cannot look up. */
import type { ConflictSignal, PageText, TextBlock } from '../model';
import { sentences } from './excerpt';
import { PERSONA_RULES, TESTIMONIAL_RULES, TRACEABLE, UNTRACEABLE_STUDY, VAGUE_SOURCE } from './sourcing-rules';
import { firstHit, type TextRule } from './text-rule';

const any = (rules: readonly TextRule[], block: TextBlock): ConflictSignal[] => {
  for (const rule of rules) {
    const hit = firstHit(rule, block);
    if (hit) return [hit];
  }
  return [];
};

/** A quotation, a comment or a line with a link is not the page's own claim about research. */
const isOwnText = (b: TextBlock) => b.links.length === 0 && b.kind !== 'quote' && b.kind !== 'heading';

/** The study's own sentence and its neighbours name nobody. */
function untraceable(block: TextBlock, next: TextBlock | undefined): ConflictSignal[] {
  const [hit] = any(UNTRACEABLE_STUDY, block);
  if (!hit || TRACEABLE.test(block.text)) return [];
  const after = sentences(next?.text ?? '')[0]?.text ?? '';
  return TRACEABLE.test(block.previous ?? '') || TRACEABLE.test(after) ? [] : [hit];
}

/** A badge of review whose reviewer, a few lines below, is a persona or software. */
const BADGE = /^(?:medically|clinically|expert|fact)[- ]?(?:reviewed|checked) by\W*$/i;

function badges(blocks: readonly TextBlock[], personas: readonly ConflictSignal[]): ConflictSignal[] {
  return blocks.flatMap((b): ConflictSignal[] => {
    if (b.text.length > 40 || !BADGE.test(b.text)) return [];
    const below = personas.some((p) => p.block !== null && p.block > b.ordinal && p.block <= b.ordinal + 4);
    return below ? [{ kind: 'persona-reviewer', evidence: b.text, block: b.ordinal }] : [];
  });
}

/** @param referenced the page has references: a study without a link may be one of them. */
export function sourcing(page: PageText, referenced: boolean): ConflictSignal[] {
  const { blocks } = page;
  const personas = blocks.flatMap((b) => any(PERSONA_RULES, b));
  const studies = referenced
    ? []
    : blocks.flatMap((b, i) => (isOwnText(b) ? [...any(VAGUE_SOURCE, b), ...untraceable(b, blocks[i + 1])] : []));
  return [...personas, ...badges(blocks, personas), ...blocks.flatMap((b) => any(TESTIMONIAL_RULES, b)), ...studies];
}
