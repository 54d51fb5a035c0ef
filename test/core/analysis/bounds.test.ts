import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/core/analysis/bounds';
import { beatAt } from '../../../src/core/scenario/offers';
import type { Place, Program } from '../../../src/core/scenario/program';
import { type Authored, aBeat, aReply, aScenario, compiled, shipped } from '../../support/scenarios';
import { afterReplies, everyPlay } from './plays';

const GOOD = { empathy: 4, advice: 4 };
const POOR = { empathy: 0, advice: 0 };

/** A customer whose trust of 50 stands still, so that endings alone make the difference. */
const still = (over: Authored): Program =>
  compiled(
    aScenario({ vars: { fixed: false, more: false }, ...over, customer: { name: 'Mr Adeyemi', ...calm(over) } }),
  );
const calm = (over: Authored): Authored => ({
  state: { trust: 50, heat: 0, patience: 90 },
  ...(over['customer'] as Authored | undefined),
});
const neutral = (id: string, over: Authored = {}): Authored =>
  aReply({ id, scores: { empathy: 2, advice: 2 }, ...over });

const names = (program: Program, places: readonly Place[]): readonly string[] =>
  places.map((place, index) => {
    const beat = beatAt(program, afterReplies(program, 0, places.slice(0, index)));
    return beat.replies[place]?.id ?? '';
  });

describe('the best a customer can come out', () => {
  const needs = [
    { id: 'plate', text: 'Hot.', must: true, metWhen: { fixed: true } },
    { id: 'choice', text: 'Choice.', metWhen: { more: true } },
  ];
  const capped = (cap: number, over: Authored) => ({ [`at-${cap}`]: { says: 'So.', cap, ...over } });
  const toEnding = (id: string, to: string, set: Authored) => neutral(id, { next: to, set });

  it('is that of plays that leave no need open, though others end higher', () => {
    const program = still({
      customer: { needs },
      beats: {
        'the-plate': aBeat({
          replies: [
            toEnding('all', 'at-30', { fixed: true, more: true }),
            toEnding('most', 'at-40', { fixed: true }),
            toEnding('none', 'at-45', { more: true }),
          ],
        }),
      },
      endings: { ...capped(30, {}), ...capped(40, {}), ...capped(45, {}) },
    });
    const found = boundsOf(program, 0);
    expect(found).toMatchObject({ start: 50, best: 30, worst: 30, bestKind: 'whole', exact: true });
    expect(names(program, found.bestReplies)).toEqual(['all']);
  });

  it('is that of plays that meet every must need where some other always stays open', () => {
    const program = still({
      customer: { needs },
      beats: {
        'the-plate': aBeat({
          replies: [toEnding('most', 'at-40', { fixed: true }), toEnding('none', 'at-45', { more: true })],
        }),
      },
      endings: { ...capped(40, {}), ...capped(45, {}) },
    });
    expect(boundsOf(program, 0)).toMatchObject({ best: 40, bestKind: 'mustOnly' });
  });

  it('is that of any play where a must need always stays open', () => {
    const program = still({
      customer: { needs },
      beats: { 'the-plate': aBeat({ replies: [toEnding('none', 'at-45', { more: true })] }) },
      endings: capped(45, {}),
    });
    expect(boundsOf(program, 0)).toMatchObject({ best: 45, bestKind: 'any' });
  });

  it('is never that of a customer who left, though all was met', () => {
    const program = still({
      customer: { state: { trust: 38, heat: 0, patience: 5 } },
      beats: {
        'the-plate': aBeat({
          replies: [
            neutral('drive-away', { effects: { patience: -5, trust: 1 } }),
            neutral('stay', { effects: { trust: -9 } }),
          ],
        }),
      },
    });
    // Leaving would be 39; whoever stays ends at 29, two of patience left.
    expect(boundsOf(program, 0)).toMatchObject({ best: 29, bestKind: 'whole' });
  });

  it('may come from leaving early, where nobody can be kept with all that must be', () => {
    const program = still({
      customer: {
        state: { trust: 30, heat: 0, patience: 14 },
        needs: [{ id: 'more', text: 'More', must: true, metWhen: { left: true } }],
      },
      beats: {
        'the-plate': aBeat({
          replies: [
            neutral('wait', { next: 'the-bill' }),
            neutral('rush', { effects: { patience: -7 }, next: 'the-bill' }),
          ],
        }),
        'the-bill': aBeat({ replies: [neutral('hold', { effects: { patience: -1 }, next: 'the-door' })] }),
        'the-door': aBeat({ says: { text: 'And now this!', effects: { trust: -15 } }, replies: [neutral('nod')] }),
      },
    });
    const found = boundsOf(program, 0);
    expect(found).toMatchObject({ bestKind: 'any', best: 30 });
    expect(names(program, found.bestReplies)).toEqual(['rush', 'hold']);
  });

  it('takes a safe ending as it is', () => {
    const program = still({
      customer: { needs },
      endings: { limit: { says: 'Not like this.', safe: true } },
      beats: { 'the-plate': aBeat({ replies: [neutral('limit')] }) },
    });
    expect(boundsOf(program, 0)).toMatchObject({ best: 50, worst: 50, bestKind: 'any' });
  });
});

