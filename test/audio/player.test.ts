import { describe, expect, it } from 'vitest';
import { playerOf } from '../../src/audio/player';
import { BREATH, mouthTimeline } from '../../src/speech/mouth';
import { aMoment, fakeSpeaker, handClock, LOUD, PLAIN } from './support';

/** A player in a cafe, in the middle of a talk that has been heard from its start. */
function playing(missing: readonly string[] = []) {
  const { clock, pass } = handClock();
  const fake = fakeSpeaker(clock, missing);
  const player = playerOf(fake.speaker, clock);
  player.show(
    aMoment({ step: 'still', presence: 'away', utterance: { id: 0, text: '' } }, { screen: 'briefing' }),
    LOUD,
  );
  const said = { id: 1, text: 'You promised me hot waffles.' };
  const speak = (over: Parameters<typeof aMoment>[0] = {}): void =>
    player.show(aMoment({ step: 'speaking', utterance: said, ...over }), LOUD);
  const voice = () => fake.played.filter(({ sound }) => sound.startsWith('voice-'));
  return { ...fake, player, pass, speak, voice, said };
}

describe('the ambience', () => {
  it('runs the layers that can be heard, and stops those that no longer can when they have faded', () => {
    const { player, running, pass } = playing();
    player.show(aMoment({ feeling: 10 }), LOUD);
    pass(5000);
    expect(running()).toEqual(['cafe dull', 'rain all']);
    player.show(aMoment({ feeling: 90 }), LOUD);
    expect(running().toSorted()).toEqual(['birds all', 'cafe clear', 'cafe dull', 'rain all']);
    pass(5000);
    expect(running().toSorted()).toEqual(['birds all', 'cafe clear']);
  });

  it('crossfades with the weather, slowly', () => {
    const { player, of } = playing();
    player.show(aMoment({ feeling: 10 }), LOUD);
    player.show(aMoment({ feeling: 60 }), LOUD);
    const [dull, clear] = [of('cafe')[0], of('cafe')[1]];
    expect([dull?.take, clear?.take]).toEqual(['dull', 'clear']);
    expect([dull?.fade?.[1], clear?.fade?.[1]]).toEqual([1600, 1600]);
    expect(clear?.fade?.[0]).toBeGreaterThan(dull?.fade?.[0] ?? 1);
  });

  it('is let be by a view without news', () => {
    const { player, played } = playing();
    player.show(aMoment({ feeling: 10 }), LOUD);
    const fades = played.map(({ fade }) => fade);
    player.show(aMoment({ feeling: 10, step: 'still' }), LOUD);
    expect(played.map(({ fade }) => fade)).toEqual(fades);
  });

  it('comes back when it is wanted again while it fades out', () => {
    const { player, of, pass } = playing();
    player.show(aMoment({ feeling: 10 }), LOUD);
    player.show(aMoment({ feeling: 90 }), LOUD);
    pass(800);
    player.show(aMoment({ feeling: 10 }), LOUD);
    pass(10_000);
    expect(of('rain')).toHaveLength(1);
    expect(of('rain')[0]).toMatchObject({ stopped: false });
    expect(of('rain')[0]?.volume).toBeGreaterThan(0);
  });

  it('is silent in a pause and returns after it', () => {
    const { player, running, pass } = playing();
    player.show(aMoment(), LOUD);
    player.show(aMoment({ step: 'still' }, { paused: true }), LOUD);
    pass(1000);
    expect(running()).toEqual([]);
    player.show(aMoment(), LOUD);
    expect(running()).toContain('cafe dull');
  });

  it('is as loud as its group is set, and does not run at nothing', () => {
    const [loud, soft, none] = [100, 50, 0].map((ambience) => {
      const { player, of } = playing();
      player.show(aMoment(), { ...LOUD, ambience });
      return of('cafe').find(({ take }) => take === 'dull')?.fade?.[0] ?? 0;
    });
    expect(soft).toBeCloseTo((loud ?? 0) / 2);
    expect(none).toBe(0);
  });

  it('leaves one place for the next', () => {
    const { player, running, pass } = playing();
    player.show(aMoment(), LOUD);
    player.show(aMoment({ backdrop: 'gate' }), LOUD);
    pass(4000);
    expect(running().filter((name) => name.startsWith('cafe'))).toEqual([]);
    expect(running()).toContain('gate dull');
  });

  it('is the weather alone in a place that has no sound', () => {
    const { player, running } = playing(['nowhere']);
    player.show(aMoment({ backdrop: 'nowhere', feeling: 10 }), LOUD);
    expect(running()).toContain('rain all');
    expect(running().filter((name) => name.startsWith('nowhere'))).toEqual([]);
  });
});

