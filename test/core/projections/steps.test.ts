import { describe, expect, it } from 'vitest';
import { bottomLineOf, choicesOf, feltOf, questionsOf, stepsOf } from '../../../src/core/projections/steps';
import type { Program } from '../../../src/core/scenario/program';
import { SILENCE_NAME } from '../../../src/core/scenario/silence';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../../support/scenarios';
import { replayed } from '../journal/replayed';

const reply = (id: string, next: string, over: Authored = {}): Authored =>
  aReply({ id, scores: { empathy: 2, advice: 2 }, next, ...over });

/** Three beats in a row; what the second one holds is laid over. */
const story = (beats: Authored): Program =>
  compiled(aScenario({ customer: { name: 'Mr Adeyemi', state: { patience: 95 } }, start: 'one', beats }));

const choices = (program: Program, replies: readonly string[]) => choicesOf(program, replayed(program, replies));
const steps = (program: Program, replies: readonly string[]) => stepsOf(program, choices(program, replies));
const states = (program: Program, replies: readonly string[]) =>
  steps(program, replies)?.steps.map(({ step, state, turns }) => [step, state, turns.join(' ')]);

describe('complaint steps where beats are marked', () => {
  const marked = story({
    one: aBeat({ step: 'ask', replies: [reply('on', 'two'), reply('skip', 'end')] }),
    two: aBeat({ step: 'ask', replies: [reply('on', 'three')] }),
    three: aBeat({ step: 'respond', replies: [reply('back', 'four')] }),
    four: aBeat({ step: 'ask', replies: [reply('done', 'end'), reply('more', 'five')] }),
    five: aBeat({ step: 'log' }),
  });

  it('are where the talk stood, and say which were never met or are not in the story', () => {
    expect(states(marked, ['on', 'on', 'back', 'done'])).toEqual([
      ['ask', 'used', '1 2 4'],
      ['read', 'absent', ''],
      ['respond', 'used', '3'],
      ['solveAndCheck', 'absent', ''],
      ['log', 'unmet', ''],
    ]);
  });

  it('come in the order of the talk, turns in a row together', () => {
    expect(steps(marked, ['on', 'on', 'back', 'done'])?.order).toEqual([
      { step: 'ask', from: 1, to: 2 },
      { step: 'respond', from: 3, to: 3 },
      { step: 'ask', from: 4, to: 4 },
    ]);
  });

  it('do not claim to say what a line did', () => {
    expect(steps(marked, ['on'])?.byLine).toBe(false);
  });

  it('are told of no story that marks none', () => {
    expect(steps(story({ one: aBeat() }), ['own-it'])).toBeNull();
  });
});

describe('complaint steps where replies are marked', () => {
  const marked = story({
    one: aBeat({
      step: 'ask',
      replies: [
        reply('asks', 'two', { complaintStep: 'ask' }),
        reply('answers', 'two', { complaintStep: 'respond' }),
        reply('sighs', 'two'),
      ],
    }),
    two: aBeat({ step: 'solveAndCheck', replies: [reply('done', 'end')] }),
  });

  it('are what the line took, not where the talk stood', () => {
    expect(states(marked, ['answers', 'done'])).toEqual([
      ['ask', 'missed', '1'],
      ['read', 'absent', ''],
      ['respond', 'used', '1'],
      ['solveAndCheck', 'used', '2'],
      ['log', 'absent', ''],
    ]);
    expect(steps(marked, ['answers', 'done'])?.byLine).toBe(true);
  });

  it('are none where the line took none', () => {
    expect(steps(marked, ['sighs', 'done'])?.order).toEqual([{ step: 'solveAndCheck', from: 2, to: 2 }]);
  });

  it('are not missed in a turn where the reply was not on offer', () => {
    const hidden = story({
      one: aBeat({
        replies: [
          reply('plain', 'end'),
          reply('asks', 'end', { complaintStep: 'ask', if: { feeling: { atLeast: 99 } } }),
        ],
      }),
    });
    expect(states(hidden, ['plain'])?.[0]).toEqual(['ask', 'unmet', '']);
  });
});

