import { describe, expect, it } from 'vitest';
import { demoMove, demoSteps } from '../../../src/core/projections/demoPlace';
import { projectDemo } from '../../../src/core/projections/demo';
import { faceOf, feelingView } from '../../../src/core/projections/feeling';
import type { Play } from '../../../src/core/projections/play';
import { EMPTY_STAGE, projectAfter, projectBefore, projectStage } from '../../../src/core/projections/stage';
import type { RichText } from '../../../src/core/projections/views';
import { EMOTION_ROOTS, type FeelingBand } from '../../../src/core/model/words';
import { FACES } from '../../../src/core/vocabulary/faces';
import { beatAt, offered } from '../../../src/core/scenario/offers';
import { type Authored, aBeat, aReply, aScenario, compiled, SHIPPED, shipped } from '../../support/scenarios';
import { replayed } from '../journal/replayed';

const neutral = (id: string, over: Authored = {}): Authored =>
  aReply({ id, scores: { empathy: 2, advice: 2 }, ...over });

const program = compiled(
  aScenario({
    length: 'full',
    channel: 'phone',
    vars: { open: false },
    setting: { backdrop: 'cafe' },
    customer: {
      name: 'Mr Adeyemi',
      callMe: 'Walter',
      person: 'walter',
      emotion: { root: 'sad' },
      variants: [
        { id: 'low', state: { trust: 20, heat: 0 } },
        { id: 'high', state: { trust: 60, heat: 0 } },
      ],
    },
    beats: {
      'the-plate': aBeat({
        turningPoint: true,
        says: [
          { text: 'Cold, {name} says.', face: 'irritated', gesture: 'cross-arms' },
          { text: 'All cold.', face: 'sad', sound: 'cup-down', props: ['plate'] },
        ],
        replies: [
          neutral('own-it', {
            effects: { trust: 10 },
            reaction: { says: 'Well.', face: 'shocked', gesture: 'grab-coat' },
            next: 'the-bill',
          }),
          neutral('quiet', { next: 'the-bill' }),
          neutral('locked', { if: { open: true } }),
        ],
      }),
      'the-bill': aBeat({ says: 'And the bill?', replies: [neutral('free'), neutral('pay')] }),
    },
    endings: { done: { says: '{callMe} nods.' } },
    demo: [
      { title: 'Met badly', replies: ['quiet', 'pay'] },
      { title: 'Met well', variant: 'high', replies: ['own-it'] },
      { title: 'Told wrongly', replies: ['locked', 'pay'] },
      { title: 'Told too long', replies: ['quiet', 'pay', 'free'] },
    ],
  }),
);

const stage = (step: Play['step'], replies: readonly string[] = [], over: Partial<Play> = {}) =>
  projectStage({ program, replay: replayed(program, replies), seed: 7, step, paused: false, ...over });
const plain = (text: RichText | null): string => (text ?? []).map((run) => run.text).join('');

describe('the picture', () => {
  it('shows who stands where, how they feel, what they do and say', () => {
    expect(stage('speaking')).toEqual({
      scene: 'encounter',
      backdrop: 'cafe',
      person: 'walter',
      channel: 'phone',
      feeling: 20,
      face: 'sad',
      gesture: 'cross-arms',
      step: 'speaking',
      utterance: { id: 1, text: 'Cold, Mr Adeyemi says. All cold.' },
      turningPoint: true,
      props: ['plate'],
      sound: { id: 1, name: 'cup-down' },
      presence: 'here',
    });
  });

  it('keeps line, face and utterance while replies may be chosen', () => {
    expect(stage('listening')).toEqual({ ...stage('speaking'), step: 'listening' });
  });

  it('shows the reaction with the feeling after the reply', () => {
    expect(stage('reacting', ['own-it'])).toMatchObject({
      feeling: 30,
      face: 'shocked',
      gesture: 'grab-coat',
      step: 'reacting',
      utterance: { id: 2, text: 'Well.' },
      turningPoint: true,
    });
  });

  it('falls back to the face that fits the feeling, arms at rest and no word, where none is written', () => {
    // A sad customer at 20 is in the second of seven steps.
    expect(stage('reacting', ['quiet'])).toMatchObject({
      face: 'sad',
      gesture: null,
      utterance: { id: 2, text: '' },
    });
    expect(stage('speaking', ['own-it'])).toMatchObject({ face: 'sad', gesture: null, turningPoint: false });
  });

  it('gives every new utterance an id of its own', () => {
    const ids = [
      stage('speaking'),
      stage('reacting', ['quiet']),
      stage('speaking', ['quiet']),
      stage('reacting', ['quiet', 'pay']),
    ].map((view) => view.utterance.id);
    expect(ids).toEqual([1, 2, 3, 4]);
  });

  it('stands still while paused, whatever was going on', () => {
    for (const step of ['speaking', 'listening'] as const) expect(stage(step, [], { paused: true }).step).toBe('still');
    expect(stage('reacting', ['own-it'], { paused: true }).step).toBe('still');
  });

  it('is empty when nobody stands there', () => {
    expect(EMPTY_STAGE).toMatchObject({ scene: 'none', person: '', step: 'still', utterance: { text: '' } });
  });
});

