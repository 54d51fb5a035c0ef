import { describe, expect, it } from 'vitest';
import { settingsIn, settingsText } from '../../src/app/keptSettings';
import { PLAIN_SETTINGS, type Settings } from '../../src/app/settings';

/** Every setting other than plain. */
const ALL_SET: Settings = {
  sound: true,
  volumes: { ambience: 0, voices: 100, interface: 33 },
  gentle: true,
  captions: false,
  readAloud: true,
  motion: 'none',
  theme: 'dark',
  contrast: 'more',
  textSize: 1.25,
  spacing: 'wider',
  keys: false,
  time: 10,
  stage: false,
  wordOfMouth: false,
};

const read = (told: unknown): Settings => settingsIn(JSON.stringify(told));

describe('settings kept as text', () => {
  it('come back as they were, each of them', () => {
    expect(settingsIn(settingsText(ALL_SET))).toEqual(ALL_SET);
    expect(settingsIn(settingsText(PLAIN_SETTINGS))).toEqual(PLAIN_SETTINGS);
    for (const [key, value] of Object.entries(ALL_SET))
      expect(value).not.toEqual(PLAIN_SETTINGS[key as keyof Settings]);
  });

  it.each([
    ['motion', ['full', 'calm', 'none']],
    ['theme', ['auto', 'light', 'dark']],
    ['contrast', ['auto', 'normal', 'more']],
    ['textSize', [1, 1.25, 1.5]],
    ['spacing', ['normal', 'wide', 'wider']],
    ['time', [0, 1, 2, 5, 10]],
  ] as const)('take every choice of %s and no other', (key, choices) => {
    for (const choice of choices) expect(read({ [key]: choice })[key]).toBe(choice);
    const wrong = ['', 'loud', 3, -1, null, true, [choices[1]], String(choices[1]).toUpperCase()];
    for (const other of wrong) expect(read({ [key]: other })[key]).toBe(PLAIN_SETTINGS[key]);
  });

  it.each(['sound', 'gentle', 'captions', 'readAloud', 'keys', 'stage', 'wordOfMouth'] as const)(
    'take only yes or no for %s',
    (key) => {
      expect([read({ [key]: true })[key], read({ [key]: false })[key]]).toEqual([true, false]);
      for (const other of [1, 0, 'true', '', null, []]) expect(read({ [key]: other })[key]).toBe(PLAIN_SETTINGS[key]);
    },
  );

  it('take volumes from 0 to 100, each on its own', () => {
    const { volumes } = read({ volumes: { ambience: 0, voices: 101, interface: '5', brass: 3 } });
    expect(volumes).toEqual({ ambience: 0, voices: 70, interface: 70 });
    expect(read({ volumes: { ambience: -1 } }).volumes.ambience).toBe(70);
    for (const other of [null, 7, 'all', [], true]) expect(read({ volumes: other })).toEqual(PLAIN_SETTINGS);
  });

  it('leave out what is unknown and keep what is right beside what is wrong', () => {
    const settings = read({ theme: 'dark', time: 3, rank: 1, toString: 'x', constructor: {} });
    expect(settings).toEqual({ ...PLAIN_SETTINGS, theme: 'dark' });
    expect(Object.keys(settings).toSorted()).toEqual(Object.keys(PLAIN_SETTINGS).toSorted());
  });

  it.each([
    null,
    '',
    '{',
    'null',
    '7',
    '"dark"',
    '[]',
    'undefined',
    '{"__proto__":{"sound":true}}',
    '{"volumes":{"__proto__":{"ambience":1}}}',
    '['.repeat(9999),
    '\u0000',
  ])('are plain where the text is %j', (text) => {
    expect(settingsIn(text)).toEqual(PLAIN_SETTINGS);
    expect(({} as Record<string, unknown>)['sound']).toBeUndefined();
  });

  it('never change the plain ones', () => {
    const before = JSON.stringify(PLAIN_SETTINGS);
    read({ volumes: { ambience: 1 }, theme: 'dark' });
    expect(JSON.stringify(PLAIN_SETTINGS)).toBe(before);
  });
});
