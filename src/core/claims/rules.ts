/**
 * The phrasings that say what a subject does to an outcome: one row each, with a sentence it must find and one it must
 * not. `$` stands for each of `words` in turn; `{word/verb}` matches every form of a verb (compromise's match syntax).
 */
import type { Relation } from '../../../claims-db/schema';
import type { Strength } from '../model';

/** "linked" says that two things go together, without saying which way. */
export type CueRelation = Relation | 'linked';

export interface CueRule {
  id: string;
  relation: CueRelation;
  /** verb: subject before, outcome after, turned round in the passive. phrase: same, never passive. reversed: outcome before, subject after. */
  shape: 'verb' | 'phrase' | 'reversed';
  strength: Exclude<Strength, 'none' | 'conditional'>;
  match: string;
  words?: readonly string[];
  example: string;
  avoid: string;
}

const verb = (
  id: string,
  relation: CueRelation,
  words: readonly string[],
  example: string,
  avoid: string,
  match = '{$/verb}',
): CueRule => ({ id, relation, shape: 'verb', strength: 'causal', match, words, example, avoid });

const phrase = (
  id: string,
  relation: CueRelation,
  strength: CueRule['strength'],
  match: string,
  example: string,
  avoid: string,
): CueRule => ({ id, relation, shape: 'phrase', strength, match, example, avoid });

