import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../src/app/reading';
import { CATALOGUE, diagnosed } from '../../../support/scenarios';
import { marked } from './told';

const FOLDER = 'test/fixtures/broken';
const textOf = (name: string): string => readFileSync(`${FOLDER}/${name}.json`, 'utf8');

/** A finding: place, rule, the text it points at, the cure; and how an author mends it. */
type Row = readonly [
  name: string,
  place: string,
  rule: string,
  text: string,
  cure: string,
  mend: readonly [from: string, to: string],
];

const NAMES = 'Use at most 80 small letters, digits and single dashes, and start with a letter: own-it.';

const ONE_FAULT: readonly Row[] = [
  [
    'too-deep',
    '5:78',
    'too-deep',
    '[',
    'Look for a bracket that is never closed, or flatten this part.',
    [`${'['.repeat(31)}${']'.repeat(31)}`, '"low"'],
  ],
  [
    'unknown-key',
    '10:7',
    'unknown-key',
    '"turningpoint"',
    'Did you mean "turningPoint"?',
    ['turningpoint', 'turningPoint'],
  ],
  ['broken-link', '11:111', 'broken-link', '"don"', 'Did you mean "done"?', ['"don"', '"done"']],
  ['forbidden-key', '6:13', 'forbidden-key', '"__proto__"', 'Choose another name.', ['__proto__', 'proto']],
  [
    'duplicate-key',
    '6:3',
    'duplicate-key',
    '"title"',
    'Rename one, or take one away.',
    ['"title": "Hot', '"summary": "Hot'],
  ],
  ['missing', '5:3', 'missing', '"customer"', 'Add "name".', ['callMe', 'name']],
  ['wrong-type', '11:85', 'wrong-type', '"3"', 'Write a number.', ['"3"', '3']],
  [
    'unknown-word',
    '6:14',
    'unknown-word',
    '"fone"',
    'Did you mean "phone"? Known: counter, phone, chat, email, social, video.',
    ['fone', 'phone'],
  ],
  ['bad-name', '11:17', 'bad-name', '"own it"', NAMES, ['own it', 'own-it']],
  ['out-of-range', '11:98', 'out-of-range', '5', 'Choose a number that is at most 4.', ['"advice": 5', '"advice": 4']],
  ['empty', '9:15', 'empty', '""', 'Fill it in, or take it away.', ['""', '"Cold."']],
  ['too-long', '9:15', 'too-long', `"${'Cold. '.repeat(667)}"`, 'Shorten it.', ['Cold. Cold. ', 'Cold. ']],
  ['newer-format', '2:13', 'newer-format', '2', 'Open it with a newer version of Turnaround.', ['2', '1']],
  ['missing-start', '6:12', 'missing-start', '"the-table"', 'Name one of: the-plate.', ['the-table', 'the-plate']],
  [
    'open-exit',
    '12:112',
    'open-exit',
    '{ "to": "done", "if": { "late": true } }',
    'Take its "if" away, or add a last way without one.',
    [', "if": { "late": true }', ''],
  ],
  [
    'open-ending',
    '15:52',
    'open-ending',
    '{ "left": false }',
    'Take its "if" away, or add a last ending without one.',
    [', "if": { "left": false }', ''],
  ],
  [
    'undeclared-variable',
    '12:128',
    'undeclared-variable',
    '"frozn"',
    'Did you mean "frozen"? Else declare it in "vars".',
    ['frozn', 'frozen'],
  ],
  ['variable-value', '12:135', 'variable-value', '"yes"', 'Use missed, met.', ['yes', 'met']],
  [
    'missing-score',
    '11:62',
    'missing-score',
    '"scores"',
    'Add "advice": 0 to 4 to its "scores".',
    ['"empathy": 3', '"empathy": 3, "advice": 0'],
  ],
  ['duplicate-id', '12:17', 'duplicate-id', '"own-it"', 'Rename one of them.', ['"own-it"', '"act"']],
  [
    'unknown-person',
    '5:49',
    'unknown-person',
    '"waltr"',
    `Did you mean "walter"? Known: ${CATALOGUE.people.join(', ')}.`,
    ['waltr', 'walter'],
  ],
  [
    'unknown-placeholder',
    '9:15',
    'unknown-placeholder',
    '"These are cold, {you}."',
    'Known: {name}, {callMe}.',
    ['{you}', '{callMe}'],
  ],
  [
    'condition-too-large',
    '12:125',
    'condition-too-large',
    `${'{ "not": '.repeat(8)}{ "late": false }${' }'.repeat(8)}`,
    'Keep it to 64 parts and 8 deep; a variable may help.',
    ['', ''],
  ],
  [
    'effects-by-chance',
    '9:73',
    'effects-by-chance',
    '{ "heat": 6 }',
    'Take the effects away, or pick "first", "cycle" or "leastSeen".',
    ['shuffle', 'cycle'],
  ],
  [
    'interrupt-return',
    '17:100',
    'interrupt-return',
    '"done"',
    'Take "next" away, or write "then": "stay" in the interrupt.',
    ['"then": "return"', '"then": "stay"'],
  ],
  [
    'markup',
    '9:15',
    'markup',
    '"These are <b>cold</b>."',
    'Write plain words; *emphasis* is the only mark.',
    ['<b>cold</b>', '*cold*'],
  ],
];

