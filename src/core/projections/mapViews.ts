import type { Grade, Phase } from '../model/words';

/** A beat on the map. */
export interface MapBeat {
  readonly kind: 'beat';
  readonly id: string;
  /** The first line it may say, shortened; plain text. */
  readonly line: string;
  readonly phase: Phase;
  readonly turningPoint: boolean;
  readonly start: boolean;
  readonly hub: boolean;
  /** Seconds before silence counts as an answer, or null. */
  readonly timer: number | null;
  /** True where an interrupt leads here. */
  readonly interrupt: boolean;
}

/** A way the talk may come out. */
export interface MapEnding {
  readonly kind: 'ending';
  readonly id: string;
  readonly title: string;
  /** What its author means it to be; null where nothing is said. */
  readonly grade: Grade | null;
  readonly safe: boolean;
  /** True for the ending that stands in when a customer leaves and the author wrote none. */
  readonly builtIn: boolean;
}

/** `end`: where the endings' own conditions decide. `anytime`: the turn at which an interrupt may come. */
export interface MapPlace {
  readonly kind: 'end' | 'anytime';
  readonly id: string;
}

/** Anything that stands on the map; ids are unique among all of them. */
export type MapNode = MapBeat | MapEnding | MapPlace;

/** One reply that takes a way. */
export interface MapReply {
  readonly id: string;
  readonly text: string;
  /** True where it is offered, or leads this way, only under a condition. */
  readonly conditional: boolean;
}

/** A way from one place of the map to another, with every reply that takes it. */
export interface MapEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** In file order; empty where no reply takes it by itself (hub exits, timeouts, interrupts, endings that decide). */
  readonly replies: readonly MapReply[];
  /** True when every use of this way hangs on a condition. */
  readonly conditional: boolean;
  /** The way out of a hub once its condition holds or nothing is left to say. */
  readonly hubExit: boolean;
  /** The way into an interrupt, or back to the beat that waited. */
  readonly interrupt: boolean;
  /** Taken by silence. */
  readonly timeout: boolean;
  /** Taken when the customer walks out or hangs up. */
  readonly leaving: boolean;
}

/** A scenario as a map of beats, endings and the ways between them. */
export interface MapView {
  readonly id: string;
  readonly title: string;
  /** The start first, then `anytime`, the other beats in file order, `end`, endings in file order. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** One turn of a play on the map: the beat that was answered, and the reply said there (null: silence). */
export interface MapStep {
  readonly beat: string;
  readonly reply: string | null;
}

/** A play to be lit on a map. `to` is where it came to: an ending, or the beat that is open. */
export interface MapPath {
  readonly steps: readonly MapStep[];
  readonly to: string | null;
}