describe('kinds of question', () => {
  const asking = story({
    one: aBeat({
      replies: [reply('need', 'two', { questionType: 'need' }), reply('other', 'two', { questionType: 'solution' })],
    }),
    two: aBeat({ replies: [reply('bye', 'end'), reply('later', 'end', { questionType: 'servicing' })] }),
  });
  const kinds = (...replies: readonly string[]) => questionsOf(choices(asking, replies));

  it('are asked, or were on offer, or neither', () => {
    expect(kinds('need', 'later')?.kinds).toEqual([
      { type: 'need', asked: [1], open: [] },
      { type: 'solution', asked: [], open: [1] },
      { type: 'satisfaction', asked: [], open: [] },
      { type: 'servicing', asked: [2], open: [] },
    ]);
  });

  it('leave later use unattended where servicing was on offer and not asked', () => {
    expect(kinds('need', 'bye')?.unattended).toBe(true);
    expect(kinds('need', 'later')?.unattended).toBe(false);
    expect(kinds('need')?.unattended).toBe(false);
    const twice = story({
      one: aBeat({ replies: [reply('it', 'two', { questionType: 'servicing' })] }),
      two: aBeat({ replies: [reply('bye', 'end'), reply('again', 'end', { questionType: 'servicing' })] }),
    });
    expect(questionsOf(choices(twice, ['it', 'bye']))?.unattended).toBe(false);
  });

  it('are told of no play that met none', () => {
    expect(questionsOf(choices(story({ one: aBeat() }), ['own-it']))).toBeNull();
  });
});

/** One beat whose first reply is the one in question and whose second is plain. */
const one = (over: Authored): Program =>
  story({ one: aBeat({ replies: [reply('it', 'end', over), reply('plain', 'end')] }) });
const felt = (over: Authored, said = 'it') => feltOf(choices(one(over), [said]));
const scored = (empathy: number, advice: number, more: Authored = {}): Authored => ({
  scores: { empathy, advice, ...more },
});

describe('what customers come for', () => {
  it.each<[string, Authored, string[]]>([
    ['a true word on what was said', { ...scored(3, 2), moves: ['acknowledge'] }, ['listened']],
    ['a real question', { ...scored(4, 0), moves: ['ask'] }, ['listened']],
    ['a formula', { ...scored(2, 2), moves: ['acknowledge'] }, []],
    ['warmth that neither answers nor asks', { ...scored(4, 2), moves: ['reassure'] }, []],
    ['a usable offer', { ...scored(2, 3), moves: ['offer'] }, ['options']],
    ['another way', { ...scored(2, 4), behaviours: { flexible: 1 } }, ['options']],
    ['an offer that does not help', { ...scored(2, 2), moves: ['offer'] }, []],
    ['a plug', { ...scored(2, 3, { noHardSell: 2 }), moves: ['offer'] }, []],
    ['a fair offer where a sale tempts', { ...scored(2, 3, { noHardSell: 3 }), moves: ['offer'] }, ['options']],
    ['taking it on', { ...scored(2, 2), behaviours: { ownership: 1 } }, ['accompanied']],
    ['telling ahead', { ...scored(2, 2), behaviours: { proactive: 1 } }, ['accompanied']],
    ['checking', { ...scored(2, 2), behaviours: { check: 1 } }, ['accompanied']],
    ['passing it on', { ...scored(2, 2), behaviours: { ownership: -1 } }, []],
  ])('%s', (_, over, names) => {
    expect(felt(over).map((view) => view.felt)).toEqual(names);
    expect(felt(over).map((view) => view.turns)).toEqual(names.map(() => [1]));
  });

  it('is a chance that was not taken where another line would have given it', () => {
    expect(felt({ ...scored(3, 2), moves: ['ask'] }, 'plain')).toEqual([{ felt: 'listened', turns: [], chances: 1 }]);
  });
});

describe('friendly, empathetic, personal', () => {
  const line = (over: Authored, said = 'it') => bottomLineOf(choices(one(over), [said]));

  it.each([
    [0, 0, 0],
    [1, 0, 0],
    [2, 1, 0],
    [3, 1, 1],
    [4, 1, 1],
  ])('an empathy of %s is friendly %s, empathetic %s', (empathy, friendly, empathetic) => {
    expect(line(scored(empathy, 2))).toMatchObject({ lines: 1, friendly, empathetic });
  });

  it('is personal by chances to use what is known', () => {
    const known = { ...scored(2, 2), behaviours: { history: 1 } };
    expect(line(known)?.personal).toEqual({ taken: 1, chances: 1 });
    expect(line(known, 'plain')?.personal).toEqual({ taken: 0, chances: 1 });
    expect(line(scored(2, 2))?.personal).toEqual({ taken: 0, chances: 0 });
  });

  it('counts no silence as a line, and says nothing where nothing was said', () => {
    const timed = story({
      one: aBeat({
        timer: { seconds: 20, onTimeout: { next: 'two', effect: 'x', why: 'y', tryInstead: 'z' } },
        replies: [reply('it', 'two')],
      }),
      two: aBeat({ replies: [reply('it', 'end', scored(3, 3))] }),
    });
    expect(bottomLineOf(choices(timed, [SILENCE_NAME, 'it']))).toMatchObject({ lines: 1, friendly: 1, empathetic: 1 });
    expect(bottomLineOf(choices(timed, [SILENCE_NAME]))).toBeNull();
    expect(bottomLineOf([])).toBeNull();
  });
});
