import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { sayEvent } from '../../../src/core/encounter/encounterMachine';
import { type SessionEvent, sessionMachine } from '../../../src/core/encounter/sessionMachine';
import { PLAIN_OPTIONS } from '../../../src/core/model/facts';
import type { Program } from '../../../src/core/scenario/program';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../../support/scenarios';

const story = (over: Authored = {}): Program => compiled(aScenario(over));
const LATER = { aftermath: [{ says: 'He tells his wife.' }, { says: 'He comes back.' }] };
const DEMO = { demo: [{ title: 'Met well', replies: ['own-it'] }] };
const TOO_MUCH = {
  customer: { name: 'Mr Adeyemi', state: { patience: 10 } },
  beats: { 'the-plate': aBeat({ says: { text: 'Enough.', effects: { patience: -12 } } }) },
};
const BEGIN: SessionEvent = { type: 'begin', variant: 0, options: PLAIN_OPTIONS };

function opened() {
  const actor = createActor(sessionMachine).start();
  const encounter = () => actor.getSnapshot().context.encounter;
  return {
    encounter,
    send: (...events: readonly SessionEvent[]) => events.forEach((event) => actor.send(event)),
    value: () => actor.getSnapshot().value,
    context: () => actor.getSnapshot().context,
    /** One whole turn of the encounter. */
    turn: (reply = 'own-it') => {
      encounter()?.send({ type: 'heard' });
      encounter()?.send(sayEvent(reply, 0));
      encounter()?.send({ type: 'goOn' });
    },
  };
}

/** A session whose encounter with a story has begun. */
function begun(program: Program = story()) {
  const session = opened();
  session.send({ type: 'choose', program }, BEGIN);
  return session;
}

describe('the way through a session', () => {
  it('leads from the library over the briefing to the encounter', () => {
    const session = opened();
    expect(session.value()).toBe('library');
    session.send(BEGIN);
    expect(session.value()).toBe('library');
    session.send({ type: 'choose', program: story() });
    expect(session.value()).toBe('briefing');
    session.send(BEGIN);
    expect(session.value()).toEqual({ encounter: 'playing' });
  });

  it('leads past the aftermath where nothing happens later', () => {
    const session = begun();
    session.turn();
    expect(session.value()).toBe('debrief');
  });

  it('shows what happens later, card by card, and then the debrief', () => {
    const session = begun(story(LATER));
    session.turn();
    expect([session.value(), session.context().cards]).toEqual(['aftermath', 1]);
    session.send({ type: 'nextCard' });
    expect([session.value(), session.context().cards]).toEqual(['aftermath', 2]);
    session.send({ type: 'nextCard' });
    expect(session.value()).toBe('debrief');
  });

  it('leads on where the first line already ends the talk', () => {
    expect(begun(story(TOO_MUCH)).value()).toBe('debrief');
    expect(begun(story({ ...TOO_MUCH, ...LATER })).value()).toBe('aftermath');
  });

  it('stays in the encounter while the talk goes on', () => {
    const twice = story({
      beats: { 'the-plate': aBeat({ replies: [aReply({ next: 'the-bill' })] }), 'the-bill': aBeat() },
    });
    const session = begun(twice);
    session.turn();
    expect(session.value()).toEqual({ encounter: 'playing' });
    session.turn();
    expect(session.value()).toBe('debrief');
  });

  it('leads to the debrief when the talk is stopped, playing or paused', () => {
    const session = begun();
    session.send({ type: 'pause' }, { type: 'stop' });
    expect(session.value()).toBe('debrief');
  });

  it('begins again from the debrief with a fresh encounter and no card shown', () => {
    const session = begun(story(LATER));
    const first = session.encounter();
    session.turn();
    session.send({ type: 'nextCard' }, { type: 'nextCard' }, BEGIN);
    expect(session.value()).toEqual({ encounter: 'playing' });
    expect(session.encounter()).not.toBe(first);
    expect(session.context().cards).toBe(0);
    expect(session.encounter()?.getSnapshot().context.state.turns).toBe(0);
  });
});

describe('pausing', () => {
  it('holds the session and lets it go', () => {
    const session = begun();
    session.send({ type: 'pause' });
    expect(session.value()).toEqual({ encounter: 'paused' });
    session.send({ type: 'pause' });
    expect(session.value()).toEqual({ encounter: 'paused' });
    session.send({ type: 'resume' });
    expect(session.value()).toEqual({ encounter: 'playing' });
  });

  it('means nothing where no one talks', () => {
    const session = opened();
    session.send({ type: 'pause' }, { type: 'resume' }, { type: 'stop' }, { type: 'nextCard' });
    expect(session.value()).toBe('library');
  });
});

describe('the demo', () => {
  it('is there only where the story has one', () => {
    const session = opened();
    session.send({ type: 'choose', program: story() }, { type: 'watchDemo' });
    expect(session.value()).toBe('briefing');
    session.send({ type: 'choose', program: story(DEMO) }, { type: 'watchDemo' });
    expect(session.value()).toBe('demo');
  });

  it('leads back to the briefing, on to the encounter, or out', () => {
    const session = opened();
    session.send({ type: 'choose', program: story(DEMO) }, { type: 'watchDemo' }, { type: 'leaveDemo' });
    expect(session.value()).toBe('briefing');
    session.send({ type: 'watchDemo' }, BEGIN);
    expect(session.value()).toEqual({ encounter: 'playing' });
    session.send({ type: 'choose', program: story(DEMO) }, { type: 'watchDemo' }, { type: 'leave' });
    expect(session.value()).toBe('library');
  });
});

describe('leaving', () => {
  const ways: readonly (readonly [string, (session: ReturnType<typeof begun>) => void])[] = [
    ['the encounter', () => {}],
    ['a pause', (session) => session.send({ type: 'pause' })],
    ['the aftermath', (session) => session.turn()],
    [
      'the debrief',
      (session) => {
        session.turn();
        session.send({ type: 'nextCard' }, { type: 'nextCard' });
      },
    ],
  ];

  it.each(ways)('%s forgets story and encounter', (_, go) => {
    const session = begun(story(LATER));
    const encounter = session.encounter();
    go(session);
    session.send({ type: 'leave' });
    expect(session.value()).toBe('library');
    expect(session.context()).toEqual({ program: null, encounter: null, start: null, cards: 0 });
    expect(encounter?.getSnapshot().status).not.toBe('active');
  });

  it('for another story stops the encounter that was on', () => {
    const session = begun();
    const encounter = session.encounter();
    const other = story({ id: 'warm-waffles' });
    session.send({ type: 'choose', program: other });
    expect(session.value()).toBe('briefing');
    expect(session.context().program).toBe(other);
    expect(session.encounter()).toBeNull();
    expect(encounter?.getSnapshot().status).toBe('stopped');
  });
});
