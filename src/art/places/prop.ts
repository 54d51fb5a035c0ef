import type { Scene } from './backdrop';

/** A thing that a line can put before the customer, drawn around the middle of its foot at 0, 0; at most 240 wide and high. */
export interface Prop {
  readonly draw: (scene: Scene) => void;
}

/** Half the width and the height of the box a thing is drawn in. */
export const PROP_BOX = { half: 120, height: 240, below: 30 } as const;

/** Stands in for a thing nobody has drawn: a small plain box. */
export const PLAIN_PROP: Prop = {
  draw: ({ pen, tone }) =>
    pen.group(tone, () => {
      pen.ellipse(0, 2, 62, 9, '#2a2030', { opacity: 0.25 });
      pen.box(-52, -56, 104, 58, '#C79A6B', 8);
      pen.box(-52, -56, 104, 16, '#D9B283', 8);
    }),
};
