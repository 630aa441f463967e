/** One document in, one record out: the same gate and engine as in the browser. */
import type { MatchIndex } from '../../claims-db/shapes';
import { createEngine } from '../core/analyse';
import { createGate, gateIndex } from '../core/gate';
import { isEnglish, sampleOf } from '../core/language';
import type { Analysis, PageText } from '../core/model';
import type { Tuning } from '../core/tuning';

export interface Scanner {
  /** @param all also give claims with no entry. */
  scan(page: PageText, all: boolean): Analysis;
}

/** @param tuning only for measuring. */
export function createScanner(index: MatchIndex, tuning?: Tuning): Scanner {
  // A file may be one sentence: unlike in the page, no word is left out to be light.
  const gate = createGate(gateIndex(index, Infinity));
  const engine = createEngine(index, tuning);
  return {
    scan(page, all) {
      const english = isEnglish(page.language, sampleOf(page.blocks));
      const language = page.language || (english ? 'en' : 'und');
      // A page the gate stops still has its facts about money.
      return engine.analyse({ ...page, language }, { all, read: english && gate.opens(page) });
    },
  };
}
