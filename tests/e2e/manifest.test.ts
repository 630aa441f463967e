/** What the extension asks a browser for. A change here is a change in what people are asked to trust. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtExtension } from './gutcheck';

const stored = join(dirname(fileURLToPath(import.meta.url)), 'manifests');
const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'));

const SITES = ['http://*/*', 'https://*/*'];

describe.each([
  ['chromium', 'chrome.json'],
  ['firefox', 'firefox.json'],
] as const)('the manifest built for %s', (name, file) => {
  const manifest = read(join(builtExtension(name), 'manifest.json'));

  it('is the one that was agreed on (if the change is meant, copy the built one over tests/e2e/manifests)', () => {
    expect(manifest).toEqual(read(join(stored, file)));
  });

  it('asks for four permissions and for the pages of the web, and for nothing later', () => {
    expect([...(manifest['permissions'] as string[])].toSorted()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
    ]);
    expect([...(manifest['host_permissions'] as string[])].toSorted()).toEqual(SITES);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    const scripts = manifest['content_scripts'] as { matches: string[]; world?: string; all_frames?: boolean }[];
    expect(scripts.map(({ matches }) => matches.toSorted())).toEqual([SITES]);
    expect(scripts.every(({ world, all_frames }) => world === undefined && !all_frames)).toBe(true);
  });

  it('lets no page load a file of ours, and no other extension or site talk to us', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets no page of ours connect to anything, or run anything it did not bring', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    const rules = policy.split(';').map((rule) => rule.trim());
    expect(rules).toContain("connect-src 'none'");
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
