import { describe, expect, it } from 'vitest';
import { hear, heardAgain } from '../../src/app/book/hearing';
import type { Shelf } from '../../src/app/book/book';
import type { Game, GameState } from '../../src/app/game';
import { libraryItem } from '../../src/app/libraryItem';
import { PLAIN_SETTINGS } from '../../src/app/settings';
import { asId, type AttemptId, type EndingId } from '../../src/core/model/ids';
import type { Program } from '../../src/core/scenario/program';
import type { Summary } from '../../src/core/scoring/summary';
import { aPlayable, fakePorts } from '../support/ports';
import { aScenario, compiled } from '../support/scenarios';
import { aStory, aSummary } from '../support/summaries';

const story = (id: string, text: string, stars = 5): Program =>
  compiled(
    aScenario({
      id,
      title: id,
      version: '1.0.0',
      industry: 'cafe',
      endings: { done: { says: 'He nods.', review: { stars, text } } },
    }),
  );
const waffles = story('cold-waffles', '{name} came back.');
const tea = story('warm-tea', 'Lukewarm.', 2);

const played = (name: string, program: Program, over: Partial<Summary> = {}): Summary =>
  aSummary({
    attempt: asId<AttemptId>(name),
    story: aStory({ id: program.id, version: program.about.version }),
    ending: asId<EndingId>('done'),
    stars: 5,
    ...over,
  });

/** A shelf before the briefing of the waffles, with what was played before. */
function shelfOf(past: readonly Summary[], over: Partial<GameState> = {}, at = 'briefing') {
  const programs = [waffles, tea];
  const { ports } = fakePorts(programs);
  const items = programs.map((program) => libraryItem(program, false));
  let state = {
    playable: aPlayable(waffles),
    exploring: false,
    settings: { ...PLAIN_SETTINGS, wordOfMouth: true },
    home: { ...ports.home.ready, items },
    heard: null,
    ...over,
  } as GameState;
  const game = {
    ports,
    chart: { standing: () => ({ at }) },
    state: () => state,
    change: (next: Partial<GameState>) => void (state = { ...state, ...next }),
  } as unknown as Game;
  const shelf: Shelf = {
    game,
    past: async () => past,
    program: async (id) => programs.find((program) => program.id === id) ?? null,
    changed: async () => undefined,
  };
  return { shelf, game };
}

async function heardIn(past: readonly Summary[], over: Partial<GameState> = {}, at = 'briefing') {
  const { shelf, game } = shelfOf(past, over, at);
  await hear(shelf);
  return game.state().heard;
}

describe('the review that the next customer has read', () => {
  it('is that of the latest play here, with its words filled in and the trust it gives', async () => {
    expect(await heardIn([played('first', waffles)])).toEqual({
      attempt: 'first',
      stars: 5,
      text: 'Mr Adeyemi came back.',
      trust: 5,
    });
  });

  it('may be that of the house next to it', async () => {
    const past = [played('tea', tea), played('tried', waffles, { state: 'stopped', ending: null, stars: null })];
    expect(await heardIn(past)).toMatchObject({ attempt: 'tea', stars: 2, text: 'Lukewarm.', trust: -2 });
  });

  it('is none in a first attempt', async () => {
    expect(await heardIn([played('tea', tea)])).toBeNull();
  });

  it('is none where it is turned off, where an author tries a story out, or when the talk is on', async () => {
    const past = [played('first', waffles)];
    expect(await heardIn(past, { settings: { ...PLAIN_SETTINGS, wordOfMouth: false } })).toBeNull();
    expect(await heardIn(past, { exploring: true })).toBeNull();
    expect(await heardIn(past, {}, 'encounter')).toBeNull();
    expect(await heardIn(past, { playable: null })).toBeNull();
  });

  it('stays away where another story was opened in the meantime', async () => {
    const { shelf, game } = shelfOf([played('first', waffles)]);
    const hearing = hear(shelf);
    game.change({ playable: aPlayable(tea) });
    await hearing;
    expect(game.state().heard).toBeNull();
  });

  it('of a file of one’s own is its own alone', async () => {
    const past = [played('tea', tea), played('tried', waffles, { state: 'stopped', ending: null, stars: null })];
    expect(await heardIn(past, { playable: aPlayable(waffles, { own: true }) })).toBeNull();
  });

  it('is none where the story that wrote it is not here any more', async () => {
    const gone = played('gone', waffles, { ending: asId<EndingId>('renamed') });
    expect(await heardIn([gone])).toBeNull();
  });

  it('comes back with a talk that goes on', async () => {
    const { shelf } = shelfOf([played('first', tea), played('open', waffles, { state: 'open', ending: null })]);
    expect(await heardAgain(shelf, asId<AttemptId>('first'))).toMatchObject({ text: 'Lukewarm.', trust: -2 });
    for (const name of ['nobody', 'open']) expect(await heardAgain(shelf, asId<AttemptId>(name))).toBeNull();
    expect(await heardAgain(shelf, null)).toBeNull();
  });
});
