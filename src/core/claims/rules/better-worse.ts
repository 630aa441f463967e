/** Better and worse, as a person feels it. */
import { phrase, verb, type CueRule } from './rule';

export const BETTER_WORSE: readonly CueRule[] = [
  verb({
    id: 'improve',
    relation: 'improves',
    words:
      'improve enhance support help aid benefit better strengthen restore optimise optimize assist deepen nourish heal repair protect rejuvenate replenish bolster reinforce cleanse detoxify detox coat rebuild refresh revive recharge settle soothe smooth sharpen lift uplift brighten fortify safeguard shield preserve sustain rescue tone refine upgrade seal mend tighten patch'.split(
        ' ',
      ),
    example: 'Kefir supports sleep.',
    avoid: 'Kefir is on sale.',
  }),
  verb({
    id: 'relieve',
    relation: 'improves',
    words:
      'relieve ease alleviate treat tackle combat fight cure fix calm banish conquer remedy mitigate ameliorate counteract counter reverse resolve manage subdue quell defeat beat pacify overcome'.split(
        ' ',
      ),
    example: 'Fennel eases bloating.',
    avoid: 'Fennel grows in the garden.',
  }),
  verb({
    id: 'address',
    relation: 'improves',
    match: '#Modal #Adverb? address',
    example: 'Therapy can address insomnia.',
    avoid: 'Her address is in town.',
  }),
  verb({
    id: 'steady',
    relation: 'improves',
    words: 'stabilise stabilize balance rebalance normalise normalize harmonise harmonize steady'.split(' '),
    example: 'Probiotics normalise cortisol.',
    avoid: 'A balance of foods is nice.',
  }),
  verb({
    id: 'worsen',
    relation: 'worsens',
    words:
      'worsen disrupt disturb impair harm damage hurt wreck ruin sabotage undermine upset hinder compound exacerbate aggravate destroy degrade spoil fragment jeopardise jeopardize wreak rob steal unsettle irritate inflame compromise erode devastate derail impede hamper thwart threaten interrupt decimate ravage imperil unbalance destabilise destabilize confuse corrode scramble sap strain trash tank'.split(
        ' ',
      ),
    example: 'Screens disrupt sleep.',
    avoid: 'Sleep in a dark room.',
  }),
  verb({
    id: 'interfere',
    relation: 'worsens',
    match: '$ with',
    words: 'interfere interferes interfered interfering mess messes messed messing meddle meddles'.split(' '),
    example: 'Caffeine interferes with sleep.',
    avoid: 'Sleep comes with age.',
  }),
  verb({
    id: 'throw-off',
    relation: 'worsens',
    match: '$ off',
    words: 'throw throws threw throwing'.split(' '),
    example: 'Late meals throw off your sleep.',
    avoid: 'Throw the ball.',
  }),
  verb({
    id: 'wake',
    relation: 'worsens',
    words: ['wake'],
    example: 'Night sweats wake women from sleep.',
    avoid: 'Women sleep in.',
  }),
  phrase({
    id: 'make-worse',
    relation: 'worsens',
    match: '$',
    words: ['{make/verb} .{1,7} (worse|harder|shorter|lighter|poorer)', '{throw/verb} .{1,5} off balance'],
    inside: 'outcome',
    example: 'Poor sleep makes menopause symptoms worse.',
    avoid: 'A worse noise.',
  }),
  phrase({
    id: 'make-better',
    relation: 'improves',
    match: '$',
    words: [
      '{make/verb} .{1,7} (better|easier|deeper|sounder|longer|stable)',
      '{keep/verb} .{1,5} (steady|stable|balanced|healthy|level)',
      '{keep/verb} .{1,5} on an even keel',
      '{keep/verb} .{1,5} in check',
      '{keep/verb} .{1,6} (within|in) .{0,2} (normal|healthy) (range|limits|balance)?',
      '{let/verb} .{1,5} (rest|recover|heal|repair|reset)',
      '{give/verb} .{1,5} (time|chance|space) to (rest|recover|heal|repair|reset)',
    ],
    inside: 'outcome',
    example: 'Protein keeps blood sugar stable.',
    avoid: 'A better noise.',
  }),
  phrase({
    id: 'benefits-include',
    relation: 'improves',
    match: '(benefit|benefits|perks|advantages) (of|from) .{1,6} (include|includes|including|are)',
    inside: 'subject',
    example: 'The benefits of kefir include better sleep.',
    avoid: 'Kefir includes milk.',
  }),
  phrase({
    id: 'own-benefits-include',
    relation: 'improves',
    match: '(benefit|benefits|perks|advantages) (include|includes|including)',
    example: "Kefir's benefits include better sleep.",
    avoid: 'Kefir includes milk.',
  }),
  phrase({
    id: 'benefit-of',
    relation: 'improves',
    shape: 'reversed',
    match: '(benefit|benefits|perk|perks) of',
    example: 'Better sleep is one benefit of kefir.',
    avoid: 'Kefir is of use.',
  }),
  phrase({
    id: 'less-able',
    relation: 'worsens',
    match: '{make/verb} .{1,3} $ to',
    words: ['difficult', 'less able'],
    example: 'Stress makes it difficult to sleep.',
    avoid: 'The bed is difficult.',
  }),
  phrase({
    id: 'hard-to',
    relation: 'worsens',
    match: '{make/verb} it (hard|harder|tough|tougher) to',
    example: 'Stress makes it harder to sleep.',
    avoid: 'The bed is harder.',
  }),
  phrase({
    id: 'key-to',
    relation: 'improves',
    match:
      '(key|ticket|secret|path|route|gateway|crucial|essential|vital|important|necessary|good|great|beneficial|helpful|useful) (to|for)',
    example: 'Magnesium is essential for sleep.',
    avoid: 'The key is lost.',
  }),
  phrase({
    id: 'bad-for',
    relation: 'worsens',
    match: '(bad|terrible|harmful|detrimental|disastrous) (to|for)',
    example: 'Screens are bad for sleep.',
    avoid: 'A bad night.',
  }),
];
