/** One document in, one record out: the same gate and engine as in the browser. */
import type { MatchIndex } from '../../claims-db/shapes';
import { createEngine } from '../core/analyse';
import { conflictSignals } from '../core/conflicts/signals';
import { createGate, gateIndex } from '../core/gate';
import { isEnglish, sampleOf } from '../core/language';
import type { Analysis, GatedPage, PageText } from '../core/model';
import type { Tuning } from '../core/tuning';

export interface Scanner {
  /** @param all also give claims with no entry. */
  scan(page: PageText, all: boolean): Analysis;
}

/** A page the gate stopped: nothing to read, but its money facts are still facts. */
const stopped = (page: PageText): GatedPage => ({
  title: page.title,
  language: page.language,
  blocks: [],
  conflicts: conflictSignals(page),
});

/** @param tuning only for measuring. */
export function createScanner(index: MatchIndex, tuning?: Tuning): Scanner {
  // A file may be one sentence: unlike in the page, no word is left out to be light.
  const gate = createGate(gateIndex(index, Infinity));
  const engine = createEngine(index, tuning);
  return {
    scan(page, all) {
      const english = isEnglish(page.language, sampleOf(page.blocks));
      const language = page.language || (english ? 'en' : 'und');
      const gated = (english ? gate.pass(page) : null) ?? stopped(page);
      return engine.analyse({ ...gated, language }, { all });
    },
  };
}
