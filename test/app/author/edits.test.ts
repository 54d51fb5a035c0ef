import { parse, type ParseError } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { edited } from '../../../src/app/author/edits';

const FILE = `{
  // About the file.
  "id": "cold", // the id
  "scores": { "empathy": 3, "advice": 4 },
  "list": [
    { "a": 1 },
    /* the second */ { "b": 2 } // last
  ],
  "group": {
    "first": 1, // why
    "second": 2 // what
  },
  "bare": {}
}
`;

const change = (path: readonly (string | number)[], value?: unknown, text = FILE): string | null =>
  edited(text, { path, value });

/** The lines that differ, `-` before and `+` after. */
function difference(next: string | null, text = FILE): readonly string[] {
  const [old, now] = [text.split('\n'), (next ?? '').split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

function valueIn(text: string | null): unknown {
  const faults: ParseError[] = [];
  const value: unknown = parse(text ?? '', faults, { allowTrailingComma: true });
  expect(faults).toEqual([]);
  return value;
}

describe('a value written anew', () => {
  it('changes nothing else of the line', () => {
    expect(difference(change(['id'], 'hot'))).toEqual(['-  "id": "cold", // the id', '+  "id": "hot", // the id']);
    expect(difference(change(['scores', 'advice'], 0))).toEqual([
      '-  "scores": { "empathy": 3, "advice": 4 },',
      '+  "scores": { "empathy": 3, "advice": 0 },',
    ]);
    expect(difference(change(['list', 1, 'b'], 5))).toEqual([
      '-    /* the second */ { "b": 2 } // last',
      '+    /* the second */ { "b": 5 } // last',
    ]);
  });

  it('is written as text may be written', () => {
    const next = change(['id'], 'say "hot"\nnow \\ then');
    expect(valueIn(next)).toMatchObject({ id: 'say "hot"\nnow \\ then' });
  });

  it('that is the same as before is no change', () => {
    expect(change(['id'], 'cold')).toBeNull();
  });

  it('keeps a byte order mark and the ends of lines as they are', () => {
    const text = `\uFEFF${FILE.replaceAll('\n', '\r\n')}`;
    expect(change(['id'], 'hot', text)).toBe(text.replace('"cold"', '"hot"'));
  });
});

describe('a value where none stood', () => {
  it('goes into the line of a group on one line', () => {
    expect(difference(change(['scores', 'noHardSell'], 2))).toEqual([
      '-  "scores": { "empathy": 3, "advice": 4 },',
      '+  "scores": { "empathy": 3, "advice": 4, "noHardSell": 2 },',
    ]);
  });

  it('gets a line where the others have one, and leaves the remark of the last beside it', () => {
    expect(difference(change(['group', 'third'], 'x'))).toEqual([
      '-    "second": 2 // what',
      '+    "second": 2, // what',
      '+    "third": "x"',
    ]);
  });

  it('takes the ends of lines from those around it', () => {
    const text = FILE.replaceAll('\n', '\r\n');
    expect(change(['group', 'third'], 3, text)).toContain('"second": 2, // what\r\n    "third": 3\r\n  },');
  });

  it('comes with the groups it needs', () => {
    expect(difference(change(['bare', 'in', 'deep'], 1))).toEqual([
      '-  "bare": {}',
      '+  "bare": { "in": { "deep": 1 } }',
    ]);
    expect(valueIn(change(['list', 0, 'scores', 'empathy'], 4))).toMatchObject({
      list: [{ a: 1, scores: { empathy: 4 } }, { b: 2 }],
    });
  });

  it('comes after a comma that is already there', () => {
    expect(change(['b'], 2, '{ "a": 1, }')).toBe('{ "a": 1, "b": 2, }');
  });

  it('cannot go into what is no group', () => {
    expect(change(['id', 'x'], 1)).toBeNull();
    expect(change(['list', 7], 1)).toBeNull();
    expect(change(['list', 7, 'x'], 1)).toBeNull();
    expect(change(['a'], 1, '')).toBeNull();
  });

  it('never makes a beat or an ending that is gone', () => {
    const text = '{ "beats": { "a": {} }, "endings": {} }';
    expect(change(['beats', 'b', 'says'], 'x', text)).toBeNull();
    expect(change(['endings', 'b', 'says'], 'x', text)).toBeNull();
    expect(change(['beats', 'a', 'says'], 'x', text)).toContain('"a": { "says": "x" }');
  });
});

describe('a value taken away', () => {
  it('takes its line with it, and no comment but its own', () => {
    expect(difference(change(['list'], undefined)).filter((line) => line.startsWith('+'))).toEqual([]);
    expect(difference(change(['scores']))).toEqual(['-  "scores": { "empathy": 3, "advice": 4 },']);
    expect(difference(change(['bare']))).toEqual(['-  },', '-  "bare": {}', '+  }']);
  });

  it('leaves remarks on its line', () => {
    expect(difference(change(['id']))).toEqual(['-  "id": "cold", // the id', '+  // the id']);
    expect(difference(change(['group', 'second']))).toEqual([
      '-    "first": 1, // why',
      '-    "second": 2 // what',
      '+    "first": 1 // why',
      '+    // what',
    ]);
  });

  it('leaves a line in order that it shares', () => {
    expect(change(['scores', 'empathy'])).toContain('"scores": { "advice": 4 },');
    expect(change(['scores', 'advice'])).toContain('"scores": { "empathy": 3 },');
    expect(change(['list', 1])).toContain('{ "a": 1 }\n    /* the second */ // last\n');
    expect(change(['list', 0])).toContain('"list": [\n    /* the second */');
  });

  it('may be the only one', () => {
    const next = change(['a'], undefined, '{ "a": 1 }');
    expect(valueIn(next)).toEqual({});
  });

  it('that is not there, or is the whole file, is no change', () => {
    expect(change(['nothing'])).toBeNull();
    expect(change([])).toBeNull();
  });

  it('always leaves a file that can be read', () => {
    const paths = [['id'], ['scores'], ['list'], ['list', 0], ['list', 1], ['group', 'first'], ['group'], ['bare']];
    for (const path of paths) expect(valueIn(change(path))).toBeDefined();
  });
});
