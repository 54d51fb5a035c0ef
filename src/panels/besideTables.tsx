import type { VNode } from 'preact';
import type { BesideView, DifferenceView } from '../core/projections/besideViews';
import type { ArcPoint } from '../core/projections/debriefViews';
import type { EmotionRoot, Kept } from '../core/model/words';
import { laterOf, talkOf } from './besideGround';
import { SIDES, type Side, useBesideWords } from './besideWords';
import { ScrollBox } from '../parts/scrollBox';
import { useUi } from './ui';

interface BesideProps {
  readonly beside: BesideView;
}

/** The two columns every table has. */
function SideHeads(): VNode {
  const { names } = useBesideWords();
  return (
    <>
      {SIDES.map((side) => (
        <th key={side} scope="col">
          {names[side]}
        </th>
      ))}
    </>
  );
}

interface FeelingProps {
  readonly point: ArcPoint | undefined;
  readonly root: EmotionRoot;
  /** What is said where there is no such point. */
  readonly none: string;
}

function Feeling({ point, root, none }: FeelingProps): VNode {
  const { words } = useUi();
  const { chart } = useBesideWords();
  return <td>{point === undefined ? none : chart.cell(point.value, words.feelings[root][point.band])}</td>;
}

/** Both roads in numbers and words, turn by turn. */
export function ArcTable({ beside }: BesideProps): VNode {
  const { chart } = useBesideWords();
  const { first, other } = beside;
  const [before, now] = [talkOf(first), talkOf(other)];
  const points = before.length >= now.length ? before : now;
  const hasLater = laterOf(first) !== undefined || laterOf(other) !== undefined;
  const pointOf = (side: Side, kind: ArcPoint['kind'], turn: number): ArcPoint | undefined =>
    beside[side].arc.find((point) => point.kind === kind && (kind === 'later' || point.turn === turn));
  const row = (label: string, kind: ArcPoint['kind'], turn: number): VNode => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {SIDES.map((side) => (
        <Feeling
          key={side}
          point={pointOf(side, kind, turn)}
          root={first.end.root}
          none={kind === 'later' ? chart.quiet : chart.gone}
        />
      ))}
    </tr>
  );
  return (
    <ScrollBox label={chart.caption}>
      <table>
        <caption>{chart.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{chart.turn}</th>
            <SideHeads />
          </tr>
        </thead>
        <tbody>
          {points.map(({ kind, turn }) => row(kind === 'start' ? chart.start : String(turn), kind, turn))}
          {hasLater && row(chart.later, 'later', 0)}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The three scales of both roads. */
export function Scales({ beside }: BesideProps): VNode {
  const { scales, dimensions } = useBesideWords();
  return (
    <section class="card" aria-labelledby="beside-scales">
      <h2 id="beside-scales">{scales.title}</h2>
      <p class="quiet small">{scales.hint}</p>
      <ScrollBox label={scales.hint}>
        <table>
          <thead>
            <tr>
              <th scope="col">{scales.scale}</th>
              <SideHeads />
            </tr>
          </thead>
          <tbody>
            {beside.scales.map((scale) => (
              <tr key={scale.dimension}>
                <th scope="row">{dimensions[scale.dimension].name}</th>
                {SIDES.map((side) => (
                  <td key={side}>{scale[side].of === 0 ? scales.none : scales.of(scale[side].got, scale[side].of)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

type Row = DifferenceView<Kept | 'open'> & { readonly must?: boolean; readonly isPromise: boolean };

function rowsOf({ needs, promises }: BesideView): readonly Row[] {
  return [
    ...needs.map((need) => ({ ...need, isPromise: false })),
    ...promises.map((promise) => ({ ...promise, isPromise: true })),
  ];
}

/** Needs and promises that came out differently. */
export function Differences({ beside }: BesideProps): VNode {
  const { differ } = useBesideWords();
  const rows = rowsOf(beside);
  const word = (row: Row, side: Side): string =>
    row.isPromise && row[side] === 'met' ? differ.kept : differ.became[row[side]];
  return (
    <section class="card" aria-labelledby="beside-differ">
      <h2 id="beside-differ">{differ.title}</h2>
      {rows.length === 0 ? (
        <p>{differ.none}</p>
      ) : (
        <ScrollBox label={differ.need}>
          <table>
            <thead>
              <tr>
                <th scope="col">{differ.need}</th>
                <SideHeads />
              </tr>
            </thead>
            <tbody>
              {rows.map((row, place) => (
                <tr key={place}>
                  <th scope="row">
                    {row.text}
                    {row.must === true && <span class="quiet small"> ({differ.must})</span>}
                  </th>
                  {SIDES.map((side) => (
                    <td key={side}>{word(row, side)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}
