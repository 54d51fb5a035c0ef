import './deskPlan.css';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DeskView, StepView } from '../core/projections/deskViews';
import { LONGEST_STRETCH } from '../core/room/facts';
import { Icon } from '../parts/icons';
import { useRoomUi } from './ui';

const MINUTE = 60_000;
const TICK = 1000;

/** Milliseconds that have passed since the last fact; none in a pause, or where nobody was there, as in the times before. */
export function usePassed(desk: Pick<DeskView, 'asOf' | 'steps' | 'wall'>): number {
  const { now } = useRoomUi();
  const [, tick] = useState(0);
  const isRunning = desk.steps.some(({ running }) => running) && desk.wall.veil !== 'paused';
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => tick((count) => count + 1), TICK);
    return () => clearInterval(timer);
  }, [isRunning]);
  const passed = now() - desk.asOf;
  return isRunning && passed > 0 && passed <= LONGEST_STRETCH ? passed : 0;
}

const spentOn = (step: StepView, passed: number): number => step.spent + (step.running ? passed : 0);

function Sign({ step }: { readonly step: StepView }): VNode {
  if (step.state === 'done') return <Icon name="tick" />;
  return step.state === 'open' ? <span class="desk-dot" aria-hidden="true" /> : <span />;
}

function Times({ step, spent }: { readonly step: StepView; readonly spent: number }): VNode {
  const { plan, time } = useRoomUi().words;
  if (spent === 0 && step.state !== 'open') return <span class="desk-times">{plan.planned(step.minutes)}</span>;
  const isOver = spent > step.minutes * MINUTE;
  return (
    <span class={isOver ? 'desk-times over' : 'desk-times'}>
      <b>{time(spent)}</b> <span>{plan.spentOf('', step.minutes).trim()}</span>
      {isOver && step.state === 'open' && <span class="desk-over">{plan.over}</span>}
    </span>
  );
}

interface PlanProps {
  readonly desk: DeskView;
  readonly goTo: () => void;
}

/** The steps of the plan with the time each took; only here does anything tell the time. */
export function Plan({ desk, goTo }: PlanProps): VNode {
  const { plan, time } = useRoomUi().words;
  const passed = usePassed(desk);
  const all = desk.steps.reduce((sum, step) => sum + spentOn(step, passed), 0);
  const minutes = desk.steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <section class="desk-plan" aria-labelledby="plan-heading">
      <h2 id="plan-heading">{desk.plan}</h2>
      <ol>
        {desk.steps.map((step) => (
          <li key={step.id} class={step.state} aria-current={step.state === 'open' ? 'step' : undefined}>
            <Sign step={step} />
            <span>
              {step.title} <span class="sr">{plan.states[step.state]}</span>
            </span>
            <Times step={step} spent={spentOn(step, passed)} />
          </li>
        ))}
      </ol>
      <p class="desk-all">{plan.all(time(all), minutes)}</p>
      <p class="note">{plan.note}</p>
      <button class="btn" type="button" onClick={goTo}>
        {plan.go} <kbd aria-hidden="true">S</kbd>
      </button>
    </section>
  );
}
