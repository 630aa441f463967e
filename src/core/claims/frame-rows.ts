/** Words above a line, or a label before it, that say how the line bears on the thing it leaves out. One row, one phrasing. */

/** Does the line name what the thing does (its outcome), or is the line itself the thing that does it? */
export type LineIs = 'outcome' | 'subject';

export interface FrameRow {
  id: string;
  /** Tried on a lead-in, a heading or a column header. */
  pattern: RegExp;
  line: LineIs;
  /** Joins the thing and a line that is a noun phrase. A line that begins with a verb needs no joint. */
  joint: string;
  /** Words it must fit, and words it must not. */
  example: string;
  avoid: string;
}

export const FRAME_ROWS: readonly FrameRow[] = [
  {
    id: 'harms',
    pattern:
      /\b(?:side[- ]effects?|(?:health )?(?:risks?|dangers?|harms?|hazards?)|downsides?|drawbacks?|negative effects?|problems with|what .{1,40} does to your)\b/i,
    line: 'outcome',
    joint: ' causes ',
    example: 'Side effects of melatonin',
    avoid: 'Melatonin at a glance',
  },
  {
    id: 'causes',
    pattern:
      /\b(?:causes?|triggers?|culprits?|reasons?)\b.{1,12}\b(?:of|for|behind)\b|\bwhat (?:causes|triggers)\b|\b(?:caused|triggered|brought on) by\b|\b(?:made|more) (?:worse|likely|severe|common)\b.+\bby\b|\btriggers?(?: include)?:?$/i,
    line: 'subject',
    joint: ' causes ',
    example: 'Common causes of bloating',
    avoid: 'Bloating explained',
  },
  {
    id: 'worse',
    pattern:
      /\b(?:foods?|drinks?|things|habits|what|ones|items)\b.{1,40}\b(?:worsens?|aggravates?|makes? .{1,30} worse|disrupts?|ruins?|wrecks?|harms?|hurts?|damages?|upsets?|throws? off|messes with|interferes? with)\b/i,
    line: 'subject',
    joint: ' worsens ',
    example: 'Foods that worsen reflux',
    avoid: 'Foods we like',
  },
  {
    id: 'remedies',
    pattern:
      /\b(?:foods?|drinks?|teas?|herbs?|supplements?|remed(?:y|ies)|nutrients?|vitamins?|habits?|things|probiotics?|fixes|helpers?|solutions?|aids?)\b.{1,20}\b(?:that (?:may |can |could |might )?(?:help|improve|support|promote|aid|ease|relieve|reduce|boost|soothe|fight)|which help|to (?:help|improve|ease|relieve|boost|reduce|promote)|for)\b/i,
    line: 'subject',
    joint: ' improves ',
    example: 'Natural remedies for bloating',
    avoid: 'Where to buy remedies',
  },
  {
    id: 'benefits',
    pattern:
      /\b(?:benefits?|perks?|advantages?|upsides?)\b|\b(?:why|how)\b.{1,40}\b(?:helps?|works?|supports?|benefits?|matters?|good for)\b|\bwhat\b.{1,40}\b(?:does|do|can do)\b|\b(?:best|good|great|ideal|used|use it|use) for\b|\b(?:may |can |could )?helps? (?:with|to)\b|\bgood for\b|\b(?:can|may|might|could) help\b|\bhealth effects\b/i,
    line: 'outcome',
    joint: ' improves ',
    example: 'Benefits of kefir',
    avoid: 'What is kefir?',
  },
];

/** Words that set what follows aside: the page does not say it itself. */
export const SET_ASIDE =
  /\b(?:myths?|fiction|misconceptions?|claims?|claimed|promises?|hype|supposed|so-called|marketing|adverts?|they say|people say|said to|rumou?rs?|avoid|unproven|debunk\w*|wrong|false|not)\b/i;
