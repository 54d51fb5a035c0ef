import './timer.css';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TimerView } from '../app/view';
import { Icon } from '../parts/icons';
import { useUi } from './ui';

const TICK = 250;
/** The share of the time from which on those who do not see the bar are told again. */
const LATE = 0.25;

/** Seconds left, counted on from when the view was made. */
function useLeft(timer: TimerView): number {
  const { left, running } = timer;
  const [now, setNow] = useState(left);
  useEffect(() => {
    setNow(left);
    if (!running) return undefined;
    const began = performance.now();
    const tick = setInterval(() => setNow(Math.max(0, left - (performance.now() - began) / 1000)), TICK);
    return () => clearInterval(tick);
  }, [timer]);
  return now;
}

/** How much time is left to answer: a calm bar, and words. */
export function Timer({ timer }: { readonly timer: TimerView }): VNode {
  const { words } = useUi();
  const left = useLeft(timer);
  const { total } = timer;
  const share = total > 0 ? left / total : 0;
  return (
    <div class="timer">
      <p class="small" aria-hidden="true">
        <Icon name="clock" /> {words.encounter.toAnswer(Math.ceil(left))}
      </p>
      <span class="timer-bar" aria-hidden="true">
        <i style={{ transform: `scaleX(${share})` }} />
      </span>
      <p class="sr" role="status">
        {share <= LATE && words.encounter.toAnswer(Math.ceil(total * LATE))}
      </p>
    </div>
  );
}
