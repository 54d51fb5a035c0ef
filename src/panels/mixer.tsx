import type { ComponentType, VNode } from 'preact';
import type { Settings, SoundGroup } from '../app/settings';
import type { MixerMessages } from '../locales/messages';
import type { SwitchProps } from './switch';

export interface MixerProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  /** Handed in, so that fetching this part fetches nothing else. */
  readonly Switch: ComponentType<SwitchProps>;
}

const GROUPS: readonly SoundGroup[] = ['ambience', 'voices', 'interface'];

/** How loud each group of sounds is; shown where sound is on. */
export const mixerIn =
  (words: MixerMessages) =>
  ({ settings: { volumes, gentle }, change, Switch }: MixerProps): VNode => (
    <>
      <fieldset class="choice">
        <legend>{words.volumes}</legend>
        {GROUPS.map((group) => (
          <label key={group} class="volume">
            <span>{words.groups[group]}</span>
            <input
              type="range"
              step={5}
              value={volumes[group]}
              onInput={({ currentTarget }) => change({ volumes: { ...volumes, [group]: Number(currentTarget.value) } })}
            />
          </label>
        ))}
      </fieldset>
      <Switch label={words.gentle} hint={words.gentleHint} on={gentle} turn={(on) => change({ gentle: on })} />
    </>
  );
