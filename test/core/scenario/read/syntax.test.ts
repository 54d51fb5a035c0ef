import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { DEEPEST, parseSource } from '../../../../src/core/scenario/read/syntax';
import { aScenario } from '../../../support/scenarios';
import { marked, words } from './told';

/** Findings of the first part of reading, as "line:column rule message > cure". */
const syntaxOf = (text: string): readonly string[] =>
  parseSource(text).diagnostics.map(
    ({ at, rule, message, fix }) => `${at.line}:${at.column} ${rule} ${message} > ${fix}`,
  );

const first = (text: string): string => syntaxOf(text)[0] ?? 'nothing';

describe('text that is not JSON', () => {
  it.each([
    ['{ "a": maybe }', '1:8 not-json This is not a JSON value. > Put text in double quotes: "like this".'],
    ["{ 'a': 1 }", '1:3 not-json This is not a JSON value. > Put text in double quotes: "like this".'],
    ['{ "a": 1 2: 3 }', '1:10 not-json A comma is missing before this. > Put , after the value that comes before.'],
    ['{ [] }', '1:3 not-json A property name is expected here. > Put the name in double quotes: "title".'],
    [
      '{ "a": , "b": 1 }',
      '1:8 not-json A value is expected here. > Write a value, or take the comma or colon before it away.',
    ],
    ['{ "a" 1 }', '1:7 not-json A colon is missing here. > Put : between the name and its value.'],
    ['{ "a": 1 "b": 2 }', '1:10 not-json A comma is missing before this. > Put , after the value that comes before.'],
    ['{ "a": 1', '1:9 not-json A closing } is missing. > Close the bracket that was opened with {.'],
    ['[1, 2', '1:6 not-json A closing ] is missing. > Close the bracket that was opened with [.'],
    ['{} {}', '1:4 not-json The file should end before this. > Take away what follows the last }.'],
    ['{} /* and so on', '1:4 not-json A comment is not closed. > End it with */.'],
    ['{ "a": "no end\n}', '1:8 not-json This text is not closed. > End it with a double quote on the same line.'],
    ['{ "a": 1. }', '1:8 not-json This number is not complete. > Write numbers plainly: 4 or 0.5.'],
    ['{ "a": 1e }', '1:8 not-json This number is not complete. > Write numbers plainly: 4 or 0.5.'],
    [
      '{ "a": "\\u12" }',
      '1:8 not-json This \\u code is not complete. > Write four digits after \\u, or the character itself.',
    ],
    [
      '{ "a": "\\x" }',
      '1:8 not-json This backslash code does not exist. > Write \\\\ for a backslash and \\" for a quote.',
    ],
    [
      '{ "a": "a\tb" }',
      '1:8 not-json This character may not stand in text. > Write \\n for a new line and \\t for a tab.',
    ],
  ])('is told at its place and with its cure: %j', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it('is told whole: several slips give several findings, in file order', () => {
    expect(syntaxOf('{\n  "a" 1,\n  "b": nope,\n  "c": 1\n')).toEqual([
      '2:7 not-json A colon is missing here. > Put : between the name and its value.',
      '3:8 not-json This is not a JSON value. > Put text in double quotes: "like this".',
      expect.stringContaining('not-json A value is expected here.'),
      '5:1 not-json A closing } is missing. > Close the bracket that was opened with {.',
    ]);
  });

  it.each([[''], [' \n\t\r\n'], ['\uFEFF'], ['\uFEFF\n']])(
    'is told as an empty file when nothing stands in it: %j',
    (text) => {
      expect(syntaxOf(text)).toEqual([
        '1:1 not-json The file is empty. > Start from a sample in the scenarios folder.',
      ]);
    },
  );

  it('is told as a missing value when only a comment stands in it', () => {
    expect(first('// later')).toBe(
      '1:9 not-json A value is expected here. > Write a value, or take the comma or colon before it away.',
    );
  });

  it('stops the reader before any part of the shape is looked at', () => {
    const reading = readScenario('{ "format": 9, }}');
    expect(reading.ok ? [] : reading.fault.map((one) => one.rule)).toEqual(['not-json']);
  });

  it.each([['null'], ['[]'], ['"a story"'], ['7'], ['true']])(
    'is not needed for a fault: %s is JSON, but no scenario',
    (text) => {
      expect(words(text)).toEqual(['wrong-type: The file should be a group in { }. > Write a group in { }.']);
    },
  );
});

describe('what authors may leave in', () => {
  const bare = JSON.stringify(aScenario(), null, 2);

  it('reads comments of both kinds, wherever they stand', () => {
    const text = `// a story\n/* with "quotes" and [ */\n${bare.replace('"title"', '/* here */ "title"')}\n// {`;
    expect(words(text)).toEqual([]);
  });

  it('reads trailing commas in groups and lists', () => {
    expect(words(bare.replace(/\n(\s*)([}\]])/g, ',\n$1$2'))).toEqual([]);
  });

  it('reads a byte order mark, Windows line ends and tabs', () => {
    expect(words(`\uFEFF${bare.replaceAll('\n', '\r\n').replaceAll('  ', '\t')}`)).toEqual([]);
  });
});

