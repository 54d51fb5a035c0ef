import type { VNode } from 'preact';
import type {
  OutcomesView,
  OutcomeView,
  PlaceView,
  ReplyShown,
  StoryCohort,
  StoryFigures,
} from '../core/projections/cohortViews';
import { Path } from './classPath';
import { Bar, headingOf, ReplyText } from './classParts';
import { useClassWords, type Attempts } from './classWords';
import { Icon } from '../parts/icons';
import { Quote } from './rich';

interface FallProps {
  readonly place: PlaceView;
  readonly turn: number;
}

/** The replies after which feeling fell most at a place. */
function worstOf({ choices }: PlaceView): readonly ReplyShown[] {
  const [worst] = choices
    .filter(({ change }) => change !== null)
    .toSorted((one, other) => (one.change?.mean ?? 0) - (other.change?.mean ?? 0));
  return worst?.replies ?? [];
}

function Fall({ place, turn }: FallProps): VNode {
  const { fell } = useClassWords();
  const worst = worstOf(place);
  return (
    <li class="class-fall">
      <div class="class-fall-head">
        <p class="class-drop">
          <Icon name="down" flip /> {fell.drop(place.change ?? 0)}
        </p>
        <button class="class-go" type="button" onClick={() => document.getElementById(headingOf(turn))?.focus()}>
          {fell.turn(turn)}
        </button>
      </div>
      <h3>
        <span class="sr">{fell.customer} </span>
        <Quote text={place.line} />
      </h3>
      {worst.length === 1 && worst[0] !== undefined && (
        <p class="small">
          <span class="quiet">{fell.most}</span> <ReplyText reply={worst[0]} />
        </p>
      )}
      <div class="class-ask">
        <h4>{fell.ask}</h4>
        <ul class="class-lines">
          {fell.asks[place.asking].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function Fell({ figures: { fell, places } }: { readonly figures: StoryFigures }): VNode {
  const { fell: words } = useClassWords();
  return (
    <section aria-labelledby="fell-heading">
      <h2 id="fell-heading">{words.title}</h2>
      {fell.length === 0 && <p class="quiet">{words.none}</p>}
      <ol class="class-falls">
        {fell.map((at) => {
          const place = places[at];
          return place && <Fall key={at} place={place} turn={at + 1} />;
        })}
      </ol>
    </section>
  );
}

interface EndsProps<Name> {
  readonly caption: string;
  readonly outcomes: OutcomesView<Name>;
  readonly attempts: Attempts;
  readonly say: (names: readonly Name[]) => string;
}

/** How many came out in each way, as a table with bars. */
function Ends<Name>({ caption, outcomes, attempts, say }: EndsProps<Name>): VNode {
  const { ends, path } = useClassWords();
  const open: readonly OutcomeView<Name>[] =
    (outcomes.open ?? 0) > 0 ? [{ names: [], elsewhere: true, count: outcomes.open ?? 0 }] : [];
  const rows = [...outcomes.ways, ...open];
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const name = ({ names, elsewhere }: OutcomeView<Name>): string => {
    if (names.length === 0) return ends.unended;
    return elsewhere ? `${say(names)}, ${ends.elsewhere}` : say(names);
  };
  return (
    <table class="class-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{ends.way}</th>
          <th scope="col">{path.chosen[attempts]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={name(row)}>
            <th scope="row">{name(row)}</th>
            <td>
              <Bar count={row.count} share={Math.round((100 * row.count) / all)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ended({ figures, attempts }: { readonly figures: StoryFigures; readonly attempts: Attempts }): VNode {
  const { ends } = useClassWords();
  const { passages, endings } = figures;
  return (
    <section aria-labelledby="ends-heading">
      <h2 id="ends-heading">{ends.title}</h2>
      {passages === null && endings === null && <p class="quiet">{ends.none}</p>}
      <div class="class-two">
        {passages !== null && (
          <div class="card">
            <Ends caption={ends.feeling} outcomes={passages} attempts={attempts} say={ends.passages} />
          </div>
        )}
        {endings !== null && (
          <div class="card">
            <Ends caption={ends.endings} outcomes={endings} attempts={attempts} say={ends.joined} />
          </div>
        )}
      </div>
    </section>
  );
}

interface StoryProps {
  readonly story: StoryCohort;
  readonly attempts: Attempts;
}

/** One story as many people played it. */
export function Story({ story, attempts }: StoryProps): VNode {
  const { which } = useClassWords();
  const isAll = attempts === 'all' && story.all !== null;
  const figures = isAll && story.all !== null ? story.all : story.first;
  const counted = isAll ? 'all' : 'first';
  return (
    <div class="class-story">
      <p class="quiet">
        {story.played === null ? which.nearly : which.played(story.played)}{' '}
        {attempts === 'all' && story.all === null && which.notAgain} {story.keyStatus === 'draft' && which.draft}
      </p>
      <Fell figures={figures} />
      <Path places={figures.places} attempts={counted} />
      <Ended figures={figures} attempts={counted} />
    </div>
  );
}
