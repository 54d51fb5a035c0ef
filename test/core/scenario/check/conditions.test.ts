import { describe, expect, it } from 'vitest';
import { aBeat, aReply, aScenario, diagnosed, type Authored } from '../../../support/scenarios';
import { words } from '../read/told';

const need = (id: string, metWhen: unknown): Authored => ({ id, text: 'x', metWhen });

/** Two beats that share a reply name, two needs, three variables, and one condition to look at. */
const asking = (condition: unknown): Authored =>
  aScenario({
    vars: { late: false, minutes: { min: 0, max: 9 }, hot: ['missed', 'met'] },
    customer: { name: 'A', needs: [need('plate', { hot: 'met' }), need('choice', { late: false })] },
    beats: {
      'the-plate': aBeat({ replies: [aReply({ next: 'the-bill' }), aReply({ id: 'voucher', if: condition })] }),
      'the-bill': aBeat(),
    },
  });
const asked = (condition: unknown): readonly string[] => words(asking(condition));

describe('a condition that asks about what there is', () => {
  it.each([
    [{ late: true }],
    [{ late: true, minutes: 3, hot: 'met' }],
    [{ var: 'minutes', atLeast: 2, below: 9 }],
    [{ var: 'hot', is: 'met' }],
    [{ visited: 'the-bill' }],
    [{ said: 'the-bill/own-it' }],
    [{ said: 'voucher' }],
    [{ turnsSince: 'the-plate', atLeast: 2 }],
    [{ feeling: { atLeast: 40, below: 65 } }],
    [{ left: true }],
    [{ met: 'plate' }],
    [{ met: ['plate', 'choice'] }],
    [{ all: [{ any: [{ late: true }, { not: { visited: 'the-plate' } }] }, { met: 'plate' }] }],
  ])('is no finding: %j', (condition) => {
    expect(asked(condition)).toEqual([]);
  });
});

describe('a condition that asks about what there is not', () => {
  it.each([
    [
      { frozen: true },
      'undeclared-variable: Variable "frozen" is not declared. > Declare it in "vars": "frozen": false.',
    ],
    [
      { lat: true },
      'undeclared-variable: Variable "lat" is not declared. > Did you mean "late"? Else declare it in "vars".',
    ],
    [
      { atLeast: 5 },
      'undeclared-variable: Variable "atLeast" is not declared. > Declare it in "vars": "atLeast": false.',
    ],
    [
      { valueOf: true },
      'undeclared-variable: Variable "valueOf" is not declared. > Declare it in "vars": "valueOf": false.',
    ],
    [
      { var: 'minuts', is: 2 },
      'undeclared-variable: Variable "minuts" is not declared. > Did you mean "minutes"? Else declare it in "vars".',
    ],
    [
      { var: 'valueOf', is: 2 },
      'undeclared-variable: Variable "valueOf" is not declared. > Declare it in "vars": "valueOf": false.',
    ],
    [{ late: 'true' }, 'variable-value: "true" is not a value of variable "late". > Use true or false.'],
    [
      { var: 'minutes', above: 10 },
      'variable-value: 10 is not a value of variable "minutes". > Use a whole number from 0 to 9.',
    ],
    [{ var: 'hot', is: 'exceeded' }, 'variable-value: "exceeded" is not a value of variable "hot". > Use missed, met.'],
    [{ visited: 'the-bil' }, 'broken-link: There is no beat "the-bil". > Did you mean "the-bill"?'],
    [{ visited: 'done' }, 'broken-link: There is no beat "done". > Name a beat of this file.'],
    [{ turnsSince: 'the-pie', above: 1 }, 'broken-link: There is no beat "the-pie". > Did you mean "the-plate"?'],
    [{ said: 'vouche' }, 'broken-link: There is no reply "vouche". > Did you mean "voucher"?'],
    [
      { said: 'the-bill/voucher' },
      'broken-link: There is no reply "the-bill/voucher". > Did you mean "the-plate/voucher"?',
    ],
    [
      { said: 'the-plate/own-it/now' },
      'broken-link: There is no reply "the-plate/own-it/now". > Did you mean "the-plate/own-it"?',
    ],
    [{ said: 'the-plate/' }, 'broken-link: There is no reply "the-plate/". > Name a reply of this file.'],
    [{ met: 'plat' }, 'broken-link: There is no need "plat". > Did you mean "plate"?'],
    [
      { met: ['plate', 'truth-about-the-bus'] },
      'broken-link: There is no need "truth-about-the-bus". > Name a need of this file.',
    ],
    [
      { not: { any: [{ late: true }, { visited: 'nowhere' }] } },
      'broken-link: There is no beat "nowhere". > Name a beat of this file.',
    ],
  ])('is told with what may have been meant: %j', (condition, told) => {
    expect(asked(condition)).toEqual([told]);
  });

  it('is told once for each thing', () => {
    expect(asked({ met: ['a-need', 'plate', 'b-need'] })).toHaveLength(2);
    expect(asked({ lat: true, minuts: 2 })).toHaveLength(2);
  });

  it('asks for the beat where two beats have a reply of that name', () => {
    expect(asked({ said: 'own-it' })).toEqual([
      'ambiguous-reply: Several beats have a reply "own-it". > Name the beat too: "the-plate/own-it".',
    ]);
  });
});

