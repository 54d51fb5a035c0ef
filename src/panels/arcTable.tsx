import type { ComponentType, VNode } from 'preact';
import type { ArcPoint, DebriefView } from '../core/projections/debriefViews';
import type { DeeperMessages } from '../locales/enDeeper';
import { DeeperWords, useDeeperWords } from './deeperWords';
import { ScrollBox } from '../parts/scrollBox';
import { useUi } from './ui';

interface RowProps {
  readonly point: ArcPoint;
  readonly root: DebriefView['feelings']['start']['root'];
}

function Row({ point, root }: RowProps): VNode {
  const { words } = useUi();
  const own = useDeeperWords();
  const name = point.kind === 'turn' ? String(point.turn) : own.arcTable[point.kind];
  const meanwhile = Math.round(point.meanwhile);
  const marks = [point.turningPoint ? own.arcTable.turningPoint : '', own.arcTable.biggest[point.mark]]
    .filter(Boolean)
    .join(', ');
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="n">{point.kind === 'turn' ? own.signed(Math.round(point.swing)) : ''}</td>
      <td class="n">{meanwhile === 0 ? '' : own.signed(meanwhile)}</td>
      <td class="n">{point.value}</td>
      <td>{words.capital(words.feelings[root][point.band])}</td>
      <td>{words.grades[point.grade]}</td>
      <td>{marks}</td>
    </tr>
  );
}

function ArcTable({ debrief }: { readonly debrief: DebriefView }): VNode {
  const { arcTable: arc } = useDeeperWords();
  return (
    <ScrollBox label={arc.caption}>
      <table>
        <caption>{arc.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{arc.turn}</th>
            <th scope="col" class="n">
              {arc.words}
            </th>
            <th scope="col" class="n">
              {arc.meanwhile}
            </th>
            <th scope="col" class="n">
              {arc.feeling}
            </th>
            <th scope="col">{arc.word}</th>
            <th scope="col">{arc.zone}</th>
            <th scope="col">{arc.mark}</th>
          </tr>
        </thead>
        <tbody>
          {debrief.arc.map((point, place) => (
            <Row key={place} point={point} root={debrief.feelings.start.root} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The arc as a table, in a language's words. */
export function arcTableIn(own: DeeperMessages): ComponentType<{ readonly debrief: DebriefView }> {
  return function Table({ debrief }): VNode {
    return (
      <DeeperWords.Provider value={own}>
        <ArcTable debrief={debrief} />
      </DeeperWords.Provider>
    );
  };
}
