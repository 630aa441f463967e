import type { Certainty, Direction } from '../../core/model';
import { CertaintySymbol } from './CertaintySymbol';

interface BadgeLineProps {
  /** "Fair evidence · review of trials · affiliate links": what comes first is the answer, the rest says where from. */
  words: string;
  /** Null when there is nothing to grade: a question, advice, one person's story. */
  grade: { certainty: Certainty; direction: Direction } | null;
}

/** The words of a badge, as in the page, with the symbol of certainty. */
export function BadgeLine({ words, grade }: BadgeLineProps) {
  const [answer, ...rest] = words.split(' · ');
  return (
    <span class="badge">
      {grade && <CertaintySymbol {...grade} />}
      <b>{answer}</b>
      {rest.map((part) => ` · ${part}`)}
    </span>
  );
}
