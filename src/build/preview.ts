import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import type { Plugin, PreviewServer } from 'vite';

type Next = () => void;

/** A file whose name holds the hash of its content never changes under that name. */
const HASHED = /^\/assets\/.+-[\w-]{6,}\.\w+$/;

/** How long a browser may keep the answer to this path. */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** `/play/waffles` becomes `/play/waffles/`, as file hosts do, so that the page's relative addresses hold. */
function addSlash(folder: string) {
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    // One leading slash only: `//other.example` would send the browser to another host.
    if (pathname.endsWith('/') || pathname.startsWith('//')) return next();
    if (!existsSync(join(folder, pathname, 'index.html'))) return next();
    response.writeHead(302, { Location: `${pathname}/${search}` }).end();
  };
}

function sayAddress(server: PreviewServer): void {
  const { logger } = server.config;
  server.printUrls = () => {
    const address = server.resolvedUrls?.local[0] ?? `http://localhost:${server.config.preview.port}/`;
    logger.info(`\nTurnaround is ready: ${address}\nPress Ctrl+C to stop it.`);
  };
  server.httpServer.once('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EADDRINUSE') return;
    const cure = `Port ${server.config.preview.port} is taken. Stop what runs there, or choose another: npm start -- --port 4273`;
    // The server tells its own error on the way out; the cure is the last thing a person reads.
    process.once('exit', () => logger.error(`\n${cure}`));
  });
}

/** Serves the built game as a good file host would: compressed, hashed files kept for good, pages always asked for anew. */
export function preview(): Plugin {
  return {
    name: 'turnaround:preview',
    configurePreviewServer(server) {
      const folder = resolve(server.config.root, server.config.build.outDir);
      if (!existsSync(join(folder, 'index.html')))
        throw new Error(`nothing is built yet, run npm run build first: ${folder}`);
      sayAddress(server);
      server.middlewares.use(addSlash(folder));
      server.middlewares.use(
        sirv(folder, {
          brotli: true,
          gzip: true,
          etag: true,
          setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
        }),
      );
    },
  };
}
