/**
 * The second net under "nothing leaves the browser": a proxy that notes every request of the whole browser, whichever
 * part of it asks, lets through what goes to the test's own servers, and refuses the rest. Of https it sees the host.
 */
import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface RecordingProxy {
  url: string;
  /** Addresses outside the allowed origins, in the order asked for; `https://host/` for https. */
  refused: string[];
  close(): Promise<void>;
}

/** Starts the proxy on a free port of localhost. */
export async function startProxy(isAllowed: (url: string) => boolean): Promise<RecordingProxy> {
  const refused: string[] = [];
  const server = createServer((incoming, response) => {
    const url = incoming.url ?? '';
    if (isAllowed(url)) return forward(incoming, response);
    refused.push(url);
    response.writeHead(502).end();
  });
  server.on('connect', (incoming: IncomingMessage, socket: Duplex) => {
    refused.push(tunnelUrl(incoming.url ?? ''));
    refuse(socket);
  });
  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex) => {
    refused.push(incoming.url ?? '');
    refuse(socket);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, refused, close: () => stop(server) };
}

function forward(incoming: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = incoming;
  const onward = ask(incoming.url ?? '', { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  incoming.pipe(onward);
}

/** `host:443` → `https://host/`; also for the tunnel a web socket without TLS asks for. */
function tunnelUrl(authority: string): string {
  const scheme = authority.endsWith(':443') ? 'https' : 'http';
  return URL.canParse(`${scheme}://${authority}`) ? new URL(`${scheme}://${authority}`).href : authority;
}

function refuse(socket: Duplex): void {
  socket.on('error', () => undefined);
  socket.end('HTTP/1.1 502 Refused\r\n\r\n');
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
