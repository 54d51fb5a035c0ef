import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Translation } from '../../src/core/scenario/translation/shape';
import { checkTranslationFile, scenarioAbove } from '../../src/tools/translations';
import { readScenario } from '../../src/core/scenario/read/read';
import { aBeat, aReply, aScenario, type Authored } from '../support/scenarios';
import { linesOf, run, scratch, type Scratch } from './run';

const STORY = aScenario({
  summary: 'The waffles are cold.',
  beats: {
    'the-plate': aBeat({
      says: { text: 'These are cold.', cue: 'low' },
      replies: [aReply(), aReply({ id: 'no', text: 'They are fine.' })],
    }),
  },
});
const TEXTS = [
  'title',
  'summary',
  'customer/name',
  'beats/the-plate/says/text',
  'beats/the-plate/says/cue',
  'beats/the-plate/replies/own-it/text',
  'beats/the-plate/replies/no/text',
  'endings/done/says',
];

let place: Scratch;
let file = '';
let side = '';
beforeEach(() => {
  place = scratch();
  file = place.file('cold-waffles.json', STORY);
  side = join(place.folder, 'lang', 'cold-waffles.de.json');
});
afterEach(() => place.remove());

const written = (): Translation => JSON.parse(readFileSync(side, 'utf8')) as Translation;

/** Writes the side file as a translator leaves it: every empty text filled in, some told apart. */
function fillIn(over: Readonly<Record<string, string>> = {}): void {
  const old = written();
  const units = Object.entries(old.units).map(([key, unit]) => [
    key,
    { ...unit, text: over[key] ?? `${String(unit.original)} (de)` },
  ]);
  writeFileSync(side, JSON.stringify({ ...old, units: Object.fromEntries(units) }));
}

const translate = async (...more: readonly string[]) => run('translate', file, 'de', ...more);
const change = (over: Authored): void => void place.file('cold-waffles.json', { ...STORY, ...over });

describe('translate', () => {
  it('tells how much there is to do, and writes nothing unasked', async () => {
    expect(await translate()).toEqual({
      code: 0,
      err: '',
      out: `${side}: 0 of 8 texts translated, 8 to translate, 0 changed since.\nNothing was written: add --write.\n`,
    });
    expect(existsSync(side)).toBe(false);
  });

  it('writes a file for the translator, which check has nothing to say against but that it is empty', async () => {
    const { code, out } = await translate('--write');
    expect({ code, last: linesOf(out).at(-1) }).toEqual({ code: 0, last: `written: ${side}` });
    expect(Object.keys(written().units)).toEqual(TEXTS);
    expect(written().units['summary']).toMatchObject({ original: 'The waffles are cold.', text: '' });
    expect(readFileSync(side, 'utf8')).toMatch(/^\{\n {2}"format": 1,\n[^]*\n\}\n$/);
  });

  it('keeps what was filled in, adds what is new and tells what has changed', async () => {
    await translate('--write');
    fillIn();
    change({
      summary: 'The waffles are stone cold.',
      contentNote: 'A sad child.',
      endings: { 'the-end': { says: 'He nods.' } },
    });
    const { code, out } = await translate('--write');
    expect(code).toBe(0);
    expect(linesOf(out)).toEqual([
      `${side}: 6 of 9 texts translated, 2 to translate, 1 changed since.`,
      '    changed: summary',
      '    no longer in the story: endings/done/says',
      `written: ${side}`,
    ]);
    expect(written().units['summary']).toMatchObject({
      original: 'The waffles are stone cold.',
      text: 'The waffles are cold. (de)',
    });
    expect(written().units['contentNote']).toMatchObject({ text: '' });
  });

  it('takes changed texts as looked at with --accept', async () => {
    await translate('--write');
    fillIn();
    change({ summary: 'The waffles are stone cold.', title: 'Stone cold' });
    expect(linesOf((await translate('--write', '--accept', 'summary')).out)).toContain('    changed: title');
    expect(linesOf((await translate('--write', '--accept', 'all')).out)[0]).toMatch(/8 of 8 texts translated/);
  });

  it('exits 2 when a text to accept has not changed, and names it', async () => {
    await translate('--write');
    expect(await translate('--accept', 'summary')).toEqual({
      code: 2,
      out: '',
      err: '"summary" is not among the texts that have changed.\n',
    });
  });

  it('tells lines without an id, and how they get one', async () => {
    change({ beats: { 'the-plate': aBeat({ says: ['A', 'B'] }) } });
    const { out } = await translate();
    expect(linesOf(out).slice(1, 3)).toEqual([
      '    a line without an id: beats/the-plate/says',
      `Write the ids first: turnaround ids ${file} --write`,
    ]);
    await run('ids', file, '--write');
    expect((await translate()).out).not.toContain('without an id');
  });

  it('never writes over a side file that cannot be read: exit 1, with the place', async () => {
    mkdirSync(join(place.folder, 'lang'));
    writeFileSync(side, '{ "format": 1, "units": ');
    const { code, err } = await translate('--write');
    expect(code).toBe(1);
    expect(err).toContain(`${side}:1:`);
    expect(readFileSync(side, 'utf8')).toBe('{ "format": 1, "units": ');
  });

  it('exits 1 for a scenario with errors, and tells them', async () => {
    change({ start: 'nowhere' });
    const { code, out, err } = await translate('--write');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('nowhere');
  });

  it.each([
    ['no language', [], 'Name one scenario file and one language. See: npm run turnaround -- translate --help'],
    ['a language in words', ['German'], '"German" is not the code of a language: en, de, pt-BR.'],
    ['a way out of the folder', ['../de'], '"../de" is not the code of a language: en, de, pt-BR.'],
    ['its own language', ['en'], 'The scenario itself is written in "en".'],
    [
      'a third name',
      ['de', 'fr'],
      'Name one scenario file and one language. See: npm run turnaround -- translate --help',
    ],
  ])('exits 2 with %s', async (_, more, words) => {
    expect(await run('translate', file, ...more)).toEqual({ code: 2, out: '', err: `${words}\n` });
  });
});

