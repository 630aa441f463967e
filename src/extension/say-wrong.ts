/** A match that a person calls wrong, checked where it comes in: a page's script can send it. */
import * as z from 'zod/mini';
import { t } from '../i18n';
import { changeWrong, keyOf, LONGEST_TEXT, type WrongReport } from './wrong-matches';

z.config({ jitless: true });

/** More would no longer be read by anyone. */
const MOST = 1000;

const text = (max: number) =>
  z.pipe(
    z.string(),
    z.transform((value: string) => value.slice(0, max)),
  );
const Match = z.strictObject({
  host: z.string().check(z.maxLength(253)),
  entry: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80)),
  text: text(LONGEST_TEXT),
  statement: text(300),
  badge: z.nullable(text(200)),
  why: text(300),
  url: text(2000),
  title: text(300),
  at: z.iso.datetime(),
  db: text(40),
  engine: text(40),
});

/** Keeps a match as wrong, from now on hidden on its host. @throws Error with words a person can read. */
export async function sayWrong(report: WrongReport, host: string): Promise<void> {
  const checked = z.safeParse(Match, { ...report, host, at: new Date().toISOString() });
  if (!checked.success) throw new Error(t('errors.matchForm'));
  const match = checked.data;
  await changeWrong((all) => {
    if (all.length >= MOST) throw new Error(t('errors.tooManyMatches', { most: MOST }));
    return [...all.filter((one) => keyOf(one) !== keyOf(match)), match];
  });
}
