import { describe, expect, it } from 'vitest';
import { asId, type SeatId } from '../../../src/core/model/ids';
import { projectDesk } from '../../../src/core/projections/roomDesk';
import { plainText } from '../../../src/core/projections/roomPlays';
import type { WallScreen } from '../../../src/core/projections/roomViews';
import { projectWall } from '../../../src/core/projections/roomWall';
import type { RoomSetup } from '../../../src/core/room/facts';
import {
  aPlan,
  aRoom,
  aRoomSetup,
  aStep,
  aStory,
  COLD_WAFFLES,
  type Room,
  someTeams,
  storiesOf,
} from '../../support/rooms';
import { type Authored, aBeat, aReply } from '../../support/scenarios';
import { logOf } from './roomWalks';

type Named<Name extends WallScreen['name']> = Extract<WallScreen, { readonly name: Name }>;

function screen<Name extends WallScreen['name']>(room: Room, name: Name): Named<Name> {
  const shown = projectWall(room.state(), room.stories).screen;
  if (shown.name !== name) throw new Error(`"${shown.name}" is on the wall, not "${name}"`);
  return shown as Named<Name>;
}

const deskOf = (room: Room) =>
  projectDesk(room.state(), logOf(room.facts().map((fact) => [fact, 1_000])), room.stories);

/** A play, then what is done with it. */
const after = (
  step: Parameters<typeof aStep>[0],
  setup: Partial<RoomSetup> = {},
  story: Authored = COLD_WAFFLES,
): Room =>
  aRoom({
    stories: storiesOf(aStory(story)),
    setup: aRoomSetup(setup),
    plan: aPlan({ steps: [aStep({ do: 'play' }), aStep(step), aStep({ do: 'cards' })] }),
  })
    .choose('shrug', 'four-minutes', 'on-us')
    .until('ended')
    .next();

const mark = (room: Room, seat: string, turn: number | null): Room =>
  room.act({ type: 'turn.marked', seat: asId<SeatId>(seat), turn });

describe('spotting the turn', () => {
  it('reads the talk back turn by turn, without its feeling', () => {
    const room = after({ do: 'spot' }, { teams: someTeams(2) });
    const { turns } = screen(room, 'marking');
    expect(turns.map(({ turn, lines, said, teams }) => [turn, lines.length, plainText(said), teams.length])).toEqual([
      [1, 2, 'It happens.', 0],
      [2, 1, 'Four minutes.', 0],
      [3, 1, 'They are on us.', 0],
    ]);
    expect(projectWall(room.state(), room.stories)).toMatchObject({ feeling: null, stage: { scene: 'none' } });
  });

  it('tells the desk what each team marked, and the wall only at the end', () => {
    const room = mark(mark(after({ do: 'spot' }, { teams: someTeams(3) }), 'team-1', 2), 'team-3', 2);
    expect(deskOf(room)).toMatchObject({
      turns: 3,
      marks: [{ turn: 2 }, { turn: null }, { turn: 2 }],
      next: 'reveal',
    });
    expect(screen(room, 'marking').turns.every(({ teams }) => teams.length === 0)).toBe(true);
    const { turns, arc, moments, briefing } = screen(room.next(), 'marked');
    expect(turns.map(({ teams }) => teams.map(({ name }) => name))).toEqual([[], ['Owls', 'Larks'], []]);
    expect(arc.map(({ kind }) => kind)).toEqual(['start', 'turn', 'turn', 'turn', 'later']);
    expect(moments).toEqual(arc.filter(({ mark: marked }) => marked !== 'none').map(({ turn }) => turn));
    expect(briefing.title).toBe('Cold waffles');
  });

  it('is one mark of the whole room where there are no teams', () => {
    const room = mark(after({ do: 'spot' }), 'room', 1);
    expect(deskOf(room).marks).toEqual([{ team: { seat: 'room', name: '', number: 0 }, turn: 1 }]);
    expect(screen(room.next(), 'marked').turns[0]?.teams).toHaveLength(1);
  });

  it('forgets a mark that was taken away', () => {
    const room = mark(mark(after({ do: 'spot' }, { teams: someTeams(2) }), 'team-2', 3), 'team-2', null);
    expect(deskOf(room).marks.map(({ turn }) => turn)).toEqual([null, null]);
    expect(screen(room.next(), 'marked').turns.flatMap(({ teams }) => teams)).toEqual([]);
  });

  it('asks for no marks in any other step', () => {
    expect(deskOf(aRoom())).toMatchObject({ marks: [], turns: 0 });
    expect(deskOf(after({ do: 'rewrite' }))).toMatchObject({ marks: [], turns: 0 });
  });
});

const write = (room: Room, id: string, text: string): Room => room.act({ type: 'reply.rewritten', id, text });

