/** Groups of people that pages speak of and studies are done in. */

/**
 * Groups of one facet exclude each other unless `within` says otherwise. Those of a situation exclude only what `apart`
 * lists, an illness only good health. Else groups of two facets say nothing of each other.
 */
export type Facet = 'age' | 'sex' | 'health' | 'situation';

export interface Group {
  id: string;
  facet: Facet;
  /** The group in a sentence, as those a claim is for; null for one that only studies name. */
  said: RegExp | null;
  /** The group in the line that says in whom a claim was studied. */
  studied: RegExp;
  words: string;
  /** Groups of the facet that take it in, or that it may take in. */
  within: readonly string[];
  /** Of a situation: groups whose members are not in it. */
  apart?: readonly string[];
  /** A claim studied only in this group is news to everyone else; with the words that make it none. */
  narrow?: RegExp;
}

export const GROUPS: readonly Group[] = [
  {
    id: 'babies',
    facet: 'age',
    said: /\b(?:babies|infants|newborns)\b(?!['’])/iu,
    studied: /\b(?:babies|infants|newborn)/iu,
    words: 'babies',
    within: ['children', 'all'],
    narrow: /\b(?:bab(?:y|ies)|infants?|newborns?|colic|birth|born|breast)/iu,
  },
  {
    id: 'children',
    facet: 'age',
    said: /\b(?:children|kids|toddlers)\b(?!['’])/iu,
    studied: /\b(?:children|toddlers)\b/iu,
    words: 'children',
    within: ['babies', 'teens', 'all'],
    narrow: /\b(?:child|kid|toddler|teen)/iu,
  },
  {
    id: 'teens',
    facet: 'age',
    said: /\b(?:teenagers|teens|adolescents)\b(?!['’])/iu,
    studied: /\b(?:teenagers|students)\b/iu,
    words: 'teenagers',
    within: ['children', 'young', 'all'],
    narrow: /\b(?:teen|adolescen|child|kid)/iu,
  },
  {
    id: 'adults',
    facet: 'age',
    said: /(?<!\b(?:older|young|younger) )\badults\b(?!['’])/iu,
    studied: /(?<!\b(?:older|young|younger) )(?:\badults?\b|\b(?:men|women)\b)/iu,
    words: 'adults',
    within: ['young', 'older', 'all'],
  },
  {
    id: 'young',
    facet: 'age',
    said: /\byoung (?:adults|men|women)\b/iu,
    studied: /\b(?:young(?:er)?(?: and older)? (?:adults|men|women)|in their twenties)\b/iu,
    words: 'young adults',
    within: ['adults', 'teens', 'all'],
  },
  {
    id: 'older',
    facet: 'age',
    said: /\b(?:older (?:adults|people)|seniors|the elderly|(?:people|adults|women|men) over (?:5\d|6\d|7\d))\b(?!['’])/iu,
    studied: /\b(?:older|old people|adults over 5\d)\b/iu,
    words: 'older people',
    within: ['adults', 'all'],
    narrow: /\b(?:older|senior|elderly|aged|ageing|aging)/iu,
  },
  {
    id: 'all',
    facet: 'age',
    said: null,
    studied: /\b(?:all|any) ages?\b/iu,
    words: 'people of all ages',
    within: [],
  },
  {
    id: 'men',
    facet: 'sex',
    said: /\bmen\b(?!['’])/iu,
    studied: /\bmen\b/iu,
    words: 'men',
    within: ['both'],
  },
  {
    id: 'women',
    facet: 'sex',
    said: /\bwomen\b(?!['’])/iu,
    studied: /\bwomen\b/iu,
    words: 'women',
    within: ['both'],
  },
  {
    id: 'both',
    facet: 'sex',
    said: null,
    studied:
      /\b(?:adults|people|patients|volunteers|athletes|students|children|workers|travellers|babies|users|mice|rats)\b/iu,
    words: 'men and women',
    within: [],
  },
  {
    id: 'healthy',
    facet: 'health',
    said: /\bhealthy (?:people|adults)\b/iu,
    studied: /\b(?:healthy(?! bowel)|good sleepers)\b/iu,
    words: 'healthy people',
    within: [],
  },
  {
    id: 'insomnia',
    facet: 'health',
    said: /\b(?:insomniacs|(?:people|adults|those|anyone) (?:with|who have) (?:chronic )?insomnia)\b/iu,
    studied:
      /\b(?:insomnia|poor(?:ly)?|trouble (?:sleeping|falling)|sleep(?:ing)? (?:trouble|problems)|unsatisfactorily)\b/iu,
    words: 'people with insomnia',
    within: [],
  },
  {
    id: 'ibs',
    facet: 'health',
    said: /\b(?:people|adults|those|patients|anyone) with (?:IBS|irritable bowel)/iu,
    studied: /\b(?:IBS|irritable bowel)/iu,
    words: 'people with IBS',
    within: [],
  },
  {
    id: 'diabetes',
    facet: 'health',
    said: /\b(?:diabetics|(?:people|adults|those|patients|anyone) with (?:type [12] )?diabetes)\b/iu,
    studied: /\bdiabetes\b/iu,
    words: 'people with diabetes',
    within: [],
  },
  {
    id: 'ill',
    facet: 'health',
    said: null,
    studied:
      /\b(?:ill|illness(?:es)?|diseases?|constipation|depression|overweight|apnoea|syndrome|diarrhoea|reflux|acne|hospital)\b/iu,
    words: 'people with another illness',
    within: [],
  },
  {
    id: 'pregnancy',
    facet: 'situation',
    said: /\b(?:pregnant (?:women|people)|expectant mothers|(?:during|in) pregnancy)\b/iu,
    studied: /\bpregnan/iu,
    words: 'pregnant women',
    within: [],
    apart: ['men', 'older', 'menopause', 'babies', 'children'],
    narrow: /\bpregnan/iu,
  },
  {
    id: 'athletes',
    facet: 'situation',
    said: /\bathletes\b(?!['’])/iu,
    studied: /\b(?:athletes|trained men)\b/iu,
    words: 'athletes',
    within: [],
    apart: ['babies', 'hospital'],
    narrow: /\b(?:athlet|sport|train|exercis|workout)/iu,
  },
  {
    id: 'shift',
    facet: 'situation',
    said: /\b(?:shift|night) workers\b(?!['’])/iu,
    studied: /\bshift[- ]work/iu,
    words: 'shift workers',
    within: [],
    apart: ['babies', 'children', 'teens', 'hospital'],
    narrow: /\bshift/iu,
  },
  {
    id: 'hospital',
    facet: 'situation',
    said: /\b(?:intensive[- ]care|ICU) patients\b/iu,
    studied: /\bintensive-care patients\b/iu,
    words: 'intensive-care patients',
    within: [],
    apart: ['athletes'],
    narrow: /\b(?:intensive|hospital|icu)\b/iu,
  },
  {
    id: 'menopause',
    facet: 'situation',
    said: /\b(?:(?:peri|post)?menopausal women|women (?:in|after|around|going through) (?:peri)?menopause)\b/iu,
    studied: /menopaus/iu,
    words: 'women around menopause',
    within: [],
    apart: ['men', 'young', 'babies', 'children', 'teens', 'pregnancy'],
    narrow: /menopaus|\bhot fl|\bnight sweats|estrogen|progest|\bhormone/iu,
  },
];
