import type { VNode } from 'preact';
import type { PlanStep, TeamPlan } from '../core/model/plan';
import { withoutUnseen } from '../core/model/unseen';
import { MOST_TEAMS, type VotingWay } from '../core/room/facts';
import { Field } from './deskFields';
import { useRoomUi } from './ui';
import { Choice } from './uiParts';

const FEWEST_TEAMS = 2;
const LONGEST_NAME = 24;
const IN_TEAMS: ReadonlySet<PlanStep['do']> = new Set(['relay', 'league', 'spot']);

/** Whether a plan has teams take turns, or the way of voting asks for them. */
export const needsTeams = ({ steps }: Pick<TeamPlan, 'steps'>, way: VotingWay): boolean =>
  way === 'keys' || steps.some((step) => IN_TEAMS.has(step.do));

/** Nothing in it can be seen. */
const isEmpty = (name: string): boolean => !/[^\s\p{C}]/u.test(name);

/** The places of names that are empty, or stand there already. */
export function wrongTeams(names: readonly string[]): readonly number[] {
  const same = (one: string) => withoutUnseen(one).trim().toLowerCase();
  const isWrong = (name: string, place: number): boolean =>
    isEmpty(name) || names.findIndex((other) => same(other) === same(name)) !== place;
  return names.flatMap((name, place) => (isWrong(name, place) ? [place] : []));
}

interface TeamsProps {
  readonly plan: Pick<TeamPlan, 'steps'>;
  readonly way: VotingWay;
  readonly teams: readonly string[];
  readonly change: (teams: readonly string[]) => void;
  readonly isTold: boolean;
}

const COUNTS = ['0', ...Array.from({ length: MOST_TEAMS - FEWEST_TEAMS + 1 }, (_, at) => String(at + FEWEST_TEAMS))];

function Names({ teams, change, isTold }: Pick<TeamsProps, 'teams' | 'change' | 'isTold'>): VNode {
  const { open } = useRoomUi().words.door;
  const wrong = wrongTeams(teams);
  const says = (place: number): string => {
    if (!isTold || !wrong.includes(place)) return '';
    return isEmpty(teams[place] ?? '') ? open.teamEmpty : open.teamTwice;
  };
  return (
    <div class="desk-fields">
      {teams.map((name, place) => (
        <Field
          key={place}
          label={open.team(place + 1)}
          value={name}
          type={(text) => change(teams.with(place, Array.from(text).slice(0, LONGEST_NAME).join('')))}
          wrong={says(place)}
        />
      ))}
    </div>
  );
}

/** How many teams there are, and their names. */
export function Teams({ plan, way, teams, change, isTold }: TeamsProps): VNode {
  const { open } = useRoomUi().words.door;
  const isNeeded = needsTeams(plan, way);
  const counts = isNeeded ? COUNTS.slice(1) : COUNTS;
  const toCount = (count: string): void =>
    change(Array.from({ length: Number(count) }, (_, place) => teams[place] ?? open.teamName(place + 1)));
  const hint = !isNeeded ? open.teamsFree : way === 'keys' ? open.teamsForKeys : open.teamsNeeded;
  return (
    <div class="door-teams">
      <Choice
        legend={open.teams}
        value={String(teams.length)}
        options={counts.map((value) => ({ value, name: value === '0' ? open.noTeams : value }))}
        onChoose={toCount}
        hint={hint}
      />
      {isTold && isNeeded && teams.length === 0 && (
        <p class="desk-wrong" role="alert">
          {hint}
        </p>
      )}
      {teams.length > 0 && <Names teams={teams} change={change} isTold={isTold} />}
    </div>
  );
}