describe('play --language', () => {
  const play = async (...more: readonly string[]) => run('play', file, '--replies', 'own-it', ...more);

  it('says everything in the other language, and comes out the same', async () => {
    await translate('--write');
    fillIn({ 'beats/the-plate/says/text': 'Die sind kalt.', 'endings/done/says': 'Er nickt.' });
    const { code, out } = await play('--language', 'de');
    expect(code).toBe(0);
    expect(out).toContain('Mr Adeyemi (de) (low (de)): "Die sind kalt."');
    expect(out).toContain('I will make them again now. (de)');
    expect(out).toContain('Er nickt.');
    expect(await play('--json', '--language', 'de')).toEqual(await play('--json'));
  });

  it('keeps the original where a text is not translated', async () => {
    await translate('--write');
    fillIn({ 'beats/the-plate/says/text': '' });
    expect((await play('--language', 'de')).out).toContain('"These are cold."');
  });

  it('is the story itself in its own language', async () => {
    expect(await play('--language', 'en')).toEqual(await play());
  });

  it('exits 2 where there is no such file, names it and the command that begins one', async () => {
    expect(await play('--language', 'de')).toEqual({
      code: 2,
      out: '',
      err: `There is no file "${side}". Begin one: turnaround translate ${file} de --write\n`,
    });
  });

  it('exits 1 where the side file has an error, and says where to see all', async () => {
    await translate('--write');
    fillIn({ 'beats/the-plate/says/text': '{nobody} is cold.' });
    expect(await play('--language', 'de')).toEqual({
      code: 1,
      out: `${side} cannot be used yet: "{nobody}" is not in the original.\nSee all: npm run check -- ${side}\n`,
      err: '',
    });
  });

  it('exits 2 for what is no language', async () => {
    expect((await play('--language', 'German')).code).toBe(2);
  });
});

describe('the scenario a side file belongs to', () => {
  it('is found in the folder above, by its id', () => {
    expect(scenarioAbove(side, 'cold-waffles')?.title).toBe('Cold waffles');
  });

  it('is none where there is no such file, or one that cannot be read', () => {
    expect(scenarioAbove(side, 'warm-waffles')).toBeNull();
    place.file('broken.json', '{ "id": "broken"');
    expect(scenarioAbove(side, 'broken')).toBeNull();
  });

  it('is found also while it has errors that keep it from being played', () => {
    change({ start: 'nowhere' });
    expect(scenarioAbove(side, 'cold-waffles')?.start).toBe('nowhere');
  });
});

describe('the check of a side file', () => {
  const reading = readScenario(JSON.stringify(STORY));
  const scenario = reading.ok ? reading.value.scenario : null;
  const checked = (name: string, content: unknown) => {
    const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(JSON.stringify(content));
    const { diagnostics, translation } = checkTranslationFile(name, bytes, (id) =>
      id === 'cold-waffles' ? scenario : null,
    );
    return { rules: diagnostics.map(({ severity, rule }) => `${severity} ${rule}`), isRead: translation !== null };
  };
  const head = { format: 1, scenario: 'cold-waffles', language: 'de' };

  it('asks for the scenario it names, and tells what is missing', () => {
    expect(checked('lang/cold-waffles.de.json', { ...head, units: {} })).toEqual({
      rules: TEXTS.map(() => 'warning missing-unit'),
      isRead: true,
    });
  });

  it('tells when there is no such scenario', () => {
    expect(checked('lang/warm-waffles.de.json', { ...head, scenario: 'warm-waffles', units: {} }).rules).toEqual([
      'error unknown-scenario',
    ]);
  });

  it('tells when nobody would find the file under its name', () => {
    expect(checked('lang/cold-waffles.fr.json', { ...head, units: {} }).rules[0]).toBe('warning side-file-name');
  });

  it('tells the faults of a file that cannot be read', () => {
    expect(checked('lang/cold-waffles.de.json', head)).toEqual({ rules: ['error missing'], isRead: false });
    expect(checked('lang/cold-waffles.de.json', Uint8Array.of(0x7b, 0xff))).toEqual({
      rules: ['error not-utf8'],
      isRead: false,
    });
  });
});
