#!/usr/bin/env node
import { bundled, root } from './bundle.mjs';

const { runCommand } = await bundled('src/tools/cli.ts', ['src']);
process.exitCode = await runCommand(process.argv.slice(2), { root });
