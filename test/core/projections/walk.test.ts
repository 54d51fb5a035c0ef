import { describe, expect, it } from 'vitest';
import { append, replayJournal } from '../../../src/core/journal/journal';
import { asId, type ReplyId } from '../../../src/core/model/ids';
import { projectWalk, walkSteps } from '../../../src/core/projections/walk';
import type { WalkView } from '../../../src/core/projections/walkViews';
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

const story = (over: Authored = {}): Program =>
  compiled(
    aScenario({
      vars: { hot: false },
      moment: { promises: [{ id: 'warm', text: 'A warm plate', metWhen: { hot: true } }] },
      customer: {
        name: 'Mr Adeyemi',
        emotion: { root: 'sad', text: 'let down' },
        state: { trust: 30, heat: 0, patience: 90 },
        history: [{ label: 'Visits', text: 'First visit' }],
        needs: [
          { id: 'plate', text: 'A hot plate', must: true, metWhen: { hot: true } },
          { id: 'word', text: 'A word for the boy', metWhen: { not: { hot: true } } },
        ],
      },
      beats: {
        'the-plate': aBeat({
          says: [
            { text: 'These are *cold*.', cue: 'low' },
            { who: 'Tobi', text: 'I am hungry.' },
            { who: 'Mr Adeyemi, to the boy', text: 'Soon.', cue: 'bends down' },
            { who: 'Mr Adeyemis', text: 'We too.' },
          ],
          replies: [
            aReply({
              id: 'fresh',
              text: 'Three fresh ones.',
              scores: { empathy: 2, advice: 2 },
              effects: { trust: 12, why: 'A plate is on its way' },
              set: { hot: true },
              reaction: { cue: 'looks up', says: 'Good.', thought: 'Somebody {callMe} can trust.' },
              next: 'the-bill',
            }),
            aReply({ id: 'warm', scores: { empathy: 4, advice: 2 }, next: 'the-bill' }),
            aReply({ id: 'cold', scores: { empathy: 0, advice: 2 }, next: 'the-bill' }),
          ],
        }),
        'the-bill': aBeat({
          says: { text: 'The boy cries.', effects: { trust: -4, why: 'Tobi cries' } },
          replies: [aReply({ id: 'later', scores: { empathy: 2, advice: 2 } })],
        }),
      },
      aftermath: [{ says: '{callMe} tells his wife.', effects: { trust: 3 } }],
      endings: { done: { says: 'He *nods*.', review: { stars: 3, text: 'Hot in the end.' } } },
      ...over,
    }),
  );

function walked(program: Program, replies: readonly string[], step: number): WalkView {
  return projectWalk(program, replayJournal(program, played(program, ...replies)), step);
}

/** The page of a step, which must be of the kind named. */
function pageOf<Kind extends WalkView['page']['kind']>(view: WalkView, kind: Kind) {
  if (view.page.kind !== kind) throw new Error(`the page is "${view.page.kind}", not "${kind}"`);
  return view.page as Extract<WalkView['page'], { readonly kind: Kind }>;
}

