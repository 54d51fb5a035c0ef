import { describe, expect, it } from 'vitest';
import { projectStage } from '../../../src/core/projections/stage';
import { asPlay, playAt } from '../../../src/core/projections/roomPlays';
import { wallStage } from '../../../src/core/projections/roomStage';
import type { StageView } from '../../../src/core/projections/views';
import { aPlan, aRoom, aStep, aStory, type Room, storiesOf } from '../../support/rooms';
import { type Authored, aBeat, aReply, aScenario } from '../../support/scenarios';

const kind = (id: string, next: string): Authored =>
  aReply({ id, scores: { empathy: 2, advice: 2 }, effects: { trust: 15 }, next });

/** Lines that put things there, look and sound, one after another. */
const STORY = aScenario({
  length: 'full',
  setting: { backdrop: 'cafe' },
  customer: { name: 'Mr Adeyemi', person: 'walter', emotion: { root: 'sad' }, state: { trust: 20, heat: 0 } },
  beats: {
    'the-plate': aBeat({
      says: [
        { text: 'Cold, {name} says.', face: 'irritated', gesture: 'cross-arms', props: ['plate'] },
        { text: 'All cold.', sound: 'cup-down' },
        { text: 'And this.', face: 'sad', props: ['plate', 'bag'] },
      ],
      replies: [kind('own-it', 'the-bill')],
    }),
    'the-bill': aBeat({ says: [{ text: 'Well.' }, { text: 'And now?', props: [] }], replies: [kind('free', 'done')] }),
  },
  aftermath: [
    { says: 'He tells his wife.', effects: { trust: 5 } },
    { says: 'She calls.', effects: { trust: -30 } },
  ],
  endings: { done: { says: 'He nods.' } },
});

const inRoom = (): Room =>
  aRoom({ stories: storiesOf(aStory(STORY)), plan: aPlan({ steps: [aStep({ do: 'play', stops: [] })] }) });

const stageOf = (room: Room): StageView =>
  wallStage(room.state(), playAt(room.state(), room.stories, room.state().take));

/** The picture of a play by one person, at the same place of the talk. */
function alone(room: Room, step: 'listening' | 'reacting'): StageView {
  const play = playAt(room.state(), room.stories, room.state().take);
  if (play === null) throw new Error('nothing is played');
  return projectStage(asPlay(play, step, false));
}

describe('the picture on the wall', () => {
  it('shows at each line what that line does, and what lies there from the lines before', () => {
    const room = inRoom().until('line');
    expect(stageOf(room)).toMatchObject({
      step: 'speaking',
      face: 'irritated',
      gesture: 'cross-arms',
      props: ['plate'],
      sound: null,
      utterance: { id: 1, text: 'Cold, Mr Adeyemi says.' },
    });
    const second = stageOf(room.next());
    expect(second).toMatchObject({ face: 'irritated', props: ['plate'], utterance: { text: 'All cold.' } });
    expect(second.sound).toEqual({ id: second.utterance.id, name: 'cup-down' });
    expect(stageOf(room.next())).toMatchObject({ face: 'sad', props: ['plate', 'bag'], sound: null });
  });

  it('says each line of a play anew', () => {
    const room = inRoom().until('line');
    const ids = [0, 1, 2].map((place) => stageOf(place === 0 ? room : room.next()).utterance.id);
    room.choose('own-it');
    ids.push(stageOf(room).utterance.id);
    ids.push(stageOf(room.next()).utterance.id, stageOf(room.next()).utterance.id);
    expect(new Set(ids).size).toBe(6);
  });

  it('is that of a play alone once all lines are said, but for what was heard before', () => {
    const room = inRoom().until('reading');
    const { utterance, sound, ...rest } = stageOf(room);
    const { utterance: whole, sound: heard, ...same } = alone(room, 'listening');
    expect(rest).toEqual(same);
    expect([utterance.text, sound]).toEqual(['And this.', null]);
    expect(whole.text.endsWith(utterance.text)).toBe(true);
    expect(heard?.name).toBe('cup-down');
  });

  it('is that of a play alone while an answer is taken in', () => {
    const room = inRoom().choose('own-it');
    expect(stageOf(room)).toEqual(alone(room, 'reacting'));
  });

  it('keeps what lay there until a line of the next turn takes it away', () => {
    const room = inRoom().choose('own-it').next();
    expect(stageOf(room)).toMatchObject({ props: ['plate', 'bag'], utterance: { text: 'Well.' } });
    expect(stageOf(room.next())).toMatchObject({ props: [], utterance: { text: 'And now?' } });
  });

  it('stands still in a pause and under a quiet slide, not under the card', () => {
    const room = inRoom().until('line');
    const step = (veil: 'paused' | 'quiet' | 'card' | 'none') => stageOf(room.act({ type: 'veiled', veil })).step;
    expect([step('paused'), step('quiet'), step('card'), step('none')]).toEqual([
      'still',
      'still',
      'speaking',
      'speaking',
    ]);
  });

  it('has the weather of what came of it, card by card, with nobody there', () => {
    const room = inRoom().choose('own-it', 'free').next();
    const { later } = playAt(room.state(), room.stories, 0)?.replay.state.outcome ?? { later: [] };
    const felt = later.map(({ feeling }) => Math.floor(feeling + 1e-9));
    expect(
      [stageOf(room), stageOf(room.next()), stageOf(room.next())].map(({ feeling, presence }) => [feeling, presence]),
    ).toEqual([
      [felt[0], 'away'],
      [felt[1], 'away'],
      [felt[1], 'away'],
    ]);
    expect(felt[0]).not.toBe(felt[1]);
  });

  it('is empty where no story is on', () => {
    const room = aRoom();
    expect(stageOf(room)).toMatchObject({ scene: 'none', presence: 'away' });
    room.choose('own-it', 'four-minutes', 'on-us').until('debriefing');
    expect(stageOf(room)).toMatchObject({ scene: 'none' });
  });
});
