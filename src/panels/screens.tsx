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
const Demo = lazy(() => import('./byHand').then((module) => module.Demo));
const Aftermath = lazy(() => import('./around').then((module) => module.Aftermath));
const Debrief = lazy((words) =>
  Promise.all([import('./around'), words.loadDebrief()]).then(([module, own]) => module.debriefIn(own)),
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

const BesideThePlays = lazy((words) =>
  Promise.all([import('./pages'), words.loadPages()]).then(([module, own]) => module.pageIn(own)),
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
            {title === '' ? words.failed.again : words.backTo.library}
          </button>
        </p>
      </div>
    </>
  );
}

interface ScreenProps {
  readonly app: AppView;
}

const PlayNote = lazy(
  (words) => Promise.all([import('./playNote'), words.loadNotes()]).then(([module, own]) => module.playNoteIn(own)),
  () => null,
);

/** A newer build is offered before and after talks, never in one. */
const isFresh = ({ build, screen }: AppView): boolean =>
  build.fresh && screen.name !== 'encounter' && screen.name !== 'aftermath';

/** The one screen there is now, and what is to be told beside it. */
export function CurrentScreen({ app }: ScreenProps): VNode {
  const isCalm = app.saving.state === 'kept' && app.news === null && !isFresh(app);
  return (
    <>
      <TheScreen app={app} />
      {!isCalm && <PlayNote app={app} />}
    </>
  );
}

function TheScreen({ app }: ScreenProps): VNode {
  const { screen } = app;
  switch (screen.name) {
    case 'library':
      return <Library library={screen.library} />;
    case 'loading':
      return <Loading title={screen.title} />;
    case 'failed':
      return <Failed title={screen.title} />;
    case 'briefing':
      return <Briefing briefing={screen.briefing} unfinished={app.unfinished} />;
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
      return <Debrief debrief={screen.debrief} deeper={screen.deeper} beside={screen.beside} />;
    case 'notebook':
    case 'data':
    case 'class':
    case 'walk':
      return <BesideThePlays page={screen} />;
    case 'report':
      return <Report report={screen.report} />;
  }
}
