/** Strength of the wording of any sentence, whatever it speaks of. */
import type { Strength } from '../model';

const CORRELATIONAL =
  /\b(?:associat(?:ed|ion|ions|es)|correlat(?:ed|es|ion|ions)|linked|links? (?:between|to|with)|related to|relationships?|predict(?:s|ed|ive|or|ors)?|risk factors?|(?:more|less) likely|likely to|(?:higher|lower|increased|reduced|greater|elevated) (?:risk|odds|rates?|likelihood|prevalence|incidence)|(?:odds|hazard) ratio|at (?:higher|greater|increased|lower) risk|tended to|independent(?:ly)? of|goes? (?:hand in hand|together))\b/i;
const HEDGE =
  /\b(?:may|might|could|possibl[ye]|potential(?:ly)?|perhaps|appears?|appeared|seems?|seemed|suggest(?:s|ed|ing)?|hypothesi[sz]e)\b/i;
const EFFECT =
  /\b(?:caus(?:e|es|ed|ing)|improv(?:e|es|ed|ing|ements?)|reduc(?:e|es|ed|ing|tions?)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|prevent(?:s|ed|ing|ion)?|protect(?:s|ed|ing|ive)?|lead(?:s|ing)? to|led to|result(?:s|ed|ing)? in|contribut(?:e|es|ed|ing) to|affect(?:s|ed|ing)?|impair(?:s|ed|ing)?|enhanc(?:e|es|ed|ing)|help(?:s|ed|ing)?|trigger(?:s|ed)?|induc(?:e|es|ed|ing)|effect(?:s|ive|ively|iveness)?|efficacy|efficacious|benefi(?:t|ts|cial)|harm(?:s|ed|ful)?|influenc(?:e|es|ed|ing)|impact(?:s|ed|ing)?|alter(?:s|ed|ing)?|promot(?:e|es|ed|ing)|suppress(?:es|ed|ing)?|inhibit(?:s|ed|ing)?|worsen(?:s|ed|ing)?|delay(?:s|ed|ing)?|makes?|superior|role (?:in|of)|mediat(?:e|es|ed|ing)|play(?:s|ed)? (?:a|an)|cut(?:s|ting)?|slow(?:s|ed|ing)?|produc(?:e|es|ed|ing)|due to|because of|modif(?:y|ies|ied)|attenuat(?:e|es|ed|ing)|reliev(?:e|es|ed|ing)|treat(?:s|ed)?|did not|no (?:benefit|improvement))\b/i;

/** @returns none when the sentence says nothing of how one thing bears on another. */
export function sentenceStrength(text: string): Exclude<Strength, 'fact'> {
  if (CORRELATIONAL.test(text)) return 'correlational';
  if (!EFFECT.test(text)) return 'none';
  return HEDGE.test(text) ? 'conditional' : 'causal';
}
