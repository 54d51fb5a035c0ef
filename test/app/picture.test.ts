import { describe, expect, it } from 'vitest';
import { followPicture, gamePage } from '../../src/app/pictureLoop';
import { openSession } from '../../src/app/session';
import { aScenario, compiled } from '../support/scenarios';
import { aPlayable, fakePicture, fakePorts } from '../support/ports';

const waffles = compiled(aScenario());

/** A session with a picture beside it, opened after a paint that the test makes happen. */
function painted() {
  const fake = fakePorts([waffles]);
  const session = openSession(fake.ports);
  const picture = fakePicture();
  const waiting: (() => void)[] = [];
  followPicture(gamePage(session), picture.open, (then) => void waiting.push(then));
  const paint = (): void => {
    for (const then of waiting.splice(0)) then();
  };
  const brief = async (): Promise<void> => {
    session.send({ type: 'scenario.open', id: 'cold-waffles' });
    await fake.loads.get('cold-waffles')?.at(-1)?.keep(aPlayable(waffles));
  };
  return { session, picture, paint, brief, waiting };
}

/** The same with the picture running. */
async function running() {
  const all = painted();
  await all.brief();
  all.paint();
  await all.picture.opens[0]?.answer.keep(all.picture.picture);
  return all;
}

describe('the picture', () => {
  it('shows the street at home, and nothing of it in a talk', async () => {
    const { session, paint, picture, brief } = painted();
    paint();
    await picture.opens[0]?.answer.keep(picture.picture);
    expect(picture.streets.at(-1)).toMatchObject({ pointed: null });
    session.send({ type: 'street.point', building: 'cafe' });
    expect(picture.streets.at(-1)).toMatchObject({ pointed: 'cafe' });
    await brief();
    expect(picture.streets.at(-1)).toBeNull();
  });

  it('is opened once an encounter is near, after the words are painted, and only once', async () => {
    const { session, picture, paint, brief, waiting } = painted();
    await brief();
    expect([picture.opens.length, waiting.length]).toEqual([0, 1]);
    session.send({ type: 'encounter.begin' });
    session.send({ type: 'line.heard' });
    expect(waiting).toHaveLength(1);
    paint();
    session.send({ type: 'reply.say', id: 'own-it' });
    paint();
    expect(picture.opens).toHaveLength(1);
    expect(session.view().stageStatus).toBe('off');
  });

  it('shows what goes on at the moment it opens, and everything after', async () => {
    const { session, picture, paint, brief } = painted();
    await brief();
    paint();
    session.send({ type: 'encounter.begin' });
    session.send({ type: 'line.heard' });
    await picture.opens[0]?.answer.keep(picture.picture);
    expect(session.view().stageStatus).toBe('on');
    expect(picture.shown.map((view) => view.step)).not.toContain('still');
    expect(picture.shown.at(-1)).toEqual(session.view().stage);
    session.send({ type: 'reply.say', id: 'own-it' });
    expect(picture.shown.at(-1)).toMatchObject({ scene: 'encounter', step: 'reacting' });
    session.send({ type: 'library.open' });
    expect(picture.shown.at(-1)?.scene).toBe('none');
  });

  it('is left alone where the person switched it off', async () => {
    const { session, picture, paint, brief } = painted();
    session.send({ type: 'setting.change', change: { stage: false } });
    await brief();
    session.send({ type: 'encounter.begin' });
    paint();
    expect(picture.opens).toEqual([]);
    session.send({ type: 'setting.change', change: { stage: true } });
    paint();
    expect(picture.opens).toHaveLength(1);
  });
});

describe('a picture that is switched off', () => {
  it('is closed, and opens afresh when it is wanted again', async () => {
    const { session, picture, paint } = await running();
    session.send({ type: 'setting.change', change: { stage: false } });
    expect(picture.closed).toHaveLength(1);
    expect(session.view().stageStatus).toBe('off');
    paint();
    expect(picture.opens).toHaveLength(1);
    session.send({ type: 'setting.change', change: { stage: true } });
    paint();
    expect(picture.opens).toHaveLength(2);
  });
});

describe('motion', () => {
  it('is as set when the picture opens, and told with each change', async () => {
    const { session, picture } = await running();
    expect(picture.opens[0]?.motion).toBe('full');
    session.send({ type: 'setting.change', change: { motion: 'calm' } });
    session.send({ type: 'setting.change', change: { theme: 'dark' } });
    session.send({ type: 'setting.change', change: { motion: 'none' } });
    expect(picture.motions.slice(-2)).toEqual(['calm', 'none']);
  });

  it('is as the person wants it by then, though it changed while the picture was opening', async () => {
    const { session, picture, paint, brief } = painted();
    await brief();
    paint();
    session.send({ type: 'setting.change', change: { motion: 'none' } });
    await picture.opens[0]?.answer.keep(picture.picture);
    expect(picture.motions.at(-1)).toBe('none');
  });
});

describe('a picture that fails', () => {
  it('to open is told, and not tried again by itself', async () => {
    const { session, picture, paint, brief } = painted();
    await brief();
    paint();
    await picture.opens[0]?.answer.break();
    expect(session.view().stageStatus).toBe('failed');
    session.send({ type: 'encounter.begin' });
    paint();
    expect(picture.opens).toHaveLength(1);
  });

  it('later comes back by itself, once, and is told what goes on', async () => {
    const { session, picture, paint } = await running();
    session.send({ type: 'encounter.begin' });
    picture.opens[0]?.fail();
    expect(session.view().stageStatus).toBe('off');
    const before = picture.shown.length;
    session.send({ type: 'line.heard' });
    expect(picture.shown).toHaveLength(before);
    paint();
    await picture.opens[1]?.answer.keep(picture.picture);
    expect(session.view().stageStatus).toBe('on');
    expect(picture.shown.at(-1)).toEqual(session.view().stage);
  });

  it('again is told, hears no more, and the talk goes on', async () => {
    const { session, picture, paint } = await running();
    session.send({ type: 'encounter.begin' });
    picture.opens[0]?.fail();
    paint();
    await picture.opens[1]?.answer.keep(picture.picture);
    picture.opens[1]?.fail();
    paint();
    expect(picture.opens).toHaveLength(2);
    expect(session.view().stageStatus).toBe('failed');
    const before = picture.shown.length;
    session.send({ type: 'line.heard' });
    expect(picture.shown).toHaveLength(before);
    expect(session.view().screen.name).toBe('encounter');
  });

  it('opens afresh when the person asks for it, as often as they ask', async () => {
    const { session, picture, paint } = await running();
    for (const place of [0, 1, 2]) {
      picture.opens[place]?.fail();
      if (place > 0) session.send({ type: 'stage.restart' });
      expect(session.view().stageStatus).toBe('off');
      paint();
      expect(picture.opens).toHaveLength(place + 2);
      await picture.opens[place + 1]?.answer.keep(picture.picture);
      expect(session.view().stageStatus).toBe('on');
    }
  });

  it('opens afresh after it could not be opened at first', async () => {
    const { session, picture, paint, brief } = painted();
    await brief();
    paint();
    await picture.opens[0]?.answer.break();
    session.send({ type: 'stage.restart' });
    paint();
    await picture.opens[1]?.answer.keep(picture.picture);
    expect(session.view().stageStatus).toBe('on');
    expect(picture.shown.at(-1)).toEqual(session.view().stage);
  });
});
