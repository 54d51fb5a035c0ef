import type { VNode } from 'preact';
import type { DeskView } from '../core/projections/deskViews';
import { Icon } from '../parts/icons';
import { TEAM_KEYS } from './roomKeys';
import { useRoomUi } from './ui';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

function TeamKeys({ desk }: { readonly desk: DeskView }): VNode {
  const { keys } = useRoomUi().words;
  return (
    <>
      <h3>{keys.teams.title}</h3>
      <p class="quiet">{keys.teams.says}</p>
      <table class="room-table">
        <thead>
          <tr>
            <th scope="col">{keys.teams.team}</th>
            {LETTERS.map((letter) => (
              <th scope="col" key={letter}>
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {desk.teams.map(({ seat, name, number }) => (
            <tr key={seat}>
              <th scope="row">{name}</th>
              {(TEAM_KEYS[number - 1] ?? []).map((code) => (
                <td key={code}>
                  <kbd>{keys.names[code] ?? code.slice(-1)}</kbd>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The guide in a tab of its own: the desk stays as it is. A wall shows nothing but the session. */
function GuideLink(): VNode {
  const { guide } = useRoomUi().words.door;
  return (
    <p>
      <a class="btn" href="../guide/" target="_blank" rel="noopener">
        <Icon name="file" /> {guide.open} <span class="sr">({guide.opens})</span>
      </a>
    </p>
  );
}

/** All keys of a room, and those of its teams where they vote by keys. */
export function Keys({ desk }: { readonly desk: DeskView }): VNode {
  const { words, role } = useRoomUi();
  const { keys } = words;
  return (
    <div class="room-keys">
      <dl>
        {keys.list.map((one) => (
          <div key={one.does}>
            <dt>
              {one.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{one.does}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{keys.marks}</p>
      {desk.way === 'keys' && desk.teams.length > 0 && <TeamKeys desk={desk} />}
      {role === 'desk' && <GuideLink />}
    </div>
  );
}
