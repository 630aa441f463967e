/** A copy of the built extension that leaks: what the check on requests has to notice. */
import { appendFile, cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browsers';
import { builtExtension } from './gutcheck';

export const PLANTED = {
  content: 'http://planted-content.example/',
  background: 'http://planted-background.example/',
};

/** @param withPolicy keeps the manifest's content security policy. @returns the folder, for the caller to remove. */
export async function plantedExtension(name: BrowserName, withPolicy: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gutcheck-planted-'));
  await cp(builtExtension(name), folder, { recursive: true });
  await appendFile(join(folder, 'content-scripts', 'content.js'), leak(PLANTED.content));
  await appendFile(join(folder, 'background.js'), leak(PLANTED.background));
  if (!withPolicy) await dropPolicy(join(folder, 'manifest.json'));
  return folder;
}

const leak = (url: string) => `\n;fetch(${JSON.stringify(url)}).catch(() => {});\n`;

async function dropPolicy(file: string): Promise<void> {
  const manifest: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'));
  // Firefox’s own default would turn http into https, which the proxy sees as the host alone.
  manifest['content_security_policy'] = { extension_pages: "script-src 'self'; connect-src *" };
  await writeFile(file, JSON.stringify(manifest));
}
