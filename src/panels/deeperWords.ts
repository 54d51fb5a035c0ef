import { createContext } from 'preact';
import type { DebriefView } from '../core/projections/debriefViews';
import type { DeeperView } from '../core/projections/deeperViews';
import { useContext } from 'preact/hooks';
import type { DeeperMessages } from '../locales/enDeeper';

export interface DeeperProps {
  readonly debrief: DebriefView;
  /** Null until it has been worked out. */
  readonly deeper: DeeperView | null;
}

export const DeeperWords = createContext<DeeperMessages | null>(null);

/** The words of what lies under the top of a debrief. */
export function useDeeperWords(): DeeperMessages {
  const words = useContext(DeeperWords);
  if (words === null) throw new Error('component outside of the deeper debrief');
  return words;
}

/** Leads to a turn in the list of turns, from wherever one is named. */
export const GoToTurn = createContext<(turn: number) => void>(() => undefined);
export const useGoToTurn = (): ((turn: number) => void) => useContext(GoToTurn);
