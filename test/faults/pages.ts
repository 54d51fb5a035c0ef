import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';
import type { Message } from './message';

/** A page to be killed: what is served, and where it begins. */
export interface Scene {
  readonly folder: string;
  readonly path: string;
  /** The same page where nothing asks for the disk, which must lose turns at a power cut. */
  readonly relaxed: string;
}

/** Serves one page, and hears what it tells. */
export interface Served {
  readonly url: string;
  /** Who hears from now on; a page killed before is never heard again. */
  listen: (heard: (message: Message) => void) => void;
  readonly close: () => void;
}

/** Bundles the small pages of this folder with the real stores. */
export async function buildPages(root: string, name = 'faults'): Promise<string> {
  const here = join(root, 'test/faults/page');
  const outDir = join(root, 'node_modules/.cache/turnaround', name);
  await build({
    root: here,
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: ['index', 'kill', 'rooms'].map((page) => join(here, `${page}.html`)) },
    },
  });
  return outDir;
}

/** On this machine only, on one address for as long as it is served: what is kept belongs to the address. */
export async function servePage(folder: string): Promise<Served> {
  let hear: (message: Message) => void = () => undefined;
  let open = new Set<Socket>();
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    if (request.method !== 'POST') return files(request, response);
    const heard = hear;
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (text += piece));
    request.on('end', () => {
      response.end();
      heard(JSON.parse(text) as Message);
    });
  });
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return {
    url: `http://127.0.0.1:${port}/`,
    listen: (heard) => {
      for (const socket of open) socket.destroy();
      open = new Set();
      hear = heard;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
