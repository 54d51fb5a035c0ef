import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readScenario } from '../../src/core/scenario/read/read';
import { freeName, nameFrom } from '../../src/tools/ids/derive';
import { aBeat, aReply, aScenario, diagnosed, SHIPPED, type Authored } from '../support/scenarios';
import { run, scratch } from './run';

const place = scratch();
afterAll(place.remove);

const textOf = (file: string): string => readFileSync(file, 'utf8');

/** What `ids` prints for an authored scenario or a text. */
async function filled(content: Authored | string): Promise<string> {
  const { code, out, err } = await run('ids', place.file('draft.json', content));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

const saying = (says: unknown): Authored => aScenario({ beats: { 'the-plate': aBeat({ says }) } });
const saidIn = (text: string): unknown =>
  (JSON.parse(text) as { beats: { 'the-plate': { says: unknown } } }).beats['the-plate'].says;

describe('a name made of words', () => {
  it.each([
    ['These are cold.', 'these-are-cold'],
    ["You're right, that's not what we promised.", 'youre-right-thats-not'],
    ['Ça va très bien', 'ca-va-tres-bien'],
    ['3 hot waffles for 2', 'hot-waffles-for-2'],
    ['Bye, {callMe}!', 'bye-callme'],
    ['A'.repeat(60), 'a'.repeat(40)],
    ['Internationalisation notwithstanding, unquestionably', 'internationalisation-notwithstanding'],
  ])('of "%s" is %s', (text, name) => {
    expect(nameFrom(text)).toBe(name);
  });

  it.each(['', '...', '15:49', 'こんにちは'])('cannot be made of "%s"', (text) => {
    expect(nameFrom(text)).toBeNull();
  });

  it('gets a number where it is taken', () => {
    expect(freeName('a', new Set(['b']))).toBe('a');
    expect(freeName('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});

describe('ids for lines', () => {
  it('names each line of a list, and makes a group of a plain text', async () => {
    const text = await filled(saying(['These are cold.', { text: 'And hard.', cue: 'low' }]));
    expect(saidIn(text)).toEqual([
      { id: 'these-are-cold', text: 'These are cold.' },
      { id: 'and-hard', text: 'And hard.', cue: 'low' },
    ]);
  });

  it('names each line of a choice', async () => {
    const text = await filled(saying({ variants: ['Cold.', 'Cold.', { id: 'cold-2', text: 'So?' }], pick: 'cycle' }));
    expect(saidIn(text)).toEqual({
      variants: [
        { id: 'cold', text: 'Cold.' },
        { id: 'cold-3', text: 'Cold.' },
        { id: 'cold-2', text: 'So?' },
      ],
      pick: 'cycle',
    });
  });

  it.each([
    ['a text', 'These are cold.'],
    ['a group', { text: 'These are cold.' }],
  ])('leaves the one line of a beat as it is when it is %s: the beat is its name', async (_, says) => {
    expect(saidIn(await filled(saying(says)))).toEqual(says);
  });

  it('names a line by its place where its words make no name', async () => {
    expect(saidIn(await filled(saying(['...', 'こんにちは'])))).toEqual([
      { id: 'line-1', text: '...' },
      { id: 'line-2', text: 'こんにちは' },
    ]);
  });

  it('keeps the names that are there, in the same beat and in others', async () => {
    const says = [{ id: 'own', text: 'These are cold.' }, 'These are cold.'];
    expect(saidIn(await filled(saying(says)))).toEqual([
      { id: 'own', text: 'These are cold.' },
      { id: 'these-are-cold', text: 'These are cold.' },
    ]);
  });
});

describe('ids for what cannot be read without', () => {
  const { id: _, ...nameless } = aReply();

  it('names replies, so that the file can be read', async () => {
    const draft = aScenario({ beats: { 'the-plate': aBeat({ replies: [nameless, { ...nameless, effort: 1 }] }) } });
    expect(diagnosed(draft).map(({ rule }) => rule)).toEqual(['missing', 'missing']);
    const text = await filled(draft);
    expect(diagnosed(text).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(text).toContain('"id": "i-will-make-them",');
    expect(text).toContain('"id": "i-will-make-them-2",');
  });

  it('names needs, customers, promises and interrupts', async () => {
    const need = { text: 'A hot plate', metWhen: { hot: true } };
    const text = await filled(
      aScenario({
        moment: { promises: [{ text: 'Three hot waffles', metWhen: { hot: true } }] },
        customer: { name: 'Mr Adeyemi', needs: [need], variants: [{ needs: [need] }, { id: 'calm' }] },
        interrupts: [{ if: { hot: true }, beat: 'the-phone', then: 'return' }],
      }),
    );
    expect(JSON.parse(text)).toMatchObject({
      moment: { promises: [{ id: 'three-hot-waffles' }] },
      customer: {
        needs: [{ id: 'a-hot-plate' }],
        variants: [{ id: 'customer-1', needs: [{ id: 'a-hot-plate' }] }, { id: 'calm' }],
      },
      interrupts: [{ id: 'the-phone' }],
    });
  });

  it('names a group with nothing in it by its place', async () => {
    const text = await filled('{ "beats": { "a": { "replies": [{}, { /* later */ }] } } }');
    expect(text).toBe('{ "beats": { "a": { "replies": [{ "id": "reply-1" }, { "id": "reply-2"  /* later */ }] } } }');
  });
});

describe('what ids leaves alone', () => {
  it('is every other character: comments, spaces, line ends and commas', async () => {
    const draft = [
      '{ // a story',
      '  "beats": { "a": {',
      '    "says": [ "One", /* two */ {',
      '        // the second',
      '        "text":   "Two", },',
      '    ],',
      '    "replies": [ { "text": "Three" } ] } },',
      '}',
      '',
    ].join('\r\n');
    expect(await filled(draft)).toBe(
      draft
        .replace('"One"', '{ "id": "one", "text": "One" }')
        .replace('"text":   "Two"', '"id": "two",\r\n        "text":   "Two"')
        .replace('"text": "Three"', '"id": "three", "text": "Three"'),
    );
  });

  it('is a file that has them all', async () => {
    const once = await filled(saying(['These are cold.', 'And hard.']));
    expect(await filled(once)).toBe(once);
  });

  it.each(['{ "beats": [] }', '{ "beats": { "a": 1, "b": { "says": [1, null], "replies": "c" } } }', '[]', '1'])(
    'is what has another shape: %s',
    async (text) => {
      expect(await filled(text)).toBe(text);
    },
  );

  it.each(SHIPPED)('is the play of %s: only ids come, and no line of a list is without', async (id) => {
    const before = textOf(`scenarios/${id}.json`);
    const { out } = await run('ids', `scenarios/${id}.json`);
    const withoutIds = (text: string): string =>
      JSON.stringify(JSON.parse(text), (key, value: unknown) => (key === 'id' ? undefined : value));
    expect(withoutIds(out)).toBe(withoutIds(before));
    const reading = readScenario(out);
    if (!reading.ok) throw new Error(reading.fault[0]?.message);
    const lines = Object.values(reading.value.scenario.beats).flatMap(({ says }) => (Array.isArray(says) ? says : []));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => typeof line === 'string' || line.id === undefined)).toEqual([]);
  });
});

describe('ids --write', () => {
  it('changes the file and tells what was written, by its path', async () => {
    const file = place.file('write.json', saying(['These are cold.', 'And hard.']));
    expect(await run('ids', file, '--write')).toEqual({
      code: 0,
      out: [
        `${file}: 2 ids written.`,
        '    beats/the-plate/says/these-are-cold',
        '    beats/the-plate/says/and-hard',
        '',
      ].join('\n'),
      err: '',
    });
    expect(saidIn(textOf(file))).toHaveLength(2);
    expect(await run('ids', file, '--write')).toEqual({ code: 0, out: `${file}: no id is missing.\n`, err: '' });
  });

  it('counts one in the singular', async () => {
    const file = place.file('one.json', saying(['These are cold.']));
    expect((await run('ids', file, '--write')).out).toContain(': 1 id written.\n');
  });
});

describe('what ids cannot do', () => {
  it('exits 1 on a file that is not JSON, with the place and the cure, and writes nothing', async () => {
    const file = place.file('open.json', '{ "beats": {');
    const { code, out, err } = await run('ids', file, '--write');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`${file}:1:13  error  not-json  A closing } is missing.\n    Close the bracket`);
    expect(textOf(file)).toBe('{ "beats": {');
  });

  it.each([[[]], [['a.json', 'b.json']]])('exits 2 unless one file is named: %j', async (args) => {
    const err = 'Name one scenario file. See: npm run turnaround -- ids --help\n';
    expect(await run('ids', ...args)).toEqual({ code: 2, out: '', err });
  });

  it('exits 2 on a file that is not there', async () => {
    expect(await run('ids', 'no-such-file.json')).toEqual({
      code: 2,
      out: '',
      err: 'There is no file "no-such-file.json".\n',
    });
  });
});