describe('things and sounds in the picture', () => {
  const laid = compiled(
    aScenario({
      beats: {
        'the-plate': aBeat({
          says: { text: 'Look.', props: ['plate', 'cup'], sound: 'cup-down' },
          replies: [neutral('own-it', { next: 'the-wait' }), neutral('quiet', { next: 'the-wait' })],
        }),
        'the-wait': aBeat({ says: 'Still cold.', replies: [neutral('go', { next: 'the-bill' }), neutral('stop')] }),
        'the-bill': aBeat({ says: { text: 'And the bill?', props: [] }, replies: [neutral('free'), neutral('pay')] }),
      },
    }),
  );
  const picture = (step: Play['step'], replies: readonly string[]) =>
    projectStage({ program: laid, replay: replayed(laid, replies), seed: 7, step, paused: false });

  it('lie there until a line says otherwise', () => {
    expect(picture('speaking', []).props).toEqual(['plate', 'cup']);
    expect(picture('reacting', ['own-it']).props).toEqual(['plate', 'cup']);
    expect(picture('speaking', ['own-it']).props).toEqual(['plate', 'cup']);
    expect(picture('speaking', ['own-it', 'go']).props).toEqual([]);
  });

  it('are not cleared away before the line that does so', () => {
    expect(picture('reacting', ['own-it', 'go']).props).toEqual(['plate', 'cup']);
  });

  it('are heard with their own line only', () => {
    expect(picture('listening', []).sound).toEqual({ id: 1, name: 'cup-down' });
    expect(picture('reacting', ['own-it']).sound).toBeNull();
    expect(picture('speaking', ['own-it']).sound).toBeNull();
  });
});

/** The waffles, played by whatever is offered first. */
function waffles() {
  const story = shipped('three-waffles');
  const said: string[] = [];
  let replay = replayed(story, said);
  while (replay.state.outcome === null) {
    const [first = 0] = offered(story, replay.state);
    said.push(beatAt(story, replay.state).replies[first]?.id ?? '');
    replay = replayed(story, said);
  }
  return { story, replay, later: replay.state.outcome.later };
}

describe('the place without the customer', () => {
  it('waits in the weather in which they will arrive', () => {
    expect(projectBefore(program, 1)).toEqual({
      ...EMPTY_STAGE,
      scene: 'encounter',
      backdrop: 'cafe',
      person: 'walter',
      channel: 'phone',
      feeling: 60,
    });
  });

  it('stays in the weather of what became of the talk, card by card', () => {
    const { story, replay, later } = waffles();
    expect(later.length).toBeGreaterThan(1);
    for (const [place, { feeling }] of later.entries()) {
      expect(projectAfter(story, replay, place + 1).feeling).toBe(Math.floor(feeling));
    }
    const goodbye = replay.turns.at(-1)?.stepped.answered ?? -1;
    expect(projectAfter(story, replay, 0)).toMatchObject({ feeling: Math.floor(goodbye), presence: 'away' });
  });

  it('is being left while the last words of somebody who breaks it off stand', () => {
    const hasty = compiled(
      aScenario({
        customer: { name: 'Mr Adeyemi', state: { patience: 14 } },
        beats: { 'the-plate': aBeat({ replies: [neutral('slow', { effects: { patience: -15 } }), neutral('quick')] }) },
      }),
    );
    const at = (reply: string) =>
      projectStage({ program: hasty, replay: replayed(hasty, [reply]), seed: 7, step: 'reacting', paused: false });
    expect(at('slow').presence).toBe('leaving');
    expect(at('quick').presence).toBe('here');
  });
});