export const CUE_RULES: readonly CueRule[] = [
  // — better and worse, as a person feels it
  verb(
    'improve',
    'improves',
    ['improve', 'enhance', 'support', 'help', 'aid', 'benefit', 'better', 'strengthen', 'restore', 'optimise', 'optimize', 'assist', 'deepen', 'nourish', 'heal', 'repair', 'protect'],
    'Kefir supports sleep.',
    'Kefir is on sale.',
  ),
  verb(
    'relieve',
    'improves',
    ['relieve', 'ease', 'alleviate', 'treat', 'tackle', 'combat', 'fight', 'cure', 'fix', 'soothe', 'calm', 'banish', 'beat'],
    'Fennel eases bloating.',
    'The ease of bloating is unknown.',
  ),
  verb('address', 'improves', ['address'], 'Therapy can address insomnia.', 'Her address is in town.', '#Modal {$/verb}'),
  verb(
    'steady',
    'improves',
    ['stabilise', 'stabilize', 'balance', 'rebalance', 'normalise', 'normalize', 'harmonise', 'harmonize', 'steady'],
    'Probiotics normalise cortisol.',
    'A balance of foods is nice.',
  ),
  verb(
    'worsen',
    'worsens',
    ['worsen', 'disrupt', 'disturb', 'impair', 'harm', 'damage', 'hurt', 'wreck', 'ruin', 'sabotage', 'undermine', 'upset', 'hinder', 'compound', 'exacerbate', 'aggravate', 'destroy', 'degrade', 'spoil', 'fragment', 'jeopardise', 'jeopardize', 'wreak'],
    'Screens disrupt sleep.',
    'Sleep in a dark room.',
  ),
  verb('interfere', 'worsens', ['interfere', 'mess', 'meddle'], 'Caffeine interferes with sleep.', 'Sleep comes with age.', '{$/verb} with'),
  verb('throw-off', 'worsens', ['throw'], 'Late meals throw off your sleep.', 'Throw the ball.', '{$/verb} off'),
  verb('wake', 'worsens', ['wake'], 'Night sweats wake women from sleep.', 'Women sleep in.', '{$/verb}'),
  phrase('less-able', 'worsens', 'causal', '{make/verb} .? .? (it harder|harder|difficult|less able) to?', 'Stress makes it harder to sleep.', 'The bed is harder.'),
  // — more and less
  verb(
    'increase',
    'increases',
    ['increase', 'raise', 'boost', 'elevate', 'promote', 'stimulate', 'spike', 'heighten', 'activate', 'trigger', 'induce', 'double', 'triple', 'quadruple', 'cause', 'fuel', 'feed', 'foster', 'encourage', 'enrich', 'drive', 'favour', 'favor', 'facilitate', 'maximise', 'maximize', 'spark'],
    'Walnuts tripled blood melatonin.',
    'Walnuts are nuts.',
  ),
  verb('lead-to', 'increases', ['lead', 'contribute'], 'Stress leads to insomnia.', 'Stress is a lead story.', '{$/verb} (to|towards)'),
  verb('result-in', 'increases', ['result'], 'Stress results in insomnia.', 'The results were good.', '{$/verb} in'),
  verb('bring-about', 'increases', ['bring'], 'Stress brings on insomnia.', 'Bring your own bag.', '{$/verb} (on|about)'),
  verb('mean', 'increases', ['mean'], 'Less fibre means worse sleep.', 'He is a mean man.', '{$/verb}'),
  verb('release', 'increases', ['release'], 'The body releases cortisol.', 'A press note.', '{$/verb}'),
  phrase('driver-of', 'increases', 'causal', '(driver|drivers|cause|causes|trigger|triggers) (of|for|behind)', 'Stress is a driver of insomnia.', 'The driver was late.'),
  verb(
    'reduce',
    'decreases',
    ['reduce', 'lower', 'decrease', 'cut', 'suppress', 'inhibit', 'block', 'diminish', 'lessen', 'curb', 'minimise', 'minimize', 'prevent', 'shorten', 'dampen', 'deplete', 'slash', 'eliminate', 'halve', 'quiet', 'relax', 'weaken', 'eradicate', 'delay', 'tame'],
    'Slow breathing lowers stress.',
    'The lower shelf is empty.',
  ),
  verb('get-rid', 'decreases', ['get'], 'Ginger gets rid of bloating.', 'Get some sleep.', '{$/verb} rid of'),
  verb('bring-down', 'decreases', ['bring'], 'Yoga brings down stress.', 'Bring a mat.', '{$/verb} down'),
  verb('keep-low', 'decreases', ['ward', 'stave'], 'Mint wards off bloating.', 'The ward was full.', '{$/verb} off'),
  // — an effect without a direction
  verb(
    'affect',
    'affects',
    ['affect', 'influence', 'impact', 'modulate', 'regulate', 'control', 'govern', 'shape', 'alter', 'change', 'determine', 'target', 'modify', 'dictate'],
    'Your gut affects your brain.',
    'Your gut is long.',
  ),
  phrase('role-in', 'affects', 'causal', '{play/verb} .? .? .? .? (role|part) in', 'The gut plays a crucial role in sleep.', 'Children play in a park.'),
  phrase('influence-on', 'affects', 'causal', '(influence|impact|effect|effects|bearing) (on|upon)', 'The gut has an effect on sleep.', 'The effect was large.'),
  phrase('involved-in', 'affects', 'causal', 'involved in', 'Serotonin is involved in sleep.', 'She got involved.'),
  phrase('key-to', 'improves', 'causal', '(key|crucial|essential|vital|important|necessary|good|great|beneficial|helpful|useful) (to|for)', 'Magnesium is essential for sleep.', 'The key is lost.'),
  phrase('bad-for', 'worsens', 'causal', '(bad|terrible|harmful|detrimental|disastrous) (to|for)', 'Screens are bad for sleep.', 'A bad night.'),
  // — going together
  phrase('linked', 'linked', 'correlational', '(linked|tied|connected|related|correlated|associated) (to|with)', 'Short sleep is linked to stress.', 'She is with friends.'),
  phrase('link-between', 'linked', 'correlational', '(link|links|association|associations|correlation|relationship|connection) (between|with|to)', 'There is a link between stress and sleep.', 'Click the link.'),
  verb('correlate', 'linked', ['correlate', 'associate', 'coincide'], 'Stress correlates with poor sleep.', 'Her associate left.', '{$/verb} with'),
  phrase('predict', 'linked', 'correlational', '(predicts|predicted|predict)', 'Stress predicts poor sleep.', 'A forecast.'),
  phrase('risk-of', 'linked', 'correlational', '(risk|odds|likelihood) (of|for)', 'Short sleep raises the risk of inflammation.', 'It is a risk.'),
  // — facts about the body
  { ...verb('make', 'makes', ['produce', 'manufacture', 'synthesise', 'synthesize', 'secrete', 'generate', 'create'], 'Your gut produces serotonin.', 'Fresh produce is nice.'), strength: 'fact' },
  { ...verb('made', 'makes', ['make'], 'Serotonin is made in the gut.', 'It was in May.', '{$/verb}'), strength: 'fact' },
  phrase('production-of', 'makes', 'fact', '(production|synthesis|manufacture) of', 'A healthy gut aids the production of serotonin.', 'A film production.'),
  { ...verb('become', 'becomes', ['convert', 'transform', 'turn', 'metabolise', 'metabolize', 'break'], 'The body converts tryptophan into serotonin.', 'Into the woods.', '{$/verb} .? .? .? .? (to|into)'), strength: 'fact' },
  phrase('precursor', 'becomes', 'fact', '(precursor|precursors|building block|building blocks|raw material) (of|to|for)', 'Serotonin is a precursor to melatonin.', 'It is a block of flats.'),
  { ...verb('contain', 'contains', ['contain', 'provide', 'supply', 'deliver', 'store', 'hold'], 'Kefir contains tryptophan.', 'The container is shut.'), strength: 'fact' },
  phrase('rich-in', 'contains', 'fact', '(rich|high|abundant|loaded|packed|full) (in|with|of)', 'Kefir is rich in tryptophan.', 'A rich man.'),
  phrase('source-of', 'contains', 'fact', '(source|sources) (of|for)', 'Yogurt is a source of probiotics.', 'An unnamed source.'),
  phrase('different', 'differs', 'correlational', '(different|distinct|differences|altered)', 'People with insomnia have different gut bacteria.', 'The same bacteria.'),
  phrase('communication', 'interacts', 'fact', '(communication|conversation|bidirectional|bidirectionally)', 'There is communication between gut and brain.', 'Tall people.'),
  { ...verb('talk', 'interacts', ['communicate', 'talk', 'connect', 'interact'], 'The gut and the brain communicate.', 'Tall people.'), shape: 'phrase', strength: 'fact' },
  { ...phrase('lower-in', 'decreases', 'correlational', '#Copula #Adverb? (lower|reduced|decreased|fewer|depleted) (in|among)', 'Butyrate is lower in people with insomnia.', 'The lower shelf.'), shape: 'reversed' },
  { ...phrase('higher-in', 'increases', 'correlational', '#Copula #Adverb? (higher|elevated|increased|raised) (in|among)', 'Cortisol is higher in people with insomnia.', 'A higher shelf.'), shape: 'reversed' },
  { ...phrase('due-to', 'increases', 'causal', '(due to|thanks to|because of|owing to|caused by|brought on by|triggered by)', 'Insomnia is often due to stress.', 'The rent is due.'), shape: 'reversed' },
  phrase('loop', 'interacts', 'causal', '(loop|vicious cycle|vicious circle|vice versa|feedback loop|two-way street|both ways)', 'Bad sleep and bad gut health form a loop.', 'A loop of string.'),
  phrase('is-a', 'is', 'fact', '(is|are|as|considered|called|remains) (the|a|an) .? .? .? (neurotransmitter|treatment|therapy|transmitter|standard|messenger)', 'GABA is the main inhibitory neurotransmitter.', 'GABA is a word.'),
{ ...phrase('more-effective', 'outperforms', 'causal', '$', 'CBT-I is more effective than sleeping pills.', 'More pills.'), words: ['more effective than', 'as effective as', 'better than', 'superior to', 'works better than', 'work better than', 'as good as', 'outperforms', 'as effectively as'] },
];
