import { describe, expect, it } from 'vitest';
import { frozen } from '../../../../src/core/scenario/compile/compile';
import { LONGEST_PLAY } from '../../../../src/core/scenario/program';
import {
  SHIPPED,
  aBeat,
  aReply,
  aScenario,
  compiled,
  everythingText,
  shipped,
  shippedText,
  type Authored,
} from '../../../support/scenarios';
import { withBeat, withReply } from '../read/told';

const withBeats = (count: number): Authored =>
  aScenario({
    start: 'beat-0',
    beats: Object.fromEntries(Array.from({ length: count }, (_, place) => [`beat-${place}`, aBeat()])),
  });

/** Every group and list inside a value, the value among them. */
function partsOf(value: unknown): readonly object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : [];
}

describe('length and pace', () => {
  it.each([
    [1, 'moment', 3],
    [4, 'moment', 3],
    [5, 'short', 1.7],
    [14, 'short', 1.7],
    [15, 'full', 1],
  ])('of %i beats are %s and %d, where the author says nothing', (beats, length, pace) => {
    expect(compiled(withBeats(beats))).toMatchObject({ length, pace });
  });

  it.each([
    ['moment', 3],
    ['short', 1.7],
    ['full', 1],
  ])('are as the author says, whatever the number of beats: %s', (length, pace) => {
    expect(compiled({ ...withBeats(9), length })).toMatchObject({ length, pace });
  });

  it('let a play have 60 replies', () => {
    expect(LONGEST_PLAY).toBe(60);
  });
});

describe('what is said about a scenario', () => {
  it('has a value for everything an author may leave out', () => {
    expect(compiled(aScenario()).about).toEqual({
      title: 'Cold waffles',
      summary: '',
      version: '',
      language: 'en',
      industry: '',
      channel: 'counter',
      stage: null,
      minutes: null,
      difficulty: null,
      themes: [],
      contentNote: '',
      support: '',
      goals: [],
      keyStatus: 'draft',
      ready: false,
      backdrop: '',
      role: '',
      time: '',
      youMay: [],
      youMayNot: [],
      salesPrompt: '',
      friction: [],
      name: 'Mr Adeyemi',
      callMe: 'Mr Adeyemi',
      person: '',
      voice: '',
      emotionRoot: 'afraid',
      emotionText: '',
    });
  });

  it.each([
    ['lessThanZero', 'lessThanZero'],
    ['zero', 'zero'],
    ['first', 'first'],
    ['second', 'second'],
    ['ultimate', 'ultimate'],
    ['third', 'ultimate'],
  ])('reads the moment "%s" as %s', (stage, read) => {
    expect(compiled(aScenario({ moment: { stage } })).about.stage).toBe(read);
  });

  it.each([
    ['furious', 'angry'],
    ['angry', 'angry'],
    ['worried', 'afraid'],
    ['wary', 'calm'],
    ['fine', 'calm'],
    ['glad', 'calm'],
  ])('finds the root of one who arrives %s: %s', (arrives, root) => {
    expect(compiled(aScenario({ customer: { name: 'A', arrives } })).about.emotionRoot).toBe(root);
  });

  it('keeps the root and the words an author gives', () => {
    const customer = {
      name: 'Ada Lovelace',
      callMe: 'Ada',
      arrives: 'angry',
      emotion: { root: 'sad', text: 'let down' },
    };
    expect(compiled(aScenario({ customer })).about).toMatchObject({
      name: 'Ada Lovelace',
      callMe: 'Ada',
      emotionRoot: 'sad',
      emotionText: 'let down',
    });
  });

  it('knows a key rated by a panel', () => {
    expect(compiled(aScenario({ key: { status: 'panel', raters: 6 } })).about.keyStatus).toBe('panel');
  });
});

describe('turning points', () => {
  it('are known to be there or not', () => {
    expect(compiled(aScenario()).hasTurningPoints).toBe(false);
    expect(compiled(withBeat({ turningPoint: true })).hasTurningPoints).toBe(true);
  });
});

describe('demos', () => {
  const customer = { name: 'A', variants: [{ id: 'bus' }, { id: 'green' }] };

  it('find their variant by name, and are the first where none is named', () => {
    const demo = [
      { title: 'Badly', variant: 'green', replies: ['own-it'] },
      { title: 'Well', replies: ['own-it', 'own-it'] },
    ];
    expect(compiled(aScenario({ customer, demo })).demos).toEqual([
      { title: 'Badly', variant: 1, replies: ['own-it'] },
      { title: 'Well', variant: 0, replies: ['own-it', 'own-it'] },
    ]);
  });

  it('are none where none are written', () => {
    expect(compiled(aScenario()).demos).toEqual([]);
  });
});

