import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsed, print, UsageError, type Command } from './command';
import { feelingPage } from './feelingPage';
import { WRITE_HELP } from './help';
import { schemaText } from './schema';
import { clickSamples, wavOf } from './synthesise';

/** `write`: the generated files of the repository. Tests hold each against its source. */
export const write: Command = async (args, { root }) => {
  const { values, positionals } = parsed('write', args, {});
  if (values.help === true) {
    print(WRITE_HELP.trimEnd());
    return 0;
  }
  const wanted = positionals.length > 0 ? positionals : [...WRITERS.keys()];
  for (const name of wanted) {
    const writer = WRITERS.get(name);
    if (writer === undefined) throw new UsageError(`Nothing is called "${name}": ${[...WRITERS.keys()].join(', ')}.`);
    print(...writer(root).map((file) => `written: ${file}`));
  }
  return 0;
};

const WRITERS: ReadonlyMap<string, (root: string) => readonly string[]> = new Map([
  ['schema', (root) => [written(root, 'scenarios/scenario.schema.json', schemaText())]],
  ['feeling', (root) => [written(root, 'scenarios/how-feeling-moves.md', feelingPage())]],
  ['sounds', writeSounds],
]);

function written(root: string, file: string, text: string): string {
  writeFileSync(join(root, file), text);
  return file;
}

/** The seed of the click; another seed gives another tick of the same kind. */
const CLICK_SEED = 7;

/** Encodes with sox, in the two formats every browser knows one of. */
function writeSounds(root: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'turnaround-sounds-'));
  const wav = join(folder, 'click.wav');
  writeFileSync(wav, wavOf(clickSamples(CLICK_SEED)));
  const files = [
    ['assets/sounds/click/click.ogg', '3'],
    ['assets/sounds/click/click.mp3', '64'],
  ] as const;
  for (const [file, quality] of files) {
    const run = spawnSync('sox', ['-D', wav, '-C', quality, join(root, file)], { encoding: 'utf8' });
    if (run.status !== 0) throw new UsageError(`sox is needed to encode sounds: ${run.stderr || 'it was not found'}`);
  }
  rmSync(folder, { recursive: true });
  return files.map(([file]) => file);
}
