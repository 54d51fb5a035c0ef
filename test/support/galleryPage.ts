import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';
import { phaserSlim } from '../../src/stage/build/phaserSlim';

/** The gallery as it would be built for people, on a file host of this machine. */
export async function serveGallery(root: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const outDir = join(root, 'node_modules/.cache/turnaround/gallery');
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [phaserSlim()],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { input: join(root, 'src/gallery/index.html') },
    },
  });
  const server = createServer(sirv(outDir));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return { url: `http://127.0.0.1:${port}/src/gallery/index.html`, close: () => server.close() };
}
