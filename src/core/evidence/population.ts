/** Those a sentence speaks of against those who were studied. */
import { speaksOfPeople } from './addressed';
import type { Mismatch, Studied } from './mismatch';
import { GROUPS, type Facet, type Group } from './population-rows';

/** Lines that name no one who was studied. */
const NOBODY = /^products\b|\b(?:no|none|not|nobody|never)\b/iu;

/** "better in adults than in children", "out of reach of children": a group that the claim is not for. */
const NOT_FOR =
  /\b(?:than|not|unlike|except|versus|vs|compared|nor|without|with|having|have|has|raising|my|from|reach of) (?:\p{L}+ )?$/iu;

/** "those who lack it": not everyone, though no group of ours. */
const SOME = /\b(?:people|those|adults|anyone) (?:who|with|whose)\b|\bif you\b/iu;

/** Those of no group in particular. */
const ANYONE = /(?<!\b(?:old|older|young|younger) )\b(?:adults|people|volunteers)\b/iu;

const inFacet = (groups: readonly Group[], facet: Facet) => groups.filter((g) => g.facet === facet);

function saidIn(sentence: string): Group[] {
  const found = GROUPS.filter(({ said }) => {
    const m = said?.exec(sentence);
    return m ? !NOT_FOR.test(sentence.slice(0, m.index)) : false;
  });
  // "pregnant women" are told of once.
  return found.some((g) => g.facet === 'situation') ? found.filter((g) => g.facet !== 'sex') : found;
}

/** Those studied in place of someone in a situation: all of them must be strangers to it. */
function strangers(said: Group, studied: readonly Group[]): Group[] {
  const others = studied.filter((g) => g.facet !== 'health' && g.id !== 'both');
  return others.every((g) => said.apart?.includes(g.id)) ? others : [];
}

/** The groups that were studied in place of the one the sentence speaks of; empty when it may well be among them. */
function insteadOf(said: Group, studied: readonly Group[]): Group[] {
  if (said.facet === 'situation') return strangers(said, studied);
  const others = inFacet(studied, said.facet);
  if (said.facet === 'health') return others.every((g) => g.id === 'healthy') ? others : [];
  return others.some((g) => g.id === said.id || said.within.includes(g.id)) ? [] : others;
}

/** "adults" takes in the young and the old. */
function named(groups: readonly Group[]): string {
  const adults = groups.some((g) => g.id === 'adults');
  const kept = adults ? groups.filter((g) => g.id !== 'young' && g.id !== 'older') : groups;
  return kept.map((g) => g.words).join(' and ');
}

/** Everyone who was studied is of one narrow group that the sentence, which speaks to all, does not name. */
function narrowed(sentence: string, population: string, studied: readonly Group[]): Mismatch[] {
  const narrow = studied.filter((g) => g.narrow !== undefined);
  const parts = population.split(/[;,]/u).filter((part) => !/^\s?mostly\.?$/iu.test(part));
  const all = parts.every((part) => narrow.some((g) => g.studied.test(part)));
  if (narrow.length === 0 || !all || ANYONE.test(population) || studied.some((g) => g.id === 'young')) return [];
  if (narrow.some((g) => g.narrow!.test(sentence)) || SOME.test(sentence) || !speaksOfPeople(sentence)) return [];
  const mostly = /\bmostly\b/iu.test(population) ? ({ mostly: true } as const) : {};
  return [{ kind: 'population', said: null, studied: named(narrow), ...mostly }];
}

/** Groups that the sentence names and the studies left out; or the one group they were all done in. */
export function populationMismatches(sentence: string, { population }: Studied): Mismatch[] {
  const studied = NOBODY.test(population) ? [] : GROUPS.filter((g) => g.studied.test(population));
  if (studied.length === 0) return [];
  const said = saidIn(sentence);
  if (said.length === 0) return narrowed(sentence, population, studied);
  return said.flatMap((group): Mismatch[] => {
    const instead = insteadOf(group, studied);
    if (instead.length === 0) return [];
    return [{ kind: 'population', said: group.words, studied: named(instead) }];
  });
}
