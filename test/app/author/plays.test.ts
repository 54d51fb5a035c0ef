import { describe, expect, it } from 'vitest';
import type { DeskIntent } from '../../../src/app/author/reportView';
import { openSession } from '../../../src/app/session';
import { bytesOf } from '../../support/desk';
import { settled } from '../../support/pending';
import { aPlayable, fakePorts, screenOf } from '../../support/ports';
import { type Authored, aBeat, aReply, aScenario, compiled, shipped, shippedText } from '../../support/scenarios';

const neutral = (id: string, over: Authored = {}): Authored =>
  aReply({ id, scores: { empathy: 2, advice: 2 }, ...over });
const ringing = (seconds: number, next: string): Authored => ({ seconds, onTimeout: { next } });

const WAFFLES: Authored = {
  customer: { name: 'Mr Adeyemi', variants: [{ id: 'one' }, { id: 'two', arrives: 'furious' }] },
  beats: {
    'the-plate': aBeat({ replies: [neutral('own-it', { next: 'the-bill' }), neutral('quit')] }),
    'the-bill': aBeat({
      timer: ringing(20, 'the-door'),
      replies: [neutral('free', { next: 'the-door' }), neutral('pay')],
    }),
    'the-door': aBeat({ replies: [neutral('bye')] }),
  },
  aftermath: [{ says: 'He tells his wife.' }, { says: 'He comes back.' }],
};
const textOf = (over: Authored = {}): string => JSON.stringify(aScenario({ ...WAFFLES, ...over }), null, 2);

/** A story on the desk, as the file of a disk that an editor may save. */
async function laid(text = textOf()) {
  const fake = fakePorts([]);
  const session = openSession(fake.ports);
  const disk = fake.desk.disk('mine.json', text);
  const send = async (intent: DeskIntent): Promise<void> => {
    session.send({ type: 'desk', do: intent });
    await settled();
  };
  session.send({ type: 'file.open', name: 'mine.json', bytes: bytesOf(text).buffer, handle: disk });
  await settled();
  await fake.desk.looks[0]?.work();
  const say = (...replies: readonly string[]): void => {
    for (const id of replies) {
      session.send({ type: 'line.heard' });
      session.send({ type: 'reply.say', id });
      session.send({ type: 'reaction.goOn' });
    }
  };
  /** An editor saves the file while its play is on. */
  const saveElsewhere = async (next: string): Promise<void> => {
    disk.saveElsewhere(next);
    await settled();
    fake.desk.looks.at(-1)?.begin();
    await settled();
  };
  const talk = () => screenOf(session, 'encounter').encounter;
  const name = (): string => session.view().screen.name;
  return { fake, session, disk, send, say, saveElsewhere, talk, name };
}

