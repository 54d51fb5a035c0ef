import type { ComponentChildren } from 'preact';
import type { TimedEncounter } from '../../app/view';
import type { enSurface } from '../../locales/enSurface';

/** A surface stands around the words that are said now. */
export interface SurfaceProps {
  readonly encounter: TimedEncounter;
  readonly children: ComponentChildren;
}

/** The words of the surfaces. */
export type SurfaceWords = typeof enSurface;
