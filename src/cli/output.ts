/** Records for people and for programs. */
import { once } from 'node:events';
import type { Analysis } from '../core/model';

export interface ScanRecord extends Analysis {
  source?: string;
  id?: unknown;
}

/** Writes one line and waits until the reader has taken it; a reader that has gone ends the program quietly. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** `scan … | head` closes the pipe; that is no error of ours. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
}

const WIDTH = 78;
const cut = (text: string, width: number) => (text.length <= width ? text : `${text.slice(0, width - 1)}…`);

/** One document as a person reads it on a terminal. */
export function table({ source, title, summary, claims, conflicts }: ScanRecord): string {
  const { supported, mixed, weak, disputed, unmarked, unlisted, sentences, passedOver } = summary;
  const head = [
    `${source ?? ''}${title ? `  “${cut(title, WIDTH)}”` : ''}`,
    `  ${sentences} sentences read: ${supported} supported, ${mixed} mixed, ${weak} weak, ${disputed} disputed, ${unmarked} without a badge, ${unlisted} not in our list${passedOver > 0 ? `, ${passedOver} passed over as too long` : ''}`,
  ];
  const rows = claims.map((c) => {
    const words = c.badge ?? (c.entry === null ? 'Not in our list' : `No badge (${c.stance})`);
    return `  ${words}\n      ${cut(c.text, WIDTH)}${c.entry ? `\n      ${c.entry}: ${c.why}` : ''}`;
  });
  const money = [
    ...new Set(conflicts.map((c) => `${c.kind}${c.network ? ` (${c.network})` : ''}: ${cut(c.evidence, 60)}`)),
  ];
  return [...head, ...rows, ...money.map((m) => `  · ${m}`), ''].join('\n');
}