describe('a play started from the report', () => {
  it('goes by the briefing and leads back to the report, and nothing of it is kept', async () => {
    const { fake, session, send, say, name } = await laid();
    await send({ type: 'play' });
    expect([name(), session.view().backTo]).toEqual(['briefing', 'report']);
    session.send({ type: 'encounter.begin' });
    say('quit');
    session.send({ type: 'library.open' });
    expect(name()).toBe('report');
    expect(fake.kept).toEqual([]);
    session.send({ type: 'library.open' });
    expect([name(), session.view().backTo]).toEqual(['library', 'library']);
  });

  it('from a beat stands there with everything said that leads there', async () => {
    const { fake, session, send, talk } = await laid();
    const screens: string[] = [];
    session.subscribe(({ screen }) => void screens.push(screen.name));
    await send({ type: 'playFrom', beat: 'the-door' });
    expect(talk()).toMatchObject({ turn: 3, step: 'speaking' });
    expect(talk().transcript).toHaveLength(3);
    expect(screens).toEqual(['encounter']);
    expect(fake.kept).toEqual([]);
    session.send({ type: 'line.heard' });
    session.send({ type: 'reply.say', id: 'bye' });
    expect(talk().last).toBe(true);
  });

  it.each(['three-waffles', 'third-call-one-shoe-on'])(
    'from any beat of %s has the past of a real play',
    async (id) => {
      const { session, send, talk } = await laid(shippedText(id));
      for (const beat of shipped(id).beats) {
        await send({ type: 'playFrom', beat: beat.id });
        await send({ type: 'playFrom', beat: beat.id });
        const { turn, transcript, lines } = talk();
        expect(transcript).toHaveLength(turn);
        expect(lines.length).toBeGreaterThan(0);
        session.send({ type: 'library.open' });
      }
    },
  );

  it('from a beat nobody knows changes nothing', async () => {
    const { send, name } = await laid();
    await send({ type: 'playFrom', beat: 'nowhere' });
    expect(name()).toBe('report');
  });

  it('of a witness meets its customer and leaves the last reply to be said', async () => {
    const { session, send, talk } = await laid();
    await send({ type: 'playWitness', witness: { variant: 'two', replies: ['own-it', 'free', 'bye'] } });
    expect(talk()).toMatchObject({ turn: 3, step: 'speaking' });
    expect(talk().replies.map(({ id }) => id)).toEqual(['bye']);
    session.send({ type: 'library.open' });
    await send({ type: 'playWitness', witness: { variant: 'two', replies: [] } });
    const furious = talk().feeling.value;
    session.send({ type: 'library.open' });
    await send({ type: 'playWitness', witness: { variant: 'one', replies: [] } });
    expect(talk().feeling.value).toBeGreaterThan(furious);
  });

  it('of a witness that says nothing in time keeps silent too, though time is off', async () => {
    const { session, send, talk } = await laid();
    await send({ type: 'playWitness', witness: { variant: 'one', replies: ['own-it', '@timeout', 'bye'] } });
    expect(talk()).toMatchObject({ turn: 3, timer: null });
    session.send({ type: 'encounter.stop' });
    expect(screenOf(session, 'debrief').debrief.turns).toHaveLength(2);
  });

  it('can be tried again, and is still not kept', async () => {
    const { fake, session, send, say } = await laid();
    await send({ type: 'playFrom', beat: 'the-door' });
    say('bye');
    session.send({ type: 'aftermath.next' });
    session.send({ type: 'aftermath.next' });
    session.send({ type: 'debrief.again', sameCustomer: true });
    say('quit');
    expect([fake.kept.length, session.view().backTo]).toEqual([0, 'report']);
  });
});