describe('a voice', () => {
  it('says each syllable at the moment the mouth takes its shape', () => {
    const { speak, voice, pass, said } = playing();
    speak();
    pass(10_000);
    const times = mouthTimeline(said.text, 'sad').map(({ at }) => at + BREATH);
    expect(voice().length).toBeGreaterThan(5);
    for (const { at } of voice()) expect(times).toContain(at);
  });

  it('goes on while replies may be chosen, and stops when one is', () => {
    const { player, speak, voice, pass, said } = playing();
    speak();
    player.show(aMoment({ step: 'listening', utterance: said }), LOUD);
    pass(600);
    const count = voice().length;
    expect(count).toBeGreaterThan(1);
    player.show(aMoment({ step: 'reacting', utterance: { id: 2, text: '' } }), LOUD);
    pass(5000);
    expect(voice()).toHaveLength(count);
  });

  it.each([
    ['a pause', aMoment({ step: 'still', utterance: { id: 1, text: 'x' } }, { paused: true })],
    ['leaving', aMoment({ scene: 'none' }, { screen: 'library' })],
  ])('stops at %s', (_, next) => {
    const { player, speak, voice, pass } = playing();
    speak();
    pass(400);
    const count = voice().length;
    player.show(next, LOUD);
    pass(5000);
    expect(voice()).toHaveLength(count);
  });

  it.each(['chat', 'email', 'social'] as const)('is nobody\u2019s in %s', (channel) => {
    const { speak, voice, asked, pass } = playing();
    speak({ channel });
    pass(5000);
    expect(voice()).toEqual([]);
    expect(asked).toContain(channel === 'email' ? 'paper' : 'message-in');
  });

  it('is silent while the device reads the line', () => {
    const { player, voice, pass, said } = playing();
    player.show(aMoment({ step: 'speaking', utterance: said }, { readAloud: true }), LOUD);
    pass(5000);
    expect(voice()).toEqual([]);
  });

  it('is on its way before the first line, and the others are not', () => {
    const { asked } = playing();
    expect(asked.filter((sound) => sound.startsWith('voice-'))).toEqual(['voice-deep']);
  });

  it('leaves out what it was not there for', () => {
    const { speak, voice, pass, hold, arrive } = playing();
    hold();
    speak();
    pass(700);
    expect(voice()).toEqual([]);
    arrive('voice-deep');
    pass(60);
    expect(voice().length).toBeLessThan(3);
    pass(5000);
    expect(voice().length).toBeGreaterThan(0);
  });

  it('has the pitch of its person', () => {
    const { speak, voice, pass } = playing();
    speak();
    pass(5000);
    const rates = voice().map(({ rate }) => rate);
    expect(Math.max(...rates)).toBeLessThan(1.05);
  });
});

describe('a sound that is named', () => {
  const rings = aMoment({ step: 'speaking', utterance: { id: 3, text: '' }, sound: { id: 3, name: 'phone-ring' } });

  it('is heard once, as loud as its group', () => {
    const { player, of, pass } = playing();
    player.show(aMoment(), LOUD);
    player.show(rings, { ...LOUD, ambience: 50 });
    pass(100);
    expect(of('phone-ring').map(({ take, volume }) => [take, volume])).toEqual([['all', 0.4]]);
  });

  it('is waited for a little, and is not heard when its moment is over', () => {
    for (const [wait, times] of [
      [500, 1],
      [5000, 0],
    ] as const) {
      const { player, of, pass, hold, arrive } = playing();
      player.show(aMoment(), LOUD);
      hold();
      player.show(rings, LOUD);
      pass(wait);
      arrive('phone-ring');
      pass(10);
      expect(of('phone-ring')).toHaveLength(times);
    }
  });

  it('that is not there is not heard, and everything else is', () => {
    const { player, of, running, pass } = playing(['phone-ring', 'interface']);
    player.show(aMoment(), LOUD);
    player.show(rings, LOUD);
    pass(100);
    expect(of('phone-ring')).toEqual([]);
    expect(running()).toContain('cafe dull');
  });
});

describe('silence', () => {
  it('fades what runs, stops the voice, and starts anew without old news', () => {
    const { player, played, speak, pass, running } = playing();
    speak();
    pass(300);
    player.silence();
    pass(1000);
    expect(running()).toEqual([]);
    const count = played.length;
    pass(5000);
    expect(played).toHaveLength(count);
    player.show(aMoment({ step: 'listening' }), PLAIN);
    expect(
      played
        .slice(count)
        .map(({ take }) => take)
        .toSorted(),
    ).toEqual(['all', 'clear', 'dull']);
  });
});
