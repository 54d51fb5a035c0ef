import type { OpenPicture, Picture } from './ports';
import type { Session } from './session';
import type { AppView, PictureView } from './view';

/** What a page wants of its picture. */
interface Wanted {
  readonly picture: PictureView;
  readonly motion: AppView['settings']['motion'];
  /** The person wants a picture at all. */
  readonly isOn: boolean;
  /** One is needed now, or soon. */
  readonly isNear: boolean;
  readonly status: AppView['stageStatus'];
}

/** A page with a picture beside its words. */
export interface PicturePage {
  readonly wanted: () => Wanted;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (intent: { readonly type: 'stage.opened' | 'stage.failed' | 'stage.restart' }) => void;
}

/** The game: a picture at home, and when an encounter is near. */
export const gamePage = ({ view, subscribe, send }: Session): PicturePage => ({
  wanted: () => wantedBy(view()),
  subscribe,
  send,
});

const NEAR: ReadonlySet<AppView['screen']['name']> = new Set(['library', 'briefing', 'encounter'] as const);

const wantedBy = ({ stage, screen, settings, stageStatus }: AppView): Wanted => ({
  picture: { stage, street: screen.name === 'library' ? screen.library.street : null, theme: settings.theme },
  motion: settings.motion,
  isOn: settings.stage,
  isNear: settings.stage && NEAR.has(screen.name),
  status: stageStatus,
});

/**
 * Opens the picture when it is near, after the words are on screen, and keeps it told. A picture that stops comes back by
 * itself once; after that the person decides.
 */
export function followPicture(page: PicturePage, open: OpenPicture, afterPaint: (then: () => void) => void): void {
  let picture: Picture | null = null;
  let isOpening = false;
  let mayReturn = true;
  let motion: Wanted['motion'] | null = null;

  const start = (): void => {
    isOpening = page.wanted().isNear;
    if (isOpening) open(page.wanted().motion, stopped).then(opened, () => page.send({ type: 'stage.failed' }));
  };

  // Opening takes a while, and much may have changed in the meantime.
  function opened(running: Picture): void {
    picture = running;
    running.setMotion(page.wanted().motion);
    running.show(page.wanted().picture);
    page.send({ type: 'stage.opened' });
  }

  function stopped(): void {
    page.send({ type: 'stage.failed' });
    if (mayReturn) page.send({ type: 'stage.restart' });
    mayReturn = false;
  }

  function shut(): void {
    picture?.close();
    picture = null;
    page.send({ type: 'stage.restart' });
  }

  const follow = (): void => {
    const wanted = page.wanted();
    isOpening &&= wanted.status === 'off';
    if (wanted.status === 'failed') picture = null;
    if (picture !== null && !wanted.isOn) return shut();
    if (motion !== wanted.motion) picture?.setMotion(wanted.motion);
    motion = wanted.motion;
    picture?.show(wanted.picture);
    if (picture !== null || isOpening || wanted.status !== 'off' || !wanted.isNear) return;
    isOpening = true;
    afterPaint(start);
  };

  page.subscribe(follow);
  follow();
}