describe('a file with one fault', () => {
  it.each(ONE_FAULT)('%s: is told once, at %s', (name, place, rule, text, cure) => {
    const file = textOf(name);
    expect(diagnosed(file).map((one) => [`${one.at.line}:${one.at.column}`, one.rule, one.fix])).toEqual([
      [place, rule, cure],
    ]);
    expect(marked(file)).toEqual([text]);
  });

  it.each(ONE_FAULT.filter(([name]) => name !== 'condition-too-large'))('%s: is clean once mended', (name, ...rest) => {
    const [from, to] = rest[4];
    const file = textOf(name);
    expect(file).toContain(from);
    expect(diagnosed(file.replace(from, to))).toEqual([]);
  });

  it('condition-too-large: is clean once it is two levels less deep', () => {
    const mended = textOf('condition-too-large').replace('{ "not": { "not": ', '').replace(' } } }', ' }');
    expect(diagnosed(mended)).toEqual([]);
  });
});

describe('a file that is not JSON', () => {
  it('is told where the quote is missing, and is clean with it', () => {
    const file = textOf('not-json');
    expect(diagnosed(file).map(({ at, message }) => `${at.line}:${at.column} ${message}`)).toEqual([
      '4:12 This text is not closed.',
      '5:3 A comma is missing before this.',
    ]);
    expect(diagnosed(file.replace('"Cold waffles,', '"Cold waffles",'))).toEqual([]);
  });
});

describe('a file that is not UTF-8', () => {
  it('is told as a whole, and is clean once saved as UTF-8', () => {
    const bytes = readFileSync(`${FOLDER}/not-utf8.json`);
    expect(readFile('not-utf8.json', bytes, CATALOGUE).diagnostics.map(({ rule, fix }) => [rule, fix])).toEqual([
      ['not-utf8', 'Save it as UTF-8 in your editor.'],
    ]);
    const saved = new TextEncoder().encode(bytes.toString('latin1'));
    expect(readFile('not-utf8.json', saved, CATALOGUE).diagnostics).toEqual([]);
  });
});

/** Findings of files with many faults, each with the mend that takes away this finding and no other. */
const MANY: Readonly<Record<string, readonly (readonly [told: string, from: string, to: string])[]>> = {
  many: [
    ['4:12 wrong-type 7', '"title": 7', '"title": "Cold"'],
    ['6:3 unknown-key "chanel"', 'chanel', 'channel'],
    ['7:21 wrong-type 3', '"late": 3', '"late": false'],
    ['11:15 empty ""', '""', '"Cold."'],
    ['13:17 bad-name "Own it"', 'Own it', 'own-it'],
    ['13:85 out-of-range 5', '"empathy": 5', '"empathy": 4'],
    ['13:111 wrong-type 4', '"next": 4', '"next": "done"'],
  ],
  'many-links': [
    ['7:12 missing-start "the-plte"', 'the-plte', 'the-plate'],
    ['10:15 unknown-placeholder "These are {cold}."', '{cold}', 'cold'],
    ['12:62 missing-score "scores"', '"empathy": 3', '"empathy": 3, "advice": 3'],
    ['12:98 broken-link "gone"', '"gone"', '"end"'],
    ['12:114 undeclared-variable "lat"', '"lat"', '"late"'],
    ['12:146 variable-value 3', '"late": 3', '"late": true'],
    ['16:16 reserved-name "end"', '"endings": { "end"', '"endings": { "done"'],
    [
      '16:51 open-ending { "visited": "the-table" }',
      '"He nods.",',
      '"He nods." }, "rest": { "says": "He goes." }, "last": { "says": "x",',
    ],
    ['16:64 broken-link "the-table"', 'the-table', 'the-plate'],
  ],
};

const toldOf = (file: string): readonly string[] => {
  const texts = marked(file);
  return diagnosed(file).map(({ at, rule }, index) => `${at.line}:${at.column} ${rule} ${texts[index]}`);
};
const rulesOf = (file: string): readonly string[] => diagnosed(file).map(({ rule }) => rule);

describe('a file with many faults', () => {
  it.each(Object.keys(MANY))('%s: tells them all, in file order', (name) => {
    expect(toldOf(textOf(name))).toEqual(MANY[name]?.map(([told]) => told));
  });

  it('many: loses one finding with each mend, until it is clean', () => {
    let file = textOf('many');
    const left = [...rulesOf(file)];
    for (const [, from, to] of MANY['many'] ?? []) {
      file = file.replace(from, to);
      left.shift();
      expect(rulesOf(file)).toEqual(left);
    }
    expect(left).toEqual([]);
  });

  it.each(MANY['many-links']?.filter(([told]) => !told.includes('open-ending')) ?? [])(
    'many-links: %s goes with its mend, and only that',
    (told, from, to) => {
      const file = textOf('many-links');
      const rule = told.split(' ')[1] ?? '';
      const expected = [...rulesOf(file)];
      expected.splice(expected.indexOf(rule, rule === 'broken-link' && told.startsWith('16') ? 4 : 0), 1);
      expect(rulesOf(file.replace(from, to))).toEqual(expected);
    },
  );
});

describe('the folder of broken files', () => {
  it('holds no file that no test reads', () => {
    const tested = [...ONE_FAULT.map(([name]) => name), ...Object.keys(MANY), 'not-json', 'not-utf8'];
    const there = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
    expect(there.toSorted()).toEqual(tested.toSorted());
  });
});
