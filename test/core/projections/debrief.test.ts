import { describe, expect, it } from 'vitest';
import { projectDebrief } from '../../../src/core/projections/debrief';
import { projectMoodArc } from '../../../src/core/projections/moodArc';
import type { DebriefView } from '../../../src/core/projections/debriefViews';
import type { Program } from '../../../src/core/scenario/program';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../../support/scenarios';
import { replayed } from '../journal/replayed';

const REACH = { best: 80, worst: 10, exact: true };

const NEEDS = [
  { id: 'plate', text: 'A hot plate', must: true, metWhen: { hot: true } },
  { id: 'choice', text: 'His own choice', metWhen: { chosen: true } },
];

const reply = (id: string, trust: number, over: Authored = {}): Authored =>
  aReply({ id, scores: { empathy: 2, advice: 2 }, effects: { trust, why: `${trust} of trust` }, ...over });

/** A customer at trust 30 and no heat, whom only authored points move; they are never paced. */
const story = (over: Authored = {}): Program =>
  compiled(
    aScenario({
      vars: { hot: false, chosen: false, lied: false },
      customer: { name: 'Mr Adeyemi', state: { trust: 30, heat: 0, patience: 90, usual: 44 }, needs: NEEDS },
      beats: {
        'the-plate': aBeat({
          turningPoint: true,
          replies: [
            reply('fresh', 12, {
              set: { hot: true },
              why: 'Fixed.',
              effect: 'On.',
              tryInstead: 'Say so.',
              next: 'the-bill',
            }),
            reply('lie', 15, { set: { hot: true, lied: true }, next: 'the-bill' }),
            reply('snub', -6, { reaction: { says: 'Well.', thought: 'Rude.' }, next: 'the-bill' }),
          ],
        }),
        'the-bill': aBeat({
          says: { text: 'And the *scoops*?', effects: { trust: -4, why: 'The boy cries' } },
          replies: [reply('choose', 5, { set: { chosen: true } }), reply('later', 0), reply('flat', -3)],
        }),
      },
      aftermath: [
        { if: { lied: true }, says: 'He finds out.', effects: { trust: -20 } },
        { if: { chosen: true }, says: '{callMe} tells his wife.', effects: { trust: 3 } },
      ],
      endings: {
        warm: {
          if: { feeling: { atLeast: 40 } },
          title: 'Warm',
          says: 'He *nods*.',
          review: { stars: 4, text: 'Good.' },
        },
        cold: { title: 'Cold', says: 'He goes.' },
      },
      ...over,
    }),
  );

const debrief = (replies: readonly string[], over: Authored = {}, reach: typeof REACH | null = REACH): DebriefView =>
  projectDebrief(story(over), replayed(story(over), replies), reach);

describe('the headline', () => {
  it('is a Turnaround with grades, number and whether it is exact', () => {
    // From 30 over 42, 38, 43 to 46 after the aftermath, of 80 possible: 100 x 16 / 50.
    expect(debrief(['fresh', 'choose']).headline).toEqual({
      kind: 'turnaround',
      percent: 32,
      from: 'misery',
      to: 'mediocre',
      exact: true,
    });
    expect(debrief(['fresh', 'choose'], {}, { ...REACH, exact: false }).headline).toMatchObject({ exact: false });
  });

  it('is Held for a customer who came well', () => {
    const customer = { name: 'Mr Adeyemi', state: { trust: 70, heat: 0 }, needs: NEEDS };
    // Held at 70 till both were shown: 70, 66, 70 (held), 70: 100 x 60 / 70.
    expect(debrief(['fresh', 'choose'], { customer }).headline).toMatchObject({
      kind: 'held',
      percent: 86,
      from: 'magic',
    });
  });

  it('says safe, narrow, unknown and stopped where there is no number', () => {
    const safe = { endings: { limit: { says: 'Not like this.', safe: true } } };
    expect(debrief(['fresh', 'choose'], safe).headline).toEqual({ kind: 'safe' });
    expect(debrief(['fresh', 'choose'], {}, { ...REACH, best: 34 }).headline).toEqual({
      kind: 'narrow',
      from: 'misery',
      to: 'mediocre',
    });
    expect(debrief(['fresh', 'choose'], {}, null).headline).toEqual({
      kind: 'unknown',
      from: 'misery',
      to: 'mediocre',
    });
    expect(debrief(['fresh']).headline).toEqual({ kind: 'stopped' });
    expect(debrief(['fresh'], {}, null).headline).toEqual({ kind: 'stopped' });
  });
});

describe('the feelings of a debrief', () => {
  it('have start, end, lowest, usual, and what was possible once it is known', () => {
    const { feelings, betterThanBefore } = debrief(['snub', 'choose']);
    // 30, 24, 20 after the line, 25, then 28.
    const values = Object.fromEntries(Object.entries(feelings).map(([name, view]) => [name, view?.value]));
    expect(values).toEqual({ start: 30, end: 28, lowest: 20, best: 80, worst: 10, usual: 44 });
    expect(betterThanBefore).toBe(false);
    expect(debrief(['fresh', 'choose']).betterThanBefore).toBe(true);
    expect(debrief(['snub'], {}, null).feelings).toMatchObject({ best: null, worst: null });
  });
});

