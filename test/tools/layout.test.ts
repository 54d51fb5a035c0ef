import fc from 'fast-check';
import { createScanner, parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { laidOut } from '../../src/tools/format/layout';
import { aBeat, aReply, aScenario, SHIPPED, shippedText, type Authored } from '../support/scenarios';

const valueOf = (text: string): unknown => parse(text, [], { allowTrailingComma: true });
/** With its order: two texts of the same values in another order differ. */
const ordered = (text: string): string => JSON.stringify(valueOf(text));
const trimmed = (comments: readonly string[]): readonly string[] => comments.map((one) => one.trimEnd());

/** The tokens of a text, comments apart; jsonc-parser counts line and block comments as 12 and 13, the end as 17. */
function tokensOf(text: string): { readonly words: readonly string[]; readonly comments: readonly string[] } {
  const scanner = createScanner(text);
  const words: string[] = [];
  const comments: string[] = [];
  for (let kind: number = scanner.scan(); kind !== 17; kind = scanner.scan()) {
    const piece = text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength());
    if (kind === 12 || kind === 13) comments.push(piece);
    else if (kind !== 14 && kind !== 15) words.push(piece);
  }
  return { words, comments };
}

/** Every field a reply may have, most of them long. */
const FULL_REPLY: Authored = aReply({
  moves: ['acknowledge', 'act'],
  behaviours: { history: 1 },
  questionType: 'need',
  complaintStep: 'respond',
  set: { frozen: true },
  add: { minutes: 6 },
  effects: { trust: -9, why: 'Her card was used while you talked, and nobody told her for half an hour' },
  effort: 2,
  reaction: { cue: 'a short nod', says: 'Six minutes. All right.', face: 'neutral', thought: 'Good. No speech.' },
  effect: 'He has a time to hold you to, and he knows that it was you who gave it to him without being asked.',
  why: 'You fixed first and gave a true time, and you said plainly where the plate and the advert differ today.',
  tryInstead: 'Say it, and start in the same breath.',
  if: { all: [{ late: false }, { feeling: { below: 40 } }] },
  once: true,
  fallback: false,
  whenLocked: { show: 'Not before noon' },
  examples: [
    'Three new ones, now. Give me six minutes, and they are yours.',
    'Fresh ones, six minutes from this second.',
  ],
  next: [{ if: { late: true }, to: 'the-bill' }, { to: 'end' }],
});

const FULL = aScenario({
  setting: {
    role: 'You work the counter.',
    youMay: ['Remake one plate per table, free', 'Give one hot drink per table'],
  },
  beats: {
    'the-plate': aBeat({
      says: [{ text: 'These are cold.', cue: 'low' }, 'And you have five flavours.'],
      replies: [FULL_REPLY, aReply({ id: 'voucher' })],
      timer: { seconds: 20, onTimeout: { reaction: 'Well?', effect: 'He waits.', next: 'end' } },
    }),
  },
});

describe('the layout', () => {
  it('is the one people know: two spaces, short groups on a line, long ones opened', () => {
    expect(laidOut(JSON.stringify(aScenario({ themes: ['a broken promise'] })))).toBe(`{
  "format": 1,
  "id": "cold-waffles",
  "title": "Cold waffles",
  "customer": { "name": "Mr Adeyemi" },
  "start": "the-plate",
  "beats": {
    "the-plate": {
      "says": "These are cold.",
      "replies": [
        { "id": "own-it", "text": "I will make them again now.", "scores": { "empathy": 3, "advice": 3 }, "next": "end" }
      ]
    }
  },
  "endings": {
    "done": { "says": "He nods." }
  },
  "themes": ["a broken promise"]
}
`);
  });

  it('puts a whole reply on eight lines, what belongs together on one', () => {
    const lines = laidOut(JSON.stringify(aScenario({ beats: { a: aBeat({ replies: [shortened()] }) } }))).split('\n');
    const from = lines.findIndex((line) => line.includes('"own-it"'));
    expect(lines.slice(from, from + 9).map((line) => line.slice(0, 44))).toEqual([
      '        { "id": "own-it", "text": "I will ma',
      '          "moves": ["acknowledge", "act"], "',
      '          "set": { "frozen": true }, "effect',
      '          "reaction": { "cue": "a short nod"',
      '          "effect": "He has a time to hold y',
      '          "tryInstead": "Say it, and start i',
      '          "examples": ["Three new ones, now.',
      '          "next": [{ "if": { "late": true },',
      '      ]',
    ]);
    expect(lines[from + 7]).toMatch(/\{ "to": "end" \}\] \}$/);
  });

  it('lays silence out as a reply', () => {
    const text = laidOut(JSON.stringify(FULL).replace('He waits.', 'He waits. '.repeat(20)));
    expect(text).toContain('"onTimeout": { "reaction": "Well?",\n          "effect": "He waits. He');
  });

  it('keeps one empty line between members, and none at the ends of a group', () => {
    expect(laidOut('{\n\n"format": 1,\n\n\n\n"id": "a",\n"title": "b"\n\n}')).toBe(
      '{\n  "format": 1,\n\n  "id": "a",\n  "title": "b"\n}\n',
    );
  });

  it('keeps the line ends of the file', () => {
    expect(laidOut('{ "a": 1,\r\n/* b\r\n c */ "d": 2 }')).toBe(
      '{\r\n  "a": 1,\r\n  /* b\r\n c */\r\n  "d": 2\r\n}\r\n',
    );
  });

  it('leaves a text that is not JSON as it is', () => {
    expect(laidOut('{ "a": 1')).toBe('{ "a": 1');
  });

  it('takes away the commas after a last member', () => {
    expect(laidOut('{"a":[1,2,],\n}')).toBe('{\n  "a": [1, 2]\n}\n');
    expect(laidOut('{"a":1 /* b */ , // c\n}')).toBe('{\n  "a": 1 /* b */ // c\n}\n');
  });

  it('keeps empty groups closed', () => {
    expect(laidOut('{"beats":{},"a":[],"b":{ }}')).toBe('{\n  "beats": {},\n  "a": [],\n  "b": {}\n}\n');
  });
});

