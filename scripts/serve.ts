/** A localhost server for fixed pages: a folder, or one file and what lies beside it. */
import { createReadStream, statSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';

export interface Site {
  /** For example http://127.0.0.1:41234 */
  origin: string;
  /** The address to open: the file, or the folder's root. */
  url: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves a folder, or the folder of a file, on a free port of localhost. */
export async function serve(path: string): Promise<Site> {
  const whole = resolve(path);
  const isFolder = statSync(whole).isDirectory();
  const root = await realpath(isFolder ? whole : dirname(whole));
  const server = createServer((request, response) => void answer(root, request.url ?? '/', response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = isFolder ? `${origin}/` : `${origin}/${encodeURIComponent(basename(whole))}`;
  return { origin, url, close: () => closeServer(server) };
}

async function answer(root: string, url: string, response: ServerResponse): Promise<void> {
  const file = await fileFor(root, url);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file an address names, or null when it is absent or lies outside the root (also through a link). */
async function fileFor(root: string, url: string): Promise<string | null> {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const real = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return isInside(root, real) && (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}

function isInside(root: string, file: string): boolean {
  const way = relative(root, file);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** A browser keeps its connections open, and a plain close would wait for them. */
function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
