import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { LinePoint, SkillView } from '../core/projections/progressViews';
import { useNotebookWords } from './notebookWords';
import { ScrollBox } from '../parts/scrollBox';

/** The drawing is stretched as a whole, so it is never cut off, on no screen and on no paper. */
const SHAPE = { width: 340, height: 206, left: 38, right: 326, top: 10, bottom: 172 } as const;
const LINES = [0, 40, 65, 100] as const;

const xOf = ({ place }: LinePoint): number => SHAPE.left + 10 + (SHAPE.right - SHAPE.left - 20) * place;
const yOf = (share: number): number => SHAPE.bottom - ((SHAPE.bottom - SHAPE.top) * share) / 100;

/** A ribbon from the low ends there and the high ends back; one point alone has a little width. */
function ribbon(points: readonly LinePoint[]): string {
  const known = points.flatMap((point) => (point.band === null ? [] : [{ x: xOf(point), band: point.band }]));
  const [first] = known;
  if (first === undefined) return '';
  const ends =
    known.length > 1
      ? known
      : [
          { ...first, x: first.x - 5 },
          { ...first, x: first.x + 5 },
        ];
  const there = ends.map(({ x, band }) => `${x} ${yOf(band.low)}`);
  const back = ends.toReversed().map(({ x, band }) => `${x} ${yOf(band.high)}`);
  return `M${[...there, ...back].join('L')}Z`;
}

function Grid(): VNode {
  return (
    <>
      {LINES.map((share) => (
        <g key={share}>
          <path
            class={share === 40 || share === 65 ? 'word-line' : 'grid-line'}
            d={`M${SHAPE.left} ${yOf(share)}H${SHAPE.right}`}
          />
          <text x={SHAPE.left - 6} y={yOf(share) + 4.5} text-anchor="end">
            {share}
          </text>
        </g>
      ))}
    </>
  );
}

/** The chart in words, for those who cannot see it. */
function useDescription(line: readonly LinePoint[]): string {
  const own = useNotebookWords();
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return '';
  const ends = first === last ? [last] : [first, last];
  return [
    own.line.says(line.length, own.date(first.from), own.date(last.at)),
    ...ends.map(({ at, share, band }) => {
      const said = own.line.point(own.date(at), share);
      return band === null ? said : `${said} ${own.bands.span(band)}, ${own.bands.range(band)}.`;
    }),
  ].join(' ');
}

function Chart({ skill }: { readonly skill: SkillView }): VNode {
  const own = useNotebookWords();
  const id = useId();
  const { line } = skill;
  const [first, last] = [line[0], line.at(-1)];
  const isOne = first === last;
  return (
    <svg class="skill-line" viewBox={`0 0 ${SHAPE.width} ${SHAPE.height}`} role="img" aria-labelledby={`${id}t ${id}d`}>
      <title id={`${id}t`}>{own.line.chart(own.bands.skills[skill.skill].name)}</title>
      <desc id={`${id}d`}>{useDescription(line)}</desc>
      <Grid />
      <path class="ribbon" d={ribbon(line)} />
      <path class="way" d={`M${line.map((point) => `${xOf(point)} ${yOf(point.share)}`).join('L')}`} />
      {line.map((point) => (
        <circle key={point.at} class="point" cx={xOf(point)} cy={yOf(point.share)} r="5" />
      ))}
      {first !== undefined && (
        <text x={isOne ? xOf(first) : SHAPE.left} y={SHAPE.height - 10} text-anchor={isOne ? 'middle' : 'start'}>
          {own.date(first.from)}
        </text>
      )}
      {last !== undefined && !isOne && (
        <text x={SHAPE.right} y={SHAPE.height - 10} text-anchor="end">
          {own.date(last.at)}
        </text>
      )}
    </svg>
  );
}

function Table({ skill }: { readonly skill: SkillView }): VNode {
  const { line, bands, date } = useNotebookWords();
  const caption = line.caption(bands.skills[skill.skill].name);
  return (
    <ScrollBox label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{line.columns.when}</th>
            <th scope="col" class="n">
              {line.columns.answers}
            </th>
            <th scope="col" class="n">
              {line.columns.share}
            </th>
            <th scope="col">{line.columns.band}</th>
          </tr>
        </thead>
        <tbody>
          {skill.line.map(({ from, at, answers, share, band }) => (
            <tr key={at}>
              <th scope="row">{line.until(date(from), date(at))}</th>
              <td class="n">{answers}</td>
              <td class="n">{share}</td>
              <td>{band === null ? bands.none : `${bands.span(band)}, ${bands.range(band)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Each skill over dates, as a drawing and as a table. */
export function Lines({ skills }: { readonly skills: readonly SkillView[] }): VNode {
  const { line, bands } = useNotebookWords();
  return (
    <section aria-labelledby="lines-heading">
      <h2 id="lines-heading">{line.title}</h2>
      <p class="quiet small">{line.hint}</p>
      <div class="skill-lines">
        {skills.map((skill) => (
          <figure key={skill.skill} class="card">
            <h3>{bands.skills[skill.skill].name}</h3>
            {skill.line.length === 0 ? (
              <p class="quiet small">{line.none}</p>
            ) : (
              <>
                <Chart skill={skill} />
                <details class="on-screen">
                  <summary>{line.table}</summary>
                  <Table skill={skill} />
                </details>
              </>
            )}
          </figure>
        ))}
      </div>
    </section>
  );
}
