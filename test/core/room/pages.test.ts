import { describe, expect, it } from 'vitest';
import { journalOf } from '../../../src/core/journal/chain';
import { replayJournal } from '../../../src/core/journal/journal';
import { crowdsOf } from '../../../src/core/projections/hundred';
import { projectMoodArc } from '../../../src/core/projections/moodArc';
import { worstOf } from '../../../src/core/room/lookback';
import { momentsOf } from '../../../src/core/room/moments';
import { pagesOf } from '../../../src/core/room/pages';
import { replayOf, turnOn } from '../../../src/core/room/standing';
import type { Take } from '../../../src/core/room/state';
import { aLog } from '../../support/logs';
import { aPlan, aRoom, aRoomSetup, aStep, aStory, type Room, someTeams, storiesOf } from '../../support/rooms';
import { aBeat, aReply, aScenario, everything, shipped, SHIPPED } from '../../support/scenarios';

const WAFFLES = ['shrug', 'no-idea', 'on-us'] as const;
const planOf = (...steps: Parameters<typeof aStep>[0][]) => aPlan({ steps: steps.map(aStep) });
const pages = (room: Room): readonly string[] =>
  pagesOf(room.state(), room.stories).map((page) =>
    page.kind === 'question' ? page.text : [page.kind, page.take, 'turn' in page ? page.turn : ''].join(' ').trim(),
  );

describe('the pages of a debrief', () => {
  it('are headline, line of the feeling, the turns that were talked about, the crowd, and the questions', () => {
    const room = aRoom()
      .choose(...WAFFLES)
      .until('debriefing');
    expect(pages(room)).toEqual(['headline 0', 'arc 0', 'turn 0 1', 'hundred 0', 'Where did it turn?']);
  });

  it('are shown one at a time, each with its take, and lead on to the next step', () => {
    const room = aRoom()
      .choose(...WAFFLES)
      .until('debriefing');
    const takes: number[] = [];
    for (let place = 0; room.isAt('debriefing'); place += 1) {
      takes.push(room.expectAt('debriefing', place).state().take);
      room.next();
    }
    expect(takes).toEqual([0, 0, 0, 0, -1]);
    room.expectAt('listing');
  });

  it('show the biggest rise and fall where nothing was voted on twice', () => {
    const plan = planOf({ do: 'play', stops: [] }, { do: 'debrief', questions: [] });
    const room = aRoom({ plan }).choose('own-it', 'no-idea', 'as-usual').until('debriefing');
    const moments = momentsOf(replayOf(room.stories, room.state().takes[0] as Take));
    expect(moments).toHaveLength(2);
    expect(pages(room)).toEqual(['headline 0', 'arc 0', ...moments.map((turn) => `turn 0 ${turn}`), 'hundred 0']);
  });

  it('count a turn as talked about that was voted on twice in the take this one parts from', () => {
    const room = aRoom().choose('shrug', 'no-idea').back(2).choose('no-idea', 'on-us').until('debriefing');
    expect(pages(room)).toEqual(['headline 1', 'arc 1', 'turn 1 1', 'hundred 1', 'Where did it turn?']);
  });

  it('lay each road not taken beside its play, before the crowd', () => {
    const room = aRoom()
      .choose(...WAFFLES)
      .until('debriefing')
      .back(2, 0)
      .choose('four-minutes', 'on-us')
      .until('debriefing');
    expect(pages(room).slice(2)).toEqual(['turn 0 1', 'beside 1', 'hundred 0', 'Where did it turn?']);
  });

  it('have no crowd for a talk that was ended by the rules', () => {
    const endings = { done: { says: 'He is asked to go.', safe: true } };
    const plan = planOf({ do: 'play', stops: [] }, { do: 'debrief' });
    const room = aRoom({ plan, stories: storiesOf(aStory(aScenario({ endings }))) });
    expect(pages(room.choose('own-it').until('debriefing'))).not.toContain('hundred 0');
    expect(
      crowdsOf(aStory(aScenario({ endings })).program, replayOf(room.stories, room.state().takes[0] as Take).state),
    ).toEqual([]);
  });

  it('read every play of every step asked for, in the order of the steps', () => {
    const plan = planOf(
      { do: 'play', id: 'one' },
      { do: 'play', id: 'two' },
      { do: 'debrief', of: ['two', 'one'], questions: [] },
    );
    const room = aRoom({ plan })
      .choose(...WAFFLES)
      .until('ended')
      .next()
      .choose(...WAFFLES)
      .until('ended');
    room
      .enter('one')
      .choose(...WAFFLES)
      .until('ended')
      .enter('debrief');
    expect(pages(room).filter((page) => page.startsWith('headline'))).toEqual([
      'headline 1',
      'headline 0',
      'headline 2',
    ]);
  });

  it('are headlines alone for a league, one for each team', () => {
    const plan = planOf({ do: 'league' }, { do: 'debrief', of: ['league'] });
    const room = aRoom({ plan, setup: aRoomSetup({ teams: someTeams(2) }) });
    for (const _ of someTeams(2))
      room
        .choose(...WAFFLES)
        .until('ended')
        .next();
    expect(pages(room.next())).toEqual(['headline 0', 'headline 1', 'Where did it turn?']);
    expect(room.expectAt('debriefing').state().seat).toBeNull();
  });

  it('are questions alone where no play came to its end', () => {
    expect(pages(aRoom().choose('shrug').enter('debrief'))).toEqual(['Where did it turn?']);
  });

  it('are none outside a debrief', () => {
    expect(pages(aRoom())).toEqual([]);
  });
});