describe('depth', () => {
  const lists = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  const deep = 'too-deep Brackets are nested more than 32 deep here. > ';
  const cure = 'Look for a bracket that is never closed, or flatten this part.';

  it('may be 32 and not 33', () => {
    expect(DEEPEST).toBe(32);
    expect(syntaxOf(lists(32))).toEqual([]);
    expect(syntaxOf(lists(33))).toEqual([`1:33 ${deep}${cure}`]);
  });

  it('counts groups and lists alike, and only those open at the same time', () => {
    const groups = '{"a":'.repeat(16) + lists(16) + '}'.repeat(16);
    expect(syntaxOf(groups)).toEqual([]);
    expect(syntaxOf(`[${groups}, ${groups}]`)).toEqual([`1:97 ${deep}${cure}`]);
    expect(syntaxOf(`[${Array.from({ length: 50 }, () => lists(31)).join()}]`)).toEqual([]);
  });

  it.each([
    ['brackets in text', `"${'['.repeat(99)}"`],
    ['brackets behind an escaped quote', `"\\"${'{'.repeat(99)}"`],
    ['brackets in a comment to the end of the line', `// ${'['.repeat(99)}\n1`],
    ['brackets in a closed comment', `/* ${'{'.repeat(99)} */ 1`],
  ])('does not count %s', (_, text) => {
    expect(syntaxOf(text)).toEqual([]);
  });

  it.each([
    ['behind a lone quote in a comment', (deepest: string) => `// 5" wide\n${deepest}`],
    ['behind a lone quote in a long comment', (deepest: string) => `/* 5" */${deepest}`],
    ['behind a text that is not closed', (deepest: string) => `["no end\n,${deepest}`],
    ['behind stray closing brackets', (deepest: string) => `[${'}'.repeat(200_000)},${deepest}`],
    ['among stray closing brackets', (deepest: string) => deepest.replaceAll('[', '[},')],
    ['behind a backslash in a comment', (deepest: string) => `// \\\n${deepest}`],
  ])('is found %s, before a parser could fall over it', (_, hidden) => {
    expect(syntaxOf(hidden('['.repeat(200_000)))).toEqual([expect.stringContaining(deep)]);
  });

  it('is told at the first bracket that is too deep, line and column', () => {
    const text = `${'[\n'.repeat(32)}  {`;
    expect(syntaxOf(text)).toEqual([`33:3 ${deep}${cure}`]);
    expect(marked(text)).toEqual(['{']);
  });
});

describe('keys that may not be', () => {
  it.each([['__proto__'], ['constructor'], ['prototype']])('refuses %s at any depth, at the key itself', (key) => {
    const text = `{\n  "beats": { "a": [ { "${key}": { "x": 1 } } ] }\n}`;
    const refused = `forbidden-key "${key}" may not be used as a name. > Choose another name.`;
    expect(syntaxOf(text)).toEqual([`2:23 ${refused}`]);
    expect(marked(text)).toEqual([`"${key}"`]);
  });

  it('refuses a forbidden key written with codes', () => {
    expect(syntaxOf('{ "\\u005f_proto__": 1 }')).toEqual([
      '1:3 forbidden-key "__proto__" may not be used as a name. > Choose another name.',
    ]);
  });

  it('finds the second of two equal keys, and each after it', () => {
    const text = '{ "a": 1,\n  "b": 2,\n  "a": 3, "a": 4 }';
    const twice = 'duplicate-key "a" stands here twice; only one of them would count. > Rename one, or take one away.';
    expect(syntaxOf(text)).toEqual([`3:3 ${twice}`, `3:11 ${twice}`]);
  });

  it('finds equal keys inside the second of two equal groups', () => {
    expect(syntaxOf('{ "a": {},\n  "a": { "x": 1,\n "x": 2 } }').map((line) => line.split(' ').slice(0, 3))).toEqual([
      ['2:3', 'duplicate-key', '"a"'],
      ['3:2', 'duplicate-key', '"x"'],
    ]);
  });

  it('tells each place of a key that is forbidden and doubled', () => {
    expect(syntaxOf('{ "constructor": 1,\n  "constructor": 2 }').map((line) => line.split(' ').slice(0, 2))).toEqual([
      ['1:3', 'forbidden-key'],
      ['2:3', 'forbidden-key'],
      ['2:3', 'duplicate-key'],
    ]);
  });

  it('lets the same key stand in different groups', () => {
    expect(syntaxOf('{ "a": { "x": 1 }, "b": { "x": 1, "a": 2 } }')).toEqual([]);
  });

  it('leaves no trace on what all objects share', () => {
    expect(readScenario('{ "__proto__": { "polluted": true } }').ok).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it('tells the first five hundred of a hundred thousand doubled keys, and that there are more', () => {
    const text = `{${'"a":1,'.repeat(150_000)}"a":1}`;
    const told = parseSource(text).diagnostics.map(({ rule }) => rule);
    expect(told).toEqual([...Array.from({ length: 500 }, () => 'duplicate-key'), 'too-many-faults']);
  });
});
