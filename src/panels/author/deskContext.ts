import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DeskIntent, ReportView } from '../../app/author/reportView';
import type { Witness } from '../../core/model/diagnostic';

export interface Known extends Pick<ReportView, 'canPlay' | 'map' | 'lit' | 'findings'> {
  readonly hasVariants: boolean;
}

/** What the parts of the report may ask of each other and of the desk. */
export interface Desk {
  /** What the parts have to know of the whole; it stays the same while a check only goes on. */
  readonly known: Known;
  readonly act: (intent: DeskIntent) => void;
  /** Says something to those who do not see the page change. */
  readonly tell: (text: string) => void;
  /** Moves the map to a place and gives it the focus. */
  readonly showOnMap: (place: string) => void;
  /** Moves to a finding in the list, whatever is filtered there. */
  readonly showInList: (key: string) => void;
  /** Lights a play on the map, or puts it out. */
  readonly light: (witness: Witness | null) => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('component outside of the report');
  return desk;
}

/** How a witness writes that nothing was said. */
export const SILENCE = '@timeout';

/** Whether just this play is lit on the map. */
export function isLit({ lit }: Pick<ReportView, 'lit'>, { replies }: Pick<Witness, 'replies'>): boolean {
  return (
    lit !== null &&
    lit.steps.length === replies.length &&
    lit.steps.every(({ reply }, turn) => (reply ?? SILENCE) === replies[turn])
  );
}

/** Something to move to; `turn` tells one wish from the next for the same. */
export interface Aim {
  readonly at: string;
  readonly turn: number;
}

/** The next wish after `before`. */
export const aimAt = (at: string, before: Aim | null): Aim => ({ at, turn: (before?.turn ?? 0) + 1 });
