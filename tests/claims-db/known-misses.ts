/**
 * Example sentences the engine cannot read yet: what is left to learn. A sentence it has learnt to read must leave the
 * list (a test says so), so the list only shrinks.
 */
export const knownMisses: ReadonlySet<string> = new Set([
  'An unhealthy gut disrupts sleep, and lack of sleep in turn harms gut health.',
  'As an inhibitory neurotransmitter, GABA quiets nerve cells.',
  'Better sleep has been reported with mindfulness practice.',
  'Charcoal supports detox.',
  'Colonocytes are supplied with energy by butyrate.',
  'Gut imbalance and bad sleep make each other worse.',
  'Having protein before bed steadies overnight blood sugar.',
  'Higher serotonin levels from a balanced gut raise melatonin and prepare you for sleep.',
  'It becomes a loop: poor sleep upsets the gut, and gut problems then disturb sleep.',
  'Lower butyrate has been found in people with insomnia.',
  'Melatonin levels in the gut can be 400 times higher than those in the blood.',
  'Melatonin production by the pineal gland rises in the evening.',
  'Oestrogen levels may be kept steady by probiotics.',
  'Short-chain fatty acids are produced when fibre is fermented in the colon.',
  'Signals travel along the vagus nerve between the gut and the brain.',
  'The bacteria in kefir support healthy estrogen metabolism.',
  'The brain needs calcium to convert tryptophan into melatonin.',
  'The first-line therapy for insomnia is cognitive behavioural therapy (CBT-I).',
  'The gastrointestinal tract is the largest producer of melatonin besides the pineal gland.',
  'The gut bacteria of insomnia patients differ from those of healthy people.',
  'The most important inhibitory chemical messenger in the brain is GABA.',
  'Through the vagus nerve, gut bacteria send calming signals to the brain that affect sleep.',
  'Your digestive tract holds about 400 times the melatonin found in blood plasma.',
]);
