// Measures what the game promises; see test/bench.
import { bundled, root } from '../src/tools/bundle.mjs';

const { bench } = await bundled('test/bench/bench.ts', ['src', 'test/bench', 'test/support']);
process.exitCode = await bench(process.argv.slice(2), root);
