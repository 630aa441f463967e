import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve, type Site } from '../../scripts/serve';

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gutcheck-serve-'));
  mkdirSync(join(folder, 'pages'));
  mkdirSync(join(folder, 'pages-secret'));
  writeFileSync(join(folder, 'pages', 'index.html'), 'front');
  writeFileSync(join(folder, 'pages', 'a page.html'), 'page');
  writeFileSync(join(folder, 'pages', 'style.css'), 'css');
  writeFileSync(join(folder, 'pages-secret', 'key.txt'), 'secret');
  symlinkSync(join(folder, 'pages-secret', 'key.txt'), join(folder, 'pages', 'link.txt'));
  site = await serve(join(folder, 'pages'));
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Asks for the path as it stands; fetch() would tidy away the dots. */
function ask(path: string): Promise<[status: number | undefined, type: string | undefined]> {
  const { hostname, port } = new URL(site.origin);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve([answer.statusCode, answer.headers['content-type']]);
    }).on('error', reject);
  });
}

it.each([
  ['/', 'text/html; charset=utf-8'],
  ['/a%20page.html?query#part', 'text/html; charset=utf-8'],
  ['/style.css', 'text/css; charset=utf-8'],
])('serves %s', async (path, type) => {
  expect(await ask(path)).toEqual([200, type]);
});

it.each([
  '/missing.html',
  '/../pages-secret/key.txt',
  '/%2e%2e/pages-secret/key.txt',
  '/..%2fpages-secret/key.txt',
  '//../pages-secret/key.txt',
  '/link.txt',
  '/%zz',
])('refuses %s', async (path) => {
  expect((await ask(path))[0]).toBe(404);
});

it('serves a single file together with what lies beside it', async () => {
  const single = await serve(join(folder, 'pages', 'a page.html'));
  expect(await (await fetch(single.url)).text()).toBe('page');
  expect((await fetch(`${single.origin}/style.css`)).status).toBe(200);
  await single.close();
});
