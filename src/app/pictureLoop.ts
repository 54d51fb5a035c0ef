import type { OpenPicture, Picture } from './ports';
import type { Session } from './session';
import type { AppView } from './view';

/** Opens the picture when an encounter is near, after the words are on screen, and keeps it told. */
export function followPicture(session: Session, open: OpenPicture, afterPaint: (then: () => void) => void): void {
  let picture: Picture | null = null;
  let isOpening = false;
  let motion: AppView['settings']['motion'] | null = null;

  const start = (): void => {
    open(session.view().settings.motion, () => session.send({ type: 'stage.failed' })).then(
      (opened) => {
        // Opening takes a while, and much may have changed in the meantime.
        const { settings, stage } = session.view();
        picture = opened;
        picture.setMotion(settings.motion);
        picture.show(stage);
        session.send({ type: 'stage.opened' });
      },
      () => session.send({ type: 'stage.failed' }),
    );
  };

  const follow = (view: AppView): void => {
    if (view.stageStatus !== 'off') isOpening = false;
    if (view.stageStatus === 'failed') picture = null;
    if (motion !== view.settings.motion) picture?.setMotion(view.settings.motion);
    motion = view.settings.motion;
    picture?.show(view.stage);
    if (picture !== null || isOpening || view.stageStatus !== 'off' || !isNear(view)) return;
    isOpening = true;
    afterPaint(start);
  };

  session.subscribe(follow);
  follow(session.view());
}

const isNear = ({ screen, settings }: AppView): boolean =>
  settings.stage && (screen.name === 'briefing' || screen.name === 'encounter');