/** The fields of a common reply. */
function shortened(): Authored {
  const { id, text, moves, scores, set, effects, reaction, effect, why, tryInstead, examples, next } = FULL_REPLY;
  return { id, text, moves, scores, set, effects, reaction, effect, why, tryInstead, examples, next };
}

describe('comments', () => {
  it.each([
    ['above a member', '{ // a\n"b": 1 }', '{\n  // a\n  "b": 1\n}\n'],
    ['at the end of its line', '{ "b": 1, // a\n"c": 2 // d\n}', '{\n  "b": 1, // a\n  "c": 2 // d\n}\n'],
    ['before the comma', '{ "b": 1 /* a */, "c": 2 }', '{\n  "b": 1, /* a */\n  "c": 2\n}\n'],
    [
      'after the comma, on the line of the next',
      '{ "b": 1, /* a */ "c": 2 }',
      '{\n  "b": 1,\n  /* a */\n  "c": 2\n}\n',
    ],
    ['between a key and its value', '{ "b" /* a */ : /* c */ 1 }', '{\n  /* a */\n  /* c */\n  "b": 1\n}\n'],
    ['at the end of a group', '{ "b": [1,\n// a\n] }', '{\n  "b": [\n    1\n    // a\n  ]\n}\n'],
    ['alone in a group', '{ "b": { /* a */ } }', '{\n  "b": {\n    /* a */\n  }\n}\n'],
    ['around the whole', '// a\n{ "b": 1 } // c', '// a\n{\n  "b": 1\n}\n// c\n'],
    ['that only look like one', '{"a":"// b /* c */"}', '{\n  "a": "// b /* c */"\n}\n'],
  ])('stay where they speak: %s', (_, text, expected) => {
    expect(laidOut(text)).toBe(expected);
    expect(laidOut(expected)).toBe(expected);
  });

  it('inside a reply keep their place among its lines', () => {
    const reply = '{"id":"a", // b\n"text":"c",\n// d\n"scores":{"empathy":3},"next":"end"\n// e\n}';
    expect(laidOut(`{"beats":{"x":{"replies":[${reply}]}}}`)).toContain(
      [
        '        { "id": "a", // b',
        '          "text": "c",',
        '          // d',
        '          "scores": { "empathy": 3 },',
        '          "next": "end"',
        '          // e',
        '        }\n',
      ].join('\n'),
    );
  });
});

describe('what no layout changes', () => {
  const space = fc.constantFrom('', ' ', '\n', '\n\n', '\t', '\r\n');
  const comment = fc.constantFrom(' // a\n', '// b "c": {\n', ' /* d */ ', '\n/* e\n  , f */\n', '\n\n// g\n\n');
  const WORDS = tokensOf(JSON.stringify(FULL)).words;
  const spaced = (gap: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc
      .array(gap, { minLength: WORDS.length + 1, maxLength: WORDS.length + 1 })
      .map((gaps) => gaps.map((one, index) => `${one}${WORDS[index] ?? ''}`).join(''));
  const commented = spaced(fc.oneof({ weight: 9, arbitrary: space }, { weight: 1, arbitrary: comment }));

  it('is the values and their order, the comments and theirs; and twice is once', () => {
    fc.assert(
      fc.property(commented, (text) => {
        const once = laidOut(text);
        expect(ordered(once)).toBe(ordered(text));
        const plain = (one: string): readonly string[] => trimmed(tokensOf(one.replaceAll('\r\n', '\n')).comments);
        expect(plain(once)).toEqual(plain(text));
        expect(laidOut(once)).toBe(once);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('holds for any JSON, not only for scenarios', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        fc.pre(!text.includes('__proto__'));
        const once = laidOut(text);
        expect(ordered(once)).toBe(ordered(text));
        expect(laidOut(once)).toBe(once);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('comes out the same however a file was spaced before', () => {
    const expected = laidOut(JSON.stringify(FULL));
    fc.assert(
      fc.property(spaced(fc.constantFrom('', ' ', '\n', '\n  ', '\t')), (text) => {
        expect(laidOut(text)).toBe(expected);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('takes at most eight lines for a reply, whatever the order of its fields', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(FULL_REPLY), { minLength: 1 }), (keys) => {
        const reply = Object.fromEntries(keys.map((key) => [key, FULL_REPLY[key]]));
        const around = (replies: readonly unknown[]): number =>
          laidOut(JSON.stringify({ beats: { a: { replies } } })).split('\n').length;
        expect(around([reply, 1]) - around([1])).toBeLessThanOrEqual(8);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it.each(SHIPPED)('keeps every value of %s, and laid out it stays so', (id) => {
    const text = shippedText(id);
    expect(ordered(laidOut(text))).toBe(ordered(text));
    expect(laidOut(laidOut(text))).toBe(laidOut(text));
  });
});
