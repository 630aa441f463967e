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

/** The block and the sentences right before and after it name nobody who could be looked up. */
function nobodyNamed(block: TextBlock, next: TextBlock | undefined): boolean {
  const after = sentences(next?.text ?? '')[0]?.text ?? '';
  return ![block.text, block.previous ?? '', after].some((text) => TRACEABLE.test(text));
}

function studies(block: TextBlock, next: TextBlock | undefined): ConflictSignal[] {
  if (!isOwnText(block)) return [];
  const found = [...any(VAGUE_SOURCE, block), ...any(UNTRACEABLE_STUDY, block)];
  return found.length > 0 && nobodyNamed(block, next) ? found : [];
}

/** "Testimonials" in a menu is a link; above somebody's story it heads one. */
function testimonials(blocks: readonly TextBlock[]): ConflictSignal[] {
  return blocks.flatMap((b, i) => {
    const [hit] = any(TESTIMONIAL_RULES, b);
    if (!hit) return [];
    if (/\bverified\b/i.test(hit.evidence)) return [hit];
    const below = blocks.slice(i + 1, i + 5);
    if ((below[0]?.text.length ?? 0) < 40) return [];
    return below.some((n) => n.text.length >= 50 && /\b(?:I|my|me)\b/i.test(n.text)) && b.links.length === 0
      ? [hit]
      : [];
  });
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
  const unnamed = referenced ? [] : blocks.flatMap((b, i) => studies(b, blocks[i + 1]));
  return [...personas, ...badges(blocks, personas), ...testimonials(blocks), ...unnamed];
}