describe('the worst a customer can come out', () => {
  it('looks at all plays, those of who left too', () => {
    const program = still({
      customer: { state: { trust: 60, heat: 0, patience: 12 } },
      beats: {
        'the-plate': aBeat({
          replies: [neutral('stay'), neutral('go', { effects: { patience: -9, trust: -5 } })],
        }),
      },
      endings: { gone: { if: { left: true }, says: 'Gone.', cap: 12 }, done: { says: 'He nods.' } },
    });
    const found = boundsOf(program, 0);
    expect(found.worst).toBe(12);
    expect(names(program, found.worstReplies)).toEqual(['go']);
  });

  it('may come from a customer who stays to hear more, when leaving early would have saved them', () => {
    const program = still({
      customer: { state: { trust: 60, heat: 0, patience: 16 } },
      beats: {
        'the-plate': aBeat({
          replies: [neutral('rush', { effort: 2, next: 'the-bill' }), neutral('wait', { next: 'the-bill' })],
        }),
        'the-bill': aBeat({
          says: { text: 'And the bill?', effects: { trust: -15, patience: 1 } },
          replies: [neutral('pay', { effects: { trust: -15 } })],
        }),
      },
      endings: { gone: { if: { left: true }, says: 'Gone.', cap: 38 }, done: { says: 'He nods.' } },
    });
    const found = boundsOf(program, 0);
    const ends = [...everyPlay(program, 0)].map(({ state }) => state.outcome?.feeling as number);
    expect(found.worst).toBe(Math.min(...ends));
    expect(names(program, found.worstReplies)).toEqual(['wait', 'pay']);
  });

  it('is zero without a search when some quick play ends at zero', () => {
    const program = compiled(
      aScenario({ beats: { 'the-plate': aBeat({ replies: [aReply({ id: 'cold', scores: POOR })] }) } }),
    );
    expect(boundsOf(program, 0).worst).toBe(0);
    expect(names(program, boundsOf(program, 0).worstReplies)).toEqual(['cold']);
  });
});

