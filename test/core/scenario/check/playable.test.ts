import { describe, expect, it } from 'vitest';
import { checkScenario, isPlayable } from '../../../../src/core/scenario/check/check';
import { readScenario } from '../../../../src/core/scenario/read/read';
import {
  CATALOGUE,
  SHIPPED,
  aBeat,
  aReply,
  aScenario,
  diagnosed,
  shippedText,
  type Authored,
} from '../../../support/scenarios';
import { withBeat, withReply, words } from '../read/told';

const LATER = 'cannot be played by this version yet. > Take it out for now, or wait for the next version.';

describe('parts of the format that are not run yet', () => {
  const { next: _, ...waiting } = aReply();

  it.each([
    ['The hub in beat "the-plate"', withBeat({ hub: { until: { left: false }, next: 'done' }, replies: [waiting] })],
    ['The timer in beat "the-plate"', withBeat({ timer: { seconds: 20, onTimeout: { next: 'done' } } })],
    ['The choice among lines in beat "the-plate"', withBeat({ says: { variants: ['x', 'y'] } })],
    ['The fallback reply "own-it" in beat "the-plate"', withReply({ fallback: true })],
    [
      'The interrupt "phone"',
      aScenario({ interrupts: [{ id: 'phone', if: { left: false }, beat: 'the-plate', then: 'return' }] }),
    ],
  ])('are told by name: %s', (what, scenario) => {
    expect(words(scenario)).toEqual([`not-yet-playable: ${what} ${LATER}`]);
    expect(isPlayable(diagnosed(scenario))).toBe(false);
  });

  it('are all told, each at its place', () => {
    const found = diagnosed(
      withBeat({
        says: { variants: ['x'] },
        replies: [aReply({ fallback: true })],
        timer: { seconds: 5, onTimeout: {} },
      }),
    );
    expect(found.map((one) => one.path)).toEqual([
      'beats/the-plate/says',
      'beats/the-plate/replies/own-it/fallback',
      'beats/the-plate/timer',
    ]);
  });

  it('are no fault where they are said not to be there', () => {
    expect(words(withReply({ fallback: false }, { interrupts: [] }))).toEqual([]);
  });
});

describe('scores', () => {
  const lacking = (scale: string): string =>
    `missing-score: Reply "own-it" in beat "the-plate" has no score for ${scale}. > Add "${scale}": 0 to 4 to its "scores".`;

  it('are given for empathy and advice by every reply with text', () => {
    expect(words(withReply({ scores: { advice: 3 } }))).toEqual([lacking('empathy')]);
    expect(words(withReply({ scores: { empathy: 3 } }))).toEqual([lacking('advice')]);
    const { scores: _, ...bare } = aReply();
    expect(words(withBeat({ replies: [bare] }))).toEqual([lacking('empathy'), lacking('advice')]);
  });

  it('may be 0, and may leave out noHardSell where no sale tempts', () => {
    expect(words(withReply({ scores: { empathy: 0, advice: 0 } }))).toEqual([]);
  });

  it('may be left out by silence', () => {
    const told = words(withBeat({ timer: { seconds: 20, onTimeout: { next: 'done' } } }));
    expect(told.filter((line) => line.startsWith('missing-score'))).toEqual([]);
  });
});

describe('the number of beats', () => {
  const withBeats = (count: number): Authored =>
    aScenario({
      start: 'beat-0',
      beats: Object.fromEntries(Array.from({ length: count }, (_, index) => [`beat-${index}`, aBeat()])),
    });

  it('may be 2,000 and not 2,001', () => {
    expect(words(withBeats(2000))).toEqual([]);
    expect(words(withBeats(2001))).toEqual([
      'too-large: There are more than 2000 beats. > Split the story into several files.',
    ]);
  });
});

describe('needs of variants', () => {
  const need = (id: string): Authored => ({ id, text: id, metWhen: { left: false } });
  const withVariants = (base: readonly Authored[], ...variants: readonly Authored[]): Authored =>
    aScenario({ customer: { name: 'A', needs: base, variants } });
  const lacks = (variant: string, id: string): string =>
    `needs-differ: Variant "${variant}" has no need "${id}" that other variants have. > Use the same names of needs in all variants; the texts may differ.`;

  it('are one set of names, whatever their order', () => {
    const one = { id: 'bus', needs: [need('plate'), need('worry')] };
    expect(words(withVariants([], one, { id: 'green', needs: [need('worry'), need('plate')] }))).toEqual([]);
  });

  it('are told where one lacks what another has, as a warning', () => {
    const scenario = withVariants(
      [],
      { id: 'bus', needs: [need('plate'), need('worry')] },
      { id: 'green', needs: [need('plate')] },
    );
    expect(words(scenario)).toEqual([lacks('green', 'worry')]);
    expect(diagnosed(scenario).map(({ severity, path }) => [severity, path])).toEqual([
      ['warning', 'customer/variants/green/needs'],
    ]);
    expect(isPlayable(diagnosed(scenario))).toBe(true);
  });

  it("are the base customer's for a variant that lists none", () => {
    expect(words(withVariants([need('plate')], { id: 'bus' }, { id: 'green', needs: [need('plate')] }))).toEqual([]);
    expect(words(withVariants([need('plate')], { id: 'bus' }, { id: 'green', needs: [need('choice')] }))).toEqual([
      lacks('bus', 'choice'),
      lacks('green', 'plate'),
    ]);
  });

  it('leave the base out of it where every variant has its own, for the base is never drawn', () => {
    expect(words(withVariants([need('plate'), need('old')], { id: 'bus', needs: [need('plate')] }))).toEqual([]);
  });
});

