import type { VNode } from 'preact';
import type { DeskView } from '../core/projections/deskViews';
import { ScrollBox } from '../parts/scrollBox';
import { ResultForm } from './deskForms';
import { useRoomUi } from './ui';

interface DeskProps {
  readonly desk: DeskView;
}

function Table({ desk }: DeskProps): VNode {
  const { league } = useRoomUi().words.work;
  const { signed, table } = useRoomUi().words.report;
  return (
    <ScrollBox label={table(league.title)}>
      <table class="room-table">
        <thead>
          <tr>
            <th scope="col">{league.place}</th>
            <th scope="col">{league.team}</th>
            <th scope="col">{league.mean}</th>
            <th scope="col">{league.rescue}</th>
          </tr>
        </thead>
        <tbody>
          {desk.league.map(({ team, place, mean, safe, rescue }) => (
            <tr key={team.seat}>
              <td>{place ?? league.none}</td>
              <th scope="row">{team.name}</th>
              <td>
                {mean === null ? (safe > 0 ? league.safe : league.none) : `${signed(mean)}%`}
                {mean !== null && safe > 0 && <span class="note"> {league.alsoSafe(safe)}</span>}
              </td>
              <td>{rescue === null ? league.none : signed(rescue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The table of the teams, and what they reached on screens of their own. */
export function League({ desk }: DeskProps): VNode {
  const { league } = useRoomUi().words.work;
  return (
    <section class="desk-work" aria-labelledby="league-heading">
      <h2 id="league-heading">{league.title}</h2>
      <Table desk={desk} />
      {desk.teams.length > 0 && desk.stories.length > 0 && (
        <details>
          <summary>{league.told}</summary>
          <ResultForm desk={desk} />
        </details>
      )}
    </section>
  );
}