describe('a condition that compares with nothing', () => {
  const cure = 'Add "is", "atLeast", "atMost", "above" or "below".';

  it.each([
    [{ var: 'minutes' }, 'minutes'],
    [{ feeling: {} }, 'feeling'],
    [{ turnsSince: 'the-plate' }, 'the-plate'],
    [{ not: { feeling: {} } }, 'feeling'],
  ])('is told, for it would always hold: %j', (condition, name) => {
    expect(asked(condition)).toEqual([`missing: The condition on "${name}" compares with nothing. > ${cure}`]);
  });
});

describe('a need', () => {
  it.each([[{ met: 'choice' }], [{ not: { met: ['choice'] } }], [{ all: [{ late: true }, { met: 'plate' }] }]])(
    'may not ask whether needs are met: %j',
    (metWhen) => {
      const customer = { name: 'A', needs: [need('plate', metWhen), need('choice', { late: true })] };
      const variants = [{ id: 'bus', needs: [need('plate', metWhen), need('choice', { late: true })] }];
      const told = 'circular-need: A need may not ask whether needs are met. > Ask for the variables behind it.';
      expect(words(aScenario({ vars: { late: false }, customer }))).toEqual([told]);
      expect(words(aScenario({ vars: { late: false }, customer: { name: 'A', variants } }))).toEqual([told]);
    },
  );

  it('of any variant may be asked for', () => {
    const variants = [
      { id: 'a', needs: [need('worry', { left: false })] },
      { id: 'b', needs: [need('worry', { left: false })] },
    ];
    const endings = { good: { says: 'x', if: { met: 'worry' } }, done: { says: 'y' } };
    expect(words(aScenario({ customer: { name: 'A', variants }, endings }))).toEqual([]);
  });

  it('may be asked for by a promise', () => {
    const promises = [{ id: 'hot', text: 'x', metWhen: { met: 'plate' }, exceededWhen: { met: 'gone' } }];
    const customer = { name: 'A', needs: [need('plate', { left: false })] };
    expect(words(aScenario({ moment: { promises }, customer }))).toEqual([
      'broken-link: There is no need "gone". > Name a need of this file.',
    ]);
  });
});

describe('the size of a condition', () => {
  const flags = (count: number): Authored => ({ all: Array.from({ length: count }, () => ({ late: true })) });
  const nested = (depth: number): Authored => (depth === 1 ? { late: true } : { not: nested(depth - 1) });
  const large = (parts: number, depth: number): string =>
    `condition-too-large: This condition has ${parts} parts, ${depth} deep. > Keep it to 64 parts and 8 deep; a variable may help.`;

  it('is 64 parts at most, the list itself being one', () => {
    expect(asked(flags(63))).toEqual([]);
    expect(asked(flags(64))).toEqual([large(65, 2)]);
  });

  it('is 8 deep at most', () => {
    expect(asked(nested(8))).toEqual([]);
    expect(asked(nested(9))).toEqual([large(9, 9)]);
  });

  it('counts each variable of the short form', () => {
    expect(asked({ all: Array.from({ length: 22 }, () => ({ late: true, minutes: 1, hot: 'met' })) })).toEqual([
      large(67, 2),
    ]);
    expect(asked({ all: Array.from({ length: 21 }, () => ({ late: true, minutes: 1, hot: 'met' })) })).toEqual([]);
  });

  it('counts parts over all branches, and depth along the deepest', () => {
    expect(asked({ any: [nested(7), flags(60)] })).toEqual([large(69, 8)]);
    expect(asked({ any: [nested(8), { late: true }] })).toEqual([large(10, 9)]);
  });

  it('is told at the condition, beside what else is wrong in it', () => {
    const found = diagnosed(asking({ all: [...Array.from({ length: 64 }, () => ({ late: true })), { gone: true }] }));
    expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'condition-too-large beats/the-plate/replies/voucher/if',
      'undeclared-variable beats/the-plate/replies/voucher/if/all/65/gone',
    ]);
  });
});

describe('conditions everywhere', () => {
  const gone = { gone: true };

  it.each([
    ['a line', aScenario({ beats: { 'the-plate': aBeat({ says: [{ text: 'x', if: gone }] }) } })],
    [
      'a line to choose from',
      aScenario({ beats: { 'the-plate': aBeat({ says: { variants: [{ text: 'x', if: gone }] } }) } }),
    ],
    [
      'silence',
      aScenario({
        beats: {
          'the-plate': aBeat({ timer: { seconds: 9, onTimeout: { next: [{ if: gone, to: 'end' }, { to: 'end' }] } } }),
        },
      }),
    ],
    ['a hub', aScenario({ beats: { 'the-plate': aBeat({ hub: { until: gone, next: 'done' } }) } })],
    ['the aftermath', aScenario({ aftermath: [{ says: 'x', if: gone }] })],
    ['an interrupt', aScenario({ interrupts: [{ id: 'a', if: gone, beat: 'the-plate', then: 'stay' }] })],
    ['an ending', aScenario({ endings: { good: { says: 'x', if: gone }, done: { says: 'y' } } })],
    ['a need', aScenario({ customer: { name: 'A', needs: [need('a', gone)] } })],
    ['a need of a variant', aScenario({ customer: { name: 'A', variants: [{ id: 'b', needs: [need('a', gone)] }] } })],
    ['a promise', aScenario({ moment: { promises: [{ id: 'a', text: 'x', metWhen: gone }] } })],
  ])('are looked at: in %s', (_, scenario) => {
    expect(words(scenario).filter((line) => line.includes('"gone" is not declared'))).toHaveLength(1);
  });
});