describe('the moments of a play', () => {
  it.each([...SHIPPED, 'everything'])('are those marked in the line of the feeling, in %s', (id) => {
    const program = id === 'everything' ? everything() : shipped(id);
    for (let seed = 0; seed < 40; seed += 1) {
      const replay = replayJournal(
        program,
        journalOf(aLog(program, { seed, variant: seed % program.customers.length })),
      );
      const marked = projectMoodArc(program, replay).filter(({ mark }) => mark !== 'none');
      expect(momentsOf(replay)).toEqual(marked.map(({ turn }) => turn));
    }
  });

  it('are none before anything was said', () => {
    const program = everything();
    expect(momentsOf(replayJournal(program, journalOf(aLog(program, { most: 0 }))))).toEqual([]);
  });
});

describe('the worst reply on offer', () => {
  const worst = (over: Record<string, unknown>, ...replies: readonly string[]) => {
    const room = aRoom({
      plan: planOf({ do: 'play', stops: [] }, { do: 'cards' }),
      stories: storiesOf(aStory(aScenario(over))),
    });
    room.choose(...replies);
    return worstOf(room.stories, room.state().takes[0] as Take);
  };
  const scored = (id: string, empathy: number, advice: number, more: object = {}) =>
    aReply({ id, text: `It is ${id}.`, scores: { empathy, advice }, next: 'the-bill', ...more });

  it('is the one with the lowest scores of all turns, said or not', () => {
    const beats = {
      'the-plate': aBeat({ replies: [scored('good', 3, 3), scored('poor', 1, 1)] }),
      'the-bill': aBeat({
        replies: [aReply({ id: 'fine' }), aReply({ id: 'cold', text: 'No.', scores: { empathy: 0, advice: 1 } })],
      }),
    };
    expect(worst({ beats }, 'good', 'fine')).toEqual({ turn: 2, reply: 'cold' });
    expect(worst({ beats }, 'good')).toEqual({ turn: 1, reply: 'poor' });
    expect(worst({ beats })).toBeNull();
  });

  it('is the first of equals', () => {
    const beats = {
      'the-plate': aBeat({ replies: [scored('good', 3, 3), scored('one', 1, 1), scored('two', 2, 0)] }),
      'the-bill': aBeat({
        replies: [aReply(), aReply({ id: 'three', text: 'No.', scores: { empathy: 1, advice: 1 } })],
      }),
    };
    expect(worst({ beats }, 'two', 'own-it')).toEqual({ turn: 1, reply: 'one' });
  });

  it('is judged by the mean of what all replies of a turn are scored on, so that a sale makes none look better', () => {
    const sale = (id: string, empathy: number, advice: number, noHardSell: number) =>
      aReply({ id, text: `It is ${id}.`, scores: { empathy, advice, noHardSell } });
    const beats = {
      'the-plate': aBeat({ replies: [scored('good', 3, 3), scored('poor', 1, 1)] }),
      'the-bill': aBeat({ replies: [sale('fine', 3, 3, 4), sale('pushy', 1, 1, 0)] }),
    };
    expect(worst({ beats }, 'good', 'fine')).toEqual({ turn: 2, reply: 'pushy' });
  });

  it('was on offer: what was locked does not count', () => {
    const locked = scored('worse', 0, 0, { if: { asked: true } });
    const beats = {
      'the-plate': aBeat({ replies: [scored('good', 3, 3), scored('poor', 1, 1), locked] }),
      'the-bill': aBeat({ replies: [aReply({ set: { asked: true } })] }),
    };
    expect(worst({ vars: { asked: false }, beats }, 'good', 'own-it')).toEqual({ turn: 1, reply: 'poor' });
  });
});

describe('the turn on screen', () => {
  it('is the open one, once it is answered still that one, and after the talk the last', () => {
    const room = aRoom();
    const turns: unknown[] = [[room.state().at.name, turnOn(room.state())]];
    for (const name of ['briefing', 'line', 'voting', 'effect', 'line', 'later', 'ended', 'debriefing'] as const) {
      if (name === 'effect') room.choose('shrug');
      else if (name === 'later') room.choose('no-idea', 'on-us').next();
      else room.until((state) => state.at.name === name && !(name === 'line' && state.at.place > 0));
      turns.push([room.expectAt(name).state().at.name, turnOn(room.state())]);
    }
    expect(turns).toEqual([
      ['telling', 0],
      ['briefing', 1],
      ['line', 1],
      ['voting', 1],
      ['effect', 1],
      ['line', 2],
      ['later', 3],
      ['ended', 3],
      ['debriefing', 3],
    ]);
  });
});