describe('rewriting a reply', () => {
  it('shows the worst on offer in the beats met, and the line it answers', () => {
    const shown = screen(after({ do: 'rewrite', words: 12 }), 'writing');
    expect([plainText(shown.line?.text ?? []), plainText(shown.worst), shown.words]).toEqual([
      'All of them.',
      'It happens.',
      12,
    ]);
  });

  it('takes the earlier turn, then the order of the file, where several are as poor', () => {
    const poor = (id: string): Authored => aReply({ id, text: `I say ${id}.`, scores: { empathy: 0, advice: 0 } });
    const story: Authored = {
      ...COLD_WAFFLES,
      beats: {
        'the-plate': aBeat({
          says: 'Cold.',
          replies: [
            aReply({ id: 'own-it', next: 'the-bill' }),
            { ...poor('shrug'), next: 'the-bill' },
            { ...poor('sigh'), next: 'the-bill' },
          ],
        }),
        'the-bill': aBeat({ says: 'And the bill?', replies: [poor('four-minutes'), poor('on-us')] }),
      },
    };
    const room = aRoom({
      stories: storiesOf(aStory(story)),
      plan: aPlan({ steps: [aStep({ do: 'play', stops: [] }), aStep({ do: 'rewrite' })] }),
    });
    room.choose('own-it', 'on-us').until('writing');
    expect(plainText(screen(room, 'writing').worst)).toBe('I say shrug.');
  });

  it('counts the words and the time for the facilitator alone', () => {
    const room = after({ do: 'rewrite', words: 3, seconds: 90 });
    const begun = deskOf(room).asOf;
    write(write(room, 'a', 'Three words -  here.'), 'b', 'I am sorry, truly.');
    expect(deskOf(room)).toMatchObject({
      rewrites: [
        { id: 'a', words: 3, tooLong: false },
        { id: 'b', words: 4, tooLong: true },
      ],
      rewriting: { words: 3, seconds: 90, since: begun },
      hint: null,
    });
    expect(deskOf(room.next()).rewriting?.since).toBe(begun);
    expect(deskOf(room.next()).rewriting?.since).toBe(begun);
    expect(deskOf(room.next())).toMatchObject({ rewriting: null, rewrites: [] });
  });

  it('begins its time anew where the step is entered anew', () => {
    const room = after({ do: 'rewrite' });
    const begun = deskOf(room).asOf;
    room.enter('cards').enter('rewrite');
    expect(deskOf(room).rewriting?.since).toBe(begun + 2_000);
  });

  it('shows what was written with letters, as it was typed, and no name', () => {
    const room = write(write(after({ do: 'rewrite' }), 'a', 'I *own* it.'), 'b', 'Sit down first.').next();
    const { options, line, voted, way } = screen(room, 'choosing');
    expect(options.map(({ id, letter, text }) => [id, letter, text])).toEqual([
      ['a', 'A', [{ text: 'I *own* it.', strong: false }]],
      ['b', 'B', [{ text: 'Sit down first.', strong: false }]],
    ]);
    expect([plainText(line?.text ?? []), voted, way]).toEqual(['All of them.', [], 'hands']);
  });

  it('counts the vote on them like any other', () => {
    const room = write(write(after({ do: 'rewrite' }), 'a', 'One.'), 'b', 'Two.').next();
    expect(deskOf(room).ballot).toMatchObject({ round: 1, mayDecide: true, total: 0 });
    room.count({ a: 2, b: 7 });
    expect(deskOf(room).ballot).toMatchObject({ options: [{ votes: 2 }, { votes: 7 }], total: 9, mayDecide: false });
    const { split } = screen(room.next(), 'chosen');
    expect(split.options.map(({ id, first, second, chosen }) => [id, first, second, chosen])).toEqual([
      ['a', 2, null, false],
      ['b', 7, null, true],
    ]);
    expect(split.by).toBe('most');
  });

  it('lets the facilitator decide a tie that stands on the wall', () => {
    const room = write(write(after({ do: 'rewrite' }), 'a', 'One.'), 'b', 'Two.')
      .next()
      .count({ a: 3, b: 3 })
      .next();
    expect(screen(room, 'chosen').split.by).toBeNull();
    expect(deskOf(room).ballot).toMatchObject({ tied: true, mayDecide: true });
    expect(screen(room.decide('b'), 'chosen').split).toMatchObject({ by: 'tie', options: [{}, { chosen: true }] });
    expect(deskOf(room).ballot).toBeNull();
  });

  it('hides few votes on them in an anonymous room', () => {
    const room = write(write(after({ do: 'rewrite' }, { anonymous: true }), 'a', 'One.'), 'b', 'Two.').next();
    const { split } = screen(room.count({ a: 1, b: 2 }).next(), 'chosen');
    expect(split).toMatchObject({ hidden: true, options: [{ first: null }, { first: null, chosen: true }] });
  });
});
