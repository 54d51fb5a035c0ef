import type { VNode } from 'preact';
import type { ChoiceView, PlaceView } from '../core/projections/cohortViews';
import { Bar, headingOf, Levels, ReplyText } from './classParts';
import { useClassWords, type Attempts } from './classWords';
import { Icon } from '../parts/icons';
import { Quote } from './rich';

/** On a narrow page the rows are laid out as blocks, and some browsers then forget that this is a table. */
const ROLE = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  rowheader: { role: 'rowheader' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const;

interface ChoiceProps {
  readonly choice: ChoiceView;
}

interface RowProps extends ChoiceProps {
  /** There is nothing beside it to be compared with. */
  readonly isOnly: boolean;
}

/** A reply, or several that cannot be told apart. */
function Said({ choice: { replies, elsewhere } }: ChoiceProps): VNode {
  const { path } = useClassWords();
  const [only] = replies;
  const isOne = replies.length === 1 && !elsewhere && only !== undefined;
  if (isOne)
    return (
      <>
        <ReplyText reply={only} /> <Levels reply={only} />
      </>
    );
  return (
    <>
      <span class="small quiet">{path.joined}</span>
      <ul class="class-joined">
        {replies.map((reply) => (
          <li key={reply.place}>
            <ReplyText reply={reply} /> <Levels reply={reply} />
          </li>
        ))}
        {elsewhere && <li class="quiet">{path.elsewhere}</li>}
      </ul>
    </>
  );
}

function Feeling({ choice: { change, count } }: ChoiceProps): VNode {
  const own = useClassWords();
  const { path } = own;
  if (change === null) return <span class="small quiet">{count === 0 ? '' : path.noChange}</span>;
  const { mean, spread } = change;
  return (
    <>
      <b class={mean < 0 ? 'class-down' : 'class-up'}>
        <Icon name={mean < 0 ? 'down' : mean > 0 ? 'up' : 'on'} flip /> {own.signed(mean)}
      </b>
      <span class="class-levels">{path.middle(spread.low, spread.high)}</span>
    </>
  );
}

function Choice({ choice, isOnly }: RowProps): VNode {
  const { path } = useClassWords();
  const { count, share } = choice;
  const many = isOnly ? <b>{path.every(count)}</b> : <Bar count={count} share={share} isBlurred={choice.elsewhere} />;
  return (
    <tr {...ROLE.row} class={count === 0 ? 'nobody' : undefined}>
      <th scope="row" {...ROLE.rowheader}>
        <Said choice={choice} />
      </th>
      <td {...ROLE.cell}>{count === 0 ? path.nobody : many}</td>
      <td {...ROLE.cell}>
        <Feeling choice={choice} />
      </td>
    </tr>
  );
}

interface PlaceProps {
  readonly place: PlaceView;
  readonly turn: number;
  readonly attempts: Attempts;
}

function Marks({ place: { visit, turningPoint, salesPrompt }, turn }: Omit<PlaceProps, 'attempts'>): VNode {
  const { path } = useClassWords();
  return (
    <p class="class-marks">
      <b>{path.turn(turn)}</b>
      {visit > 1 && <span class="chip">{path.again(visit)}</span>}
      {turningPoint && (
        <span class="chip">
          <Icon name="star" /> {path.turningPoint}
        </span>
      )}
      {salesPrompt && <span class="chip">{path.sale}</span>}
    </p>
  );
}

function Choices({ place: { choices }, turn, attempts }: PlaceProps): VNode {
  const { path } = useClassWords();
  return (
    <table class="class-table" {...ROLE.table}>
      <caption class="sr">{path.caption(turn)}</caption>
      <thead {...ROLE.rowgroup}>
        <tr {...ROLE.row}>
          {[path.reply, path.chosen[attempts], path.feeling].map((name) => (
            <th key={name} scope="col" {...ROLE.columnheader}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.rowgroup}>
        {choices.map((choice) => (
          <Choice key={choice.replies[0]?.place} choice={choice} isOnly={choices.length === 1} />
        ))}
      </tbody>
    </table>
  );
}

function Place({ place, turn, attempts }: PlaceProps): VNode {
  const { path } = useClassWords();
  const { line, turningPoint, elsewhere } = place;
  return (
    <li class={turningPoint ? 'class-place turning' : 'class-place'}>
      <Marks place={place} turn={turn} />
      <h3 id={headingOf(turn)} tabIndex={-1}>
        <Quote text={line} />
      </h3>
      <Choices place={place} turn={turn} attempts={attempts} />
      {elsewhere !== null && elsewhere > 0 && <p class="note">{path.elsewhereCount[attempts](elsewhere)}</p>}
    </li>
  );
}

interface PathProps {
  readonly places: readonly PlaceView[];
  readonly attempts: Attempts;
}

/** All turns that can be told, in the order they were met. */
export function Path({ places, attempts }: PathProps): VNode {
  const { path } = useClassWords();
  return (
    <section aria-labelledby="path-heading">
      <h2 id="path-heading">{path.title}</h2>
      <p class="quiet small">{places.length === 0 ? path.none : path.hint}</p>
      <ol class="class-path">
        {places.map((place, at) => (
          <Place key={`${place.visit} ${place.beat}`} place={place} turn={at + 1} attempts={attempts} />
        ))}
      </ol>
    </section>
  );
}
