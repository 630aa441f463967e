/** Names given to a thing that say what it does: "magnesium, the sleep mineral", "one of the best sleep snacks". */
import type { Mention } from '../concepts/lexicon';
import type { LoosePair, Spoken } from './loose';

/** Between a thing and its name. */
const EPITHET =
  /^,? (?:(?:also|often|sometimes) )?(?:(?:known|billed|hailed|described) as |dubbed |called |nicknamed )?(?:the|a|an|your|nature['’]s) $/i;
/** What makes a word for an outcome a name for a thing. */
const NOUNS =
  '(?:mineral|herb|vitamin|nutrient|drink|tea|food|superfood|supplement|fruit|snack|spice|plant|root|tonic|remedy|aid|booster|helper|hack|trick|habit|ritual|staple|superstar|hero)s?';
const NOUN_AFTER = new RegExp(
  `^(?:[- ](?:friendly|boosting|supporting|supportive|promoting|inducing|enhancing|relevant|loving))?[- ]${NOUNS}\\b`,
  'i',
);
const NOUN_INSIDE = new RegExp(`[- ]${NOUNS}$`, 'i');
/** Said of it, not named beside it. */
const IS_ONE_OF = /\b(?:is|are|make|makes|be)\b[^,;:.]{0,60}$/i;
const ONE_OF = /\b(?:(?:one|two|three|some|all) of|among) the (?:[\p{L}-]+ ){0,3}$/iu;
const LEFT_OUT =
  /^[^\p{L}]*(?:(?:it|they|these|those|this|that)(?:['’]s|['’]re| is| are) )?(?:(?:probably|perhaps|arguably|easily) )?(?:one|some) of the (?:\p{L}+ ){0,3}$/iu;

/** The outcome an epithet speaks of: "sleep" of "sleep snack", also where the two are one name ("sleep habits"). */
function spokenOf({ text, find }: Spoken, m: Mention): Mention | null {
  if (NOUN_AFTER.test(text.slice(m.end))) return m;
  const own = text.slice(m.start, m.end);
  if (!NOUN_INSIDE.test(own) || !ONE_OF.test(text.slice(0, m.start))) return null;
  const inner = find(own.replace(NOUN_INSIDE, ''))[0];
  return inner ? { ...inner, start: m.start + inner.start, end: m.start + inner.end } : null;
}

/** Whom it is said of: the name beside it, or all names before "is one of"; null for what the sentence before spoke of. */
function bearers(text: string, before: readonly Mention[], at: number): (Mention | null)[] {
  const beside = before.at(-1);
  if (!beside) return LEFT_OUT.test(text.slice(0, at)) ? [null] : [];
  if (EPITHET.test(text.slice(beside.end, at))) return [beside];
  const is = IS_ONE_OF.exec(text.slice(0, at));
  return is && beside.end <= is.index + is[0].length && before[0]!.end <= is.index
    ? before.filter((m) => m.end <= is.index)
    : [];
}

export function epithets(spoken: Spoken, mentions: readonly Mention[]): LoosePair[] {
  const { terms, start } = spoken.sentence;
  return mentions.flatMap((m, i) => {
    const outcome = spokenOf(spoken, m);
    if (!outcome) return [];
    const verb = terms.findIndex((t) => t.end - start > outcome.start);
    return bearers(spoken.text, mentions.slice(0, i), outcome.start).map((subject): LoosePair => ({
      relation: 'improves',
      subject,
      outcome,
      verb,
    }));
  });
}
