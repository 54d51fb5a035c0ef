import { describe, expect, it } from 'vitest';
import { aBeat, aReply, aScenario, diagnosed, type Authored } from '../../../support/scenarios';
import { withBeat, withReply, words } from '../read/told';

const ENDINGS = { good: { says: 'He nods.', if: { feeling: { atLeast: 65 } } }, done: { says: 'He goes.' } };

describe('where a reply leads', () => {
  it.each([['the-plate'], ['done'], ['end'], [[{ if: { left: false }, to: 'the-plate' }, { to: 'end' }]]])(
    'may be %j',
    (next) => {
      expect(words(withReply({ next }))).toEqual([]);
    },
  );

  it('must be written', () => {
    const { next: _, ...reply } = aReply();
    expect(words(withBeat({ replies: [reply] }))).toEqual([
      'missing: Reply "own-it" in beat "the-plate" leads nowhere. > Add "next": a beat, an ending or "end".',
    ]);
  });

  it.each([
    ['donne', 'Did you mean "done"?'],
    ['the-plates', 'Did you mean "the-plate"?'],
    ['ent', 'Did you mean "end"?'],
    ['somewhere-else', 'Name one of: the-plate, good, done, end.'],
  ])('is told when nothing has the name "%s"', (next, cure) => {
    expect(words(withReply({ next }, { endings: ENDINGS }))).toEqual([
      `broken-link: Reply "own-it" in beat "the-plate" leads to "${next}", but no beat or ending has that name. > ${cure}`,
    ]);
  });

  it('is told for each way of a list, at its own name', () => {
    const found = diagnosed(withReply({ next: [{ if: { left: false }, to: 'x' }, { to: 'y' }] }));
    expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'broken-link beats/the-plate/replies/own-it/next/1/to',
      'broken-link beats/the-plate/replies/own-it/next/2/to',
    ]);
  });

  it('has a last way that is always open', () => {
    expect(words(withReply({ next: [{ if: { left: false }, to: 'done' }] }))).toEqual([
      'open-exit: The last way on has a condition, so the talk may stand still: Reply "own-it" in beat "the-plate". > Take its "if" away, or add a last way without one.',
    ]);
  });

  it('has no way behind one that is always open', () => {
    expect(words(withReply({ next: [{ to: 'done' }, { to: 'end' }] }))).toEqual([
      'open-exit: A way on has no condition, so those after it are never taken: Reply "own-it" in beat "the-plate". > Give it an "if", or move it to the end.',
    ]);
  });
});

describe('where silence and hubs lead', () => {
  const { next: _, ...staying } = aReply();
  const timed = (next?: unknown, over: Authored = {}) =>
    words(withBeat({ timer: { seconds: 20, onTimeout: next === undefined ? {} : { next } }, ...over }));
  const hub = (next: unknown, replies: readonly Authored[] = [staying]) =>
    words(withBeat({ hub: { until: { left: false }, next }, replies }));

  it.each([['the-plate'], ['done'], ['end'], [[{ if: { left: false }, to: 'the-plate' }, { to: 'end' }]]])(
    'may be %j',
    (next) => {
      expect(timed(next)).toEqual([]);
      expect(hub(next)).toEqual([]);
    },
  );

  it('must be written for silence outside a hub, and for no reply in one', () => {
    expect(timed()).toEqual([
      'missing: Silence in beat "the-plate" leads nowhere. > Add "next": a beat, an ending or "end".',
    ]);
    expect(timed(undefined, { hub: { until: { left: false }, next: 'end' }, replies: [staying] })).toEqual([]);
    expect(hub('end', [staying, aReply({ id: 'out' })])).toEqual([]);
  });

  it('is told when nothing has the name', () => {
    const cure = 'but no beat or ending has that name. > Did you mean "done"?';
    expect(timed('donne')).toEqual([`broken-link: Silence in beat "the-plate" leads to "donne", ${cure}`]);
    expect(hub('donne')).toEqual([`broken-link: The hub in beat "the-plate" leads to "donne", ${cure}`]);
  });

  it('is told at its place', () => {
    const next = [{ if: { left: false }, to: 'x' }, { to: 'y' }];
    const at = (over: Authored) => diagnosed(withBeat(over)).map(({ path }) => path);
    expect(at({ timer: { seconds: 20, onTimeout: { next } } })).toEqual([
      'beats/the-plate/timer/onTimeout/next/1/to',
      'beats/the-plate/timer/onTimeout/next/2/to',
    ]);
    expect(at({ hub: { until: { left: false }, next: 'x' } })).toEqual(['beats/the-plate/hub/next']);
  });

  it('has a last way that is always open, and none behind it', () => {
    expect(hub([{ if: { left: false }, to: 'done' }])).toEqual([
      'open-exit: The last way on has a condition, so the talk may stand still: The hub in beat "the-plate". > Take its "if" away, or add a last way without one.',
    ]);
    expect(timed([{ to: 'done' }, { to: 'end' }])).toEqual([
      'open-exit: A way on has no condition, so those after it are never taken: Silence in beat "the-plate". > Give it an "if", or move it to the end.',
    ]);
  });
});

