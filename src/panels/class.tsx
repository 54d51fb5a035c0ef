import './debrief.css';
import './class.css';
import './classFigures.css';
import './classPrint.css';
import type { ComponentType, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Cohort, CohortView } from '../core/projections/cohortViews';
import { PageBar } from './bar';
import { Bring } from './classFiles';
import { Group } from './classGroup';
import { Few, Start } from './classStart';
import { Story } from './classStory';
import { ClassWords, useClassWords, type Attempts, type ClassMessages } from './classWords';
import { useFocusOn } from './focus';
import { Icon } from '../parts/icons';

interface ClassProps {
  readonly cohort: CohortView;
}

function Head({ cohort: { group } }: ClassProps): VNode {
  const own = useClassWords();
  const heading = useFocusOn<HTMLHeadingElement>('class');
  return (
    <div class="class-head">
      <p class="eyebrow quiet">{own.eyebrow}</p>
      <h1 ref={heading} tabIndex={-1}>
        {group === null ? own.titleEmpty : own.title(group.people)}
      </h1>
      {group === null && <p class="lead">{own.lead}</p>}
      <ul class="class-promises">
        {own.promises.map((promise) => (
          <li key={promise} class="chip">
            <Icon name="tick" /> {promise}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface WhichProps {
  readonly group: Cohort;
  readonly story: number;
  readonly attempts: Attempts;
  readonly choose: (story: number) => void;
  readonly count: (attempts: Attempts) => void;
}

const BOTH: readonly Attempts[] = ['first', 'all'];

/** Which story, and which attempts. Where only first attempts can be told, there is nothing to choose. */
function Which({ group, story, attempts, choose, count }: WhichProps): VNode {
  const { which } = useClassWords();
  const shown = group.stories[story];
  return (
    <div class="class-which">
      {shown !== undefined && (
        <label>
          <span>{which.story}</span>
          <select value={story} onChange={(event) => choose(Number(event.currentTarget.value))}>
            {group.stories.map(({ id, title }, place) => (
              <option key={id} value={place}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {group.all !== null && (
        <div role="group" aria-label={which.attempts} class="row">
          {BOTH.map((one) => (
            <button key={one} class="btn" type="button" aria-pressed={one === attempts} onClick={() => count(one)}>
              {which[one]}
            </button>
          ))}
        </div>
      )}
      <p class="note">
        {attempts === 'first' ? which.hint : which.allHint} {which.rule}
      </p>
    </div>
  );
}

function Figures({ group }: { readonly group: Cohort }): VNode {
  const { which } = useClassWords();
  const [story, choose] = useState(0);
  const [wanted, count] = useState<Attempts>('first');
  const attempts = group.all === null ? 'first' : wanted;
  const place = Math.min(story, group.stories.length - 1);
  const shown = group.stories[place];
  return (
    <>
      <Which group={group} story={place} attempts={attempts} choose={choose} count={count} />
      {shown === undefined ? <p>{which.none}</p> : <Story key={shown.id} story={shown} attempts={attempts} />}
      <Group figures={(attempts === 'all' ? group.all : null) ?? group.first} />
    </>
  );
}

function Limits(): VNode {
  const { limits, print: printed } = useClassWords();
  return (
    <section class="class-limits" aria-labelledby="limits-heading">
      <h2 id="limits-heading">{limits.title}</h2>
      <ul class="class-lines">
        {limits.list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{limits.rule}</h3>
      <ul class="class-lines">
        {limits.rules.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="row">
        <button class="btn" type="button" onClick={() => print()}>
          <Icon name="file" /> {printed}
        </button>
      </p>
    </section>
  );
}

function Page({ cohort }: ClassProps): VNode {
  const { group, read, reading } = cohort;
  return (
    <>
      <PageBar home={false} />
      <div class="page class">
        <Head cohort={cohort} />
        <Bring cohort={cohort} />
        {group !== null && <Figures group={group} />}
        {group === null && read > 0 && reading === null && <Few />}
        {group === null && <Start />}
        {group !== null && <Limits />}
      </div>
    </>
  );
}

/** The trainer's view of many people, in a language's words. */
export function classIn(own: ClassMessages): ComponentType<ClassProps> {
  return function Class({ cohort }: ClassProps): VNode {
    return (
      <ClassWords.Provider value={own}>
        <Page cohort={cohort} />
      </ClassWords.Provider>
    );
  };
}
