// Kills real browsers and cuts their power while turns are kept; see test/faults/faults.ts.
import { bundled, root } from '../../src/tools/bundle.mjs';

const { faults } = await bundled('test/faults/faults.ts', ['src', 'test/faults', 'test/support']);
process.exitCode = await faults(process.argv.slice(2), root);