describe('places named elsewhere', () => {
  it('are beats for the start, and not endings', () => {
    expect(words(aScenario({ start: 'done' }))).toEqual([
      'missing-start: The start is "done", but no beat has that name. > Name one of: the-plate.',
    ]);
  });

  it('are told plainly where no beat is written yet', () => {
    expect(words(aScenario({ beats: {} }))).toEqual([
      'missing-start: The start is "the-plate", but no beat has that name. > None is written yet; add it.',
    ]);
  });

  it('are beats for the sales prompt', () => {
    const shownAt = ['the-plate', 'the-plat', 'done'];
    expect(words(aScenario({ setting: { salesPrompt: { text: 'Sell', shownAt } } }))).toEqual([
      'broken-link: The sales prompt is shown at "the-plat", but no beat has that name. > Did you mean "the-plate"?',
      'broken-link: The sales prompt is shown at "done", but no beat has that name. > Name one of: the-plate.',
    ]);
  });

  it('are variants and replies for a demo', () => {
    const customer = { name: 'A', variants: [{ id: 'last-bus' }, { id: 'green-day' }] };
    const demo = [{ title: 'Met badly', variant: 'last-buss', replies: ['own-it', 'own-up'] }];
    expect(words(aScenario({ customer, demo }))).toEqual([
      'broken-link: Demo "Met badly" names variant "last-buss", which does not exist. > Did you mean "last-bus"?',
      'broken-link: Demo "Met badly" says "own-up", but no reply has that name. > Did you mean "own-it"?',
    ]);
    expect(words(aScenario({ customer, demo: [{ title: 'x', variant: 'green-day', replies: ['own-it'] }] }))).toEqual(
      [],
    );
  });

  it('are all listed for a demo when none is near', () => {
    expect(words(aScenario({ demo: [{ title: 'x', replies: ['something-else'] }] }))).toEqual([
      'broken-link: Demo "x" says "something-else", but no reply has that name. > Name one of: own-it.',
    ]);
  });

  it('are told plainly for a demo where no variant is written', () => {
    expect(words(aScenario({ demo: [{ title: 'x', variant: 'base', replies: ['own-it'] }] }))).toEqual([
      'broken-link: Demo "x" names variant "base", which does not exist. > None is written yet; add it.',
    ]);
  });
});

