import { describe, expect, it } from 'vitest';
import { aBeat, aReply, aScenario, diagnosed } from '../../../support/scenarios';
import { withBeat, withReply, words } from '../read/told';

const VARS = { late: false, sure: true, minutes: { min: 0, max: 9, start: 2 }, hot: ['missed', 'met', 'exceeded'] };
const setting = (set: Record<string, unknown>) => words(withReply({ set }, { vars: VARS }));

describe('a declared variable', () => {
  it.each(['all', 'any', 'not', 'var', 'visited', 'said', 'turnsSince', 'feeling', 'left', 'met'])(
    'cannot be named "%s"',
    (name) => {
      const found = diagnosed(aScenario({ vars: { [name]: false } }));
      expect(found.map(({ rule, message, fix }) => `${rule}: ${message} > ${fix}`)).toEqual([
        `reserved-name: "${name}" is a word of conditions and cannot name a variable. > Choose another name.`,
      ]);
    },
  );

  it.each(['atLeast', 'is', 'until', 'if', 'metWhen', 'end', 'toString'])('may be named "%s"', (name) => {
    expect(words(aScenario({ vars: { [name]: false, other: { min: 0, max: 1 } } }))).toEqual([]);
    expect(words(aScenario({ vars: { [name]: { min: 0, max: 3 } } }))).toEqual([]);
  });

  it.each([
    [{ min: 0, max: 3, start: 4 }, 'starts at 4, outside 0 to 3'],
    [{ min: 1, max: 3, start: 0 }, 'starts at 0, outside 1 to 3'],
    [{ min: 3, max: 1 }, 'starts at 3, outside 3 to 1'],
  ])('starts inside its range: %j', (minutes, told) => {
    expect(words(aScenario({ vars: { minutes } }))).toEqual([
      `out-of-range: Variable "minutes" ${told}. > Set "start" between "min" and "max".`,
    ]);
  });

  it.each([[{ min: 0, max: 0 }], [{ min: -5, max: 5, start: -5 }], [{ min: 0, max: 3, start: 3 }]])(
    'may be %j',
    (minutes) => {
      expect(words(aScenario({ vars: { minutes } }))).toEqual([]);
    },
  );
});

describe('what a reply sets', () => {
  it.each([
    [{ late: true }],
    [{ sure: false }],
    [{ minutes: 0 }],
    [{ minutes: 9 }],
    [{ hot: 'exceeded' }],
    [{ late: true, minutes: 3, hot: 'met' }],
  ])('may be %j', (set) => {
    expect(setting(set)).toEqual([]);
  });

  it.each([
    ['late', 1, 'true or false'],
    ['late', 'true', 'true or false'],
    ['minutes', true, 'a whole number from 0 to 9'],
    ['minutes', 10, 'a whole number from 0 to 9'],
    ['minutes', -1, 'a whole number from 0 to 9'],
    ['minutes', 2.5, 'a whole number from 0 to 9'],
    ['minutes', '3', 'a whole number from 0 to 9'],
    ['hot', 'cold', 'missed, met, exceeded'],
    ['hot', 1, 'missed, met, exceeded'],
    ['hot', true, 'missed, met, exceeded'],
  ])('of "%s" cannot be %j', (name, value, wanted) => {
    expect(setting({ [name]: value })).toEqual([
      `variable-value: ${JSON.stringify(value)} is not a value of variable "${name}". > Use ${wanted}.`,
    ]);
  });

  it.each([
    ['lat', 'Did you mean "late"? Else declare it in "vars".'],
    ['frozen', 'Declare it in "vars": "frozen": false.'],
    ['toString', 'Declare it in "vars": "toString": false.'],
    ['valueOf', 'Declare it in "vars": "valueOf": false.'],
  ])('is declared: "%s" is not', (name, cure) => {
    expect(setting({ [name]: true })).toEqual([`undeclared-variable: Variable "${name}" is not declared. > ${cure}`]);
  });
});

