/** A point of the drawing, in its own pixels; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place of the map with its room: x and y are the top left corner. */
export interface PlacedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words on a way: x and y are the middle. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A way from the edge of one card to the edge of another; `curveOf` makes a smooth path of its points. */
export interface PlacedEdge {
  readonly id: string;
  readonly points: readonly Point[];
  readonly label: PlacedLabel | null;
  /** True where it ends in words that name a place far away, instead of at its card. */
  readonly jump: boolean;
}

/** Left, top, right and bottom of the room that each way takes with its words, way after way. */
export type Rooms = Float32Array<ArrayBuffer>;

/** Where everything on a map stands. Plain data, in the order of the view's nodes and edges, so a worker can post it. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}
