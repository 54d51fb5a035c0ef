import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { aScenario, compiled, diagnosed, type Authored } from '../../../support/scenarios';
import { withBeat, withReply, words } from './told';

const titleOf = (title: string): string => {
  const reading = readScenario(JSON.stringify(aScenario({ title })));
  return reading.ok ? reading.value.scenario.title : 'not read';
};

const MARKUP =
  'markup: This looks like HTML. Text is shown as it stands, < and all. > Write plain words; *emphasis* is the only mark.';
const BIDI =
  'bidi-control: A hidden control for writing direction was taken out of this text. > Delete the hidden characters; direction is found by itself.';

describe('text in several spellings of one letter', () => {
  it.each([
    ['e\u0301', 'é'],
    ['A\u030A', 'Å'],
    ['\u212B', 'Å'],
    ['\u1100\u1161', '가'],
    ['o\u0302\u0323', 'ộ'],
  ])('is read in its one composed form: %j', (written, read) => {
    expect(titleOf(written)).toBe(read);
    expect(titleOf(read)).toBe(read);
  });

  it('is no finding', () => {
    expect(words(aScenario({ title: 'cafe\u0301' }))).toEqual([]);
  });

  it('compiles to the same program', () => {
    expect(compiled(aScenario({ title: 'cafe\u0301' })).hash).toBe(compiled(aScenario({ title: 'café' })).hash);
  });

  it('keeps letters that only look alike', () => {
    expect(titleOf('ﬁ²')).toBe('ﬁ²');
  });

  it('is measured as read, not as written', () => {
    expect(words(aScenario({ title: 'e\u0301'.repeat(4000) }))).toEqual([]);
  });
});

describe('hidden controls for writing direction', () => {
  const stripped = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];

  it.each(stripped.map((control) => [control.charCodeAt(0).toString(16), control]))(
    'are taken out: %s',
    (_, control) => {
      expect(titleOf(`pay${control} now`)).toBe('pay now');
      expect(words(aScenario({ title: `pay${control} now` }))).toEqual([BIDI]);
    },
  );

  it.each([['\u200E'], ['\u200F'], ['\u061C']])('that only mark a direction are kept: %j', (mark) => {
    expect(titleOf(`pay${mark}`)).toBe(`pay${mark}`);
    expect(words(aScenario({ title: `pay${mark}` }))).toEqual([]);
  });

  it.each([['\u2029'], ['\u202F'], ['\u2065'], ['\u206A']])('have neighbours that are none: %j', (neighbour) => {
    expect(words(aScenario({ title: `a${neighbour}b` }))).toEqual([]);
  });

  it('are one warning for each text, at the text, and do not stop play', () => {
    const found = diagnosed(withReply({ text: '\u202Ea\u202Cb' }, { title: 'x\u2066' }));
    expect(found.map(({ path, gate, severity }) => `${path} ${gate} ${severity}`)).toEqual([
      'title polished warning',
      'beats/the-plate/replies/own-it/text polished warning',
    ]);
  });

  it('are taken out of names before names are looked up', () => {
    expect(words(withReply({ next: 'do\u202Ene' }))).toEqual([BIDI]);
  });
});

describe('what looks like markup', () => {
  it.each([['<b>now</b>'], ['a <img src=x>'], ['</p>'], ['x<y'], ['<SCRIPT>'], ['<\u202Eb>']])(
    'is remarked on: %j',
    (text) => {
      expect(words(withBeat({ says: text }))).toContain(MARKUP);
    },
  );

  it.each([['3 < 4'], ['<3'], ['a <- b'], ['x > y'], ['&lt;b&gt;'], ['*now*'], ['<'], ['< b']])('is not %j', (text) => {
    expect(words(withBeat({ says: text }))).toEqual([]);
  });

  it('is kept as it stands, for it is only shown', () => {
    expect(titleOf('<b>now</b>')).toBe('<b>now</b>');
  });

  it('is a warning of the polished gate at the text', () => {
    const [found] = diagnosed(withBeat({ says: '<b>' }));
    expect([found?.gate, found?.severity, found?.path]).toEqual(['polished', 'warning', 'beats/the-plate/says']);
  });
});

describe('remarks', () => {
  it('come with the reading when nothing stops it', () => {
    const reading = readScenario(JSON.stringify(aScenario({ title: '<b>\u202E' })));
    expect(reading.ok && reading.value.remarks.map((one) => one.rule)).toEqual(['markup', 'bidi-control']);
  });

  it('come beside faults of the shape too, in file order', () => {
    const scenario: Authored = { ...aScenario(), title: '<b>', channel: 'fax', summary: '</i>' };
    expect(words(scenario).map((line) => line.split(':')[0])).toEqual(['markup', 'unknown-word', 'markup']);
  });
});

describe('a file with a comment in it', () => {
  it.each([
    [aScenario({ title: '<b>\u202Ecafe\u0301' })],
    [aScenario({ title: 7, goals: ['</i>', 2], channel: 'fax' })],
    [withReply({ next: 'nowhere', why: '\u2066' })],
  ])('is told of and read as the same file without', (scenario) => {
    const text = JSON.stringify(scenario, null, 1);
    const commented = readScenario(`${text} // as the author left it`);
    expect(commented.ok ? commented.value.scenario : commented.fault).toEqual(plainly(text));
    expect(diagnosed(`${text} // as the author left it`)).toEqual(diagnosed(text));
  });
});

const plainly = (text: string): unknown => {
  const reading = readScenario(text);
  return reading.ok ? reading.value.scenario : reading.fault;
};
