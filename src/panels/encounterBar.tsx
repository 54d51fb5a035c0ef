import type { VNode } from 'preact';
import type { EncounterView } from '../core/projections/views';
import { Icon, type IconName } from '../parts/icons';
import { Mark } from '../parts/mark';
import { useUi } from './ui';

/** What can be looked up without leaving the talk. */
export type Lookup = 'history' | 'may' | 'transcript';

interface ToolProps {
  readonly name: string;
  readonly shortcut: string;
  readonly icon: IconName;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly act: () => void;
}

function Tool({ name, shortcut, icon, expanded, pressed, act }: ToolProps): VNode {
  const { keys } = useUi().settings;
  return (
    <button
      class="tool"
      type="button"
      aria-expanded={expanded}
      aria-pressed={pressed}
      aria-keyshortcuts={keys ? shortcut : undefined}
      onClick={act}
    >
      <Icon name={icon} />
      <span>{name}</span>
      {keys && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}

interface BarProps {
  readonly encounter: EncounterView;
  readonly lookup: Lookup | null;
  readonly look: (lookup: Lookup) => void;
  readonly toggleSound: () => void;
  readonly pause: () => void;
}

/** Where you are, and what is one key away. */
export function EncounterBar({ encounter, lookup, look, toggleSound, pause }: BarProps): VNode {
  const { words, settings } = useUi();
  const { briefing } = encounter;
  const labels = words.encounter;
  return (
    <header class="bar">
      <p class="where">
        <Mark />
        <span>{[briefing.time, briefing.role].filter(Boolean).join('. ')}</span>
      </p>
      <div class="tools" role="group" aria-label={labels.tools}>
        <Tool
          name={labels.history}
          shortcut="H"
          icon="card"
          expanded={lookup === 'history'}
          act={() => look('history')}
        />
        <Tool name={labels.may} shortcut="M" icon="hand" expanded={lookup === 'may'} act={() => look('may')} />
        <Tool
          name={labels.transcript}
          shortcut="T"
          icon="talk"
          expanded={lookup === 'transcript'}
          act={() => look('transcript')}
        />
        <Tool
          name={labels.sound}
          shortcut="S"
          icon={settings.sound ? 'sound' : 'muted'}
          pressed={settings.sound}
          act={toggleSound}
        />
        <Tool name={labels.pause} shortcut="P" icon="pause" expanded={encounter.paused} act={pause} />
      </div>
    </header>
  );
}
