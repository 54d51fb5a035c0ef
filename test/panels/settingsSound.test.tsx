// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/app/settings';
import { axeFindings, onScreen, show, type Shown } from './support';
import { aLibrary } from './supportStreet';

/** The settings, open. */
async function opened(settings: Partial<Settings> = {}): Promise<Shown> {
  const shown = await show(onScreen.library(aLibrary()), settings);
  await shown.click('Settings');
  return shown;
}

const named = (root: HTMLElement, name: string): HTMLInputElement => {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent.startsWith(name));
  const input = label?.querySelector('input') ?? document.querySelector<HTMLInputElement>(`[id="${label?.htmlFor}"]`);
  if (input === null || label === undefined) throw new Error(`nothing is called ${name}`);
  return input;
};

describe('the settings of sound', () => {
  it('show how loud each group is only where sound is on', async () => {
    const { root } = await opened();
    expect(root.querySelectorAll('[type="range"]')).toHaveLength(0);
    const on = await opened({ sound: true, volumes: { ambience: 20, voices: 45, interface: 100 } });
    const heights = [...on.root.querySelectorAll<HTMLInputElement>('[type="range"]')].map((input) => input.value);
    expect(heights).toEqual(['20', '45', '100']);
    expect(await axeFindings(on.root)).toEqual([]);
  });

  it('change one group and leave the others', async () => {
    const { root, sent } = await opened({ sound: true, volumes: { ambience: 20, voices: 45, interface: 100 } });
    const voices = named(root, 'Voices');
    await act(() => {
      voices.value = '60';
      voices.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(sent).toEqual([
      { type: 'setting.change', change: { volumes: { ambience: 20, voices: 60, interface: 100 } } },
    ]);
  });

  it.each([
    ['Play sounds', {}, { sound: true }],
    ['Turn the heat down', { sound: true }, { gentle: true }],
    ['Sounds in words', {}, { captions: false }],
    ['Read lines aloud', {}, { readAloud: true }],
  ] as const)('switch "%s"', async (name, settings, change) => {
    const { root, sent } = await opened(settings);
    await act(() => named(root, name).click());
    expect(sent).toEqual([{ type: 'setting.change', change }]);
  });

  it('say what each switch does', async () => {
    const { root } = await opened({ sound: true });
    for (const input of root.querySelectorAll('[role="switch"]')) {
      const hint = root.querySelector(`[id="${input.getAttribute('aria-describedby')}"]`);
      expect(hint?.textContent ?? '').toMatch(/\.$/);
    }
  });
});
