/** Prints the milliseconds that reading the match index takes: from text to the concepts of a first sentence. */
import { readFileSync } from 'node:fs';
import { createGraph } from '../../src/core/concepts/graph';
import { createLexicon } from '../../src/core/concepts/lexicon';
import type { MatchIndex } from '../../claims-db/shapes';

const text = readFileSync('claims-db/generated/index.json', 'utf8');
const start = performance.now();
const index = JSON.parse(text) as MatchIndex;
createLexicon(index.concepts).find('Magnesium glycinate before bed improves deep sleep and calms the gut.');
createGraph(index.concepts);
console.log(performance.now() - start);
