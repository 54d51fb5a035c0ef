import { describe, expect, it } from 'vitest';
import { markOf, unitsOf } from '../../../../src/core/scenario/translation/units';
import { accepted, upToDate } from '../../../../src/core/scenario/translation/update';
import { aScenario } from '../../../support/scenarios';
import { FULL, aTranslation, read, readSide, sideFindings } from './support';

const KEYS = [...unitsOf(FULL).texts.keys()];
const STORY = read(aScenario({ summary: 'It is cold.', goals: ['Greet', 'Listen'] }));
const side = (over: Readonly<Record<string, unknown>> = {}, of = STORY) => readSide(aTranslation(of, over));

describe('a new side file', () => {
  const fresh = upToDate(FULL, 'de', null);

  it('has a place for every text, with the original beside it, in the order of the story', () => {
    expect(Object.keys(fresh.translation.units)).toEqual(KEYS);
    expect(fresh.translation).toMatchObject({ format: 1, scenario: 'cold-waffles', language: 'de' });
    expect(fresh.translation.units['title']).toEqual({ original: 'TITLE', text: '', from: markOf('TITLE') });
    expect(fresh.translation.units['goals']).toEqual({
      original: ['GOAL A', 'GOAL B'],
      text: ['', ''],
      from: markOf(['GOAL A', 'GOAL B']),
    });
  });

  it('is all open', () => {
    expect(fresh).toMatchObject({ open: KEYS, translated: [], stale: [], leftover: [] });
  });

  it('has nothing wrong with it but that it is not translated yet', () => {
    const rules = sideFindings({ ...fresh.translation }, FULL).map((one) => one.rule);
    expect(new Set(rules)).toEqual(new Set(['untranslated']));
    expect(rules).toHaveLength(KEYS.length);
  });
});

describe('an old side file', () => {
  it('that is whole stays as it is, and gets the originals beside its texts', () => {
    const old = side();
    const now = upToDate(STORY, 'de', old);
    expect(now).toMatchObject({ translated: Object.keys(old.units), open: [], stale: [], leftover: [] });
    for (const [key, { text, from }] of Object.entries(old.units))
      expect(now.translation.units[key]).toEqual({ original: unitsOf(STORY).texts.get(key), text, from });
  });

  it('gets a place for a new text, where the story has it', () => {
    const now = upToDate(STORY, 'de', side({ summary: null }));
    expect(Object.keys(now.translation.units)).toEqual([...unitsOf(STORY).texts.keys()]);
    expect(now.open).toEqual(['summary']);
    expect(now.translation.units['summary']).toEqual({
      original: 'It is cold.',
      text: '',
      from: markOf('It is cold.'),
    });
  });

  it('keeps the translation of a text that has changed, with its old mark, and tells it', () => {
    const now = upToDate(STORY, 'de', side({ summary: { text: 'Es ist warm.', from: markOf('It is warm.') } }));
    expect(now.stale).toEqual(['summary']);
    expect(now.translation.units['summary']).toEqual({
      original: 'It is cold.',
      text: 'Es ist warm.',
      from: markOf('It is warm.'),
    });
  });

  it('keeps a list that has another number of entries now, and tells it as changed', () => {
    const now = upToDate(STORY, 'de', side({ goals: { text: ['Eins'], from: markOf(['One']) } }));
    expect(now.stale).toEqual(['goals']);
    expect(now.translation.units['goals']?.text).toEqual(['Eins']);
  });

  it('keeps what is written of a list that is not done', () => {
    const now = upToDate(STORY, 'de', side({ goals: { text: ['Grüßen', ''], from: markOf(['Greet', 'Listen']) } }));
    expect(now.open).toEqual(['goals']);
    expect(now.translation.units['goals']?.text).toEqual(['Grüßen', '']);
  });

  it('takes the new mark for a text nobody has written yet', () => {
    const now = upToDate(STORY, 'de', side({ summary: { text: '', from: markOf('older') } }));
    expect(now.translation.units['summary']?.from).toBe(markOf('It is cold.'));
  });

  it('keeps the translation of a text the story no longer has, last and told, but not an empty one', () => {
    const now = upToDate(STORY, 'de', side({ gone: { text: 'Weg', from: 'x' }, empty: { text: '', from: 'x' } }));
    expect(now.leftover).toEqual(['gone']);
    expect(Object.keys(now.translation.units).at(-1)).toBe('gone');
    expect(now.translation.units).not.toHaveProperty('empty');
  });

  it('keeps its own word on where its description lies', () => {
    const old = { ...side(), $schema: './mine.json' };
    expect(upToDate(STORY, 'de', old).translation.$schema).toBe('./mine.json');
    expect(upToDate(STORY, 'de', side()).translation).not.toHaveProperty('$schema');
  });

  it('changes no more when it is brought up to date again', () => {
    const once = upToDate(STORY, 'de', side({ summary: null, gone: { text: 'Weg', from: 'x' } }));
    expect(JSON.stringify(upToDate(STORY, 'de', once.translation))).toBe(JSON.stringify(once));
  });
});

describe('accepting', () => {
  const changed = side({ summary: { text: 'Warm', from: 'x' }, title: { text: 'Titel', from: 'y' } });

  it('takes a changed text as translated, and no other', () => {
    const now = upToDate(STORY, 'de', accepted(STORY, changed, ['summary']));
    expect(now.stale).toEqual(['title']);
    expect(now.translated).toContain('summary');
    expect(now.translation.units['summary']?.text).toBe('Warm');
  });

  it('leaves a list whose entries do not match the original', () => {
    const odd = side({ goals: { text: ['Eins'], from: 'x' } });
    expect(accepted(STORY, odd, ['goals'])).toEqual(odd);
  });
});