describe('a story that is saved elsewhere while it is played', () => {
  const louder = textOf({
    beats: {
      ...(WAFFLES['beats'] as Authored),
      'the-bill': aBeat({ says: 'And now?', replies: [neutral('free'), neutral('pay')] }),
    },
  });

  it('goes on at the same beat, with the line as it now is', async () => {
    const { session, send, say, saveElsewhere, talk } = await laid();
    await send({ type: 'play' });
    session.send({ type: 'encounter.begin' });
    say('own-it');
    session.send({ type: 'line.heard' });
    await saveElsewhere(louder);
    expect(session.view().changed).toBe('same');
    expect(talk()).toMatchObject({ turn: 2, step: 'listening' });
    expect(talk().lines[0]?.text[0]?.text).toBe('And now?');
    session.send({ type: 'reply.say', id: 'free' });
    expect(session.view().changed).toBeNull();
    expect(talk().step).toBe('reacting');
  });

  it('keeps the reaction on screen, and the talk paused', async () => {
    const { session, send, saveElsewhere, talk } = await laid();
    await send({ type: 'play' });
    session.send({ type: 'encounter.begin' });
    session.send({ type: 'line.heard' });
    session.send({ type: 'reply.say', id: 'own-it' });
    session.send({ type: 'encounter.pause' });
    await saveElsewhere(louder);
    expect(talk()).toMatchObject({ turn: 1, step: 'reacting', paused: true });
    session.send({ type: 'encounter.resume' });
    session.send({ type: 'reaction.goOn' });
    expect(talk()).toMatchObject({ turn: 2, step: 'speaking' });
  });

  it('goes on from where the two part, where what was said is gone', async () => {
    const { session, send, say, saveElsewhere, talk } = await laid();
    await send({ type: 'play' });
    session.send({ type: 'encounter.begin' });
    say('own-it', 'free');
    await saveElsewhere(
      textOf({ beats: { ...(WAFFLES['beats'] as Authored), 'the-bill': aBeat({ replies: [neutral('gift')] }) } }),
    );
    expect(session.view().changed).toBe('earlier');
    expect(talk()).toMatchObject({ turn: 2, step: 'speaking' });
    expect(talk().replies.map(({ id }) => id)).toEqual(['gift']);
    say('gift');
  });

  it('starts over with another customer where the one met is gone', async () => {
    const { session, send, say, saveElsewhere, talk } = await laid();
    await send({ type: 'play' });
    session.send({ type: 'encounter.begin' });
    say('own-it');
    await saveElsewhere(textOf({ customer: { name: 'Mr Adeyemi', variants: [{ id: 'three' }] } }));
    expect(session.view().changed).toBe('earlier');
    expect(talk().turn).toBe(1);
  });

  it('stays in its debrief, its aftermath or its briefing', async () => {
    for (const [cards, screen] of [
      [0, 'aftermath'],
      [1, 'aftermath'],
      [2, 'debrief'],
    ] as const) {
      const { session, send, say, saveElsewhere, name } = await laid();
      await send({ type: 'play' });
      session.send({ type: 'encounter.begin' });
      say('quit');
      for (let card = 0; card < cards; card += 1) session.send({ type: 'aftermath.next' });
      const { screen: before } = session.view();
      await saveElsewhere(louder);
      expect([name(), session.view().changed]).toEqual([screen, 'same']);
      const { screen: after } = session.view();
      expect('aftermath' in after && after.aftermath.shown).toBe('aftermath' in before && before.aftermath.shown);
    }
    const { session, send, saveElsewhere, name } = await laid();
    await send({ type: 'play' });
    await saveElsewhere(textOf({ title: 'Another' }));
    expect(name()).toBe('briefing');
    expect(screenOf(session, 'briefing').briefing.title).toBe('Another');
  });

  it('stays stopped where it was stopped', async () => {
    const { session, send, say, saveElsewhere } = await laid();
    await send({ type: 'play' });
    session.send({ type: 'encounter.begin' });
    say('own-it');
    session.send({ type: 'encounter.stop' });
    await saveElsewhere(louder);
    expect(screenOf(session, 'debrief').debrief).toMatchObject({ headline: { kind: 'stopped' }, counted: false });
    expect(session.view().changed).toBe('same');
  });

  it('is played on as it was while the file cannot be played', async () => {
    const { session, send, say, saveElsewhere, talk, name } = await laid();
    await send({ type: 'play' });
    session.send({ type: 'encounter.begin' });
    say('own-it');
    await saveElsewhere('{ "half": ');
    expect([session.view().changed, talk().turn]).toEqual([null, 2]);
    await saveElsewhere(louder);
    expect([session.view().changed, talk().turn]).toEqual(['same', 2]);
    session.send({ type: 'library.open' });
    expect(name()).toBe('report');
    expect(session.view().changed).toBeNull();
  });

  it.each(['three-waffles', 'third-call-one-shoe-on'])('follows a whole play of %s', async (id) => {
    const { fake, session, send, say, saveElsewhere, talk, name } = await laid(shippedText(id));
    await send({ type: 'play' });
    session.send({ type: 'encounter.begin' });
    const renamed = shippedText(id).replace(/"title": "[^"]*"/, '"title": "Renamed"');
    for (let turn = 1; name() === 'encounter'; turn += 1) {
      const before = talk();
      await saveElsewhere(turn % 2 === 0 ? renamed : shippedText(id).replace('"format": 1', '"format":  1'));
      expect(talk()).toMatchObject({ turn: before.turn, transcript: before.transcript, replies: before.replies });
      say(talk().replies.find(({ locked }) => locked === '')?.id ?? '');
    }
    expect(fake.kept).toEqual([]);
  });
});

describe('a scenario of the game that is saved during development', () => {
  const program = compiled(textOf());
  const next = compiled(textOf({ title: 'Renamed' }));

  it('is played on as an attempt of its own, kept with its next turn', async () => {
    const fake = fakePorts([program]);
    const session = openSession(fake.ports);
    session.send({ type: 'scenario.open', id: program.id });
    await fake.loads.get(program.id)?.[0]?.keep(aPlayable(program));
    session.send({ type: 'encounter.begin' });
    session.send({ type: 'line.heard' });
    session.send({ type: 'reply.say', id: 'own-it' });
    session.send({ type: 'scenario.changed', playable: aPlayable(next) });
    await settled();
    expect(screenOf(session, 'encounter').encounter.briefing.title).toBe('Renamed');
    expect(session.view()).toMatchObject({ changed: 'same', backTo: 'library' });
    expect(fake.kept.map(({ journal }) => journal.length)).toEqual([2, 2]);
    expect(fake.kept[1]?.journal[0]).toMatchObject({ hash: next.hash });
    expect(fake.kept[1]?.journal[1]).toEqual(fake.kept[0]?.journal[1]);
  });

  it('changes nothing where another is open', async () => {
    const fake = fakePorts([program]);
    const session = openSession(fake.ports);
    session.send({ type: 'scenario.changed', playable: aPlayable(next) });
    await settled();
    expect(session.view().screen.name).toBe('library');
  });
});
