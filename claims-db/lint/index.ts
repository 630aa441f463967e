/** Every rule of the data, in the order their findings are told. */
import type { Database } from '../load';
import { alsoSaidAdds } from './also-said-adds';
import { directionWording } from './direction-wording';
import { examplesDiffer } from './examples-differ';
import { gradeSupported } from './grade-supported';
import { historyAgrees } from './history-agrees';
import { noCycles } from './no-cycles';
import { noRetractedSupport } from './no-retracted-support';
import { oneEntryPerStatement } from './one-entry-per-statement';
import { redirectsLand } from './redirects-land';
import { referencesExist } from './references-exist';
import { reviewAge } from './review-age';
import type { Finding, Rule } from './rule';
import { sourcesUsed } from './sources-used';
import { summaryPlain } from './summary-plain';
import { wordsOnce } from './words-once';

export const RULES: readonly Rule[] = [
  referencesExist,
  sourcesUsed,
  noRetractedSupport,
  gradeSupported,
  oneEntryPerStatement,
  wordsOnce,
  alsoSaidAdds,
  noCycles,
  summaryPlain,
  directionWording,
  examplesDiffer,
  historyAgrees,
  redirectsLand,
  reviewAge,
];

/** @param today ISO date. */
export const lint = (db: Database, today: string): Finding[] =>
  RULES.flatMap((rule) => rule.check(db, today).map((found) => ({ ...found, level: rule.level })));
