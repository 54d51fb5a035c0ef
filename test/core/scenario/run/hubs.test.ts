import { describe, expect, it } from 'vitest';
import { play } from '../../../support/play';
import { aBeat, type Authored } from '../../../support/scenarios';
import { aBeatWith, aPlainReply, aStayingReply, aTalk, outcomeOf, times } from './support';

const ENDINGS = {
  early: { says: 'Over.', if: { ready: true } },
  named: { says: 'So.', if: { late: true } },
  done: { says: 'He nods.' },
};
const AFTERMATH = [{ says: 'Sunday.', effects: { trust: -1 } }];

/** A hub to ask about two things in, a way on called `plan`, a way aside that comes back, and whatever is laid over. */
const asking = (hub: Authored = {}, beats: Record<string, Authored> = {}, over: Authored = {}) =>
  aTalk(
    {
      hub: aBeat({
        says: 'What would you like to know?',
        hub: { until: { ready: true }, next: 'plan' },
        replies: [
          aStayingReply('when'),
          aStayingReply('who', { set: { ready: true } }),
          aPlainReply('aside', 'elsewhere'),
        ],
        ...hub,
      }),
      plan: aBeatWith(aPlainReply('agree'), aPlainReply('again', 'hub')),
      elsewhere: aBeatWith(aPlainReply('back', 'hub')),
      ...beats,
    },
    { vars: { ready: false, late: false }, endings: ENDINGS, ...over },
  );
const playHub = (...laid: Parameters<typeof asking>) => play(asking(...laid));

/** Two questions that may be asked once each, and neither makes ready. */
const TWICE = [aStayingReply('when', { once: true }), aStayingReply('who', { once: true })];

describe('a hub', () => {
  it('is come back to by replies without a way of their own', () => {
    playHub().choose('when').expectBeat('hub').choose('when', 'when').expectBeat('hub');
  });

  it('is left once its condition holds, judged after the reply has done what it does', () => {
    playHub().choose('when', 'who').expectBeat('plan');
  });

  it('is left by the first of its ways that holds', () => {
    const next = [{ if: { late: true }, to: 'elsewhere' }, { if: { ready: true }, to: 'named' }, { to: 'plan' }];
    const hub = { hub: { until: { ready: true }, next } };
    playHub(hub).choose('who').expectEnding('named');
    playHub(hub, {}, { vars: { ready: false, late: true } })
      .choose('who')
      .expectBeat('elsewhere');
  });

  it('is left by its way when its replies are used up, whether its condition holds or not', () => {
    const talk = playHub({ replies: TWICE }).choose('when').expectBeat('hub').expectOffers('who');
    talk.choose('who').expectBeat('plan').expectVariable('ready', 0);
  });

  it('is left by a reply with a way of its own, which its condition does not change', () => {
    playHub().choose('when', 'aside').expectBeat('elsewhere');
    const own = [aStayingReply('when'), aPlainReply('out', 'elsewhere', { set: { ready: true } })];
    playHub({ replies: own }).choose('out').expectBeat('elsewhere');
  });

  it('asks its condition only when something was said in it', () => {
    playHub({}, {}, { vars: { ready: true, late: false } })
      .expectBeat('hub')
      .choose('when')
      .expectBeat('plan');
  });

  it('may be left to the end, where the endings decide', () => {
    playHub({ hub: { until: { ready: true }, next: 'end' } })
      .choose('who')
      .expectEnding('early');
    playHub({ hub: { until: { said: 'hub/when' }, next: 'end' } }, {}, { endings: { done: { says: 'He nods.' } } })
      .choose('when')
      .expectEnding('done');
  });

  it('loses a customer who runs out of patience in it', () => {
    const talk = playHub()
      .choose(...times(16, 'when'))
      .expectBeat('hub');
    talk.choose('when').expectEnding('left').expectGrade('misery');
  });

  it('counts each return as an entry for turnsSince', () => {
    const late = aPlainReply('late', 'end', { if: { turnsSince: 'hub', atLeast: 1 } });
    const here = aPlainReply('here', 'end', { if: { turnsSince: 'hub', is: 0 } });
    const talk = playHub({ replies: [aStayingReply('when'), aPlainReply('aside', 'elsewhere'), here, late] });
    talk.expectOffers('when', 'aside', 'here').choose('when').expectOffers('when', 'aside', 'here');
  });
});

describe('the lines of a hub', () => {
  it('are said on the first entry, and on no other', () => {
    const talk = playHub().expectLines('What would you like to know?').choose('when').expectLines();
    talk.choose('aside', 'back').expectBeat('hub').expectLines();
  });

  it('act on the first entry alone', () => {
    const talk = playHub({ says: { text: 'Well?', effects: { trust: -10 } } }).expectFeeling(40);
    talk.choose('when', 'when').expectFeeling(40).choose('aside', 'back').expectFeeling(40);
  });

  it('come one at a time on each entry where they are variants', () => {
    const says = { variants: ['What else?', 'And?'], pick: 'cycle' };
    const talk = playHub({ says }).expectLines('What else?').choose('when').expectLines('And?');
    talk.choose('when').expectLines('What else?').choose('aside', 'back').expectLines('And?');
  });
});