describe('endings', () => {
  it('are at least one', () => {
    expect(words(aScenario({ endings: {} }))).toEqual(['missing: The scenario has no ending. > Add at least one.']);
  });

  it('have a last one without a condition', () => {
    expect(words(aScenario({ endings: { done: { says: 'x', if: { left: false } } } }))).toEqual([
      'open-ending: The last ending, "done", has a condition, so a play may end nowhere. > Take its "if" away, or add a last ending without one.',
    ]);
  });

  it('have none behind one without a condition, unless a reply names it', () => {
    const endings = { warm: { says: 'x' }, cold: { says: 'y' } };
    const hidden =
      'open-ending: Ending "warm" has no condition, so the endings after it are never reached. > Give it an "if", or move it to the end.';
    expect(words(aScenario({ endings }))).toEqual([hidden]);
    expect(words(withReply({ next: 'cold' }, { endings }))).toEqual([hidden]);
    expect(words(withReply({ next: 'warm' }, { endings }))).toEqual([]);
    expect(words(withReply({ next: [{ if: { left: false }, to: 'warm' }, { to: 'end' }] }, { endings }))).toEqual([]);
  });

  it.each(['text', 'own-it', 'work', 'the-plate-2'])('are not named by what merely reads "%s"', (name) => {
    const endings = { [name]: { says: 'x' }, done: { says: 'y' } };
    expect(words(withReply({ text: name }, { endings }))).toEqual([
      expect.stringContaining(`Ending "${name}" has no condition`),
    ]);
  });

  it.each([
    ['the way out of a hub', { hub: { until: { left: false }, next: 'warm' } }],
    ['silence', { timer: { seconds: 20, onTimeout: { next: 'warm' } } }],
  ])('may be named by %s', (_, over: Authored) => {
    const endings = { warm: { says: 'x' }, cold: { says: 'y' } };
    expect(words(withBeat(over, { endings })).filter((line) => line.startsWith('open-ending'))).toEqual([]);
  });

  it('share their names with no beat', () => {
    const found = diagnosed(
      aScenario({ endings: { 'the-plate': { says: 'x', if: { left: false } }, done: { says: 'y' } } }),
    );
    expect(found.map(({ message, fix, path }) => [message, fix, path])).toEqual([
      ['"the-plate" is the name of a beat and of an ending.', 'Rename one of them.', 'endings/the-plate'],
    ]);
  });

  it('and beats leave the name "end" to the exit where endings decide', () => {
    const told = 'reserved-name: "end" is kept for the exit where the endings decide. > Choose another name.';
    expect(words(aScenario({ endings: { end: { says: 'x' } } }))).toEqual([told]);
    expect(words(aScenario({ start: 'end', beats: { end: aBeat() } }))).toEqual([told]);
  });
});

describe('names that stand twice', () => {
  const need = (id: string): Authored => ({ id, text: 'x', metWhen: { left: false } });
  const promise = (id: string): Authored => ({ id, text: 'x', metWhen: { left: false } });
  const interrupt = (id: string): Authored => ({ id, if: { left: false }, beat: 'the-plate', then: 'stay' });

  it.each([
    ['Beat "the-plate"', 'own-it', withBeat({ replies: [aReply(), aReply({ id: 'b' }), aReply()] })],
    ['The customer', 'plate', aScenario({ customer: { name: 'A', needs: [need('plate'), need('plate')] } })],
    ['The customer', 'bus', aScenario({ customer: { name: 'A', variants: [{ id: 'bus' }, { id: 'bus' }] } })],
    [
      'Variant "bus"',
      'plate',
      aScenario({ customer: { name: 'A', variants: [{ id: 'bus', needs: [need('plate'), need('plate')] }] } }),
    ],
    ['The file', 'phone', aScenario({ interrupts: [interrupt('phone'), interrupt('phone')] })],
    ['The moment', 'hot', aScenario({ moment: { promises: [promise('hot'), promise('hot')] } })],
  ])('are told in one list: %s, "%s"', (where, name, scenario) => {
    expect(words(scenario).filter((line) => line.startsWith('duplicate-id'))).toEqual([
      `duplicate-id: ${where} has two things named "${name}". > Rename one of them.`,
    ]);
  });

  it('are told for each but the first', () => {
    const found = diagnosed(withBeat({ replies: [aReply(), aReply(), aReply()] }));
    expect(found.map((one) => one.rule)).toEqual(['duplicate-id', 'duplicate-id']);
  });

  it('are well in two lists: each beat has its own replies', () => {
    expect(words(aScenario({ beats: { 'the-plate': aBeat(), 'the-bill': aBeat() } }))).toEqual([]);
  });
});
