import './deskVotes.css';
import type { VNode } from 'preact';
import { MOST_PEOPLE } from '../core/room/facts';
import type { BallotView, DeskView } from '../core/projections/deskViews';
import type { OptionScores } from '../core/projections/roomViews';
import { Icon } from '../parts/icons';
import { PeopleForm } from './deskForms';
import { plain } from './rich';
import { isCountVote, isKeyVote, isOneTeams, TEAM_KEYS } from './roomKeys';
import { countsWith } from './roomKeysTyping';
import { useOwnCounts } from './roomKeysUse';
import { Badge } from './shapes';
import { useAct, useRoomUi } from './ui';
import { RoomSign, useDraft, wholeOf } from './uiParts';

interface DeskProps {
  readonly desk: DeskView;
}
type Option = BallotView['options'][number];

/** What a reply scores on the three scales, where only the facilitator sees it. */
export function ScoreChips({ scores }: { readonly scores: OptionScores }): VNode {
  const own = useRoomUi().words.scores;
  return (
    <ul class="desk-chips">
      {scores.scores.map(({ dimension, level }) => (
        <li key={dimension} class="chip">
          {own.one(own.names[dimension].name, level)}
        </li>
      ))}
      {scores.best && (
        <li class="chip desk-best">
          <Icon name="tick" /> {own.best}
        </li>
      )}
    </ul>
  );
}

/** To the next count, or to the one main button after the last. */
function toNext(field: HTMLInputElement): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('.desk-count')];
  const after = fields[fields.indexOf(field) + 1];
  (after ?? document.querySelector<HTMLElement>('.desk-main'))?.focus();
  after?.select();
}

interface CountProps {
  readonly option: Option;
  /** What was counted last, here or in the log. */
  readonly latest: () => number;
  readonly count: (votes: number) => void;
}

const countIn = (text: string): number | null => wholeOf(text === '' ? '0' : text, 0, MOST_PEOPLE);

/** A count as it is typed; every whole number is kept at once. */
function CountField({ option, latest, count }: CountProps): VNode {
  const { words } = useRoomUi();
  const [draft, type, leave] = useDraft(String(option.votes));
  const typed = (text: string): void => {
    type(text);
    const votes = countIn(text);
    if (votes !== null) count(votes);
  };
  return (
    <input
      class="desk-count"
      type="text"
      inputMode="numeric"
      maxLength={3}
      autocomplete="off"
      aria-label={words.votes.fieldFor(option.letter)}
      aria-invalid={countIn(draft) === null}
      value={draft}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => leave(String(latest()))}
      onInput={(event) => typed(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        toNext(event.currentTarget);
      }}
    />
  );
}

interface RowProps extends DeskProps {
  readonly option: Option;
  readonly ballot: BallotView;
  readonly latest: (option: Option) => number;
  readonly count: (option: string, votes: number) => void;
}

function Votes({ desk, ballot: { hidden: isHidden }, option, latest, count }: RowProps): VNode | null {
  const { words } = useRoomUi();
  if (option.locked !== '' || isOneTeams(desk)) return null;
  if (isCountVote(desk))
    return <CountField option={option} latest={() => latest(option)} count={(votes) => count(option.id, votes)} />;
  return <b class="desk-votes">{isHidden ? words.report.turn.none : option.votes}</b>;
}

function Row({ desk, ballot, option, latest, count }: RowProps): VNode {
  const { words } = useRoomUi();
  const act = useAct();
  const scores = desk.scores.find(({ letter }) => letter === option.letter);
  const share = ballot.total > 0 ? option.votes / Math.max(ballot.total, ballot.people) : 0;
  return (
    <li class="desk-option">
      <Badge letter={option.letter} />
      <div class="desk-text">
        <p>{plain(option.text)}</p>
        {option.locked !== '' && (
          <p class="note">
            <Icon name="lock" /> {words.votes.locked}: {option.locked}
          </p>
        )}
        {scores !== undefined && <ScoreChips scores={scores} />}
      </div>
      <span class="desk-bar" aria-hidden="true">
        <i style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <Votes desk={desk} ballot={ballot} option={option} latest={latest} count={count} />
      {ballot.mayDecide && option.locked === '' && (
        <button
          class="btn desk-decide"
          type="button"
          onClick={() => act({ type: 'decided', ballot: ballot.key, option: option.id })}
        >
          {words.votes.decide(option.letter)} <kbd aria-hidden="true">{option.letter}</kbd>
        </button>
      )}
    </li>
  );
}

