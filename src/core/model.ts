/** The plain values that flow page → blocks → sentences → claims → matches → badges. */
import type { Certainty, Direction, StudyType } from '../../claims-db/schema';
import type { ChecklistItem } from './conflicts/checklist';

export type { Certainty, Direction, StudyType };

/** `furniture` is what frames an article (menus, footers, comments): it may hold money words, never a claim. */
export type BlockKind = 'paragraph' | 'list-item' | 'heading' | 'cell' | 'quote' | 'caption' | 'furniture';

/** A link inside a block. Offsets are UTF-16 units in the block's text. */
export interface BlockLink {
  start: number;
  end: number;
  href: string;
  rel: string;
}

/** One run of text as a browser shows it, with the context a bullet or a pronoun needs. */
export interface TextBlock {
  /** Position among all blocks of the page, from 0. */
  ordinal: number;
  kind: BlockKind;
  /** White space collapsed as a browser shows it. */
  text: string;
  /** Headings above it, outermost first. */
  headings: string[];
  /** The line that introduces the list the block stands in. */
  leadIn: string | null;
  /** Of a table cell: the head of its column, and the first cell of its row. */
  tableHeader: string | null;
  rowHeader: string | null;
  /** Text of the block before it under the same heading. */
  previous: string | null;
  links: BlockLink[];
}

/** Everything the core reads of a page. */
export interface PageText {
  title: string;
  /** The page's declared language (BCP 47), or an empty string. */
  language: string;
  /** Address of the page, or an empty string for a file. */
  url: string;
  blocks: TextBlock[];
  /** What the page's mark-up offers for sale; absent where it was not read. */
  forSale?: ForSale;
}

/** Read from structured data, buy forms and buttons, never from running text. */
export interface ForSale {
  /** Products named with an offer. */
  products: { name: string; price: string }[];
  /** The page says that it is one product's page. */
  isProductPage: boolean;
  /** Words on the controls that put something in a cart. */
  buyControls: string[];
}

/** Something the page earns from, with the words that say what it is. */
export interface Offer {
  kind: ConflictKind;
  /** Ordinal of the block it stands in; null for the page as a whole. */
  block: number | null;
  /** Headings above it, outermost first, its own line included when it is one. */
  headings: string[];
  /** Offset in the block, UTF-16 units. */
  at: number;
  /** Affiliate network, where there is one. */
  network?: string;
  /** Link text with its sentence, or the product's name. */
  about: string;
  /** What stands before it in its block, and its heading: read when `about` names nothing. */
  around: string;
}

export type Strength = 'causal' | 'conditional' | 'correlational' | 'fact' | 'none';
export type Stance = 'asserts' | 'denies' | 'questions' | 'disputes' | 'testimonial' | 'advice';
export type Mark = 'supported' | 'mixed' | 'weak';

export type ConflictKind =
  | 'affiliate-link'
  | 'affiliate-disclosure'
  | 'disclosure-missing'
  | 'own-product'
  | 'shop-page'
  | 'price'
  | 'coupon'
  | 'sponsored'
  | 'newsletter'
  | 'booking'
  | 'testimonial'
  | 'persona-reviewer'
  | 'author-sells'
  | 'vague-source'
  | 'untraceable-study'
  | 'press-release-source'
  | 'no-references';

/** A fact about money or missing sourcing on the page, with the place it was seen. */
export interface ConflictSignal {
  kind: ConflictKind;
  /** Affiliate network, where there is one. */
  network?: string;
  /** The words or the address seen. */
  evidence: string;
  /** Ordinal of the block it was seen in; null for the page as a whole. */
  block: number | null;
  /** One more fact about it, in plain words: where a disclosure stands, what a linked item is. */
  note?: string;
}

/** The claim's figure against the figures the evidence allows, in the same unit. Of a range it is the upper end. */
export interface FigureNote {
  said: number;
  unit: 'times' | 'percent';
  accepted: [number, number];
  fits: boolean;
}

/** A paper the page links to: "doi:…", "pmid:…" or "pmc:…", and whether the link is in the sentence or only in its block. */
export interface LinkedId {
  id: string;
  near: 'sentence' | 'block';
}

/** What a sentence of the page asserts, and what we know of it. */
export interface Claim {
  text: string;
  block: number;
  start: number;
  end: number;
  /** Concept ids, or null. */
  subject: string | null;
  outcome: string | null;
  strength: Strength;
  stance: Stance;
  /** Entry id; null when nothing matches. */
  entry: string | null;
  /** null = no badge. */
  mark: Mark | null;
  certainty: Certainty | null;
  direction: Direction | null;
  studyType: StudyType | null;
  /** The badge's words; null when there is no badge. */
  badge: string | null;
  /** How the wording goes beyond the evidence; null when it does not. */
  gap: string | null;
  /** "The evidence is in rats.", when the sentence speaks of people; else null. */
  speciesLine: string | null;
  /** null when the sentence or the entry has no figure, or they count in different units. */
  figure: FigureNote | null;
  /** The entry is of a broader thing than the sentence's subject, or the general entry of its group. */
  through: 'broader' | 'family' | null;
  linked: LinkedId[];
  /** Kinds tied to this claim: the same thing is on offer in its section. */
  conflicts: ConflictKind[];
  /** What ties the claim to the page's money, in a sentence; absent when nothing does. */
  tie?: string;
  /** The words that matched, as the page writes them. */
  why: string;
}

export interface Summary {
  /** Sentences read. */
  sentences: number;
  /** Sentences and blocks too long to be prose: not read. */
  passedOver: number;
  claims: number;
  supported: number;
  mixed: number;
  weak: number;
  disputed: number;
  /** Matched, but without a badge (a question, advice, a testimonial). */
  unmarked: number;
  /** Found, but not in our list. */
  unlisted: number;
}

export interface Analysis {
  title: string;
  language: string;
  engine: string;
  db: string;
  summary: Summary;
  claims: Claim[];
  conflicts: ConflictSignal[];
}

export interface LookupResult {
  entry: string;
  /** The words of the query that name what the entry is about, in order; empty when only its wording is alike. */
  why: string[];
  /** 0 to 1, comparable between results of one look-up. */
  score: number;
  statement: string;
  certainty: Certainty;
  direction: Direction;
  studyType: StudyType;
}

export interface Lookup {
  query: string;
  results: LookupResult[];
  /** False: the results are only the nearest entries, not the answer. */
  confident: boolean;
}

/** What is drawn on pages: everything, weak claims only, or nothing; the popup lists all of them in each case. */
export type Density = 'all' | 'weak' | 'quiet';

/** An analysis with what the page summary tells beside the claims. */
export interface PageAnalysis extends Analysis {
  checklist: ChecklistItem[];
  /** What the page says of its affiliate links; null when it has none. */
  disclosure: string | null;
}

/** What the person sees of the page in the popup. */
export type PageReport =
  /** Off for this site by the person's choice. */
  | { state: 'off' }
  /** Never read: mail, banking, a form with a password or a card number. */
  | { state: 'private' }
  /** Not a language the database is written in. */
  | { state: 'language'; language: string }
  /** Its text is not there to be read (a PDF), or is a machine's (a translation). */
  | { state: 'pdf' | 'translated' }
  /** Nothing on the page speaks of sleep or the gut. */
  | { state: 'nothing' }
  | { state: 'failed'; error: string }
  | { state: 'reading' }
  | { state: 'done'; analysis: PageAnalysis };
