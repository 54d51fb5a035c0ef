import type { OpenPicture, Picture } from './ports';
import type { Session } from './session';
import type { AppView, PictureView } from './view';

/**
 * Opens the picture at home or when an encounter is near, after the words are on screen, and keeps it told. A picture that stops
 * comes back by itself once; after that the person decides.
 */
export function followPicture(session: Session, open: OpenPicture, afterPaint: (then: () => void) => void): void {
  let picture: Picture | null = null;
  let isOpening = false;
  let mayReturn = true;
  let motion: AppView['settings']['motion'] | null = null;

  const start = (): void => {
    isOpening = isNear(session.view());
    if (isOpening)
      open(session.view().settings.motion, stopped).then(opened, () => session.send({ type: 'stage.failed' }));
  };

  // Opening takes a while, and much may have changed in the meantime.
  function opened(running: Picture): void {
    picture = running;
    running.setMotion(session.view().settings.motion);
    running.show(pictureOf(session.view()));
    session.send({ type: 'stage.opened' });
  }

  function stopped(): void {
    session.send({ type: 'stage.failed' });
    if (mayReturn) session.send({ type: 'stage.restart' });
    mayReturn = false;
  }

  function shut(): void {
    picture?.close();
    picture = null;
    session.send({ type: 'stage.restart' });
  }

  const follow = (view: AppView): void => {
    isOpening &&= view.stageStatus === 'off';
    if (view.stageStatus === 'failed') picture = null;
    if (picture !== null && !view.settings.stage) return shut();
    if (motion !== view.settings.motion) picture?.setMotion(view.settings.motion);
    motion = view.settings.motion;
    picture?.show(pictureOf(view));
    if (picture !== null || isOpening || view.stageStatus !== 'off' || !isNear(view)) return;
    isOpening = true;
    afterPaint(start);
  };

  session.subscribe(follow);
  follow(session.view());
}

const pictureOf = ({ stage, screen, settings }: AppView): PictureView => ({
  stage,
  street: screen.name === 'library' ? screen.library.street : null,
  theme: settings.theme,
});

const NEAR: ReadonlySet<AppView['screen']['name']> = new Set(['library', 'briefing', 'encounter'] as const);
const isNear = ({ screen, settings }: AppView): boolean => settings.stage && NEAR.has(screen.name);
