import './settings.css';
import type { ComponentChildren, ComponentType, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../app/settings';
import type { SettingMessages } from '../locales/messages';
import { Dialog } from './dialog';
import { Icon } from '../parts/icons';
import { lazy } from './lazy';
import type { MixerProps } from './mixer';
import { Switch } from './switch';
import { useUi } from './ui';

type Pick = string | number;

interface ChoiceProps<Value extends Pick> {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

/** One of a few, as buttons that are radios. */
function Choice<const Value extends Pick>({ label, options, chosen, choose }: ChoiceProps<Value>): VNode {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="segs">
        {options.map(([value, word]) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
            <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode {
  const id = useId();
  return (
    <section class="stack" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

/** A table of words as radio options, in the order given. */
const optionsOf = <const Value extends Pick>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): readonly (readonly [Value, string])[] => values.map((value) => [value, words[value]] as const);

interface PartProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  readonly words: SettingMessages;
}

function Reading({ settings, change, words }: PartProps): VNode {
  return (
    <Group title={words.reading}>
      <Choice
        label={words.textSize}
        options={optionsOf([1, 1.25, 1.5], words.sizes)}
        chosen={settings.textSize}
        choose={(textSize) => change({ textSize })}
      />
      <Choice
        label={words.spacing}
        options={optionsOf(['normal', 'wide', 'wider'], words.spacings)}
        chosen={settings.spacing}
        choose={(spacing) => change({ spacing })}
      />
      <Choice
        label={words.contrast}
        options={optionsOf(['auto', 'normal', 'more'], words.contrasts)}
        chosen={settings.contrast}
        choose={(contrast) => change({ contrast })}
      />
      <Choice
        label={words.theme}
        options={optionsOf(['auto', 'light', 'dark'], words.themes)}
        chosen={settings.theme}
        choose={(theme) => change({ theme })}
      />
    </Group>
  );
}

/** Off unless a person wants it: then a story's own clock, or a slower one. */
function Time({ settings, change, words }: PartProps): VNode {
  return (
    <div>
      <Choice
        label={words.time}
        options={optionsOf([0, 1, 2, 5, 10], words.times)}
        chosen={settings.time}
        choose={(time) => change({ time })}
      />
      <p class="small quiet">{words.timeHint}</p>
    </div>
  );
}

function Hearing({ settings, change, words, Mixer }: PartProps & { readonly Mixer: ComponentType<MixerProps> }): VNode {
  return (
    <Group title={words.sound}>
      <Switch label={words.sounds} hint={words.soundHint} on={settings.sound} turn={(sound) => change({ sound })} />
      {settings.sound && <Mixer settings={settings} change={change} Switch={Switch} />}
      <Switch
        label={words.captions}
        hint={words.captionsHint}
        on={settings.captions}
        turn={(captions) => change({ captions })}
      />
      <Switch
        label={words.readAloud}
        hint={words.readAloudHint}
        on={settings.readAloud}
        turn={(readAloud) => change({ readAloud })}
      />
    </Group>
  );
}

function Around({ settings, change, words }: PartProps): VNode {
  return (
    <Group title={words.around}>
      <Choice
        label={words.motion}
        options={optionsOf(['full', 'calm', 'none'], words.motions)}
        chosen={settings.motion}
        choose={(motion) => change({ motion })}
      />
      <Switch label={words.stage} hint={words.stageHint} on={settings.stage} turn={(stage) => change({ stage })} />
      <Switch
        label={words.wordOfMouth}
        hint={words.wordOfMouthHint}
        on={settings.wordOfMouth}
        turn={(wordOfMouth) => change({ wordOfMouth })}
      />
      <Time settings={settings} change={change} words={words} />
      <Switch label={words.keys} hint={words.keysHint} on={settings.keys} turn={(keys) => change({ keys })} />
    </Group>
  );
}

interface SettingsDialogProps {
  readonly settings: Settings;
  readonly onClose: () => void;
}

/** What a person sets for themselves; every change is sent at once. */
export function settingsIn(words: SettingMessages): (props: SettingsDialogProps) => VNode {
  const Mixer = lazy(
    () => Promise.all([import('./mixer'), words.loadMixer()]).then(([module, own]) => module.mixerIn(own)),
    () => null,
  );
  return function SettingsDialog({ settings, onClose }: SettingsDialogProps): VNode {
    const { words: common, send } = useUi();
    const change = (part: Partial<Settings>): void => send({ type: 'setting.change', change: part });
    const part = { settings, change, words };
    return (
      <Dialog kind="drawer" title={common.settings} onClose={onClose}>
        <div class="settings">
          <p class="note">
            <Icon name="tick" /> {words.status}
          </p>
          <Reading {...part} />
          <Hearing {...part} Mixer={Mixer} />
          <Around {...part} />
          <p>
            <button class="btn" type="button" onClick={() => (onClose(), send({ type: 'data.open' }))}>
              <Icon name="file" /> {words.data}
            </button>
          </p>
        </div>
      </Dialog>
    );
  };
}