describe('placeholders', () => {
  const said = (says: string, vars: Authored = {}): readonly string[] => words(withBeat({ says }, { vars }));

  it.each(['{name}', '{callMe}', 'Dear {name}, or {callMe}?', 'no braces', 'one { alone', 'one } alone'])(
    'may be: %s',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );

  it('may be one-of variables, and no flags or numbers', () => {
    const vars = { flavour: ['lemon', 'mint'], late: false, minutes: { min: 0, max: 3 } };
    expect(said('A {flavour} scoop.', vars)).toEqual([]);
    for (const name of ['late', 'minutes', 'flavor']) {
      expect(said(`A {${name}} scoop.`, vars)).toEqual([
        `unknown-placeholder: "{${name}}" stands for nothing. > Known: {name}, {callMe}, {flavour}.`,
      ]);
    }
  });

  it.each(['{}', '{ name }', '{Name}', '{customer.name}', '{toString}'])(
    'are told when they stand for nothing: %s',
    (text) => {
      expect(said(text)).toEqual([`unknown-placeholder: "${text}" stands for nothing. > Known: {name}, {callMe}.`]);
    },
  );

  it('are told one by one', () => {
    expect(said('{a} {name} {b}')).toHaveLength(2);
  });

  it.each([
    ['a reply', withReply({ text: '{x}' })],
    ['a reaction', withReply({ reaction: { thought: '{x}' } })],
    ['advice on what to try', withReply({ tryInstead: '{x}' })],
    ['a reason shown', withReply({ whenLocked: { show: '{x}' } })],
    ['the aftermath', aScenario({ aftermath: [{ says: '{x}' }] })],
    ['an ending', aScenario({ endings: { done: { says: '{x}' } } })],
    ['a review', aScenario({ endings: { done: { says: 'x', review: { stars: 1, text: '{x}' } } } })],
  ])('are looked for in %s', (_, scenario) => {
    expect(words(scenario)).toEqual(['unknown-placeholder: "{x}" stands for nothing. > Known: {name}, {callMe}.']);
  });
});

describe('people and places', () => {
  const check = (over: Authored, people: readonly string[], backdrops: readonly string[]): readonly string[] => {
    const reading = readScenario(JSON.stringify(aScenario(over)));
    return reading.ok
      ? checkScenario(reading.value, { people, backdrops }).map(
          ({ rule, message, fix }) => `${rule}: ${message} > ${fix}`,
        )
      : ['not read'];
  };

  it('are in the catalogue, or left out', () => {
    const drawn = { customer: { name: 'A', person: 'walter' }, setting: { backdrop: 'cafe' } };
    expect(check(drawn, ['walter'], ['cafe'])).toEqual([]);
    expect(check({}, [], [])).toEqual([]);
  });

  it('are told with the nearest that are', () => {
    expect(check({ customer: { name: 'A', person: 'waltr' } }, ['mei', 'walter'], [])).toEqual([
      'unknown-person: There is no person "waltr". > Did you mean "walter"? Known: mei, walter.',
    ]);
    expect(check({ setting: { backdrop: 'harbour' } }, [], ['cafe', 'platform'])).toEqual([
      'unknown-backdrop: There is no backdrop "harbour". > Known: cafe, platform.',
    ]);
  });
});

describe('whether a file may be played', () => {
  it.each(SHIPPED)('is so for a shipped scenario, of which nothing is to be said: %s', (id) => {
    const reading = readScenario(shippedText(id));
    expect(reading.ok && checkScenario(reading.value, CATALOGUE)).toEqual([]);
  });

  it('is so with warnings, and not with an error', () => {
    expect(isPlayable([])).toBe(true);
    expect(isPlayable(diagnosed(aScenario({ title: '<b>' })))).toBe(true);
    expect(isPlayable(diagnosed(aScenario({ title: '<b>', start: 'x' })))).toBe(false);
  });

  it('hears of remarks and faults in one list, in file order', () => {
    expect(words(aScenario({ title: '<b>', start: 'x', summary: '</b>' })).map((line) => line.split(':')[0])).toEqual([
      'markup',
      'missing-start',
      'markup',
    ]);
  });
});
