import './encounter.css';
import './replies.css';
import './feeling.css';
import './lookups.css';
import './room.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AppView, TimedEncounter } from '../app/view';
import type { ReplyView } from '../core/projections/views';
import { EncounterBar, type Lookup } from './encounterBar';
import { EncounterSheet } from './encounterSheet';
import { FeelingCard } from './feeling';
import { useKeys } from './keys';
import { lazy } from './lazy';
import { Portrait } from './lazyPortrait';
import { useUi } from './ui';

const LookupDrawer = lazy(() => import('./byHand').then((module) => module.LookupDrawer));
const PauseDialog = lazy(() => import('./byHand').then((module) => module.PauseDialog));

interface EncounterProps {
  readonly encounter: TimedEncounter;
  readonly stageStatus: AppView['stageStatus'];
  readonly face: AppView['stage']['face'];
  /** The sound that is named by what is said now; empty where none is. */
  readonly sound: string;
}

/** What stands in the picture's place while there is none. */
function InsteadOfStage({ encounter, stageStatus, face }: Omit<EncounterProps, 'sound'>): VNode | null {
  const { words, send, settings } = useUi();
  if (stageStatus === 'on') return null;
  const isComing = settings.stage && stageStatus === 'off';
  return (
    <div class="no-stage">
      {!isComing && <Portrait person={encounter.briefing.person} feeling={encounter.feeling} face={face} />}
      {stageStatus === 'failed' && (
        <div class="stage-note" role="status">
          <p>{words.encounter.pictureStopped}</p>
          <button class="btn" type="button" onClick={() => send({ type: 'stage.restart' })}>
            {words.encounter.pictureAgain}
          </button>
        </div>
      )}
    </div>
  );
}

type Say = (reply: ReplyView) => void;

function useEncounterKeys(
  encounter: TimedEncounter,
  say: Say,
  look: (lookup: Lookup) => void,
  toggleSound: () => void,
): void {
  const { send } = useUi();
  const pause = (): void => send({ type: 'encounter.pause' });
  const open = encounter.step === 'reacting' ? [] : encounter.replies;
  useKeys({
    ...Object.fromEntries(open.map((reply) => [String(reply.key), () => say(reply)])),
    h: () => look('history'),
    m: () => look('may'),
    t: () => look('transcript'),
    s: toggleSound,
    p: pause,
    escape: pause,
  });
}

/** The talk itself: the picture's place, the words, the feeling. */
export function Encounter({ encounter, stageStatus, face, sound }: EncounterProps): VNode {
  const { send, settings } = useUi();
  const [lookup, setLookup] = useState<Lookup | null>(null);
  const name = encounter.briefing.customer.callMe;
  const say: Say = (reply) => {
    if (reply.locked === '') send({ type: 'reply.say', id: reply.id });
  };
  const toggleSound = (): void => send({ type: 'setting.change', change: { sound: !settings.sound } });
  useEncounterKeys(encounter, say, setLookup, toggleSound);
  return (
    <div class="enc" data-channel={encounter.briefing.channel} data-step={encounter.step}>
      <EncounterBar
        encounter={encounter}
        lookup={lookup}
        look={setLookup}
        toggleSound={toggleSound}
        pause={() => send({ type: 'encounter.pause' })}
      />
      <div class={encounter.turningPoint ? 'play turning' : 'play'}>
        <InsteadOfStage encounter={encounter} stageStatus={stageStatus} face={face} />
        <EncounterSheet encounter={encounter} sound={sound} say={say} />
        <FeelingCard name={name} before={encounter.feelingBefore} now={encounter.feeling} />
      </div>
      {lookup !== null && <LookupDrawer encounter={encounter} lookup={lookup} look={setLookup} />}
      {encounter.paused && <PauseDialog name={name} />}
    </div>
  );
}
