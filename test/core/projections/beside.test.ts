import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { append, type Journal, replayJournal } from '../../../src/core/journal/journal';
import { asId, type AttemptId, type ReplyId } from '../../../src/core/model/ids';
import { projectBeside } from '../../../src/core/projections/beside';
import type { Program } from '../../../src/core/scenario/program';
import {
  type Authored,
  aBeat,
  aReply,
  aScenario,
  compiled,
  everything,
  SHIPPED,
  shipped,
} from '../../support/scenarios';
import { opening, played, playedOn, upTo } from './plays';

const REACH = { best: 80, worst: 10, exact: true };

const reply = (id: string, trust: number, over: Authored = {}): Authored =>
  aReply({ id, text: `I say ${id}.`, scores: { empathy: 2, advice: 2 }, effects: { trust }, ...over });

/** A customer at trust 30 and no heat, whom only authored points move. */
const story = (over: Authored = {}): Program =>
  compiled(
    aScenario({
      vars: { hot: false, chosen: false },
      moment: {
        promises: [
          { id: 'warm', text: 'A warm plate', metWhen: { hot: true } },
          { id: 'pick', text: 'Any flavour', metWhen: { chosen: true } },
        ],
      },
      customer: {
        name: 'Mr Adeyemi',
        state: { trust: 30, heat: 0, patience: 90 },
        needs: [
          { id: 'plate', text: 'A hot plate', must: true, metWhen: { hot: true } },
          { id: 'choice', text: 'His own choice', metWhen: { chosen: true } },
        ],
      },
      beats: {
        'the-plate': aBeat({
          replies: [
            reply('fresh', 12, { set: { hot: true }, next: 'the-bill' }),
            reply('snub', -6, { next: 'the-bill' }),
          ],
        }),
        'the-bill': aBeat({
          says: 'And the scoops?',
          replies: [
            reply('choose', 15, { set: { chosen: true }, scores: { empathy: 3, advice: 4 } }),
            reply('later', 0),
            reply('wait', -2, { next: 'the-door' }),
          ],
        }),
        'the-door': aBeat({ says: 'I go.', replies: [reply('sorry', 1)] }),
      },
      aftermath: [{ if: { chosen: true }, says: 'He tells his wife.', effects: { trust: 3 } }],
      endings: {
        warm: {
          if: { feeling: { atLeast: 40 } },
          title: 'Warm',
          says: 'He *nods*.',
          review: { stars: 4, text: 'Good.' },
        },
        cold: { title: 'Cold', says: 'He goes.', review: { stars: 2, text: 'Cold.' } },
      },
      ...over,
    }),
  );

const beside = (first: readonly string[], other: readonly string[]) => {
  const program = story();
  return projectBeside(program, played(program, ...first), played(program, ...other), REACH);
};

