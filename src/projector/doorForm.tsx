import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DoorChoice } from '../app/room/intents';
import type { DoorView } from '../app/room/view';
import { MOST_PEOPLE, VOTING_WAYS, type VotingWay } from '../core/room/facts';
import type { DeskMessages } from '../locales/enDesk';
import { Icon } from '../parts/icons';
import { type Plan, PlanCards } from './doorPlans';
import { needsTeams, Teams, wrongTeams } from './doorTeams';
import { Field } from './deskFields';
import { useRoomUi } from './ui';
import { Choice, wholeOf } from './uiParts';

type Plans = DoorView['plans'];

/** What is filled in at the door; numbers as they are typed. */
interface Filled {
  readonly plan: Plan;
  readonly people: string;
  readonly way: VotingWay;
  readonly anonymous: boolean;
  readonly firstCounts: boolean;
  readonly teams: readonly string[];
}

/** Whether a plan stops a talk to have the room vote twice. */
const hasStops = ({ steps }: Plan): boolean => steps.some((step) => step.do === 'play' && step.stops.length > 0);

/** The choice that was filled in; null where something is missing or wrong. */
function choiceOf(filled: Filled): DoorChoice | null {
  const people = wholeOf(filled.people, 1, MOST_PEOPLE);
  const teams = filled.teams.map((name) => name.trim());
  const isLacking = needsTeams(filled.plan, filled.way) && teams.length === 0;
  if (people === null || isLacking || wrongTeams(teams).length > 0) return null;
  const { plan, way, anonymous } = filled;
  return { plan: plan.id, people, way, anonymous, firstCounts: filled.firstCounts && hasStops(plan), teams };
}

interface PartProps {
  readonly filled: Filled;
  readonly fill: (change: Partial<Filled>) => void;
  readonly isTold: boolean;
}

function peopleHint({ open }: DeskMessages['door'], { people }: Plan, count: number | null): string {
  const isOdd = count !== null && (count < people.from || count > people.to);
  return isOdd ? open.peoplePlan(people.from, people.to) : open.peopleHint;
}

function People({ filled, fill, isTold }: PartProps): VNode {
  const { door: own } = useRoomUi().words;
  const count = wholeOf(filled.people, 1, MOST_PEOPLE);
  const wrong = isTold && count === null ? own.open.peopleWrong(MOST_PEOPLE) : '';
  return (
    <div class="door-people">
      <Field label={own.open.people} value={filled.people} type={(people) => fill({ people })} wrong={wrong} isNumber />
      <p class="note">{peopleHint(own, filled.plan, count)}</p>
    </div>
  );
}

function Way({ filled, fill }: PartProps): VNode {
  const { door: own } = useRoomUi().words;
  return (
    <div>
      <Choice
        legend={own.open.way}
        value={filled.way}
        options={VOTING_WAYS.map((value) => ({ value, name: own.ways[value].name }))}
        onChoose={(way) => fill({ way })}
        hint={own.ways[filled.way].says}
      />
    </div>
  );
}

const SMALL_VOTES = ['shown', 'hidden'] as const;

function SmallVotes({ filled, fill }: PartProps): VNode {
  const { open } = useRoomUi().words.door;
  return (
    <div>
      <Choice
        legend={open.small}
        value={filled.anonymous ? 'hidden' : 'shown'}
        options={SMALL_VOTES.map((value) => ({ value, name: open[value] }))}
        onChoose={(value) => fill({ anonymous: value === 'hidden' })}
        hint={filled.anonymous ? open.hiddenHint : open.shownHint}
      />
    </div>
  );
}

const FIRST_COUNTS = ['later', 'atOnce'] as const;

/** Seen counts pull people: so the first ones wait, unless whoever opens the room wants them at once. */
function FirstCounts({ filled, fill }: PartProps): VNode {
  const { firstCounts: own } = useRoomUi().words.door.open;
  const value = filled.firstCounts ? 'atOnce' : 'later';
  return (
    <div>
      <Choice
        legend={own.title}
        value={value}
        options={FIRST_COUNTS.map((one) => ({ value: one, name: own[one].name }))}
        onChoose={(one) => fill({ firstCounts: one === 'atOnce' })}
        hint={own[value].says}
      />
    </div>
  );
}

const firstFill = (plan: Plan): Filled => ({
  plan,
  people: '',
  way: 'hands',
  anonymous: false,
  firstCounts: false,
  teams: [],
});

function Go({ isWrong }: { readonly isWrong: boolean }): VNode {
  const { open } = useRoomUi().words.door;
  return (
    <div class="door-go">
      <button class="btn main big" type="submit">
        {open.button} <Icon name="on" flip />
      </button>
      <p class="desk-wrong" role="alert">
        {isWrong && open.wrong}
      </p>
    </div>
  );
}

function Filling({ plans, first }: { readonly plans: Plans; readonly first: Plan }): VNode {
  const { send } = useRoomUi();
  const form = useRef<HTMLFormElement>(null);
  const [filled, setFilled] = useState(() => firstFill(first));
  const [tries, setTries] = useState(0);
  const isTold = tries > 0;
  useLayoutEffect(() => {
    if (isTold) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .door-teams input')?.focus();
  }, [tries]);
  const fill = (change: Partial<Filled>): void => setFilled((before) => ({ ...before, ...change }));
  const open = (event: Event): void => {
    event.preventDefault();
    const choice = choiceOf(filled);
    if (choice !== null) send({ type: 'door.open', choice });
    else setTries(tries + 1);
  };
  const part = { filled, fill, isTold };
  return (
    <form class="door-form" ref={form} onSubmit={open} noValidate>
      <PlanCards plans={plans} chosen={filled.plan} choose={(plan) => fill({ plan })} />
      <People {...part} />
      <Way {...part} />
      <Teams
        plan={filled.plan}
        way={filled.way}
        teams={filled.teams}
        change={(teams) => fill({ teams })}
        isTold={isTold}
      />
      <SmallVotes {...part} />
      {hasStops(filled.plan) && <FirstCounts {...part} />}
      <Go isWrong={isTold && choiceOf(filled) === null} />
    </form>
  );
}

/** A new room: which plan, how many people, how they vote, and their teams. */
export function OpenForm({ plans }: { readonly plans: Plans }): VNode {
  const { door: own } = useRoomUi().words;
  const first = plans[0];
  return (
    <section class="door-open" aria-labelledby="open-heading">
      <h2 id="open-heading">{own.open.title}</h2>
      {first === undefined ? <p>{own.open.none}</p> : <Filling plans={plans} first={first} />}
    </section>
  );
}
