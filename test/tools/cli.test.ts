import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { feelingPage } from '../../src/tools/feelingPage';
import { planSchemaText, schemaText } from '../../src/tools/schema';
import { run, runIn, scratch } from './run';

const place = scratch();
afterAll(place.remove);

/** Every command, in the order of the overview. */
const COMMANDS = (await run('--help')).out.match(/(?<=^ {2})[a-z]+(?= )/gm) ?? [];

describe('the command line', () => {
  it('shows the help and exits 2 when no command is named', async () => {
    const { code, out, err } = await run();
    expect(code).toBe(2);
    expect(err).toBe('');
    expect(out).toContain('turnaround: check and play scenario files');
  });

  it.each(['--help', 'help'])('shows the same help and exits 0 on %s', async (word) => {
    expect(await run(word)).toEqual({ ...(await run()), code: 0 });
  });

  it('has the commands that trainers know', () => {
    expect(COMMANDS).toEqual(
      expect.arrayContaining(['new', 'check', 'play', 'ids', 'format', 'script', 'coverage', 'write']),
    );
  });

  it('tells every command in a line, and every exit code', async () => {
    const { out } = await run('--help');
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command} +[a-z].*[a-z0-9]$`, 'm'));
    expect(out).toContain('Exit codes: 0 well, 1 something is wrong with a file, 2 wrong use.');
  });

  it.each(['chek', 'toString', 'constructor', '__proto__'])('exits 2 on "%s" and names the commands', async (name) => {
    expect(await run(name)).toEqual({
      code: 2,
      out: '',
      err: `There is no command "${name}". Commands: ${COMMANDS.join(', ')}.\n`,
    });
  });
});

describe.each(COMMANDS)('%s', (command) => {
  it('prints its own help on --help and exits 0, whatever else is named', async () => {
    const { code, out, err } = await run(command, 'no-such-file.json', '--help');
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(new RegExp(`^turnaround ${command} `));
    expect(out).toMatch(/Exit codes: 0 .*\b2 /);
    expect(out).toMatch(/[^\n]\n$/);
  });

  it('exits 2 on an option it does not know, names it and points to the help', async () => {
    expect(await run(command, '--shout')).toEqual({
      code: 2,
      out: '',
      err: `Unknown option '--shout'. See: npm run turnaround -- ${command} --help\n`,
    });
  });
});

describe('a slip in an option', () => {
  it('is told in one line when its value is missing', async () => {
    const { code, out, err } = await run('play', 'scenarios/three-waffles.json', '--strategy');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Option '--strategy <value>' .*\. See: npm run turnaround -- play --help\n$/);
  });

  it('is told in one line when its value begins with a dash', async () => {
    const { code, out, err } = await run('play', 'scenarios/three-waffles.json', '--seed', '-1');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Option '--seed' .*\. See: npm run turnaround -- play --help\n$/);
  });
});

describe('write', () => {
  it('writes the schemas and the page on feeling into the folder of the game, and says so', async () => {
    mkdirSync(join(place.folder, 'scenarios'));
    expect(await runIn(place.folder, 'write', 'schema', 'feeling')).toEqual({
      code: 0,
      out: [
        'written: scenarios/scenario.schema.json',
        'written: scenarios/sessions/session-plan.schema.json',
        'written: scenarios/how-feeling-moves.md',
        '',
      ].join('\n'),
      err: '',
    });
    const textOf = (name: string): string => readFileSync(join(place.folder, 'scenarios', name), 'utf8');
    expect(textOf('scenario.schema.json')).toBe(schemaText());
    expect(textOf('sessions/session-plan.schema.json')).toBe(planSchemaText());
    expect(textOf('how-feeling-moves.md')).toBe(feelingPage());
  });

  it.each(['poems', 'constructor'])('exits 2 on "%s" and names what it can write', async (name) => {
    const { code, out, err } = await runIn(place.folder, 'write', name);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(new RegExp(`^Nothing is called "${name}": schema, fields, .*sounds\\.\n$`));
  });
});