describe('the arc', () => {
  const arc = (...replies: readonly string[]) => projectMoodArc(story(), replayed(story(), replies));

  it('runs from the start over each reply to what came later', () => {
    expect(arc('fresh', 'choose').map(({ turn, kind, value }) => [turn, kind, value])).toEqual([
      [0, 'start', 30],
      [1, 'turn', 42],
      [2, 'turn', 43],
      [2, 'later', 46],
    ]);
  });

  it('marks the largest rise and the largest fall, and the turning points', () => {
    expect(arc('snub', 'choose').map(({ mark, turningPoint }) => [mark, turningPoint])).toEqual([
      ['none', false],
      ['fall', true],
      ['rise', false],
      ['none', false],
    ]);
    expect(arc('fresh', 'choose').map(({ mark }) => mark)).toEqual(['none', 'rise', 'none', 'none']);
    expect(arc('snub', 'flat').map(({ mark }) => mark)).toEqual(['none', 'fall', 'none', 'none']);
  });

  it('calls nothing under a point a moment of truth', () => {
    expect(arc('fresh', 'later')[2]).toMatchObject({ swing: 0, mark: 'none' });
  });

  it('has no later for a play that was stopped, and a start for one that hardly began', () => {
    expect(arc('fresh').map(({ kind }) => kind)).toEqual(['start', 'turn']);
    expect(arc().map(({ kind }) => kind)).toEqual(['start']);
  });

  it('tells grade and step of each point', () => {
    expect(arc('fresh', 'choose').map(({ grade, band }) => [grade, band])).toEqual([
      ['misery', 2],
      ['mediocre', 3],
      ['mediocre', 3],
      ['mediocre', 3],
    ]);
  });
});

describe('a turn of the debrief', () => {
  it('has what was said, felt and thought, and why', () => {
    const [first] = debrief(['fresh', 'choose']).turns;
    expect(first).toMatchObject({
      turn: 1,
      turningPoint: true,
      effect: 'On.',
      why: 'Fixed.',
      tryInstead: 'Say so.',
      swing: 12,
      feelingBefore: { value: 30 },
      feeling: { value: 42 },
      terms: [{ name: 'authored', points: 12, why: '12 of trust', lost: 0 }],
    });
    expect(debrief(['snub', 'later']).turns[0]).toMatchObject({ thought: 'Rude.', swing: -6 });
  });

  it('has what the next line did, apart from the reply', () => {
    const [first, second] = debrief(['fresh', 'choose']).turns;
    expect(first?.arrivalTerms).toEqual([{ name: 'authored', points: -4, why: 'The boy cries', lost: 0 }]);
    expect(second).toMatchObject({ feelingBefore: { value: 38 }, swing: 5, arrivalTerms: [] });
    expect(second?.lines[0]?.text).toEqual([
      { text: 'And the ', strong: false },
      { text: 'scoops', strong: true },
      { text: '?', strong: false },
    ]);
  });

  it('has each scale that was scored with the best on offer', () => {
    expect(debrief(['fresh', 'choose']).turns[0]?.scores).toEqual([
      { dimension: 'empathy', level: 2, best: 2 },
      { dimension: 'advice', level: 2, best: 2 },
    ]);
  });
});

describe('what came of it', () => {
  it('names each need and whether it was met', () => {
    expect(debrief(['fresh', 'later']).needs).toEqual([
      { text: 'A hot plate', must: true, met: true },
      { text: 'His own choice', must: false, met: false },
    ]);
  });

  it('counts no need as met in a play that was stopped', () => {
    expect(debrief(['fresh']).needs.map((need) => need.met)).toEqual([false, false]);
    expect(debrief(['fresh']).counted).toBe(false);
    expect(debrief(['fresh', 'later']).counted).toBe(true);
  });

  it('tells what happened later, each with its own points', () => {
    const told = debrief(['lie', 'choose']).later.map(({ text, change }) => [text[0]?.text, change]);
    expect(told).toEqual([
      ['He finds out.', -20],
      ['Mr Adeyemi tells his wife.', 3],
    ]);
    expect(debrief(['fresh', 'later']).later).toEqual([]);
  });

  it('shows the ending and what the customer tells others', () => {
    expect(debrief(['fresh', 'choose'])).toMatchObject({
      left: false,
      ending: { title: 'Warm', says: [{ text: 'He ' }, { text: 'nods', strong: true }, { text: '.' }] },
      review: { stars: 4, text: 'Good.' },
    });
    expect(debrief(['snub', 'later'])).toMatchObject({ ending: { title: 'Cold' }, review: null });
    expect(debrief(['snub'])).toMatchObject({ ending: { title: '', says: [] }, review: null });
  });

  it('says that the customer left', () => {
    const customer = { name: 'Mr Adeyemi', state: { trust: 30, heat: 0, patience: 3 }, needs: NEEDS };
    expect(debrief(['fresh'], { customer })).toMatchObject({
      left: true,
      headline: { kind: 'turnaround', percent: 0, to: 'misery' },
      needs: [{ met: true }, { met: false }],
    });
  });

  it('reports behaviours that had a chance or were broken, and no others', () => {
    const replies = [reply('fresh', 0, { behaviours: { speed: 1 } }), reply('lie', 0, { behaviours: { history: -1 } })];
    const beats = { 'the-plate': aBeat({ replies }) };
    expect(debrief(['lie'], { beats }).behaviours).toEqual([
      { behaviour: 'history', taken: 0, chances: 0, broken: 1 },
      { behaviour: 'speed', taken: 0, chances: 1, broken: 0 },
    ]);
  });
});
