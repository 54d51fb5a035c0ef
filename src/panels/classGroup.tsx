import type { VNode } from 'preact';
import type { BehaviourShare, GroupFigures, ScaleView, Spread } from '../core/projections/cohortViews';
import { useClassWords } from './classWords';

interface FiguresProps {
  readonly figures: GroupFigures;
}

/** Where the middle half lies. Decoration: the numbers stand beside it. */
function Strip({ spread: { low, middle, high } }: { readonly spread: Spread }): VNode {
  return (
    <span class="class-strip" aria-hidden="true">
      <i style={{ '--low': `${low}%`, '--wide': `${high - low}%` }} />
      <b style={{ '--at': `${middle}%` }} />
    </span>
  );
}

function Scale({ scale: { dimension, spread, people } }: { readonly scale: ScaleView }): VNode {
  const { group } = useClassWords();
  const { name, asks } = group.dimensions[dimension];
  return (
    <tr>
      <th scope="row">
        {name} <span class="class-levels">{asks}</span>
      </th>
      {spread === null ? (
        <td colSpan={3} class="quiet">
          {group.noScale}
        </td>
      ) : (
        <>
          <td class="class-wide">
            <Strip spread={spread} />
            {group.range(spread.low, spread.high)}
          </td>
          <td>
            <b>{group.percent(spread.middle)}</b>
          </td>
          <td>{people ?? group.some}</td>
        </>
      )}
    </tr>
  );
}

function Scales({ figures: { scales } }: FiguresProps): VNode {
  const { group } = useClassWords();
  return (
    <div class="card">
      <h3>{group.scales}</h3>
      <p class="quiet small">{group.scalesHint}</p>
      <table class="class-table">
        <caption class="sr">{group.scales}</caption>
        <thead>
          <tr>
            <th scope="col">{group.scale}</th>
            <th scope="col">{group.half}</th>
            <th scope="col">{group.middle}</th>
            <th scope="col">{group.from}</th>
          </tr>
        </thead>
        <tbody>
          {scales.map((scale) => (
            <Scale key={scale.dimension} scale={scale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Habit({ share: { behaviour, taken, chances, broken } }: { readonly share: BehaviourShare }): VNode {
  const { group } = useClassWords();
  return (
    <tr>
      <th scope="row">{group.names[behaviour]}</th>
      <td>
        {taken === null ? (
          <span class="small quiet">{group.few}</span>
        ) : (
          <span class="class-bar">
            <b>{group.of(taken, chances)}</b>
            <i aria-hidden="true" style={{ '--share': `${chances === 0 ? 0 : (100 * taken) / chances}%` }} />
          </span>
        )}
      </td>
      <td class="small">{broken === null ? group.brokenFew : broken === 0 ? group.brokenNone : group.times(broken)}</td>
    </tr>
  );
}

function Habits({ figures: { behaviours } }: FiguresProps): VNode {
  const { group } = useClassWords();
  return (
    <div class="card">
      <h3>{group.habits}</h3>
      <p class="quiet small">{behaviours.length === 0 ? group.noHabits : group.habitsHint}</p>
      {behaviours.length > 0 && (
        <table class="class-table">
          <caption class="sr">{group.habits}</caption>
          <thead>
            <tr>
              <th scope="col">{group.habit}</th>
              <th scope="col">{group.chances}</th>
              <th scope="col">{group.broken}</th>
            </tr>
          </thead>
          <tbody>
            {behaviours.map((share) => (
              <Habit key={share.behaviour} share={share} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** What is summed over all stories: misery turned to magic, the scales, the habits. */
export function Group({ figures }: FiguresProps): VNode {
  const { group } = useClassWords();
  return (
    <section aria-labelledby="group-heading">
      <h2 id="group-heading">{group.title}</h2>
      {figures.turned === null ? (
        <p class="quiet">{group.turnedNone}</p>
      ) : (
        <p class="class-turned">
          <b>{group.turned(figures.turned)}</b> {group.turnedSays}
        </p>
      )}
      <div class="class-cards">
        <Scales figures={figures} />
        <Habits figures={figures} />
      </div>
    </section>
  );
}
