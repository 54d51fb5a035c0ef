import { describe, expect, it } from 'vitest';
import { projectDebrief } from '../../../src/core/projections/debrief';
import { projectEncounter } from '../../../src/core/projections/encounter';
import { projectMoodArc } from '../../../src/core/projections/moodArc';
import type { Play } from '../../../src/core/projections/play';
import { projectStage } from '../../../src/core/projections/stage';
import type { RichText } from '../../../src/core/projections/views';
import type { Program } from '../../../src/core/scenario/program';
import { SILENCE_NAME } from '../../../src/core/scenario/silence';
import { replayed } from '../journal/replayed';
import { type Authored, aBeat, aReply, aScenario, compiled, everything } from '../../support/scenarios';
import { without } from '../scenario/read/told';

const { next: _, ...staying } = aReply({ id: 'ask', scores: { empathy: 2, advice: 2 } });

const story = (plate: Authored = {}): Program =>
  compiled(
    aScenario({
      length: 'full',
      vars: { open: false },
      setting: { backdrop: 'cafe' },
      customer: {
        name: 'Mr Adeyemi',
        callMe: 'Walter',
        person: 'walter',
        state: { trust: 50, heat: 20, patience: 90 },
      },
      beats: {
        'the-plate': aBeat({
          timer: {
            seconds: 20,
            onTimeout: {
              effects: { trust: -6, why: 'Nobody spoke' },
              reaction: { cue: 'waits', says: 'Hello?', face: 'wary', gesture: 'look-at-watch', thought: 'Rude.' },
              effect: 'He felt unseen.',
              why: 'Silence is an answer.',
              tryInstead: 'Say anything.',
              next: 'the-bill',
            },
          },
          replies: [aReply({ next: 'the-bill', behaviours: { history: 1 } })],
          ...plate,
        }),
        'the-bill': aBeat({ says: 'And the bill?' }),
      },
    }),
  );
const play = (program: Program, replies: readonly string[], step: Play['step'] = 'listening'): Play => ({
  program,
  replay: replayed(program, replies),
  seed: 7,
  step,
  paused: false,
});
const plain = (text: RichText | null): string => (text ?? []).map((run) => run.text).join('');

describe('silence on screen', () => {
  const reacting = projectEncounter(play(story(), [SILENCE_NAME], 'reacting'));

  it('is said with no words, and is taken as any reply', () => {
    expect(reacting.said).toEqual([]);
    expect(reacting.reaction).toMatchObject({ who: 'Walter', cue: 'waits', text: [{ text: 'Hello?' }] });
    expect(reacting).toMatchObject({
      turn: 1,
      step: 'reacting',
      feeling: { value: 44 },
      feelingBefore: { value: 50 },
      last: false,
    });
  });

  it('is never among the replies on offer', () => {
    const { replies } = projectEncounter(play(story(), []));
    expect(replies.map((reply) => reply.id)).toEqual(['own-it']);
  });

  it('stands in the transcript as a turn in which nothing was said', () => {
    const { transcript } = projectEncounter(play(story(), [SILENCE_NAME]));
    expect(transcript.map(({ turn, said }) => [turn, said])).toEqual([
      [1, []],
      [2, null],
    ]);
    expect(transcript[0]?.feeling.value).toBe(44);
  });

  it('is taken with the face and gesture its author gave', () => {
    expect(projectStage(play(story(), [SILENCE_NAME], 'reacting'))).toMatchObject({
      face: 'wary',
      gesture: 'look-at-watch',
      feeling: 44,
      utterance: { id: 2, text: 'Hello?' },
    });
  });

  it('may be taken without a word', () => {
    const quiet = story({ timer: { seconds: 5, onTimeout: { next: 'the-bill' } } });
    expect(projectEncounter(play(quiet, [SILENCE_NAME], 'reacting'))).toMatchObject({ said: [], reaction: null });
    expect(projectStage(play(quiet, [SILENCE_NAME], 'reacting')).utterance).toEqual({ id: 2, text: '' });
  });
});

