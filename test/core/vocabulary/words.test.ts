import { describe, expect, it } from 'vitest';
import { BEHAVIOURS } from '../../../src/core/vocabulary/behaviours';
import { DIMENSIONS, TOP_LEVEL } from '../../../src/core/vocabulary/dimensions';
import { EFFECT_NAMES, EFFECT_REACH, EFFECTS } from '../../../src/core/vocabulary/effects';
import { FACES } from '../../../src/core/vocabulary/faces';
import { GESTURE_NAMES, GESTURES, MOTIONS, POSES } from '../../../src/core/vocabulary/gestures';
import { MOVES } from '../../../src/core/vocabulary/moves';
import { LEDGER_TERMS, SPOKEN_TERMS } from '../../../src/core/vocabulary/terms';
import { aBeat, aReply, aScenario, diagnosed, shippedText, SHIPPED } from '../../support/scenarios';

const ALL = { BEHAVIOURS, DIMENSIONS, EFFECT_NAMES, FACES, GESTURE_NAMES, MOTIONS, POSES, MOVES, LEDGER_TERMS };

describe('every vocabulary', () => {
  it.each(Object.entries(ALL))('%s names each word once', (_, words) => {
    expect(new Set<string>(words).size).toBe(words.length);
  });
});

describe('dimensions', () => {
  it('are the three scales, from 0 to 4', () => {
    expect(DIMENSIONS).toEqual(['empathy', 'advice', 'noHardSell']);
    expect(TOP_LEVEL).toBe(4);
  });
});

describe('behaviours', () => {
  it('are the nine of scoring.md, the four hallmarks of the articles first', () => {
    expect(BEHAVIOURS.join(', ')).toBe(
      'proactive, history, flexible, offScript, speed, transparency, ownership, check, boundary',
    );
  });
});

describe('moves', () => {
  it('are what a reply may do, selling among them', () => {
    expect(MOVES.join(', ')).toBe(
      'acknowledge, apologise, ask, act, explain, offer, sell, reassure, promise, procedure, handoff, defend, limit, recap',
    );
  });
});

describe('effects', () => {
  it('move the three inner numbers, each with a sentence', () => {
    expect(EFFECT_NAMES).toEqual(['trust', 'heat', 'patience']);
    for (const name of EFFECT_NAMES) expect(EFFECTS[name].says, name).toMatch(/^[A-Z].*\.$/);
  });

  it.each(EFFECT_NAMES)('on %s reach 15 either way in a reply, and not 16', (name) => {
    const faults = (points: number) => diagnosed(aScenario({ beats: { 'the-plate': replying(name, points) } })).length;
    expect([-16, -15, 15, 16].map((points) => faults(points) > 0)).toEqual([true, false, false, true]);
  });

  it.each(EFFECT_NAMES)('on %s reach 40 either way in the aftermath, and not 41', (name) => {
    const faults = (points: number) =>
      diagnosed(aScenario({ aftermath: [{ says: 'Sunday.', effects: { [name]: points } }] })).length;
    expect([-41, -40, 40, 41].map((points) => faults(points) > 0)).toEqual([true, false, false, true]);
  });

  it('are whole numbers', () => {
    expect(diagnosed(aScenario({ beats: { 'the-plate': replying('trust', 1.5) } }))).not.toEqual([]);
    expect(EFFECT_REACH).toEqual({ talk: 15, aftermath: 40 });
  });
});

const replying = (effect: string, points: number) => aBeat({ replies: [aReply({ effects: { [effect]: points } })] });

describe('gestures', () => {
  it('each stand for a pose the figure has and a motion it knows', () => {
    for (const name of GESTURE_NAMES) {
      expect(POSES, name).toContain(GESTURES[name].pose);
      expect(MOTIONS, name).toContain(GESTURES[name].motion);
    }
  });

  it('are named in kebab-case', () => {
    for (const name of GESTURE_NAMES) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('use eleven of the twelve poses; hanging arms are for a figure at rest', () => {
    const used = new Set<string>(GESTURE_NAMES.map((name) => GESTURES[name].pose));
    expect(POSES).toHaveLength(12);
    expect(POSES.filter((pose) => !used.has(pose))).toEqual(['down']);
  });
});

describe('faces', () => {
  it('are the 17 of the rig, from worst to best', () => {
    expect(FACES).toHaveLength(17);
    expect(FACES[0]).toBe('furious');
    expect(FACES.at(-1)).toBe('delighted');
    expect(FACES.indexOf('neutral')).toBeLessThan(FACES.indexOf('pleased'));
  });
});

describe('the terms of a change', () => {
  it('are these eleven', () => {
    expect(LEDGER_TERMS.join(', ')).toBe(
      'warmth, advice, tooUpset, noHardSell, behaviours, temper, authored, onceBitten, room, limit, pace',
    );
  });

  it('are told as fewer: room, pace and being too upset are folded into what they scale', () => {
    expect(SPOKEN_TERMS.every((term) => (LEDGER_TERMS as readonly string[]).includes(term))).toBe(true);
    const folded = LEDGER_TERMS.filter((term) => !(SPOKEN_TERMS as readonly string[]).includes(term));
    expect(folded).toEqual(['tooUpset', 'room', 'pace']);
  });
});

describe('the words of the stories that ship', () => {
  it.each(SHIPPED)('are all in the vocabularies, in %s', (id) => {
    const wordsOf = (key: string) =>
      [...shippedText(id).matchAll(new RegExp(`"${key}": "([^"]+)"`, 'g'))].map((match) => match[1] as string);
    expect(wordsOf('gesture').filter((word) => !(word in GESTURES))).toEqual([]);
    expect(wordsOf('face').filter((word) => !(FACES as readonly string[]).includes(word))).toEqual([]);
    expect(wordsOf('face').length).toBeGreaterThan(0);
  });
});