describe('a feeling as shown', () => {
  it.each([
    [0, 0, 0, 'misery'],
    [12.99, 12, 0, 'misery'],
    [13, 13, 1, 'misery'],
    [39.99, 39, 2, 'misery'],
    [40, 40, 3, 'mediocre'],
    [64.9, 64, 4, 'mediocre'],
    [65, 65, 5, 'magic'],
    [82, 82, 6, 'magic'],
    [100, 100, 6, 'magic'],
  ])('at %f is %i, step %i, %s', (feeling, value, band, grade) => {
    expect(feelingView(program, feeling)).toEqual({ value, band, root: 'sad', grade });
  });

  it.each(EMOTION_ROOTS)('has a drawn face for each step of %s, and a good one at the top', (root) => {
    const faces = [0, 1, 2, 3, 4, 5, 6].map((band) => faceOf(root, band as FeelingBand));
    for (const face of faces) expect(FACES).toContain(face);
    expect(['pleased', 'delighted']).toContain(faces[6]);
    expect(['furious', 'tearful', 'anxious', 'irritated']).toContain(faces[0]);
  });
});

describe('turning the pages of a demo', () => {
  it('has a page for each reply and one for how it ended', () => {
    expect(program.demos.map(demoSteps)).toEqual([3, 2, 3, 4]);
  });

  it('goes on into the next showing, and back into the one before', () => {
    expect(demoMove(program, { part: 0, step: 1 }, 1)).toEqual({ part: 0, step: 2 });
    expect(demoMove(program, { part: 0, step: 2 }, 1)).toEqual({ part: 1, step: 0 });
    expect(demoMove(program, { part: 1, step: 0 }, -1)).toEqual({ part: 0, step: 2 });
  });

  it('comes to an end at both ends', () => {
    expect(demoMove(program, { part: 0, step: 0 }, -1)).toBeNull();
    expect(demoMove(program, { part: 3, step: 3 }, 1)).toBeNull();
  });
});

describe('a page of a demo', () => {
  it('shows a line, what was said to it and how it was taken', () => {
    const page = projectDemo(program, { part: 1, step: 0 });
    expect(page).toMatchObject({
      title: 'Met well',
      part: 2,
      parts: 4,
      step: 1,
      steps: 2,
      ending: '',
      feelingBefore: { value: 60 },
      // Held at 64 till warmth and advice were shown.
      feeling: { value: 64 },
    });
    expect(plain(page.said)).toBe('I will make them again now.');
    expect(plain(page.reaction?.text ?? null)).toBe('Well.');
    expect(page.lines.map((line) => plain(line.text))).toEqual(['Cold, Mr Adeyemi says.', 'All cold.']);
  });

  it('follows the replies one after another', () => {
    const page = projectDemo(program, { part: 0, step: 1 });
    expect(page.lines.map((line) => plain(line.text))).toEqual(['And the bill?']);
    expect(page.reaction).toBeNull();
    expect(page.feelingBefore.value).toBe(20);
  });

  it('says on its last page how it ended, with the names filled in', () => {
    expect(projectDemo(program, { part: 0, step: 2 })).toMatchObject({
      step: 3,
      lines: [],
      said: null,
      reaction: null,
      ending: 'Walter nods.',
    });
  });

  it('says no ending where the showing stops short of one', () => {
    expect(projectDemo(program, { part: 1, step: 1 })).toMatchObject({ said: null, ending: '' });
  });

  it('stands still where a reply is not on offer, instead of failing', () => {
    for (const step of [0, 1, 2]) {
      expect(projectDemo(program, { part: 2, step })).toMatchObject({ said: null, feeling: { value: 20 } });
    }
  });

  it('passes over replies behind the end', () => {
    expect(projectDemo(program, { part: 3, step: 2 })).toMatchObject({ said: null, ending: 'Walter nods.' });
    expect(projectDemo(program, { part: 3, step: 3 })).toMatchObject({ said: null, ending: 'Walter nods.' });
  });

  it.each(SHIPPED)('can be shown for every page of %s', (id) => {
    const story = shipped(id);
    for (const [part, demo] of story.demos.entries()) {
      const pages = Array.from({ length: demoSteps(demo) }, (_, step) => projectDemo(story, { part, step }));
      expect(pages.slice(0, -1).every((page) => page.said !== null)).toBe(true);
      expect(pages.at(-1)?.said).toBeNull();
    }
  });
});
