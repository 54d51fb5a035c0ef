import { describe, expect, it } from 'vitest';
import { conditionAlwaysTrue } from '../../../../src/core/rules/plays/conditionAlwaysTrue';
import { conditionNeverTrue } from '../../../../src/core/rules/plays/conditionNeverTrue';
import { writtenIn } from '../../../../src/core/rules/plays/conditions';
import { placed } from '../../../../src/core/scenario/read/source';
import { aBeat, everythingText, type Authored } from '../../../support/scenarios';
import { aStory, foundBy, goes, saidBy, stays, talk } from './found';

const NEVER = { visited: 'two' };
const ALWAYS = { visited: 'one' };
const both = (condition: Authored, over: Authored = {}) =>
  talk({ one: [goes('ok', [{ if: condition, to: 'done' }, { to: 'end' }])], two: [goes('bye')] }, over);

describe('the conditions of a story', () => {
  const story = aStory(JSON.parse(everythingText()) as Authored);
  const written = writtenIn(story);

  it('stand at places of the file, each a condition', () => {
    const known = new Set(story.survey.conditions.map(({ path }) => path.join('/')));
    expect(written.filter(({ path }) => !known.has(path.join('/')))).toEqual([]);
  });

  it('are all that the file has, but for those that silence cannot have', () => {
    const found = new Set(written.map(({ path }) => path.join('/')));
    const missed = story.survey.conditions.map(({ path }) => path.join('/')).filter((path) => !found.has(path));
    expect(missed.filter((path) => !path.includes('onTimeout/if'))).toEqual([]);
  });

  it('are shared where variants have the needs of the base', () => {
    const need = written.find(({ kind, path }) => kind === 'need' && path[1] === 'needs');
    const variants = story.scenario.customer.variants?.filter((one) => one.needs === undefined).length;
    expect(need?.tests).toHaveLength(variants ?? 0);
  });
});

describe('a condition that never holds', () => {
  it('is told at its place, with what hangs on it', () => {
    const [found] = foundBy(conditionNeverTrue, both(NEVER));
    expect(found?.message).toBe('Way 1 of reply "ok" in beat "one" is never taken: its condition never holds.');
    expect(found?.path).toEqual(['beats', 'one', 'replies', 0, 'next', 0, 'if']);
  });

  it.each<readonly [string, Authored, string]>([
    [
      'a line',
      { beats: { one: aBeat({ says: ['Cold.', { text: 'So.', if: NEVER }], replies: [goes('ok')] }), two: aBeat() } },
      'Line 2 in beat "one" is never said',
    ],
    [
      'a variant of a line',
      {
        beats: {
          one: aBeat({ says: { variants: [{ text: 'So.', if: NEVER }, 'Cold.'] }, replies: [goes('ok')] }),
          two: aBeat(),
        },
      },
      'Line 1 in beat "one" is never said',
    ],
    ['the aftermath', { aftermath: [{ if: NEVER, says: 'Later.' }] }, 'Aftermath entry 1 never happens'],
    [
      'a promise',
      { moment: { promises: [{ id: 'hot', text: 'Hot.', metWhen: NEVER }] } },
      'Promise "hot" is never judged so',
    ],
    [
      'a need',
      { customer: { name: 'Mr Adeyemi', needs: [{ id: 'hot', text: 'Hot.', metWhen: NEVER }] } },
      'Need "hot" is never met',
    ],
  ])('is told of %s', (_name, over, said) => {
    const story = talk({ one: [goes('ok')], two: [goes('bye')] }, over);
    expect(saidBy(conditionNeverTrue, story)).toEqual([`${said}: its condition never holds.`]);
  });

  it('is told of a line to be picked behind one that always is', () => {
    const says = { variants: ['Cold.', { text: 'So.', if: ALWAYS }] };
    const beats = { one: aBeat({ says, replies: [goes('ok')] }), two: aBeat({ says }) };
    expect(saidBy(conditionNeverTrue, talk({ one: [], two: [] }, { beats }))).toEqual([
      'Line 2 in beat "one" is never said: one before it always is.',
    ]);
    const shuffled = {
      one: aBeat({ says: { ...says, pick: 'shuffle' }, replies: [goes('ok', 'one', { once: true }), goes('no')] }),
    };
    expect(saidBy(conditionNeverTrue, talk({ one: [] }, { beats: shuffled }))).toEqual([]);
  });

  it('is told of a hub that is left by other ways', () => {
    const hub = { until: NEVER, next: 'end' };
    const beats = { one: aBeat({ hub, replies: [stays('ask', { once: true })] }), two: aBeat() };
    expect(saidBy(conditionNeverTrue, talk({ one: [], two: [] }, { beats }))).toEqual([
      'The hub in beat "one" is never done: its condition never holds.',
    ]);
  });

  it('is left to other rules for replies and endings, and where nothing ever sets the variable', () => {
    expect(saidBy(conditionNeverTrue, talk({ one: [goes('ok'), goes('no', 'end', { if: ALWAYS })] }))).toEqual([]);
    expect(saidBy(conditionNeverTrue, both({ late: true }, { vars: { late: false } }))).toEqual([]);
    const endings = { done: { if: NEVER, says: 'Done.' }, rest: { says: 'So.' } };
    expect(saidBy(conditionNeverTrue, talk({ one: [goes('ok')], two: [goes('bye')] }, { endings }))).toEqual([]);
  });

  it('is not told where it holds for one customer', () => {
    const customer = { name: 'Mr Adeyemi', variants: [{ id: 'a' }, { id: 'b', vars: { late: true } }] };
    expect(saidBy(conditionNeverTrue, both({ late: true }, { vars: { late: false }, customer }))).toEqual([]);
  });
});

