import type { VNode } from 'preact';
import type { LeagueRow } from '../core/projections/roomViews';
import { Frame, type ScreenProps } from './wallFrame';
import { FitList } from './wallList';
import { useRoomWords } from './words';

/** What the room has agreed on; the newest stand last. */
export function Rules({ screen, wall }: ScreenProps<'rules'>): VNode {
  const words = useRoomWords();
  const { ask, rules } = screen;
  return (
    <Frame of={`${wall.cue} ${rules.length}`} sizes={3} most={rules.length - 1} title={ask}>
      {(level) =>
        rules.length === 0 ? (
          <p class="wall-lead wall-quiet">{words.rules.none}</p>
        ) : (
          <FitList items={rules} left={level} more={words.moreInReport} kind="wall-numbered" isNewest>
            {(rule, place) => (
              <>
                <b>{place + 1}</b> <span>{rule}</span>
              </>
            )}
          </FitList>
        )
      }
    </Frame>
  );
}

/** If-then cards; the newest stand last. */
export function Cards({ screen, wall }: ScreenProps<'cards'>): VNode {
  const words = useRoomWords();
  const { ask, cards } = screen;
  return (
    <Frame of={`${wall.cue} ${cards.length}`} sizes={3} most={cards.length - 1} title={ask}>
      {(level) =>
        cards.length === 0 ? (
          <p class="huge">{words.cards.none}</p>
        ) : (
          <FitList items={cards} left={level} more={words.moreInReport} kind="wall-cards" isNewest>
            {({ when, will }) => (
              <>
                <span>
                  <b>{words.cards.when}</b> {when},
                </span>{' '}
                <span>
                  <b>{words.cards.will}</b> {will}
                </span>
              </>
            )}
          </FitList>
        )
      }
    </Frame>
  );
}

function TableRow({ row }: { readonly row: LeagueRow }): VNode {
  const { table } = useRoomWords();
  const { team, place, mean, safe, rescue } = row;
  const none = (
    <>
      <span aria-hidden="true">{table.none}</span>
      <span class="sr">{table.noneSpoken}</span>
    </>
  );
  return (
    <tr class={place === 1 ? 'first' : undefined}>
      <td>{place ?? none}</td>
      <th scope="row">
        <span class="clamp-2">{team.name}</span>
      </th>
      <td>
        {mean !== null && table.percent(mean)}
        {mean !== null && safe > 0 && <span class="wall-safe"> {table.alsoSafe(safe)}</span>}
        {mean === null && (safe > 0 ? <span class="wall-safe">{table.safe}</span> : none)}
      </td>
      <td>{rescue === null ? none : table.points(rescue)}</td>
    </tr>
  );
}

/** Teams by the mean of their Turnarounds; never people. */
export function Table({ screen, wall }: ScreenProps<'table'>): VNode {
  const { table } = useRoomWords();
  const { rows } = screen;
  return (
    <Frame of={wall.cue} sizes={3} most={1} title={table.title}>
      {() => (
        <table class="wall-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="sr">{table.place}</span>
              </th>
              <th scope="col">{table.team}</th>
              <th scope="col">{table.mean}</th>
              <th scope="col">{table.rescue}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <TableRow key={row.team.seat} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </Frame>
  );
}