describe('a hub in which nothing can be said', () => {
  const closed = (over: Authored = {}): Authored => ({
    replies: [aStayingReply('when', { if: { late: true } })],
    ...over,
  });

  it('is passed over on the way in, its lines unheard', () => {
    const says = { text: 'Well?', effects: { trust: -10, patience: -15 } };
    const talk = playHub(closed({ says })).expectBeat('plan').expectFeeling(50);
    expect(talk.state).toMatchObject({ patience: 50, entryFeeling: 50, turns: 0 });
    talk.choose('again').expectBeat('plan').expectFeeling(50);
  });

  it('was not entered: nothing is counted from it, and its lines are still new when it opens', () => {
    const says = { variants: ['First.', 'Second.'], pick: 'cycle' };
    const since = aPlainReply('since', 'end', { if: { turnsSince: 'hub', atLeast: 0 } });
    const open = aPlainReply('open', 'hub', { set: { late: true } });
    const talk = playHub(closed({ says }), { plan: aBeatWith(aPlainReply('again', 'hub'), open, since) });
    talk.expectBeat('plan').expectOffers('again', 'open').choose('again').expectOffers('again', 'open');
    talk.choose('open').expectBeat('hub').expectLines('First.');
  });

  it('leads on to an ending as to a beat', () => {
    playHub(closed({ hub: { until: { ready: true }, next: 'named' } })).expectEnding('named');
    playHub(
      closed({ hub: { until: { ready: true }, next: [{ if: { ready: true }, to: 'named' }, { to: 'end' }] } }),
    ).expectEnding('done');
  });

  it('leads through others like it', () => {
    const second = aBeat({ ...closed(), hub: { until: { ready: true }, next: 'elsewhere' } });
    playHub(closed(), { plan: second }).expectBeat('elsewhere').choose('back').expectBeat('elsewhere');
  });

  it('ends the talk where it leads back to itself, and where such hubs stand in a ring', () => {
    const itself = closed({ hub: { until: { ready: true }, next: 'hub' } });
    const alone = playHub(itself, {}, { aftermath: AFTERMATH }).expectEnding('done');
    expect(outcomeOf(alone)).toMatchObject({ feeling: 49, later: [{ entry: 0, feeling: 49 }] });
    const ring = aBeat({ ...closed(), hub: { until: { ready: true }, next: 'hub' } });
    playHub(closed(), { plan: ring }).expectEnding('done');
    playHub(closed(), { plan: ring, first: aBeatWith(aPlainReply('in', 'hub')) }, { start: 'first' })
      .choose('in')
      .expectEnding('done');
  });

  it('is left by its way too where only its own lines leave nothing to say', () => {
    const happy = [aStayingReply('thank', { if: { feeling: { atLeast: 50 } } })];
    const talk = playHub({ says: { text: 'No!', effects: { trust: -11 } }, replies: happy });
    talk.expectBeat('plan').expectFeeling(39);
  });

  it('ends the talk where hubs that lines leave empty stand in a ring', () => {
    const sulking = (next: string): Authored =>
      aBeat({
        says: { text: 'No!', effects: { heat: 15 } },
        hub: { until: { ready: true }, next },
        replies: [
          aStayingReply('soothe', { if: { feeling: { below: 1 } } }),
          aStayingReply('thank', { if: { feeling: { atLeast: 99 } } }),
        ],
      });
    const talk = playHub({}, { hub: sulking('plan'), plan: sulking('hub') });
    talk.expectEnding('done');
  });

  it('is not empty while a fallback reply may be said', () => {
    const leave = aPlainReply('leave', 'elsewhere', { fallback: true });
    playHub({ replies: [...TWICE, leave] })
      .choose('when', 'who')
      .expectBeat('hub')
      .expectOffers('leave');
  });
});

describe('the longest play in a hub', () => {
  const LONG = {
    replies: [aStayingReply('when', { effects: { patience: 3 } }), aStayingReply('who', { set: { ready: true } })],
  };
  const OUT = { hub: { until: { ready: true }, next: 'named' } };
  const endings = { tired: { says: 'Sixty.', if: { ready: false } }, ...ENDINGS };

  it('is brought to its end by the sixtieth reply', () => {
    const talk = playHub(LONG, {}, { endings })
      .choose(...times(59, 'when'))
      .expectBeat('hub');
    talk.choose('when').expectEnding('tired');
    expect(talk.choose('when').state).toMatchObject({ turns: 60, left: false });
  });

  it('ends where the hub leads, when the sixtieth reply opens the way to an ending', () => {
    playHub({ ...LONG, ...OUT }, {}, { endings })
      .choose(...times(59, 'when'), 'who')
      .expectEnding('named');
  });

  it('ends where the hub leads, when the sixtieth reply uses it up', () => {
    const replies = [
      aStayingReply('when', { once: true, if: { turnsSince: 'start', atLeast: 59 } }),
      aPlainReply('round', 'hub', { if: { turnsSince: 'start', below: 59 }, effects: { patience: 3 } }),
    ];
    const start = aBeatWith(aPlainReply('in', 'hub', { effects: { patience: 3 } }));
    const program = { start: 'start', endings };
    playHub({ replies, ...OUT }, { start }, program)
      .choose('in', ...times(58, 'round'), 'when')
      .expectEnding('named');
  });
});
