import type { VNode } from 'preact';
import type { DoorView } from '../app/room/view';
import { Icon } from '../parts/icons';
import { useRoomUi } from './ui';

type Plans = DoorView['plans'];

/** A plan with its minutes, and what comes up in its stories. */
export type Plan = Plans[number];

interface PlanProps {
  readonly plan: Plan;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** What comes up in the stories of a plan. */
function ContentNotes({ plan }: { readonly plan: Plan }): VNode {
  const { door: own } = useRoomUi().words;
  return (
    <>
      <h3>{own.open.notes}</h3>
      <ul>
        {plan.notes.map(({ title, contentNote }) => (
          <li key={title}>
            <Icon name="info" />
            <span>
              <b>{title}.</b> {contentNote}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A plan as a card to press: its time, what happens in it, and what comes up in its stories. */
function PlanCard({ plan, isChosen, choose }: PlanProps): VNode {
  const { door: own } = useRoomUi().words;
  return (
    <li class="door-plan">
      <label>
        <input type="radio" name="plan" checked={isChosen} onChange={choose} />
        <span class="door-tick">
          <Icon name="tick" />
        </span>
        <b>{plan.title}</b>
        <span>{plan.summary}</span>
        <span class="note">{own.size(plan.minutes, plan.people.from, plan.people.to)}</span>
      </label>
      <div class="door-inside">
        <h3>{own.open.happens}</h3>
        <ol>
          {plan.steps.map((step) => (
            <li key={step.id}>
              <span>{step.title}</span> <span>{own.minutes(step.minutes)}</span>
            </li>
          ))}
        </ol>
        {plan.notes.length > 0 && <ContentNotes plan={plan} />}
      </div>
    </li>
  );
}

interface CardsProps {
  readonly plans: Plans;
  readonly chosen: Plan;
  readonly choose: (plan: Plan) => void;
}

/** The plans side by side, one of them chosen. */
export function PlanCards({ plans, chosen, choose }: CardsProps): VNode {
  const { door: own } = useRoomUi().words;
  return (
    <fieldset class="door-plans">
      <legend>{own.open.plan}</legend>
      <ul>
        {plans.map((plan) => (
          <PlanCard key={plan.id} plan={plan} isChosen={plan.id === chosen.id} choose={() => choose(plan)} />
        ))}
      </ul>
    </fieldset>
  );
}
