import type { Audible, Clock, Sound } from '../app/ports';
import { heardOf } from './heard';
import { type Player, playerOf } from './player';
import { readerOf } from './readAloud';
import { howlerSpeaker, type Speaker } from './speaker';

/** Browsers let a page be heard only after somebody has done something on it. */
function afterGesture(): Promise<void> {
  const { userActivation } = navigator;
  if (userActivation === undefined || userActivation.hasBeenActive) return Promise.resolve();
  return new Promise((done) => {
    for (const type of ['pointerup', 'keydown']) addEventListener(type, () => done(), { once: true });
  });
}

interface Heart {
  readonly speaker: Speaker;
  readonly player: Player;
}

/** Everything that is heard. What plays sounds is fetched when sound is first on; reading aloud needs none of it. */
export function openSound(clock: Clock): Sound {
  const reader = 'speechSynthesis' in globalThis ? readerOf(speechSynthesis, document.documentElement.lang) : null;
  let heart: Heart | null = null;
  let isFetching = false;
  let latest: Audible | null = null;

  const fetchHeart = async (): Promise<void> => {
    await afterGesture();
    const speaker = await howlerSpeaker();
    heart = { speaker, player: playerOf(speaker, clock) };
    if (latest !== null) show(latest);
  };

  const show = (view: Audible): void => {
    latest = view;
    const { settings } = view;
    const heard = heardOf(view);
    if (settings.readAloud && !document.hidden) reader?.show(heard, settings.volumes.voices / 100);
    else reader?.silence();
    if (settings.sound && !document.hidden) heart?.player.show(heard, settings.volumes);
    else heart?.player.silence();
    if (heart !== null || isFetching || !settings.sound) return;
    isFetching = true;
    fetchHeart().catch(() => (isFetching = false));
  };

  document.addEventListener('visibilitychange', () => {
    heart?.speaker.mute(document.hidden);
    if (latest !== null) show(latest);
  });
  return { show };
}
