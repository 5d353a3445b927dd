import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
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

/** A page that lies in no file. */
export interface Made {
  html: string;
  headers?: Record<string, string>;
}

/** Gives what is at an address: the path of a file, or a page; undefined where there is nothing. */
export type FileOf = (url: URL) => string | Made | undefined;

/** Each host name, written without its port, serves a folder. */
export function foldersOf(hosts: Record<string, string>): FileOf {
  return ({ hostname, pathname }) => {
    const folder = hosts[hostname];
    // `normalize` takes the dots out of an absolute path, so that it cannot leave the folder.
    return folder === undefined ? undefined : join(folder, normalize(decodeURIComponent(pathname)));
  };
}

/**
 * Serves files: directly, and as the proxy of a browser whose whole traffic is to be seen. As a proxy it is the whole web that the
 * browser knows: nothing is passed on, what has no file answers 404, a tunnel (https) is recorded and refused.
 */
export async function startWeb(fileOf: FileOf): Promise<Web> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    // A browser asks a proxy for the whole address, a server only for the path.
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    requests.push(`${request.method} ${url.href}`);
    const file = fileOf(url);
    try {
      if (file === undefined) throw new Error(`Nothing is served at ${url.href}`);
      const made = typeof file === 'object' ? file : undefined;
      const type = typeof file === 'string' ? (TYPES[extname(file)] ?? 'application/octet-stream') : TYPES['.html'];
      const bytes = typeof file === 'string' ? await readFile(file) : file.html;
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...made?.headers });
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
