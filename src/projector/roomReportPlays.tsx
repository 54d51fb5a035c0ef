import type { VNode } from 'preact';
import type { ReportTake, ReportTurn, RoomReportView } from '../core/projections/roomReportViews';
import type { CountedOption } from '../core/projections/roomViews';
import { Face } from '../parts/face';
import { Icon } from '../parts/icons';
import { plain } from './rich';
import { Badge } from './shapes';
import { useRoomUi } from './ui';

interface OptionProps {
  readonly option: CountedOption;
  readonly isTwice: boolean;
  readonly isCounted: boolean;
}

function OptionRow({ option, isTwice, isCounted }: OptionProps): VNode {
  const { turn } = useRoomUi().words.report;
  return (
    <tr class={option.chosen ? 'chosen' : undefined}>
      <th scope="row">
        <span class="report-reply">
          <Badge letter={option.letter} />
          <span>
            {plain(option.text)}{' '}
            {option.chosen && (
              <span class="report-done">
                <Icon name="tick" /> {turn.done}
              </span>
            )}
          </span>
        </span>
      </th>
      {isCounted && <td>{option.first ?? turn.none}</td>}
      {isTwice && <td>{option.second ?? turn.none}</td>}
    </tr>
  );
}

/** One turn: how the room split, before and after it talked, and what was done. */
function Turn({ one }: { readonly one: ReportTurn }): VNode {
  const { turn, by } = useRoomUi().words.report;
  const { options, hidden } = one.split;
  const isTwice = options.some(({ second }) => second !== null);
  const isCounted = options.some(({ first }) => first !== null);
  return (
    <li class="report-turn">
      <h4>{turn.number(one.turn)}</h4>
      <p class="report-line">{one.line}</p>
      {options.length === 0 && (
        <p>
          <b>{turn.said}:</b> {one.said}
        </p>
      )}
      {options.length > 0 && (
        <table class="room-table">
          <thead>
            <tr>
              <th scope="col">{turn.reply}</th>
              {isCounted && <th scope="col">{isTwice ? turn.first : turn.votes}</th>}
              {isTwice && <th scope="col">{turn.second}</th>}
            </tr>
          </thead>
          <tbody>
            {options.map((option) => (
              <OptionRow key={option.id} option={option} isTwice={isTwice} isCounted={isCounted} />
            ))}
          </tbody>
        </table>
      )}
      <p class="note">
        <Face feeling={one.feeling} /> {turn.felt(one.feeling)} {one.split.by !== null && `${by[one.split.by]}.`}{' '}
        {hidden && turn.hidden}
      </p>
    </li>
  );
}

function partedAt(
  { from, exploring }: ReportTake,
  own: { exploring: (turn: number) => string; from: (turn: number) => string },
): string {
  if (from === null) return '';
  return exploring ? own.exploring(from) : own.from(from);
}

function Play({ take }: { readonly take: ReportTake }): VNode {
  const { plays, headline } = useRoomUi().words.report;
  const parted = partedAt(take, plays);
  return (
    <article class="report-play">
      <h3>{take.title}</h3>
      <p>
        {plays.with(take.customer)}. {take.team !== null && `${plays.by(take.team.name)}. `}
        {parted !== '' && `${parted}.`}
      </p>
      <p class="report-headline">{headline(take.headline)}</p>
      <ol>
        {take.turns.map((one) => (
          <Turn key={one.turn} one={one} />
        ))}
      </ol>
    </article>
  );
}

/** Every play of the room, turn by turn. */
export function Plays({ takes }: Pick<RoomReportView, 'takes'>): VNode {
  const { plays } = useRoomUi().words.report;
  return (
    <section aria-labelledby="plays-heading">
      <h2 id="plays-heading">{plays.title}</h2>
      {takes.length === 0 && <p class="quiet">{plays.none}</p>}
      {takes.map((take, place) => (
        <Play key={place} take={take} />
      ))}
    </section>
  );
}
