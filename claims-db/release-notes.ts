/** What changed between two builds of the database, in words for readers. */
import type { OpenData } from './open-data';
import type { Entry } from './schema';

const grade = (e: Entry) => `${e.certainty}, ${e.direction}`;

/** @param before an earlier build; @param now this one. @returns Markdown. */
export function releaseNotes(before: OpenData, now: OpenData): string {
  const old = new Map(before.claims.map((c) => [c.id, c]));
  const ids = new Set(now.claims.map((c) => c.id));
  const added = now.claims.filter((c) => !old.has(c.id)).map((c) => `- ${c.statement} (${grade(c)})`);
  const regraded = now.claims.flatMap((c) => {
    const was = old.get(c.id);
    if (!was || grade(was) === grade(c)) return [];
    return [`- ${c.statement} ${grade(was)} → ${grade(c)}: ${c.history.at(-1)!.note}`];
  });
  const withdrawn = before.claims
    .filter((c) => !ids.has(c.id))
    .map((c) => {
      const to = now.redirects[c.id];
      if (typeof to === 'string') return `- ${c.statement} → now “${to}”`;
      return `- ${c.statement} ${to ? to.why : 'NO REDIRECT: add one'}`;
    });
  const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : []);
  const parts = [...part('Added', added), ...part('Regraded', regraded), ...part('Withdrawn or renamed', withdrawn)];
  return [
    `# Database ${now.version}, after ${before.version}`,
    '',
    ...(parts.length > 0 ? parts : ['Nothing changed.']),
  ].join('\n');
}
