import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AppView } from '../app/view';
import { PageBar } from './bar';
import { Briefing } from './briefing';
import { Encounter } from './encounter';
import { useFocusOn } from './focus';
import { lazy } from './lazy';
import { useUi } from './ui';

const Library = lazy((words) =>
  Promise.all([import('./library'), words.loadStreet()]).then(([module, own]) => module.libraryIn(own)),
);
const Demo = lazy(() => import('./demo').then((module) => module.Demo));
const Aftermath = lazy(() => import('./aftermath').then((module) => module.Aftermath));
const Debrief = lazy((words) =>
  Promise.all([import('./debrief'), words.loadDebrief()]).then(([module, own]) => module.debriefIn(own)),
);
const Report = lazy((words) =>
  Promise.all([import('./author/authorReport'), words.loadAuthor()]).then(([module, own]) =>
    module.authorReportIn(own),
  ),
);

const ChangedNote = lazy(
  (words) =>
    Promise.all([import('./author/changedNote'), words.loadAuthor()]).then(([module, own]) =>
      module.changedNoteIn(own),
    ),
  () => null,
);

/** A wait shorter than this shows nothing new, so that quick loads do not flash. */
const QUIET_WAIT = 300;

function Loading({ title }: { readonly title: string }): VNode {
  const { words } = useUi();
  const [isLong, setLong] = useState(false);
  const heading = useFocusOn<HTMLHeadingElement>(isLong);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_WAIT);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="page" aria-busy="true">
      {isLong && (
        <h1 ref={heading} tabIndex={-1}>
          {title === '' ? words.loading.part : words.loading.title(title)}
        </h1>
      )}
    </div>
  );
}

function Failed({ title }: { readonly title: string }): VNode {
  const { words, send } = useUi();
  const heading = useFocusOn<HTMLHeadingElement>(title);
  return (
    <>
      <PageBar home={false} />
      <div class="page stack">
        <h1 ref={heading} tabIndex={-1}>
          {title === '' ? words.failed.part : words.failed.title}
        </h1>
        {title !== '' && <p class="lead">{words.failed.says(title)}</p>}
        <p>
          <button class="btn main" type="button" onClick={() => send({ type: 'library.open' })}>
            {title === '' ? words.failed.again : words.backToStreet}
          </button>
        </p>
      </div>
    </>
  );
}

interface ScreenProps {
  readonly app: AppView;
}

/** The one screen there is now. */
export function CurrentScreen({ app }: ScreenProps): VNode {
  const { screen } = app;
  switch (screen.name) {
    case 'library':
      return <Library library={screen.library} />;
    case 'loading':
      return <Loading title={screen.title} />;
    case 'failed':
      return <Failed title={screen.title} />;
    case 'briefing':
      return <Briefing briefing={screen.briefing} />;
    case 'demo':
      return <Demo demo={screen.demo} />;
    case 'encounter':
      return (
        <>
          <Encounter
            encounter={screen.encounter}
            stageStatus={app.stageStatus}
            face={app.stage.face}
            sound={app.stage.sound?.name ?? ''}
          />
          {app.own && <ChangedNote changed={app.changed} />}
        </>
      );
    case 'aftermath':
      return <Aftermath aftermath={screen.aftermath} />;
    case 'debrief':
      return <Debrief debrief={screen.debrief} />;
    case 'report':
      return <Report report={screen.report} />;
  }
}