describe('silence in the debrief', () => {
  const { replay } = play(story(), [SILENCE_NAME, 'own-it']);
  const [silent, spoken] = projectDebrief(story(), replay, null).turns;

  it('is a turn with what it did and why, and what to try instead', () => {
    expect(silent).toMatchObject({
      turn: 1,
      said: [],
      thought: 'Rude.',
      effect: 'He felt unseen.',
      why: 'Silence is an answer.',
      tryInstead: 'Say anything.',
      swing: -6,
    });
    expect(plain(spoken?.said ?? null)).toBe('I will make them again now.');
  });

  it('stands beside the best that could have been said', () => {
    expect(silent?.scores).toEqual([
      { dimension: 'empathy', level: 2, best: 3 },
      { dimension: 'advice', level: 2, best: 3 },
    ]);
  });

  it('is never below its own level: the best there was may be silence itself', () => {
    const program = story({
      timer: { seconds: 20, onTimeout: { scores: { empathy: 4, advice: 4 }, next: 'the-bill' } },
    });
    const [turn] = projectDebrief(program, replayed(program, [SILENCE_NAME, 'own-it']), null).turns;
    expect(turn?.scores.map(({ level, best }) => [level, best])).toEqual([
      [4, 4],
      [4, 4],
    ]);
  });

  it('leaves a chance of a behaviour unused', () => {
    const { behaviours } = projectDebrief(story(), replay, null);
    expect(behaviours.find((one) => one.behaviour === 'history')).toMatchObject({ chances: 1, taken: 0 });
  });

  it('moves the arc of the feeling', () => {
    const points = projectMoodArc(story(), replay).map(({ kind, value, mark }) => [kind, value, mark]);
    expect(points.slice(0, 2)).toEqual([
      ['start', 50, 'none'],
      ['turn', 44, 'fall'],
    ]);
  });
});

describe('replies that cannot be said', () => {
  const show = { whenLocked: { show: 'Not before six' } };
  const locked = (over: Authored, more: Authored = {}) => {
    const program = story({
      hub: { until: { left: true }, next: 'the-bill' },
      timer: undefined,
      replies: [staying, { ...without(aReply({ id: 'late', ...show, ...over }), 'next'), ...more }],
    });
    return (...replies: readonly string[]) =>
      projectEncounter(play(program, replies))
        .replies.map(({ id, locked: reason }) => `${id}:${reason}`)
        .toSorted();
  };

  it('are shown with the reason while their condition does not hold', () => {
    expect(locked({ if: { open: true } })()).toEqual(['ask:', 'late:Not before six']);
    expect(locked({ if: { visited: 'the-plate' } })('ask')).toEqual(['ask:', 'late:']);
  });

  it('are gone once they are used up: the reason would not be why', () => {
    expect(locked({ once: true })()).toEqual(['ask:', 'late:']);
    expect(locked({ once: true })('late')).toEqual(['ask:']);
  });

  it('are not there while they stand back for others', () => {
    expect(locked({ fallback: true })()).toEqual(['ask:']);
  });

  it('are numbered with the others, as they stand', () => {
    const program = story({ replies: [aReply(), aReply({ id: 'late', if: { open: true }, ...show })] });
    const { replies } = projectEncounter(play(program, []));
    expect(replies.map(({ key }) => key)).toEqual([1, 2]);
  });
});

describe('the lines on screen', () => {
  it('are said once in a hub, and the picture stays quiet on the way back', () => {
    const program = story({ hub: { until: { left: true }, next: 'the-bill' }, replies: [staying] });
    expect(projectEncounter(play(program, [])).lines.map((line) => plain(line.text))).toEqual(['These are cold.']);
    expect(projectEncounter(play(program, ['ask'])).lines).toEqual([]);
    expect(projectStage(play(program, ['ask'], 'speaking')).utterance).toEqual({ id: 3, text: '' });
  });

  it('keep in the transcript which variant was said when', () => {
    const says = { variants: ['Cold.', 'Still cold.'], pick: 'cycle' };
    const program = story({ says, hub: { until: { left: true }, next: 'the-bill' }, replies: [staying] });
    const { transcript } = projectEncounter(play(program, ['ask', 'ask']));
    expect(transcript.map((entry) => entry.lines.map((line) => plain(line.text)))).toEqual([
      ['Cold.'],
      ['Still cold.'],
      ['Cold.'],
    ]);
  });

  it('are those of what cuts in, and of the waiting beat after it', () => {
    const before = ['say-what-you-know', 'ask-about-tonight', 'name-the-flight', 'send-a-courier'];
    const said = (...more: readonly string[]) =>
      projectEncounter(play(everything(), [...before, ...more])).lines.map((line) => plain(line.text));
    expect(said()).toEqual(['The desk phone rings.']);
    expect(said('take-it')).toEqual(['Well. I must go and warm up.']);
  });
});
