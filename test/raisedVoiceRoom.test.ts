import { describe, expect, it } from 'vitest';
import { projectRoomReport } from '../src/core/projections/roomReport';
import { projectWall } from '../src/core/projections/roomWall';
import type { WallScreen } from '../src/core/projections/roomViews';
import { roomCsv } from '../src/core/records/roomTable';
import { enDeskReport } from '../src/locales/enDeskReport';
import { enRoom } from '../src/locales/enRoom';
import { logOf, ROOM } from './core/projections/roomWalks';
import { aPlan, aRoom, aStep, type Room, storiesOf } from './support/rooms';
import { shipped } from './support/scenarios';

/** One limit, one real offer, and what he does with it: then the call is ended by the rule. */
const WAY = ['what-must-work', 'should-have-read', 'calm-limit', 'my-word', 'said-too-fast', 'by-the-rule'];
const LAST = WAY.length;

const program = shipped('raised-voice');
const stories = storiesOf({ program, reaches: program.customers.map(() => ({ best: 80, worst: 5, exact: true })) });
const steps = [
  aStep({ do: 'play', scenario: 'raised-voice', variant: 'told-us', stops: [] }),
  aStep({ do: 'debrief' }),
];

const playSafely = (): Room =>
  aRoom({ plan: aPlan({ steps }), stories })
    .choose(...WAY)
    .until('ended');
const screenOf = (room: Room): WallScreen => projectWall(room.state(), room.stories).screen;

describe('a room that ends the call of raised-voice by the rule', () => {
  it('reads on the wall at once that this is done well', () => {
    expect(screenOf(playSafely())).toMatchObject({ name: 'ended', title: 'Ended by the rule', safe: true });
  });

  it('begins its debrief with that, and has neither a number nor a crowd on any page', () => {
    const kinds: string[] = [];
    const headlines: string[] = [];
    for (const room = playSafely().next(); room.isAt('debriefing'); room.next()) {
      const screen = screenOf(room);
      if (screen.name !== 'debriefing') throw new Error(`at ${screen.name}`);
      const { page } = screen;
      kinds.push(page.kind);
      if (page.kind !== 'headline') continue;
      const { before, mark, after } = enRoom.headline(page.headline, {
        name: 'Mr Marsh',
        left: false,
        mustOpen: false,
      });
      headlines.push(before + mark + after);
    }
    expect(headlines).toEqual([
      'Ended safely: you held the limit with Mr Marsh and closed by the rules. That counts as done well.',
    ]);
    expect(kinds).toContain('arc');
    expect(kinds).not.toContain('hundred');
  });

  it('reads so beside the road on which the call goes on', () => {
    const room = playSafely().next().back(LAST, 0);
    while (!room.isAt('debriefing')) {
      if (room.isAt('voting')) room.decide(room.ballot().options.find((one) => one !== 'by-the-rule') ?? '');
      else room.next();
    }
    expect(screenOf(room)).toMatchObject({
      page: { kind: 'beside', beside: { first: { headline: { kind: 'safe' } } } },
    });
  });

  it('is told as done well in the report and the table, without a number in either', () => {
    const room = playSafely();
    const entries = logOf(room.facts().map((fact) => [fact, 0]));
    const report = projectRoomReport(ROOM, room.state(), entries, stories);
    expect(enDeskReport.headline(report.takes[0]?.headline ?? null)).toContain('That counts as done well.');
    const [head = [], ...rows] = roomCsv(report)
      .replace('\uFEFF', '')
      .split('\r\n')
      .map((line) => line.replaceAll('"', '').split(','));
    const play = rows.find((row) => row[head.indexOf('kind')] === 'play') ?? [];
    const cell = (name: string) => play[head.indexOf(name)];
    expect([cell('text'), cell('turnaround'), cell('held')]).toEqual(['safe', '', '']);
  });
});
