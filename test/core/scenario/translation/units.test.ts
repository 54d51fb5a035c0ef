import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { compileScenario } from '../../../../src/core/scenario/compile/compile';
import { TEXT_LIMIT } from '../../../../src/core/scenario/shape/parts';
import { scenario, type Scenario } from '../../../../src/core/scenario/shape/scenario';
import { SEEN, type Texts } from '../../../../src/core/scenario/translation/texts';
import { markOf, translatedScenario, unitsOf } from '../../../../src/core/scenario/translation/units';
import { SHIPPED, aBeat, aReply, aScenario, shippedText } from '../../../support/scenarios';
import { withBeat } from '../read/told';
import { FULL, aTranslation, inOther, read, readSide } from './support';

const keysOf = (authored: Parameters<typeof read>[0]): readonly string[] => [...unitsOf(read(authored)).texts.keys()];

describe('the texts of a scenario', () => {
  it('are each under the path of names that leads to it', () => {
    expect(Object.fromEntries(unitsOf(FULL).texts)).toEqual({
      title: 'TITLE',
      summary: 'SUMMARY',
      industry: 'INDUSTRY',
      themes: ['THEME'],
      contentNote: 'NOTE',
      support: 'SUPPORT',
      goals: ['GOAL A', 'GOAL B'],
      'glossary/term': ['TERM'],
      'glossary/means': ['MEANS'],
      'moment/promises/hot/text': 'PROMISE',
      'setting/role': 'ROLE',
      'setting/time': 'TIME',
      'setting/youMay': ['MAY'],
      'setting/youMayNot': ['MAY NOT'],
      'setting/salesPrompt/text': 'PROMPT',
      'setting/friction': ['FRICTION'],
      'customer/name': 'NAME',
      'customer/callMe': 'CALL ME',
      'customer/emotion/text': 'EMOTION',
      'customer/history/label': ['LABEL A', 'LABEL B'],
      'customer/history/text': ['CARD A', 'CARD B'],
      'customer/needs/plate/text': 'NEED',
      'customer/variants/last-bus/history/label': ['OTHER LABEL'],
      'customer/variants/last-bus/history/text': ['OTHER CARD'],
      'customer/variants/last-bus/needs/plate/text': 'OTHER NEED',
      'beats/the-plate/says/first-line/who': 'WHO',
      'beats/the-plate/says/first-line/text': 'LINE',
      'beats/the-plate/says/first-line/cue': 'CUE',
      'beats/the-plate/says/first-line/effects/why': 'LINE WHY',
      'beats/the-plate/replies/own-it/text': 'REPLY',
      'beats/the-plate/replies/own-it/effects/why': 'REPLY WHY',
      'beats/the-plate/replies/own-it/reaction/cue': 'REACTION CUE',
      'beats/the-plate/replies/own-it/reaction/says': 'REACTION',
      'beats/the-plate/replies/own-it/reaction/thought': 'THOUGHT',
      'beats/the-plate/replies/own-it/effect': 'EFFECT',
      'beats/the-plate/replies/own-it/why': 'WHY',
      'beats/the-plate/replies/own-it/tryInstead': 'TRY',
      'beats/the-plate/replies/own-it/whenLocked/show': 'LOCKED',
      'beats/the-plate/replies/short/text': 'SHORT',
      'beats/the-plate/replies/short/reaction/says': 'SHORT REACTION',
      'beats/the-plate/timer/onTimeout/reaction/says': 'SILENCE',
      'beats/the-plate/timer/onTimeout/why': 'SILENCE WHY',
      'beats/one-text/says/text': 'ONE TEXT',
      'beats/one-text/replies/own-it/text': 'I will make them again now.',
      'beats/one-line/says/text': 'ONE LINE',
      'beats/one-line/replies/own-it/text': 'I will make them again now.',
      'beats/one-of/says/variants/a/text': 'VARIANT A',
      'beats/one-of/says/variants/b/text': 'VARIANT B',
      'beats/one-of/replies/own-it/text': 'I will make them again now.',
      'aftermath/says': ['LATER A', 'LATER B'],
      'aftermath/effects/why': ['LATER WHY'],
      'endings/done/title': 'ENDING',
      'endings/done/says': 'ENDING SAYS',
      'endings/done/review/text': 'REVIEW',
      'demo/title': ['DEMO A', 'DEMO B'],
    });
  });

  it('leave out only texts that players never see', () => {
    const not = ['version', 'authors', 'license', 'currency', 'type', 'examples'];
    expect(new Set([...fieldsOf(SEEN), ...not])).toEqual(new Set(textFields()));
  });

  it('keep their names when a text becomes a line with a face, or a reaction gets a cue', () => {
    expect(keysOf(withBeat({ says: { text: 'x', face: 'wary' } }))).toEqual(keysOf(withBeat({ says: 'x' })));
    const reply = (reaction: unknown) => withBeat({ replies: [aReply({ reaction })] });
    expect(keysOf(reply({ says: 'x', face: 'wary' }))).toEqual(keysOf(reply('x')));
  });

  it('keep their names when beats, replies and needs change places', () => {
    const [one, other] = [aReply(), aReply({ id: 'other' })];
    const inOrder = (...replies: readonly unknown[]) => keysOf(withBeat({ replies }));
    expect(inOrder(other, one).toSorted()).toEqual(inOrder(one, other).toSorted());
  });

  it('are not those that are empty', () => {
    const authored = aScenario({
      summary: '',
      goals: [],
      beats: { 'the-plate': aBeat({ says: { text: 'x', cue: '' } }) },
    });
    expect(keysOf(authored).some((key) => /summary|goals|cue/.test(key))).toBe(false);
  });

  it('tell the lists in which a line has no id, or that of another, and leave these lines out', () => {
    const beats = {
      'all-named': aBeat({ says: [{ id: 'a', text: 'A' }] }),
      'no-id': aBeat({ says: ['A', { id: 'b', text: 'B' }, { text: 'C' }] }),
      twice: aBeat({
        says: {
          variants: [
            { id: 'a', text: 'A' },
            { id: 'a', text: 'B' },
          ],
        },
      }),
    };
    const { texts, nameless } = unitsOf(read(aScenario({ beats })));
    expect(nameless).toEqual(['beats/no-id/says', 'beats/twice/says/variants']);
    expect([...texts].filter(([key]) => key.includes('/says/'))).toEqual([
      ['beats/all-named/says/a/text', 'A'],
      ['beats/no-id/says/b/text', 'B'],
      ['beats/twice/says/variants/a/text', 'A'],
    ]);
  });
});

