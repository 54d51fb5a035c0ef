import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Send } from '../app/intents';
import type { Settings } from '../app/settings';
import type { AppView } from '../app/view';
import type { FaceName } from '../core/vocabulary/faces';
import type { Messages } from '../locales/messages';

/** One drawn SVG element as plain data, so that panels need not know who draws. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

/** Draws a person's head and shoulders for a face and a feeling (0-100), in a square of 120 by 120. */
export type PortraitLoader = (person: string, face: FaceName, weather: number) => Promise<readonly SvgNode[]>;

/** Where views come from: the one now, and each that follows until the returned function is called. */
export interface ViewSource {
  readonly view: () => AppView;
  readonly subscribe: (listener: (view: AppView) => void) => () => void;
}

/** What every component may ask for. */
export interface Ui {
  readonly send: Send;
  readonly words: Messages;
  readonly settings: Settings;
  readonly openSettings: () => void;
  readonly loadPortrait: PortraitLoader | null;
  /** False until the first screen of the page has been shown; it leaves the focus to the browser. */
  readonly arrivals: { first: boolean };
  /** Where a play leads back to. */
  readonly backTo: AppView['backTo'];
  /** Whether the browser can open a file that can be saved and watched. */
  readonly canPick: boolean;
}

export const UiContext = createContext<Ui | null>(null);

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (ui === null) throw new Error('component outside of mountPanels');
  return ui;
}
