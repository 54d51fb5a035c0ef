import { describe, expect, it } from 'vitest';
import { rangeOf, sourceOf } from '../../../../src/core/scenario/read/source';
import { diagnosed } from '../../../support/scenarios';
import { marked, places } from './told';

/** A small scenario as a trainer may lay it out, one thing to a line, with faults put in by name. */
const FILE = `{
  "format": 1,
  "id": "cold-waffles",
  "title": "Cold waffles",
  "customer": { "name": "Mr Adeyemi" },
  "start": "the-plate",
  "beats": {
    "the-plate": {
      "says": "These are cold.",
      "replies": [
        { "id": "own-it", "text": "I see.", "scores": { "empathy": 3, "advice": 3 }, "next": "end" }
      ]
    }
  },
  "endings": { "done": { "says": "He nods." } }
}
`;

const changed = (from: string, to: string): string => {
  expect(FILE).toContain(from);
  return FILE.replace(from, to);
};

describe('the place of a finding', () => {
  it.each([
    ['the value that is wrong', '"text": "I see."', '"text": 12345', '11:35 wrong-type', '12345'],
    ['the word that is not known', '"says": "These', '"phase": "mid", "says": "These', '9:16 unknown-word', '"mid"'],
    ['the name that leads nowhere', '"next": "end"', '"next": "ende"', '11:94 broken-link', '"ende"'],
    ['the number out of range', '"empathy": 3', '"empathy": 33', '11:68 out-of-range', '33'],
    ['the key that is not known', '"title"', '"titles": 1, "title"', '4:3 unknown-key', '"titles"'],
    ['the key that cannot be a name', '"the-plate": {', '"the plate": {', '8:5 bad-name', '"the plate"'],
    ['the whole group of the wrong kind', '{ "name": "Mr Adeyemi" }', '[ "Mr", 2 ]', '5:15 wrong-type', '[ "Mr", 2 ]'],
    ['the key of what lacks something', '"name": "Mr Adeyemi"', '', '5:3 missing', '"customer"'],
    ['the bracket of a list entry that lacks something', '"id": "own-it", ', '', '11:9 missing', '{'],
    ['the bracket of the file that lacks something', '"title": "Cold waffles",', '', '1:1 missing', '{'],
    [
      'the key of the nearest thing around, many levels up',
      '"scores": { "empathy": 3, "advice": 3 }, ',
      '',
      '11:9 missing-score',
      '{',
    ],
    ['the start that no beat has', '"start": "the-plate"', '"start": "a-plate"', '6:12 missing-start', '"a-plate"'],
    ['a comma that is missing', '1,', '1', '3:3 not-json', '"id"'],
  ])('is %s', (_, from, to, place, text) => {
    const file = changed(from, to);
    expect(places(file)).toContain(place);
    expect(marked(file)).toContain(text);
  });

  it('ends where the marked text ends, over several lines too', () => {
    const [finding] = diagnosed(changed('{ "name": "Mr Adeyemi" }', '[\n    "Mr"\n  ]'));
    expect(finding?.at).toEqual({ line: 5, column: 15, endLine: 7, endColumn: 4 });
  });

  it('is the same behind comments, which count like all else', () => {
    const file = changed('"title"', '/* what is on the poster */ "titles": 1, "title"');
    expect(places(file)).toEqual(['4:31 unknown-key']);
    expect(places(`// by hand\n${file}`)).toEqual(['5:31 unknown-key']);
  });

  it('is the same with trailing commas', () => {
    const file = changed('"next": "end" }\n', '"next": "ende", },\n');
    expect(places(file)).toEqual(['11:94 broken-link']);
  });

  it('is the same with Windows line ends', () => {
    const file = changed('"next": "end"', '"next": "ende"').replaceAll('\n', '\r\n');
    expect(places(file)).toEqual(['11:94 broken-link']);
  });

  it('is the same behind a byte order mark, which counts as one character of the first line', () => {
    const file = changed('"next": "end"', '"next": "ende"');
    expect(places(`\uFEFF${file}`)).toEqual(['11:94 broken-link']);
    expect(places(`\uFEFF${changed('"title": "Cold waffles",', '')}`)).toEqual(['1:1 missing']);
  });

  it.each([
    ['letters with marks', 'Größe é', 7],
    ['Arabic', 'وافل', 4],
    ['pictures, which are two units each', '🧇🧇🧇', 6],
  ])('counts UTF-16 units behind %s', (_, said, units) => {
    const file = changed('"text": "I see."', `"text": "${said}"`).replace('"next": "end"', '"next": "ende"');
    expect(places(file)).toEqual([`11:${94 - 'I see.'.length + units} broken-link`]);
    expect(marked(file)).toEqual(['"ende"']);
  });

  it('is found in a file of one line', () => {
    const file = changed('"next": "end"', '"next": "ende"').replace(/\s*\n\s*/g, '');
    expect(places(file)).toEqual([`1:${file.indexOf('"ende"') + 1} broken-link`]);
  });

  it('orders findings by line and column, whoever found them', () => {
    const file = changed('"start": "the-plate"', '"start": "a-plate"')
      .replace('"next": "end"', '"if": { "x": true }, "next": "ende"')
      .replace('"These are cold."', '"These are {cold}."');
    expect(places(file)).toEqual([
      '6:12 missing-start',
      '9:15 unknown-placeholder',
      '11:94 undeclared-variable',
      '11:115 broken-link',
    ]);
  });
});

describe('the path of a finding', () => {
  const pathOf = (from: string, to: string): readonly string[] => diagnosed(changed(from, to)).map((one) => one.path);

  it('names things by their id, and by their number where they have none', () => {
    expect(pathOf('"next": "end"', '"next": "ende"')).toEqual(['beats/the-plate/replies/own-it/next']);
    expect(pathOf('"says": "These are cold."', '"says": ["x", { "text": 5 }]')).toEqual([
      'beats/the-plate/says/2/text',
    ]);
    expect(pathOf('"id": "own-it", ', '')).toEqual(['beats/the-plate/replies/1/id']);
  });

  it('is empty for the file itself', () => {
    expect(diagnosed('[]').map((one) => one.path)).toEqual(['']);
    expect(diagnosed('{').map((one) => one.path)).toEqual(['']);
  });
});

describe('offsets as lines and columns', () => {
  const source = sourceOf('ab\n\ncd\r\ne', undefined);

  it.each([
    [0, '1:1'],
    [2, '1:3'],
    [3, '2:1'],
    [4, '3:1'],
    [6, '3:3'],
    [8, '4:1'],
    [9, '4:2'],
  ])('turn %i into %s', (offset, place) => {
    const { line, column } = rangeOf(source, offset, 0);
    expect(`${line}:${column}`).toBe(place);
  });

  it('agree with counting line ends one by one', () => {
    const text = 'one\ntwo\n\nthree\r\nfour';
    for (let offset = 0; offset <= text.length; offset += 1) {
      const before = text.slice(0, offset).split('\n');
      const { line, column } = rangeOf(sourceOf(text, undefined), offset, 0);
      expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
    }
  });
});