describe('a play and the road not taken', () => {
  it('have their beginning in common and part where another reply was said', () => {
    const view = beside(['fresh', 'later'], ['fresh', 'choose']);
    expect(view).toMatchObject({ shared: 1, turn: 2, fromFirst: true });
    expect(view.lines.map(({ text }) => text[0]?.text)).toEqual(['And the scoops?']);
    expect(view.first.fork?.said[0]?.text).toBe('I say later.');
    expect(view.other.fork?.said[0]?.text).toBe('I say choose.');
  });

  it('show the same feeling up to there and each its own after it', () => {
    const { first, other } = beside(['fresh', 'later'], ['fresh', 'choose']);
    const shape = (road: typeof first) => road.arc.map(({ kind, value }) => `${kind} ${value}`);
    expect(shape(first).slice(0, 2)).toEqual(shape(other).slice(0, 2));
    expect(shape(first)).toEqual(['start 30', 'turn 42', 'turn 42', 'later 42']);
    expect(shape(other).map((one) => one.split(' ')[0])).toEqual(['start', 'turn', 'turn', 'later']);
    expect(other.end.value).toBeGreaterThan(first.end.value);
  });

  it('say how each ended, with its own sentence and review', () => {
    const { first, other } = beside(['snub', 'later'], ['fresh', 'choose']);
    expect(first).toMatchObject({ mustOpen: true, left: false, unfinished: null, review: { stars: 2 } });
    expect(first.ending.title).toBe('Cold');
    expect(first.headline.kind).toBe('turnaround');
    expect(other).toMatchObject({ mustOpen: false, review: { stars: 4 } });
    expect(other.headline).toMatchObject({ kind: 'turnaround', from: 'misery' });
  });

  it('tell the needs and promises that came out differently, and no others', () => {
    expect(beside(['fresh', 'later'], ['fresh', 'choose'])).toMatchObject({
      needs: [{ text: 'His own choice', must: false, first: 'open', other: 'met' }],
      promises: [{ text: 'Any flavour', first: 'missed', other: 'met' }],
    });
    expect(beside(['fresh', 'later'], ['fresh', 'wait', 'sorry'])).toMatchObject({ needs: [], promises: [] });
  });

  it('keep the three scales apart, each with what was on offer on its own road', () => {
    const { scales } = beside(['fresh', 'later'], ['fresh', 'choose']);
    expect(scales).toEqual([
      { dimension: 'empathy', first: { got: 4, of: 5 }, other: { got: 5, of: 5 } },
      { dimension: 'advice', first: { got: 4, of: 6 }, other: { got: 6, of: 6 } },
      { dimension: 'noHardSell', first: { got: 0, of: 0 }, other: { got: 0, of: 0 } },
    ]);
  });

  it('are one road where the same was said to the end', () => {
    const view = beside(['fresh', 'choose'], ['fresh', 'choose']);
    expect(view).toMatchObject({ shared: 2, turn: null, lines: [], needs: [], promises: [] });
    expect(view.first.arc).toEqual(view.other.arc);
  });

  it('part where one of them was stopped', () => {
    const program = story();
    const stopped = append(played(program, 'fresh'), { type: 'encounter.left' });
    const view = projectBeside(program, played(program, 'fresh', 'choose'), stopped, REACH);
    expect(view).toMatchObject({ shared: 1, turn: 2 });
    expect(view.lines).toHaveLength(1);
    expect(view.other).toMatchObject({ unfinished: 'stopped', fork: null, headline: { kind: 'stopped' } });
    expect(view.needs.map(({ first, other }) => [first, other])).toEqual([
      ['met', 'none'],
      ['met', 'none'],
    ]);
    expect(view.promises.every(({ other }) => other === 'none')).toBe(true);
  });

  it('say from where on the first can no longer be followed, since its story changed', () => {
    const program = story();
    const gone = played(program, 'fresh', 'choose').map((fact, at) =>
      at === 2 && fact.type === 'reply.chosen' ? { ...fact, reply: asId<ReplyId>('no-longer-there') } : fact,
    );
    const view = projectBeside(program, gone, played(program, 'fresh', 'later'), REACH);
    expect(view).toMatchObject({ shared: 1, turn: 2 });
    expect(view.first).toMatchObject({ unfinished: 'changed', fork: null });
    expect(view.first.arc).toHaveLength(2);
    expect(view.other.unfinished).toBeNull();
  });

  it('know a road that parts from a road', () => {
    const program = story();
    const [opened, ...rest] = played(program, 'fresh', 'later');
    if (opened?.type !== 'encounter.opened') throw new Error('no opening');
    const road: Journal = [{ ...opened, branch: { of: asId<AttemptId>('first'), turn: 1 } }, ...rest];
    expect(projectBeside(program, road, played(program, 'fresh', 'choose'), REACH).fromFirst).toBe(false);
  });

  it('leave the number open while best and worst are being worked out', () => {
    const program = story();
    const view = projectBeside(program, played(program, 'snub', 'later'), played(program, 'fresh', 'choose'), null);
    expect([view.first.headline.kind, view.other.headline.kind]).toEqual(['unknown', 'unknown']);
  });
});

/** At every turn of a play a road that goes on by chance, laid beside it. */
function expectRoads(program: Program, run: number): void {
  const first = playedOn(program, opening(program, run % program.customers.length), run);
  const lived = replayJournal(program, first);
  for (const [place, turn] of lived.turns.entries()) {
    const begun = upTo(first, place);
    expect(replayJournal(program, begun).state).toEqual(turn.before);
    const other = playedOn(program, begun, run * 31 + place);
    const view = projectBeside(program, first, other, REACH);
    expect(view.shared).toBeGreaterThanOrEqual(place);
    expect(view.first.arc.slice(0, view.shared + 1)).toMatchObject(
      view.other.arc.slice(0, view.shared + 1).map(({ value, kind }) => ({ value, kind })),
    );
    const isSame = isDeepStrictEqual(view.first.fork?.said, view.other.fork?.said);
    expect(view.turn === null || !isSame).toBe(true);
    expect(replayJournal(program, first)).toEqual(lived);
  }
}

describe('roads from every turn of plays by chance', () => {
  it.each(SHIPPED)('stand as the play stood there, and can be laid beside it, in %s', (id) => {
    const program = shipped(id);
    for (let run = 0; run < 4; run += 1) expectRoads(program, run);
  });

  it('do so in a scenario that uses the whole format', () => {
    for (let run = 0; run < 20; run += 1) expectRoads(everything(), run);
  });
});