const keyName = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code.slice(-1);

/** Which team has voted for what, and which keys it has. */
function Seats({ desk, ballot }: DeskProps & { readonly ballot: BallotView }): VNode {
  const { votes, keys } = useRoomUi().words;
  return (
    <ul class="desk-seats">
      {ballot.seats.map(({ team, letter }) => (
        <li key={team.seat}>
          <b>{team.name}</b>
          {isKeyVote(desk) && (
            <span class="note">
              {votes.teamKeys((TEAM_KEYS[team.number - 1] ?? []).map((code) => keyName(keys.names, code)).join(' '))}
            </span>
          )}
          <span class="desk-seat">{letter ?? votes.notYet}</span>
        </li>
      ))}
    </ul>
  );
}

function Sum({ desk, ballot }: DeskProps & { readonly ballot: BallotView }): VNode | null {
  const { votes, report } = useRoomUi().words;
  if (isOneTeams(desk)) return <p class="desk-sum">{votes.decideTeam}</p>;
  const isTooMany = desk.way === 'keys' && desk.teams.length > 0 && isCountVote(desk);
  const voted = ballot.seats.filter(({ letter }) => letter !== null).length;
  const sum = isKeyVote(desk) ? votes.seats(voted, ballot.seats.length) : votes.sum(ballot.total, ballot.people);
  return (
    <p class="desk-sum" role="status">
      {ballot.hidden ? report.turn.hidden : sum} {isTooMany && `${votes.noKeys} `}
      {ballot.mayDecide && (ballot.tied ? votes.decideTied : votes.decideOpen)}
    </p>
  );
}

function TooMany({ ballot }: { readonly ballot: BallotView }): VNode {
  const { votes } = useRoomUi().words;
  return (
    <div class="desk-many">
      <p>
        <RoomSign name="warning" /> <b>{votes.many}</b> {votes.tooMany(ballot.total, ballot.people)}
      </p>
      <PeopleForm people={ballot.people} />
    </div>
  );
}

/** The open vote as only the facilitator sees it: counts to type, scores, and what may be decided. */
export function Ballot({ desk, ballot }: DeskProps & { readonly ballot: BallotView }): VNode {
  const { votes, scores } = useRoomUi().words;
  const act = useAct();
  const own = useOwnCounts(desk);
  const latest = ({ id, votes: known }: Option): number => own.get(id) ?? known;
  const count = (option: string, number: number): void => {
    own.set(option, number);
    const counts = countsWith(desk, own);
    if (counts !== null) act(counts);
  };
  return (
    <section class="desk-ballot" aria-labelledby="votes-heading">
      <div class="row far">
        <h2 id="votes-heading" tabIndex={-1}>
          {ballot.tied ? votes.closed : isKeyVote(desk) ? votes.teams : votes.title}
        </h2>
        <Sum desk={desk} ballot={ballot} />
      </div>
      <div role="alert">{ballot.tooMany && <TooMany ballot={ballot} />}</div>
      <ol class="desk-options">
        {ballot.options.map((option) => (
          <Row key={option.id} desk={desk} ballot={ballot} option={option} latest={latest} count={count} />
        ))}
      </ol>
      {ballot.seats.length > 0 && !isOneTeams(desk) && ballot.way === 'keys' && <Seats desk={desk} ballot={ballot} />}
      {desk.scores.length > 0 && <p class="note">{scores.note}</p>}
    </section>
  );
}
