import type { Settings } from '../app/settings';
import type { AppView } from '../app/view';

/** Settings are attributes of the page, so that style sheets alone answer to them. */
export function applySettings(settings: Settings): void {
  const { dataset, style } = document.documentElement;
  dataset['theme'] = settings.theme;
  dataset['contrast'] = settings.contrast;
  dataset['motion'] = settings.motion;
  dataset['spacing'] = settings.spacing;
  style.setProperty('--text-scale', String(settings.textSize));
}

/** The room's light stays blue while the feeling is low, and turns warm above it. */
const warmthOf = (feeling: number): number => Math.round(Math.max(0, feeling - 30) / 0.7);

/** Tells the style sheets which screen it is and how warm the room's light is. */
export function applyScene({ screen, stage, stageStatus }: AppView): void {
  const { dataset, style } = document.body;
  dataset['screen'] = screen.name;
  dataset['stage'] = stageStatus;
  style.setProperty('--warmth', `${warmthOf(stage.feeling)}%`);
}

/** Widths in em of the reader's own text, from which a layout begins; the names are values of `data-width`. */
export const FROM = { wide: 60, huge: 90 } as const;
const LOW_UNTIL = 46;

/**
 * Says how much room there is, counted in the reader's text size: media queries do not know the setting.
 * Returns how to stop listening.
 */
export function watchRoom(textSize: number): () => void {
  if (typeof matchMedia !== 'function') return () => undefined;
  const wide = matchMedia(`(min-width: ${FROM.wide * textSize}em)`);
  const huge = matchMedia(`(min-width: ${FROM.huge * textSize}em)`);
  const low = matchMedia(`(max-height: ${LOW_UNTIL * textSize}em)`);
  const tell = (): void => {
    const { dataset } = document.documentElement;
    dataset['width'] = huge.matches ? 'huge' : wide.matches ? 'wide' : 'narrow';
    dataset['height'] = low.matches ? 'low' : 'high';
  };
  const queries = [wide, huge, low];
  tell();
  for (const query of queries) query.addEventListener('change', tell);
  return () => {
    for (const query of queries) query.removeEventListener('change', tell);
  };
}
