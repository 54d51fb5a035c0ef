import { EMPTY_STAGE } from '../../core/projections/stage';
import type { PicturePage } from '../pictureLoop';
import type { Audible } from '../ports';
import { PLAIN_SETTINGS } from '../settings';
import type { RoomSession } from './room';
import type { RoomAppView } from './view';

const stageOf = ({ screen }: RoomAppView) => (screen.name === 'wall' ? screen.wall.stage : EMPTY_STAGE);

/** The wall: a picture as soon as a story is near. */
export const wallPage = ({ view, subscribe, send }: RoomSession): PicturePage => ({
  wanted: () => {
    const now = view();
    const stage = stageOf(now);
    return {
      picture: { stage, street: null, theme: now.look.ground === 'dark' ? 'dark' : 'light' },
      motion: now.look.motion,
      isOn: true,
      isNear: stage.scene === 'encounter',
      status: now.stageStatus,
    };
  },
  subscribe,
  send,
});

/** What is heard in front of the wall; the facilitator's window is silent. */
export const audibleWall = (view: RoomAppView): Audible => ({
  screen: { name: stageOf(view).scene === 'none' ? 'wall' : 'encounter', ...pausing(view) },
  stage: stageOf(view),
  settings: { ...PLAIN_SETTINGS, sound: view.look.sound && view.role === 'wall' },
});

const pausing = ({ screen }: RoomAppView): Pick<Audible['screen'], 'encounter'> =>
  screen.name === 'wall' ? { encounter: { paused: screen.wall.veil !== 'none' } } : {};
