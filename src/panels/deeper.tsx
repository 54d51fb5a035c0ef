import './scores.css';
import './turns.css';
import './deeper.css';
import './print.css';
import type { ComponentType, VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { DeeperView } from '../core/projections/deeperViews';
import type { DeeperMessages } from '../locales/enDeeper';
import { Chances, Later, Needs, Promises } from './chances';
import { type DeeperProps, DeeperWords, GoToTurn, useDeeperWords } from './deeperWords';
import { Words } from './glossary';
import { Hundred } from './hundred';
import { Icon } from '../parts/icons';
import { Moments } from './moments';
import { Path } from './pathCard';
import { usePrintedWhole } from './printed';
import { Review } from './review';
import { Scores } from './scores';
import { Bottom, Questions, Steps } from './stepsCard';
import { Turns } from './turns';
import { WhatNext } from './whatNext';

export { arcTableIn } from './arcTable';

const NO_BRANCHES: readonly number[] = [];

/** What was shown, what was needed, and what came of it, in two columns where there is room. */
function Columns({ debrief, deeper }: DeeperProps): VNode {
  return (
    <div class="two">
      <div class="stack">
        <Chances debrief={debrief} />
        {deeper && <Bottom felt={deeper.felt} bottomLine={deeper.bottomLine} />}
      </div>
      <div class="stack">
        <Needs debrief={debrief} />
        <Promises debrief={debrief} />
        <Later debrief={debrief} />
        <Review debrief={debrief} />
      </div>
    </div>
  );
}

/** How the talk was led; one of the two alone takes the whole width. */
function Ways({ steps, questions }: Pick<DeeperView, 'steps' | 'questions'>): VNode | null {
  if (steps === null && questions === null) return null;
  return (
    <div class="two even">
      <Steps steps={steps} />
      <Questions questions={questions} />
    </div>
  );
}

/** The review that the customer had read before coming, and what it did to the start. */
function Moved({ debrief, moved }: Pick<DeeperProps, 'debrief'> & Pick<DeeperView, 'moved'>): VNode | null {
  const own = useDeeperWords();
  if (moved === null) return null;
  return (
    <p class="heard-before">
      <Icon name="screen" /> <span>{own.moved(debrief.briefing.customer.callMe, Math.round(moved))}</span>
    </p>
  );
}

function Around({ debrief, deeper }: DeeperProps & { readonly deeper: DeeperView }): VNode {
  return (
    <>
      <Path path={deeper.path} debrief={debrief} />
      <Hundred crowds={deeper.crowds} firstMisery={deeper.firstMisery} />
    </>
  );
}

function Parts({ debrief, deeper }: DeeperProps): VNode {
  const [isAll, setAll] = useState(false);
  const [wanted, setWanted] = useState<{ readonly turn: number } | null>(null);
  const goTo = useMemo(
    () =>
      (turn: number): void => {
        setAll(true);
        setWanted({ turn });
      },
    [],
  );
  usePrintedWhole();
  const hasTurns = debrief.turns.length > 0;
  const branches = deeper?.branches ?? NO_BRANCHES;
  return (
    <GoToTurn.Provider value={goTo}>
      {deeper && <Moved debrief={debrief} moved={deeper.moved} />}
      {hasTurns && <Moments debrief={debrief} branches={branches} />}
      {hasTurns && <Scores debrief={debrief} />}
      <Columns debrief={debrief} deeper={hasTurns ? deeper : null} />
      {deeper && hasTurns && <Ways steps={deeper.steps} questions={deeper.questions} />}
      {deeper && hasTurns && <Around debrief={debrief} deeper={deeper} />}
      {hasTurns && <Turns debrief={debrief} branches={branches} isAll={isAll} show={setAll} wanted={wanted} />}
      {deeper && hasTurns && <Words debrief={debrief} stage={deeper.stage} />}
      <WhatNext hasTurns={hasTurns} />
    </GoToTurn.Provider>
  );
}

/** What lies under the top of a debrief, in a language's words. */
export function deeperIn(own: DeeperMessages): ComponentType<DeeperProps> {
  return function Deeper(props: DeeperProps): VNode {
    return (
      <DeeperWords.Provider value={own}>
        <Parts {...props} />
      </DeeperWords.Provider>
    );
  };
}
