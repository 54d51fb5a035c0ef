// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/app/settings';
import type { TimedEncounter } from '../../src/app/view';
import type { Grade } from '../../src/core/model/words';
import { aFeeling, anEncounter, aReaction, axeFindings, onScreen, show, STAGE } from './support';

interface Moment {
  readonly encounter?: TimedEncounter;
  readonly sound?: string;
  readonly settings?: Partial<Settings>;
}

async function captions({ encounter = anEncounter(), sound, settings = {} }: Moment) {
  const stage = { ...STAGE, sound: sound === undefined ? null : { id: 1, name: sound } };
  const shown = await show(onScreen.encounter(encounter), settings, null, { stage });
  return {
    ...shown,
    told: () => [...shown.root.querySelectorAll('.captions span')].map((one) => one.textContent.trim()),
  };
}

const turned = (from: Grade, to: Grade): TimedEncounter =>
  aReaction({ feelingBefore: { ...aFeeling(30), grade: from }, feeling: { ...aFeeling(50), grade: to } });

describe('sounds in words', () => {
  it.each([true, false])('say the sound that a line names, with sound on or off (%s)', async (sound) => {
    const { told, root } = await captions({ sound: 'phone-ring', settings: { sound } });
    expect(told()).toEqual(['A phone rings']);
    expect(await axeFindings(root)).toEqual([]);
  });

  it('stand in the sheet under the line they come with, so that no word moves', async () => {
    const { root } = await captions({ sound: 'kettle' });
    const caption = root.querySelector('.sheet .captions') as Element;
    const line = root.querySelector('.says') as Element;
    expect(caption.compareDocumentPosition(line)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  });

  it('are gone with the line', async () => {
    const { told, become } = await captions({ sound: 'phone-ring' });
    await become({ stage: STAGE });
    expect(told()).toEqual([]);
  });

  it.each([
    ['misery', 'mediocre', ['The rain stops']],
    ['misery', 'magic', ['The rain stops', 'Birds begin to sing']],
    ['mediocre', 'magic', ['Birds begin to sing']],
    ['magic', 'mediocre', ['The birds go quiet']],
    ['mediocre', 'misery', ['It starts to rain']],
    ['magic', 'misery', ['The birds go quiet', 'It starts to rain']],
    ['mediocre', 'mediocre', []],
  ] as const)('tell the weather as it turns from %s to %s', async (from, to, words) => {
    const { told } = await captions({ encounter: turned(from, to) });
    expect(told()).toEqual(words);
  });

  it('tell no weather while a line is said: it turned with the answer before', async () => {
    const feelings = {
      feelingBefore: { ...aFeeling(30), grade: 'misery' },
      feeling: { ...aFeeling(50), grade: 'mediocre' },
    } as const;
    const { told } = await captions({ encounter: anEncounter(feelings) });
    expect(told()).toEqual([]);
  });

  it('have nothing to say of a sound without words', async () => {
    const { told } = await captions({ sound: 'no-such-sound' });
    expect(told()).toEqual([]);
  });

  it('are left out where nobody wants them', async () => {
    const { root } = await captions({ sound: 'phone-ring', settings: { captions: false } });
    expect(root.querySelector('.captions')).toBeNull();
  });
});
