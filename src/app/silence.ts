import type { Play } from '../core/projections/play';
import type { Clock } from './ports';
import type { TimerView } from './view';

/** Keeps the clock of the open beat in step with a talk and says how it stands; `time` is how far timers are stretched, 0 for off. */
export type SilenceClock = (play: Play | null, time: number, attempt: string) => TimerView | null;

/** The clock runs while the person may answer, rests while the talk is paused, and says when the time is up. */
export function silenceClock(clock: Clock, onUp: () => void): SilenceClock {
  let turn = '';
  let left = 0;
  let since = 0;
  let cancel: (() => void) | null = null;

  const passed = (): number => (cancel === null ? 0 : clock.now() - since);
  const rest = (): void => {
    left -= passed();
    cancel?.();
    cancel = null;
  };
  const run = (): void => {
    if (cancel !== null || left <= 0) return;
    since = clock.now();
    cancel = clock.after(left, () => {
      cancel = null;
      left = 0;
      onUp();
    });
  };

  return (play, time, attempt) => {
    const total = play === null ? 0 : secondsFor(play) * time;
    const now = play === null ? '' : `${attempt}/${play.program.hash}/${play.replay.turns.length}/${total}`;
    if (now !== turn) {
      rest();
      turn = now;
      left = total * 1000;
    }
    if (total > 0 && play?.step === 'listening' && !play.paused) run();
    else rest();
    return total === 0 ? null : { total, left: Math.max(0, left - passed()) / 1000, running: cancel !== null };
  };
}

/** Seconds of the open beat; 0 where none are set, or the answer has been given. */
const secondsFor = ({ program, replay, step }: Play): number =>
  step === 'reacting' ? 0 : (program.beats[replay.state.at]?.timer?.seconds ?? 0);
