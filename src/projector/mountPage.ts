import type { RoomAppView } from '../app/room/view';
import type { DeskMessages } from '../locales/enDesk';

/** Widths in em from which a desk has room for words beside its signs; as in the game. */
const WIDE = '(min-width: 60em)';

function titleOf({ screen }: RoomAppView, { titles, brand, name }: DeskMessages): string {
  switch (screen.name) {
    case 'door':
      return `${titles.door} - ${brand}`;
    case 'wall':
      return `${screen.wall.title} - ${brand}`;
    case 'desk':
      return `${titles.desk}: ${screen.desk.plan} - ${brand}`;
    case 'report':
      return `${titles.report}: ${screen.report.plan} - ${brand}`;
    case 'loading':
    case 'failed':
      return `${name} - ${brand}`;
  }
}

/** The room's light stays blue while the feeling is low, and turns warm above it. */
const warmthOf = (feeling: number): number => Math.round(Math.max(0, feeling - 30) / 0.7);

/** Tells the page and its style sheets which screen it is, how it looks, and how warm the light is. */
export function applyScene(app: RoomAppView, words: DeskMessages): void {
  const { screen, look, stageStatus, role } = app;
  const { documentElement: html, body } = document;
  document.title = titleOf(app, words);
  Object.assign(body.dataset, { screen: screen.name, role, stage: stageStatus, ground: look.ground, size: look.size });
  html.dataset['motion'] = look.motion;
  // The wall has a ground of its own; everything else follows the device.
  if (screen.name === 'wall') html.dataset['theme'] = look.ground === 'dark' ? 'dark' : 'light';
  else delete html.dataset['theme'];
  const feeling = screen.name === 'wall' ? screen.wall.stage.feeling : 0;
  body.style.setProperty('--warmth', `${warmthOf(feeling)}%`);
}

/** Says how much room there is, as the shared parts of the game ask for it. Returns how to stop listening. */
export function watchWidth(): () => void {
  if (typeof matchMedia !== 'function') return () => undefined;
  const wide = matchMedia(WIDE);
  const tell = (): void => {
    document.documentElement.dataset['width'] = wide.matches ? 'wide' : 'narrow';
  };
  tell();
  wide.addEventListener('change', tell);
  return () => wide.removeEventListener('change', tell);
}