describe('what pruning must not lose', () => {
  it('a lower feeling that leads somewhere better', () => {
    const program = compiled(
      aScenario({
        length: 'full',
        customer: { name: 'Mr Adeyemi', state: { trust: 45, heat: 30, patience: 90 } },
        beats: {
          'the-plate': aBeat({
            replies: [
              neutral('warm', { effects: { trust: 9 }, next: 'fork' }),
              neutral('poke', { effects: { trust: -12 }, next: 'fork' }),
            ],
          }),
          fork: aBeat({
            replies: [neutral('ask', { next: [{ if: { feeling: { below: 40 } }, to: 'rescue' }, { to: 'plain' }] })],
          }),
          rescue: aBeat({ replies: [neutral('save', { effects: { trust: 15 } })] }),
        },
        vars: { plain: false },
        endings: { plain: { if: { plain: true }, says: 'So.', cap: 40 }, done: { says: 'He nods.' } },
      }),
    );
    const found = boundsOf(program, 0);
    expect(names(program, found.bestReplies)).toEqual(['poke', 'ask', 'save']);
    expect(found.best).toBeGreaterThan(40);
  });

  it('a customer just under a cap that only the happier fall under', () => {
    const program = compiled(
      aScenario({
        length: 'full',
        customer: { name: 'Mr Adeyemi', state: { trust: 60, heat: 0, patience: 90 } },
        beats: {
          'the-plate': aBeat({
            replies: [
              neutral('more', { effects: { trust: 4 }, next: 'the-bill' }),
              neutral('less', { effects: { trust: 2 }, next: 'the-bill' }),
            ],
          }),
          'the-bill': aBeat({ replies: [neutral('pay')] }),
        },
        endings: { proud: { if: { feeling: { above: 63 } }, says: 'Hm.', cap: 45 }, done: { says: 'He nods.' } },
      }),
    );
    expect(boundsOf(program, 0)).toMatchObject({ best: 62, worst: 45 });
    expect(names(program, boundsOf(program, 0).bestReplies)).toEqual(['less', 'pay']);
  });

  it('a customer of less trust who may still come to magic', () => {
    const program = compiled(
      aScenario({
        length: 'full',
        customer: { name: 'Mr Adeyemi', state: { trust: 60, heat: 0, patience: 60 } },
        beats: {
          'the-plate': aBeat({
            turningPoint: true,
            replies: [
              aReply({ id: 'hear', effects: { trust: -8 }, next: 'the-bill' }),
              neutral('flatter', { effects: { trust: 12, patience: 15 }, next: 'the-bill' }),
            ],
          }),
          'the-bill': aBeat({ replies: [neutral('pay', { effects: { trust: 15 } })] }),
        },
      }),
    );
    // Flattered, trust stands at 87 and the feeling is held at 64; heard, both were shown.
    expect(names(program, boundsOf(program, 0).bestReplies)).toEqual(['hear', 'pay']);
    expect(boundsOf(program, 0)).toMatchObject({ worst: 64 });
  });

  it('a customer of less trust who was never bitten', () => {
    const good = (next: string): Authored => aBeat({ replies: [aReply({ id: 'help', scores: GOOD, next })] });
    const program = compiled(
      aScenario({
        customer: { name: 'Mr Adeyemi', state: { trust: 80, heat: 0, patience: 60 } },
        beats: {
          'the-plate': aBeat({
            replies: [
              neutral('plain', { next: 'the-bill' }),
              aReply({
                id: 'bite',
                scores: { empathy: 1, advice: 2 },
                effects: { trust: 15, heat: -15, patience: 15 },
                next: 'the-bill',
              }),
            ],
          }),
          'the-bill': good('the-door'),
          'the-door': good('end'),
        },
      }),
    );
    // Once bitten, trust comes to 88 at most.
    expect(names(program, boundsOf(program, 0).bestReplies)).toEqual(['plain', 'help', 'help']);
    expect(boundsOf(program, 0).best).toBeGreaterThan(88);
    expect(boundsOf(program, 0).worst).toBeLessThanOrEqual(88);
  });

  it('a reply said only once, in a talk that goes round', () => {
    const program = compiled(
      aScenario({
        length: 'full',
        customer: { name: 'Mr Adeyemi', state: { trust: 30, heat: 30, patience: 90 } },
        beats: {
          'the-plate': aBeat({
            turningPoint: true,
            replies: [
              aReply({ id: 'taste', scores: GOOD, once: true, next: 'the-plate' }),
              aReply({ id: 'sing', scores: { empathy: 4, advice: 2 }, once: true, next: 'the-plate' }),
              neutral('done'),
            ],
          }),
        },
      }),
    );
    const found = boundsOf(program, 0);
    const ends = [...everyPlay(program, 0)].map(({ state }) => state.outcome?.feeling as number);
    expect(found.best).toBe(Math.max(...ends));
    expect(found.worst).toBe(Math.min(...ends));
    // 'done' ends it; 'taste' and 'sing' may come before it in any order, or not; both said, only 'done' is left.
    expect(ends).toHaveLength(5);
  });
});