describe('a play walked as its customer', () => {
  const program = story();

  it('has the arrival, one step a turn, what came later, and the end', () => {
    const kinds = [0, 1, 2, 3, 4].map((step) => walked(program, ['fresh', 'later'], step).page.kind);
    expect(kinds).toEqual(['arrival', 'turn', 'turn', 'later', 'ending']);
    expect(walked(program, ['fresh', 'later'], 0)).toMatchObject({ step: 1, steps: 5 });
  });

  it('has no step for later where nothing happened later', () => {
    const quiet = story({ aftermath: [] });
    expect(walked(quiet, ['fresh', 'later'], 3)).toMatchObject({ step: 4, steps: 4, page: { kind: 'ending' } });
  });

  it.each([
    [-3, 1],
    [99, 5],
  ])('keeps step %i within its steps', (step, shown) => {
    expect(walked(program, ['fresh', 'later'], step).step).toBe(shown);
  });

  it('begins with who you are, what you need and what they have on file', () => {
    const view = walked(program, ['fresh', 'later'], 0);
    expect(pageOf(view, 'arrival')).toEqual({
      kind: 'arrival',
      emotion: 'let down',
      needs: ['A hot plate', 'A word for the boy'],
      promises: ['A warm plate'],
      history: [{ label: 'Visits', text: 'First visit' }],
    });
    expect(view.feeling).toEqual(view.feelingBefore);
    expect(view.feeling.value).toBe(30);
  });

  it('tells your lines from those of others, then the answer, your reaction and your thought', () => {
    const page = pageOf(walked(program, ['fresh', 'later'], 1), 'turn');
    expect(page.lines.map(({ who, cue, isYours }) => [who, cue, isYours])).toEqual([
      ['Mr Adeyemi', 'low', true],
      ['Tobi', '', false],
      ['Mr Adeyemi', 'to the boy, bends down', true],
      ['Mr Adeyemis', '', false],
    ]);
    expect(page.lines[0]?.text).toContainEqual({ text: 'cold', strong: true });
    expect(page.answered).toEqual([{ text: 'Three fresh ones.', strong: false }]);
    expect(page.reaction).toMatchObject({ isYours: true, cue: 'looks up' });
    expect(page.thought).toBe('Somebody Mr Adeyemi can trust.');
  });

  it('shows the feeling before the answer and after it', () => {
    const view = walked(program, ['fresh', 'later'], 1);
    expect([view.feelingBefore.value, view.feeling.value]).toEqual([30, 42]);
  });

  it('tells what happened before they spoke again', () => {
    const page = pageOf(walked(program, ['fresh', 'later'], 1), 'turn');
    expect(page.meanwhile).toEqual({ words: 'Tobi cries', direction: 'down' });
    expect(pageOf(walked(program, ['fresh', 'later'], 2), 'turn').meanwhile).toBeNull();
  });

  it.each([
    ['fresh', { name: 'authored', direction: 'up', lost: false, words: 'A plate is on its way' }],
    ['warm', { name: 'warmth', direction: 'up', lost: false, words: '' }],
    ['cold', { name: 'warmth', direction: 'down', lost: false, words: '' }],
  ])('gives the part that weighed most as the reason: %s', (reply, reason) => {
    expect(pageOf(walked(program, [reply, 'later'], 1), 'turn').reason).toEqual(reason);
  });

  it('gives no reason where the feeling stayed', () => {
    const still = story({
      beats: { 'the-plate': aBeat({ replies: [aReply({ id: 'hm', scores: { empathy: 2, advice: 2 } })] }) },
      customer: { name: 'Mr Adeyemi', state: { trust: 30, heat: 0, patience: 90 } },
    });
    expect(pageOf(walked(still, ['hm'], 1), 'turn').reason).toBeNull();
  });

  it('says that advice did not reach somebody too upset for it', () => {
    const upset = story({
      customer: { name: 'Mr Adeyemi', state: { trust: 30, heat: 100, patience: 90 } },
      beats: { 'the-plate': aBeat({ replies: [aReply({ id: 'plan', scores: { empathy: 2, advice: 4 } })] }) },
    });
    expect(pageOf(walked(upset, ['plan'], 1), 'turn').reason).toMatchObject({ direction: 'up', lost: true });
  });

  it('ends with how it came out, what was met and the review', () => {
    expect(pageOf(walked(program, ['fresh', 'later'], 3), 'later').cards).toEqual([
      [{ text: 'Mr Adeyemi tells his wife.', strong: false }],
    ]);
    const page = pageOf(walked(program, ['fresh', 'later'], 4), 'ending');
    expect(page).toMatchObject({
      how: 'over',
      review: { stars: 3, text: 'Hot in the end.' },
      met: ['A hot plate'],
      open: ['A word for the boy'],
    });
  });

  it('goes from the goodbye to what came later', () => {
    const view = walked(program, ['fresh', 'later'], 3);
    expect(view.feeling.value).toBeGreaterThan(view.feelingBefore.value);
    const end = walked(program, ['fresh', 'later'], 4);
    expect(end.feelingBefore).toEqual(end.feeling);
  });

  it('says that they stopped, and judges nothing then', () => {
    const stopped = append(played(program, 'fresh'), { type: 'encounter.left' });
    const view = projectWalk(program, replayJournal(program, stopped), 9);
    expect(view).toMatchObject({ step: 3, steps: 3 });
    expect(pageOf(view, 'ending')).toMatchObject({ how: 'stopped', review: null, met: [], open: [] });
  });

  it('says where the story has another way on by now', () => {
    const gone = played(program, 'fresh', 'later').map((fact) =>
      fact.type === 'reply.chosen' && fact.reply === 'later' ? { ...fact, reply: asId<ReplyId>('gone') } : fact,
    );
    expect(pageOf(projectWalk(program, replayJournal(program, gone), 9), 'ending').how).toBe('changed');
  });

  it('says that you left where you did', () => {
    const short = story({ customer: { name: 'Mr Adeyemi', state: { trust: 30, heat: 0, patience: 3 } } });
    expect(pageOf(walked(short, ['cold'], 9), 'ending').how).toBe('left');
  });

  it('has no words for an answer that was silence', () => {
    const whole = everything();
    const runs = Array.from({ length: 60 }, (_, run) => playedOn(whole, opening(whole), run));
    const silent = runs.find((journal) => journal.some(({ type }) => type === 'reply.timedOut'));
    if (silent === undefined) throw new Error('nobody was silent');
    const at = silent.findIndex(({ type }) => type === 'reply.timedOut');
    const view = projectWalk(whole, replayJournal(whole, silent), at);
    expect(pageOf(view, 'turn').answered).toBeNull();
  });
});

/** All texts and numbers of a view, by the name they stand under. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [name, ...namesIn(one)]);
}

function expectWalk(program: Program, run: number): void {
  const journal = playedOn(program, opening(program, run % program.customers.length), run);
  for (const cut of [journal, upTo(journal, 1)]) {
    const replay = replayJournal(program, cut);
    const steps = walkSteps(replay);
    const views = Array.from({ length: steps }, (_, step) => projectWalk(program, replay, step));
    expect(views.filter(({ page }) => page.kind === 'turn')).toHaveLength(replay.turns.length);
    expect(views.map(({ page }) => page.kind).at(-1)).toBe('ending');
    for (const view of views) {
      const names = new Set(namesIn(view));
      for (const score of [
        'level',
        'levels',
        'best',
        'got',
        'percent',
        'points',
        'terms',
        'scores',
        'tryInstead',
        'why',
      ]) {
        expect(names).not.toContain(score);
      }
    }
  }
}

describe('walks of plays by chance', () => {
  it.each(SHIPPED)('have one step a turn and never show a score, in %s', (id) => {
    const program = shipped(id);
    for (let run = 0; run < 8; run += 1) expectWalk(program, run);
  });

  it('do so in a scenario that uses the whole format', () => {
    for (let run = 0; run < 25; run += 1) expectWalk(everything(), run);
  });
});