describe('a condition that always holds', () => {
  it('is told of a way with what it hides', () => {
    expect(saidBy(conditionAlwaysTrue, both(ALWAYS))).toEqual([
      'Way 1 of reply "ok" in beat "one" is always open, so those after it are never taken.',
    ]);
  });

  it('is told where it is empty, even where nobody comes', () => {
    const story = talk({ one: [goes('ok')], two: [goes('bye', 'end', { if: {} })] });
    const [found] = foundBy(conditionAlwaysTrue, story);
    expect(found?.message).toBe('Reply "bye" in beat "two" has an empty condition, which always holds.');
    expect(placed(aStory(story).source, { ...(found as NonNullable<typeof found>), rule: 'x' }).path).toBe(
      'beats/two/replies/bye/if',
    );
  });

  it('is right for an interrupt that comes at once, and for an ending of those who leave', () => {
    const interrupts = [{ id: 'phone', if: ALWAYS, beat: 'call', then: 'return' }];
    const cut = talk({ one: [goes('ok', 'two')], two: [goes('bye')], call: [stays('later')] }, { interrupts });
    expect(saidBy(conditionAlwaysTrue, cut)).toEqual([]);
    const endings = { gone: { if: { left: true }, says: 'Gone.' }, done: { says: 'Done.' } };
    const rude = goes('rude', 'end', { scores: { empathy: 0, advice: 0 }, effects: { patience: -15 } });
    const customer = { name: 'Mr Adeyemi', state: { patience: 5 } };
    expect(saidBy(conditionAlwaysTrue, talk({ one: [rude] }, { endings, customer }))).toEqual([]);
  });

  it('is told of a need that is met whatever is said', () => {
    const customer = { name: 'Mr Adeyemi', needs: [{ id: 'hot', text: 'Hot.', metWhen: ALWAYS }] };
    const [found] = foundBy(conditionAlwaysTrue, talk({ one: [goes('ok')] }, { customer }));
    expect([found?.message, found?.fix]).toEqual([
      'Need "hot" has a condition that always holds.',
      'Mend the condition.',
    ]);
  });

  it('is not told where the feeling may decide', () => {
    const rude = goes('rude', 'two', { scores: { empathy: 0, advice: 0 } });
    const kind = goes('kind', 'two', { scores: { empathy: 4, advice: 4 } });
    const story = talk({
      one: [rude, kind],
      two: [goes('ok', [{ if: { feeling: { below: 30 } }, to: 'done' }, { to: 'end' }])],
    });
    expect(saidBy(conditionAlwaysTrue, story)).toEqual([]);
  });
});
