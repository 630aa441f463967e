/** A server whose pages a browser may keep alive for the way back: the ordinary one forbids it with "no-store". */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from '../../scripts/serve';

/** @param pages HTML by path. */
export async function serveCacheable(pages: Record<string, string>): Promise<Site> {
  const server = createServer((request, response) => {
    const html = pages[request.url ?? ''];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { origin, url: `${origin}/`, close };
}
