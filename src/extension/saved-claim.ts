/** What may enter the reading list: checked where it crosses the border, because a page's script can send it. */
import * as z from 'zod/mini';
import type { SavedClaim } from '../core/kept';
import type { Certainty, ConflictKind, Direction, Mark, StudyType } from '../core/model';
import { t } from '../i18n';

z.config({ jitless: true });

/** The names of a record whose keys the compiler holds to be all of a union. */
const oneOf = <Name extends string>(all: Record<Name, true>) => z.enum(Object.keys(all) as [Name, ...Name[]]);

const marks: Record<Mark, true> = { supported: true, mixed: true, weak: true };
const certainties: Record<Certainty, true> = { high: true, moderate: true, low: true, 'very-low': true };
const directions: Record<Direction, true> = {
  supports: true,
  mixed: true,
  'little-or-no-effect': true,
  contradicts: true,
  untested: true,
};
const studyTypes: Record<StudyType, true> = {
  'meta-analysis': true,
  'systematic-review': true,
  rct: true,
  'non-randomised-trial': true,
  observational: true,
  'case-report': true,
  animal: true,
  'in-vitro': true,
  mechanistic: true,
  'narrative-review': true,
  guideline: true,
  'expert-opinion': true,
  none: true,
};
const conflictKinds: Record<ConflictKind, true> = {
  'affiliate-link': true,
  'affiliate-disclosure': true,
  'disclosure-missing': true,
  'own-product': true,
  'shop-page': true,
  price: true,
  coupon: true,
  sponsored: true,
  newsletter: true,
  booking: true,
  testimonial: true,
  'persona-reviewer': true,
  'author-sells': true,
  'vague-source': true,
  'untraceable-study': true,
  'press-release-source': true,
  'no-references': true,
};

/** Text of a page, cut to its cap: a long sentence is no reason to refuse a save. Lengths are UTF-16 units. */
const cut = (max: number) =>
  z.pipe(
    z.string(),
    z.transform((text: string) => text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')),
  );
const name = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));

const isWebAddress = (url: string): boolean =>
  url === '' || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol));

const draft = {
  entry: name,
  statement: cut(300),
  quote: cut(2000),
  before: cut(64),
  after: cut(64),
  url: z.string().check(z.maxLength(8192), z.refine(isWebAddress)),
  title: cut(300),
  mark: z.nullable(oneOf(marks)),
  badge: z.nullable(cut(200)),
  certainty: oneOf(certainties),
  direction: oneOf(directions),
  studyType: oneOf(studyTypes),
  conflicts: z.array(oneOf(conflictKinds)).check(z.maxLength(18)),
  db: z.string().check(z.maxLength(40)),
};
const Draft = z.strictObject(draft);
const Saved = z.strictObject({ ...draft, id: z.string().check(z.maxLength(64)), savedAt: z.iso.datetime() });

function checked<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields = [...new Set(result.error.issues.map(({ path }) => path.join('.')))].filter(Boolean);
  throw new Error(fields.length ? t('errors.claimFields', { fields: fields.join(', ') }) : t('errors.claimForm'));
}

export type SaveDraft = Omit<SavedClaim, 'id' | 'savedAt'>;

/** A claim to save. @throws Error naming the fields that are not of the expected form. */
export const checkedDraft = (value: unknown): SaveDraft => checked<SaveDraft>(Draft, value);

/** A claim to put back. @throws Error naming the fields that are not of the expected form. */
export const checkedClaim = (value: unknown): SavedClaim => checked<SavedClaim>(Saved, value);
