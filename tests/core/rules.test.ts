/** Every rule row finds its example and leaves its near miss alone. */
import { describe, expect, it } from 'vitest';
import { CUE_PATTERNS, CUE_VERBS, findCues } from '../../src/core/claims/cues';
import { CUE_RULES } from '../../src/core/claims/rules';
import { createTagger } from '../../src/core/nlp';

const tagger = createTagger(CUE_PATTERNS, { nouns: [], verbs: CUE_VERBS });
const rulesIn = (text: string) => tagger.read(text).flatMap((s) => findCues(s).map((c) => c.rule.id));

describe('rule rows', () => {
  it('have names of their own', () => {
    const ids = CUE_RULES.map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(CUE_RULES.map((r) => [r.id, r.example, r.avoid] as const))(
    '%s finds “%s” and not “%s”',
    (id, example, avoid) => {
      expect(rulesIn(example)).toContain(id);
      expect(rulesIn(avoid)).not.toContain(id);
    },
  );
});