describe('a program', () => {
  it.each(SHIPPED)('is frozen all the way down: %s', (id) => {
    const parts = partsOf(shipped(id));
    expect(parts.length).toBeGreaterThan(500);
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it('is plain data: written out and read again, it is the same', () => {
    const program = shipped('three-waffles');
    expect(JSON.parse(JSON.stringify(program))).toEqual(program);
  });

  it('is frozen without touching values that cannot be', () => {
    expect([frozen(null), frozen(7), frozen('x'), frozen(undefined)]).toEqual([null, 7, 'x', undefined]);
    expect(Object.isFrozen(frozen({ inner: [1] }).inner)).toBe(true);
  });
});

describe('the hash', () => {
  const text = JSON.stringify(aScenario());
  const hashOf = (scenario: Authored | string): string => compiled(scenario).hash;

  it('is 26 hexadecimal digits', () => {
    expect(hashOf(text)).toMatch(/^[0-9a-f]{26}$/);
  });

  it('is told of its own program when others were compiled since', () => {
    const program = compiled(text);
    const other = compiled(everythingText());
    expect(program.hash).toBe(hashOf(text));
    expect(other.hash).not.toBe(program.hash);
    expect(other.beats.length).toBeGreaterThan(1);
  });

  it('is the same each time, and for every layout of one file', () => {
    const spread = JSON.stringify(aScenario(), null, 4);
    const layouts = [
      text,
      spread,
      spread.replaceAll('\n', '\r\n'),
      `\uFEFF${spread}`,
      `// by hand\n${spread.replace('"start"', '/* where it begins */ "start"')}\n`,
      spread.replace(/\n(\s*)([}\]])/g, ',\n$1$2'),
      spread.replace('Cold waffles', '\\u0043old waffles'),
    ];
    expect(new Set(layouts.map(hashOf))).toEqual(new Set([hashOf(text)]));
  });

  it('is the same for a shipped file without its comments, spaces and line ends', () => {
    for (const id of SHIPPED) expect(hashOf(JSON.stringify(JSON.parse(shippedText(id))))).toBe(shipped(id).hash);
  });

  it('does not hang on what is no part of the program: the schema, whom it is by, what is argued away', () => {
    const more = {
      $schema: './scenario.schema.json',
      authors: ['A'],
      license: 'MIT',
      lint: [{ rule: 'markup', at: 'title', why: 'x' }],
    };
    expect(hashOf(aScenario(more))).toBe(hashOf(text));
  });

  it('does not hang on the order of keys in one thing', () => {
    const backwards = Object.fromEntries(Object.entries(aScenario()).toReversed());
    expect(hashOf(backwards)).toBe(hashOf(text));
    expect(hashOf(withReply({ behaviours: { speed: 1, history: -1, proactive: 1 } }))).toBe(
      hashOf(withReply({ behaviours: { proactive: 1, history: -1, speed: 1 } })),
    );
  });

  it('does not hang on whether a default is written out', () => {
    expect(hashOf(aScenario({ channel: 'counter', vars: {}, length: 'moment' }))).toBe(hashOf(text));
    expect(hashOf(withReply({ effort: 0, once: false }))).toBe(hashOf(text));
    expect(hashOf(withBeat({ phase: 'work' }))).toBe(hashOf(text));
    expect(hashOf(aScenario({ customer: { name: 'Mr Adeyemi', arrives: 'worried', cares: { empathy: 1 } } }))).toBe(
      hashOf(text),
    );
  });

  it.each([
    ['a word that is said', withReply({ text: 'I will make them again now!' })],
    ['a score', withReply({ scores: { empathy: 3, advice: 4 } })],
    ['an effect', withReply({ effects: { trust: 1 } })],
    ['the sign of an effect', withReply({ effects: { trust: -1 } })],
    ['what is asked', withReply({ if: { feeling: { atLeast: 40 } } })],
    ['how it is asked', withReply({ if: { feeling: { above: 40 } } })],
    [
      'a need',
      aScenario({ customer: { name: 'Mr Adeyemi', needs: [{ id: 'a', text: 'b', metWhen: { left: false } }] } }),
    ],
    ['the trust on arrival', aScenario({ customer: { name: 'Mr Adeyemi', state: { trust: 39 } } })],
    ['the length', aScenario({ length: 'full' })],
    ['a variable', aScenario({ vars: { late: false } })],
    ['where a variable starts', aScenario({ vars: { late: true } })],
    ['the title', aScenario({ title: 'Cold Waffles' })],
    ['the name of a beat', aScenario({ start: 'a-plate', beats: { 'a-plate': aBeat() } })],
    ['where a reply leads', withReply({ next: 'done' })],
    ['one reply more', withBeat({ replies: [aReply(), aReply({ id: 'b' })] })],
    ['the order of replies', withBeat({ replies: [aReply({ id: 'b' }), aReply()] })],
    ['the cap of an ending', aScenario({ endings: { done: { says: 'He nods.', cap: 99 } } })],
  ])('changes with %s', (_, scenario) => {
    expect(hashOf(scenario)).not.toBe(hashOf(text));
  });

  it('is another for every one of these changes', () => {
    const changes = [
      withReply({ effects: { trust: 1 } }),
      withReply({ effects: { trust: -1 } }),
      withReply({ effects: { heat: 1 } }),
      withReply({ if: { feeling: { atLeast: 40 } } }),
      withReply({ if: { feeling: { above: 40 } } }),
      aScenario({ vars: { late: false } }),
      aScenario({ vars: { late: true } }),
    ];
    expect(new Set([text, ...changes].map(hashOf)).size).toBe(changes.length + 1);
  });
});
