import { describe, expect, it } from 'vitest';
import { aBeat, aReply, aScenario, diagnosed, type Authored } from '../../../support/scenarios';
import { withBeat, without, words } from '../read/told';

const staying = (over: Authored = {}): Authored => without(aReply(over), 'next');
const PHONE: Authored = { id: 'phone', if: { visited: 'the-plate' }, beat: 'the-phone', then: 'return' };

/** A talk of one beat, a phone that goes back to it, and whatever is laid over. */
const ringing = (
  phone: Authored = {},
  beats: Record<string, Authored> = {},
  more: readonly Authored[] = [],
): Authored =>
  aScenario({
    beats: { 'the-plate': aBeat(), 'the-phone': aBeat({ replies: [staying()] }), ...beats },
    interrupts: [{ ...PHONE, ...phone }, ...more],
  });

describe('an interrupt', () => {
  it('puts in a beat that there is', () => {
    expect(words(ringing())).toEqual([]);
    expect(words(ringing({ beat: 'the-fone' }, { 'the-phone': aBeat() }))).toEqual([
      'broken-link: Interrupt "phone" puts in "the-fone", but no beat has that name. > Did you mean "the-phone"?',
    ]);
  });

  it('puts in no ending', () => {
    const found = diagnosed(ringing({ beat: 'done', then: 'stay' }, { 'the-phone': aBeat() }));
    expect(found.map(({ rule, path }) => [rule, path])).toEqual([['broken-link', 'interrupts/phone/beat']]);
  });

  it('asks for what there is', () => {
    expect(words(ringing({ if: { visited: 'the-table' } }))).toEqual([
      expect.stringMatching(/^broken-link: .*"the-table"/),
    ]);
    expect(words(ringing({ if: { late: true } }))).toEqual([expect.stringMatching(/^undeclared-variable: /)]);
  });

  it('that stays needs a way on from its beat', () => {
    expect(words(ringing({ then: 'stay' }))).toEqual([
      'missing: Reply "own-it" in beat "the-phone" leads nowhere. > Add "next": a beat, an ending or "end".',
    ]);
    expect(words(ringing({ then: 'stay' }, { 'the-phone': aBeat() }))).toEqual([]);
  });
});

describe('a beat that an interrupt goes back from', () => {
  const OWN =
    'interrupt-return: Beat "the-phone" is put in by an interrupt that goes back, and is also reached in other ways. > Give the interrupt a beat of its own.';
  const leads = (what: string): string =>
    `interrupt-return: ${what} leads on, but its interrupt goes back to the beat that waits. > Take "next" away, or write "then": "stay" in the interrupt.`;

  it('has no ways on: none of its replies, nor silence, nor a hub', () => {
    expect(words(ringing({}, { 'the-phone': aBeat({ replies: [staying(), aReply({ id: 'take-it' })] }) }))).toEqual([
      leads('Reply "take-it" in beat "the-phone"'),
    ]);
    const timer = { seconds: 5, onTimeout: { next: 'done' } };
    expect(words(ringing({}, { 'the-phone': aBeat({ replies: [staying()], timer }) }))).toEqual([
      leads('Silence in beat "the-phone"'),
    ]);
    const hub = { until: { left: true }, next: 'done' };
    expect(words(ringing({}, { 'the-phone': aBeat({ replies: [staying()], hub }) }))).toEqual([
      leads('The hub in beat "the-phone"'),
    ]);
  });

  it('may have silence without a way on', () => {
    const timer = { seconds: 5, onTimeout: {} };
    expect(words(ringing({}, { 'the-phone': aBeat({ replies: [staying()], timer }) }))).toEqual([]);
  });

  it.each([
    ['a reply', { 'the-plate': aBeat({ replies: [aReply({ next: 'the-phone' })] }) }],
    [
      'one way of several',
      {
        'the-plate': aBeat({ replies: [aReply({ next: [{ if: { left: false }, to: 'the-phone' }, { to: 'done' }] })] }),
      },
    ],
    ['silence', { 'the-plate': aBeat({ timer: { seconds: 5, onTimeout: { next: 'the-phone' } } }) }],
    ['a hub', { 'the-plate': aBeat({ hub: { until: { left: true }, next: 'the-phone' } }) }],
  ])('is not led to by %s', (_, beats) => {
    expect(words(ringing({}, beats))).toEqual([OWN]);
  });

  it('is not the start', () => {
    const scenario = { ...ringing(), start: 'the-phone' };
    expect(words(scenario)).toEqual([OWN]);
  });

  it('is not put in by one that stays, and may be by another that goes back', () => {
    const other = (then: string) => ({ id: 'again', if: { left: false }, beat: 'the-phone', then });
    expect(words(ringing({}, {}, [other('stay')]))).toEqual([OWN]);
    expect(words(ringing({}, {}, [other('return')]))).toEqual([]);
  });

  it('is told once, at its name and at each way on', () => {
    const beats = { 'the-plate': aBeat({ replies: [aReply({ next: 'the-phone' })] }), 'the-phone': aBeat() };
    const again = { id: 'again', if: { left: false }, beat: 'the-phone', then: 'return' };
    expect(diagnosed(ringing({}, beats, [again])).map(({ path }) => path)).toEqual([
      'beats/the-phone',
      'beats/the-phone/replies/own-it/next',
    ]);
  });
});

describe('effects of lines picked by chance', () => {
  const says = (pick: string | undefined, variants: readonly unknown[]) => withBeat({ says: { variants, pick } });
  const SHARP = { text: 'Ice cold.', effects: { heat: 4 } };

  it('are told: luck would decide', () => {
    expect(words(says('shuffle', ['Cold.', SHARP, SHARP]))).toEqual(
      Array.from(
        { length: 2 },
        () =>
          'effects-by-chance: A line of beat "the-plate" is picked by chance and has effects, so luck would decide. > Take the effects away, or pick "first", "cycle" or "leastSeen".',
      ),
    );
    expect(diagnosed(says('shuffle', ['Cold.', SHARP])).map(({ path }) => path)).toEqual([
      'beats/the-plate/says/variants/2/effects',
    ]);
  });

  it.each(['first', 'cycle', 'leastSeen', undefined])('are well where no chance is in it: %s', (pick) => {
    expect(words(says(pick, ['Cold.', SHARP]))).toEqual([]);
  });

  it('are well in lines that are all said', () => {
    expect(words(withBeat({ says: ['Cold.', SHARP] }))).toEqual([]);
    expect(words(withBeat({ says: SHARP }))).toEqual([]);
  });
});

describe('the whole of the format', () => {
  it('may be played: no part is told as not known', () => {
    const hub = { until: { left: true }, next: 'done' };
    const timer = { seconds: 20, onTimeout: {} };
    expect(
      words(withBeat({ hub, timer, says: { variants: ['x', 'y'] }, replies: [staying({ fallback: true })] })),
    ).toEqual([]);
  });
});
