import type { Audible } from '../app/ports';
import type { StageView } from '../core/projections/views';

/** What of a view is heard. */
export interface Heard {
  readonly screen: string;
  readonly paused: boolean;
  readonly stage: StageView;
  readonly gentle: boolean;
  /** True where the device reads the lines, and nobody babbles over it. */
  readonly readAloud: boolean;
}

export const heardOf = ({ screen, stage, settings }: Audible): Heard => ({
  screen: screen.name,
  paused: screen.encounter?.paused === true,
  stage,
  gentle: settings.gentle,
  readAloud: settings.readAloud,
});

/** Whether somebody says something new, now. */
export function isNewLine(now: Heard, before: Heard | null): boolean {
  const { utterance, scene, step } = now.stage;
  const isSaid = scene === 'encounter' && (step === 'speaking' || step === 'reacting') && utterance.text !== '';
  return isSaid && (before?.stage.utterance.id !== utterance.id || before.stage.scene === 'none');
}

/** Whether a line that was being said is over, because the talk stands still or has gone on. */
export function isHushed(now: Heard, before: Heard | null): boolean {
  if (now.paused || now.stage.scene === 'none') return true;
  return before !== null && before.stage.utterance.id !== now.stage.utterance.id;
}

const WRITTEN: readonly StageView['channel'][] = ['chat', 'email', 'social'];

/** Nobody speaks where everything is written. */
export const isWritten = ({ stage }: Heard): boolean => WRITTEN.includes(stage.channel);
