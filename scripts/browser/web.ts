import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A web of our own, served on 127.0.0.1. */
export interface Web {
  port: number;
  /** Every request that arrived, in order: "GET http://news.test/demo.html". */
  requests: string[];
  close(): void;
}

/**
 * Serves folders: directly, and as the proxy of a browser whose whole traffic is to be seen. As a proxy it is the whole web that the
 * browser knows: nothing is passed on, a host without a folder answers 404, a tunnel (https) is recorded and refused.
 * @param hosts folder of each host name; the host name is without port.
 */
export async function startWeb(hosts: Record<string, string>): Promise<Web> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    // A browser asks a proxy for the whole address, a server only for the path.
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    requests.push(`${request.method} ${url.href}`);
    const folder = hosts[url.hostname];
    const path = normalize(decodeURIComponent(url.pathname));
    try {
      if (folder === undefined) throw new Error(`No folder is served as ${url.hostname}`);
      const bytes = await readFile(join(folder, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