/** The names of all fields of texts in the table, those of groups that may be written as a plain text among them. */
function fieldsOf(texts: Texts, name = ''): readonly string[] {
  if (texts.kind === 'text') return [name];
  if (texts.kind !== 'group') return fieldsOf(texts.of, name);
  const own = texts.short === null ? [] : [name];
  return [...own, ...Object.entries(texts.of).flatMap(([field, inner]) => fieldsOf(inner, field))];
}

/** The names of all fields of the format that take free text, told by their limit. */
function textFields(): readonly string[] {
  const found: string[] = [];
  const visit = (part: unknown, name: string): void => {
    if (typeof part !== 'object' || part === null) return;
    if ((part as { maxLength?: number }).maxLength === TEXT_LIMIT) found.push(name);
    for (const [word, inner] of Object.entries(part)) {
      if (word === 'properties') for (const [field, one] of Object.entries(inner as object)) visit(one, field);
      else if (word !== 'examples' && word !== 'default') visit(inner, name);
    }
  };
  visit(z.toJSONSchema(scenario, { io: 'input', reused: 'inline' }), '');
  return found;
}

describe('the mark of a text', () => {
  it('is the same for the same words and another for others', () => {
    expect(markOf('a')).toBe(markOf('a'));
    expect(new Set([markOf('a'), markOf('b'), markOf(['a']), markOf(['a', 'b']), markOf(['b', 'a'])]).size).toBe(5);
  });
});

/** Units that say in the other language what the original says. */
const ownWords = (of: Scenario) =>
  Object.fromEntries([...unitsOf(of).texts].map(([key, text]) => [key, { text, from: markOf(text) }]));

describe('a translated scenario', () => {
  const whole = translatedScenario(FULL, readSide(aTranslation(FULL)));

  it('says everything in the other language and names that language', () => {
    const said = [...unitsOf(whole).texts];
    expect(said).toEqual([...unitsOf(FULL).texts].map(([key, words]) => [key, inOther(words)]));
    expect(whole.language).toBe('de');
  });

  it('is the same in all else, to the order of its keys: with its own words put back it is the scenario itself', () => {
    const given = translatedScenario(FULL, readSide(aTranslation(FULL, ownWords(FULL), { language: 'en' })));
    expect(JSON.stringify(given)).toBe(JSON.stringify(FULL));
  });

  it.each(SHIPPED)('compiles to the same program but for its words: %s', (id) => {
    const original = read(shippedText(id));
    const given = translatedScenario(
      original,
      readSide(aTranslation(original, ownWords(original), { language: 'en' })),
    );
    expect(compileScenario(given).hash).toBe(compileScenario(original).hash);
  });

  it.each([
    ['is missing', null],
    ['is empty', { text: '', from: markOf('SUMMARY') }],
    ['is a list where a text was', { text: ['x'], from: markOf('SUMMARY') }],
  ])('keeps the original where a text %s', (_, unit) => {
    expect(translatedScenario(FULL, readSide(aTranslation(FULL, { summary: unit }))).summary).toBe('SUMMARY');
  });

  it('keeps an old translation of a text that has changed since', () => {
    const old = aTranslation(FULL, { summary: { text: 'ALT', from: markOf('an older summary') } });
    expect(translatedScenario(FULL, readSide(old)).summary).toBe('ALT');
  });

  it.each([
    ['has changed since, as entries may have moved', { text: ['A', 'B'], from: markOf(['GOAL B', 'GOAL A']) }],
    ['has another number of entries', { text: ['A'], from: markOf(['GOAL A', 'GOAL B']) }],
    ['has an entry that is not translated', { text: ['A', ''], from: markOf(['GOAL A', 'GOAL B']) }],
  ])('keeps the original of a list that %s', (_, goals) => {
    expect(translatedScenario(FULL, readSide(aTranslation(FULL, { goals }))).goals).toEqual(['GOAL A', 'GOAL B']);
  });

  it('gives each row of a list its own words, also where a field stands in some rows only', () => {
    expect(whole.aftermath.map((entry) => [entry.says, entry.effects?.why])).toEqual([
      ['LATER A auf Deutsch', 'LATER WHY auf Deutsch'],
      ['LATER B auf Deutsch', undefined],
    ]);
  });

  it('leaves the scenario it was made from as it was', () => {
    const before = JSON.stringify(FULL);
    translatedScenario(FULL, readSide(aTranslation(FULL)));
    expect(JSON.stringify(FULL)).toBe(before);
  });
});