describe('what a reply adds', () => {
  const adding = (add: Record<string, number>) => words(withReply({ add }, { vars: VARS }));

  it('goes to numbers, by any amount, for it is kept in range', () => {
    expect(adding({ minutes: 100 })).toEqual([]);
    expect(adding({ minutes: -3 })).toEqual([]);
  });

  it.each(['late', 'hot'])('cannot go to "%s"', (name) => {
    expect(adding({ [name]: 1 })).toEqual([
      `variable-value: Variable "${name}" is not a number, so nothing can be added to it. > Use "set", or declare it as { "min": 0, "max": 3 }.`,
    ]);
  });

  it.each(['minuts', 'hasOwnProperty'])('goes to declared variables: "%s" is not', (name) => {
    expect(adding({ [name]: 1 })).toEqual([
      expect.stringContaining(`undeclared-variable: Variable "${name}" is not declared.`),
    ]);
  });
});

describe('what silence sets and adds', () => {
  const silent = (onTimeout: Record<string, unknown>) =>
    diagnosed(withBeat({ timer: { seconds: 20, onTimeout: { next: 'end', ...onTimeout } } }, { vars: VARS }));

  it('fits the declared variables', () => {
    expect(silent({ set: { late: true, hot: 'met' }, add: { minutes: 1 } })).toEqual([]);
  });

  it.each([
    [{ set: { late: 3 } }, 'variable-value', 'set/late'],
    [{ set: { lte: true } }, 'undeclared-variable', 'set/lte'],
    [{ add: { hot: 1 } }, 'variable-value', 'add/hot'],
    [{ add: { minuts: 1 } }, 'undeclared-variable', 'add/minuts'],
  ])('is told where it does not: %j', (onTimeout, rule, path) => {
    expect(silent(onTimeout).map((one) => [one.rule, one.path])).toEqual([
      [rule, `beats/the-plate/timer/onTimeout/${path}`],
    ]);
  });
});

describe('what a variant of the customer starts with', () => {
  const starting = (vars: Record<string, unknown>) =>
    words(aScenario({ vars: VARS, customer: { name: 'A', variants: [{ id: 'bus', vars }] } }));

  it('fits the declared variables', () => {
    expect(starting({ late: true, minutes: 5, hot: 'met' })).toEqual([]);
    expect(starting({ minutes: 12 })).toEqual([
      'variable-value: 12 is not a value of variable "minutes". > Use a whole number from 0 to 9.',
    ]);
    expect(starting({ sur: true })).toEqual([
      'undeclared-variable: Variable "sur" is not declared. > Did you mean "sure"? Else declare it in "vars".',
    ]);
  });
});

describe('the place of a finding about variables', () => {
  const pointed = (reply: Record<string, unknown>): readonly string[] =>
    diagnosed(withReply(reply, { vars: VARS })).map((one) => one.path);

  it.each([
    [{ set: { late: 3 } }, 'set/late'],
    [{ add: { hot: 1 } }, 'add/hot'],
    [{ if: { lte: true } }, 'if/lte'],
    [{ if: { var: 'lte', is: true } }, 'if/var'],
    [{ if: { var: 'minutes', atLeast: 99 } }, 'if/atLeast'],
    [{ if: { all: [{ late: true }, { not: { hot: 'no' } }] } }, 'if/all/2/not/hot'],
    [{ next: [{ if: { said: 'x' }, to: 'end' }, { to: 'end' }] }, 'next/1/if/said'],
  ])('is what is wrong: %j', (reply, path) => {
    expect(pointed(reply)).toEqual([`beats/the-plate/replies/own-it/${path}`]);
  });

  it('is named by the variant', () => {
    const customer = { name: 'A', variants: [{ id: 'bus', vars: { late: 1 } }] };
    expect(diagnosed(aScenario({ vars: VARS, customer })).map((one) => one.path)).toEqual([
      'customer/variants/bus/vars/late',
    ]);
  });
});

describe('names that conditions use too', () => {
  it.each(['until', 'if', 'needs', 'says'])('may name a beat: "%s"', (name) => {
    const beats = { [name]: aBeat({ replies: [aReply({ if: { met: 'plate' } }), aReply({ id: 'b' })] }) };
    const customer = { name: 'A', needs: [{ id: 'plate', text: 'x', metWhen: { left: false } }] };
    expect(words(aScenario({ start: name, beats, customer }))).toEqual([]);
  });

  it('may name an ending', () => {
    expect(words(aScenario({ endings: { if: { says: 'x', if: { left: true } }, until: { says: 'y' } } }))).toEqual([]);
  });
});
