/** "cortisol fell", "their sleep as deeper", "reflux got worse": whether the words after a name speak of more or of less of it. */
import type { Sign } from '../concepts/graph';

const list = (words: string) => new Set(words.split(' '));

const UP = list(
  'rose rise rises risen rising climb climbs climbed climbing soar soars soared soaring surge surges surged spike spikes spiked jump jumps jumped up higher grew grow grows grown increased increases increase swell swells balloon skyrocket skyrockets peak peaks shoot shoots shot mount mounts longer more',
);
const DOWN = list(
  'fell fall falls fallen falling drop drops dropped dropping dip dips dipped plummet plummets plummeted plunge plunges plunged tumble tumbles tumbled slump slumps slumped shrink shrinks shrank crash crashes crashed dive dives down lower decline declines declined decreased decreases decrease halt sank sink sinks dwindle dwindles less shorter stops stopped vanish vanishes vanished disappear disappears disappeared',
);
const BETTER = list(
  'better improve improves improved improving deeper sounder restful easier calmer recover recovers recovered stronger healthier healthy balanced thriving thrives thrive ease eases eased settle settles settled resolve resolves resolved clears cleared faster sooner quicker',
);
const WORSE = list(
  'worse worsen worsens worsened worsening poorer lighter broken suffer suffers suffered suffering deteriorate deteriorates deteriorated weaker harder restless fragmented bloom blooms flare flares flared pieces imbalanced unbalanced unhealthy disrupted compromised impaired inflamed struggling',
);

/** Several words for one. */
const OUT_OF_BALANCE = /\b(?:out of|off) (?:balance|whack|kilter|sync)\b/i;

const WORD = /[\p{L}’']+/gu;
const REACH = 6;
/** Another thing begins here. */
const ENDS = /[,;:.()—–]|\b(?:but|while|whereas|than|which|who|that|because|if|when|in|on|with|after|for)\b/iu;

/**
 * @param end UTF-16 offset where the name ends in `text`; @param valence is more of it good (1), bad (-1) or neither?
 * @returns -1 for less of it, 1 for more, 0 when nothing is said.
 */
export function stateAfter(text: string, end: number, valence: Sign): Sign {
  // "ghrelin, the hormone of hunger, goes up"
  const rest = text.slice(end, end + 110).replace(/^,[^,]{1,40},/, '');
  const phrase = rest.slice(0, ENDS.exec(rest)?.index ?? rest.length).replace(OUT_OF_BALANCE, 'imbalanced');
  for (const [word] of [...phrase.matchAll(WORD)].slice(0, REACH)) {
    const w = word.toLowerCase();
    if (UP.has(w)) return 1;
    if (DOWN.has(w)) return -1;
    if (BETTER.has(w)) return valence === -1 ? -1 : 1;
    if (WORSE.has(w)) return valence === -1 ? 1 : -1;
  }
  return 0;
}