describe('a search above its cap', () => {
  it('says that it only estimated', () => {
    const program = shipped('three-waffles');
    expect(boundsOf(program, 0)).toMatchObject({ exact: true });
    expect(boundsOf(program, 0, 50)).toMatchObject({ exact: false });
  });

  it('still brings replies that lead where it says', () => {
    const program = shipped('three-waffles');
    const found = boundsOf(program, 0, 50);
    expect(afterReplies(program, 0, found.bestReplies).outcome?.feeling).toBe(found.best);
    expect(afterReplies(program, 0, found.worstReplies).outcome?.feeling).toBe(found.worst);
  });
});

describe('a talk over at once', () => {
  it('has one end and no replies', () => {
    const program = compiled(
      aScenario({
        customer: { name: 'Mr Adeyemi', state: { trust: 50, heat: 0, patience: 5 } },
        beats: { 'the-plate': aBeat({ says: { text: 'Enough.', effects: { patience: -15 } } }) },
      }),
    );
    expect(boundsOf(program, 0)).toMatchObject({
      start: 50,
      best: 39,
      worst: 39,
      bestKind: 'any',
      exact: true,
      bestReplies: [],
      worstReplies: [],
    });
  });
});

describe('the bounds of a scenario', () => {
  it('are worked out for each customer apart', () => {
    const program = compiled(
      aScenario({
        customer: {
          name: 'Mr Adeyemi',
          variants: [
            { id: 'calm', state: { trust: 50, heat: 0 } },
            { id: 'cross', state: { trust: 20, heat: 90 } },
          ],
        },
      }),
    );
    expect(boundsOf(program, 0).start).toBe(50);
    expect(boundsOf(program, 1).start).toBe(2);
    expect(boundsOf(program, 1).best).toBeLessThan(boundsOf(program, 0).best);
  });
});

describe('endings that hold the unhappy by the rules and let the happy fall', () => {
  const feelings = (program: Program): readonly number[] =>
    [...everyPlay(program, 0)].map(({ state }) => state.outcome?.feeling ?? -1);
  const expectExact = (program: Program): void => {
    const { best, worst, exact } = boundsOf(program, 0);
    expect(exact).toBe(true);
    expect([worst, best]).toEqual([Math.min(...feelings(program)), Math.max(...feelings(program))]);
  };

  it('are told apart where a must need stays open', () => {
    const needs = [{ id: 'plate', text: 'Hot.', must: true, metWhen: { fixed: true } }];
    const split = (trust: number): Authored => aReply({ id: `by-${Math.abs(trust)}`, next: 'two', effects: { trust } });
    const program = still({
      customer: { needs, state: { trust: 76, heat: 0, patience: 90 } },
      beats: {
        'the-plate': aBeat({
          turningPoint: true,
          replies: [split(15), split(-14)].map((reply) => ({ ...reply, scores: GOOD })),
        }),
        two: aBeat({ replies: [neutral('on', { next: 'end' })] }),
      },
      endings: { out: { says: 'Ended.', safe: true, if: { feeling: { below: 80 } } }, rest: { says: 'So.' } },
    });
    expectExact(program);
  });

  it('are told apart where the customer left', () => {
    const program = still({
      customer: { state: { trust: 60, heat: 0, patience: 18 } },
      beats: {
        'the-plate': aBeat({
          replies: [
            neutral('down', { next: 'two', effects: { trust: -15 } }),
            neutral('up', { next: 'two', effects: { trust: 15 } }),
          ],
        }),
        two: aBeat({ replies: [neutral('go', { next: 'end', effects: { patience: -15 } })] }),
      },
      endings: {
        out: { says: 'Ended.', safe: true, if: { all: [{ left: true }, { feeling: { below: 60 } }] } },
        gone: { says: 'Gone.', if: { left: true } },
        rest: { says: 'So.' },
      },
    });
    expectExact(program);
  });
});
