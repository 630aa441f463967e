/**
 * What a page tells a reader, after the four criteria of doi 10.3389/fmed.2019.00296: scientific references, caution about
 * the evidence, safety, regulatory status. Facts with their place; no score is made of them.
 */
import type { PageText, TextBlock } from '../model';
import { excerpt, isContent, sentences } from './excerpt';
import { isReference } from './references';

export type Criterion = 'references' | 'caution' | 'harms' | 'regulatory-status';

export interface ChecklistItem {
  criterion: Criterion;
  /** Was it seen on the page? Not seen is not the same as not there. */
  seen: boolean;
  /** For a reader: what was looked for. */
  asks: string;
  /** The words seen and their block; null when nothing was. */
  evidence: string | null;
  block: number | null;
}

interface Row {
  criterion: Criterion;
  asks: string;
  /** Any of these in a sentence. */
  says: readonly RegExp[];
}

const ROWS: readonly Row[] = [
  {
    criterion: 'caution',
    asks: 'Does the page say how sure or unsure the evidence is?',
    says: [
      /\b(?:more|further|larger|better|long-term|additional) (?:\w+ ){0,3}(?:research|studies|trials|evidence)\b.{1,40}\b(?:needed|required|necessary|warranted|before)\b/i,
      /\b(?:evidence|research|data|science|studies|results|findings)\b.{1,30}\b(?:limited|mixed|weak|thin|inconclusive|unclear|uncertain|preliminary|early|small|conflicting|inconsistent|lacking|not (?:yet )?(?:conclusive|clear|strong|enough))\b/i,
      /\b(?:limited|mixed|weak|little|no (?:good|strong|solid|clear)|not enough|insufficient|preliminary|conflicting) (?:scientific |clinical |human )?(?:evidence|research|data|studies|proof)\b/i,
      /\b(?:has|have|had)(?: not|n['’]t) (?:yet )?been (?:studied|tested|proven|shown|confirmed|established)\b/i,
      /\bonly (?:in|on) (?:animals|mice|rats)\b|\b(?:in|on) (?:mice|rats|animals),? (?:not|so|and it)\b/i,
    ],
  },
  {
    criterion: 'harms',
    asks: 'Does the page name side effects or who should not take it?',
    says: [
      /\b(?:side effects?|adverse (?:effects?|events?|reactions?)|interact(?:s|ions?)? with|contraindicat\w+|overdose|toxicity|allergic reactions?)\b/i,
      /\b(?:should|must) (?:not|avoid)\b.{1,60}\b(?:pregnan|breastfeed|children|kidney|liver|medication|immun)\w*/i,
      /\b(?:if you(?:['’]re| are)?|people who are|women who are|those who are) (?:pregnant|breastfeeding|nursing|taking (?:\w+ )?(?:medication|medicines?|blood thinners|antidepressants))\b/i,
      /\b(?:can|may|might) cause (?:\w+ )?(?:bloating|gas|diarrh?o?ea|nausea|headaches?|drowsiness|constipation|cramps?|upset stomach|stomach upset|dizziness|grogginess|infections?)\b/i,
    ],
  },
  {
    criterion: 'regulatory-status',
    asks: 'Does the page say whether an authority has approved it?',
    says: [
      /\b(?:not been|never been|not) (?:evaluated|approved|reviewed|regulated|authori[sz]ed) (?:as (?:a )?(?:medicines?|drugs?) )?by\b/i,
      /\b(?:FDA|EFSA|MHRA|TGA|Health Canada|EMA|Food and Drug Administration|European Food Safety Authority|Medicines and Healthcare products Regulatory Agency)\b/,
      /\b(?:sold|classed|regulated|marketed|classified) as (?:a )?(?:dietary |food )?(?:supplements?|medicines?|drugs?|foods?)\b/i,
      /\b(?:prescription[- ]only|available (?:only )?(?:on|by) prescription|over[- ]the[- ]counter medicine)\b/i,
    ],
  },
];

type Seen = Pick<ChecklistItem, 'evidence' | 'block'>;

function firstSaid(blocks: readonly TextBlock[], says: readonly RegExp[]): Seen | null {
  for (const b of blocks) {
    if (!says.some((p) => p.test(b.text))) continue;
    for (const { text, at } of sentences(b.text)) {
      const m = says.map((p) => p.exec(text)).find((hit) => hit !== null);
      if (m) return { evidence: excerpt(b.text, at + m.index, m[0].length), block: b.ordinal };
    }
  }
  return null;
}

const item = (criterion: Criterion, asks: string, seen: Seen | null): ChecklistItem => ({
  criterion,
  asks,
  seen: seen !== null,
  evidence: seen?.evidence ?? null,
  block: seen?.block ?? null,
});

/** Four facts about a page, always in the same order. Menus, footers and comments count for references only. */
export function checklist(page: PageText): ChecklistItem[] {
  const content = page.blocks.filter(isContent);
  const reference = page.blocks.find(isReference);
  const cited = reference ? { evidence: excerpt(reference.text, 0, 60), block: reference.ordinal } : null;
  return [
    item('references', 'Does the page give references that can be followed?', cited),
    ...ROWS.map(({ criterion, asks, says }) => item(criterion, asks, firstSaid(content, says))),
  ];
}
