import type { PoseName } from '../../core/vocabulary/gestures';
import { type DisplayList, drawn, type Pen } from '../displayList';
import type { Face } from '../face';
import { figureLight, lightFor } from '../light';
import type { Look } from '../look';
import { FIGURE, type FigureLayer, figure } from '../people/figure';
import type { Backdrop, Box, LivingDetail, Scene } from './backdrop';
import type { Prop } from './prop';
import { sceneOf } from './scene';

/** Who stands in a still picture of a place, and what lies before them. */
export interface Sitting {
  readonly look: Look;
  readonly face: Face;
  readonly pose: PoseName;
  readonly props?: readonly Prop[];
}

const BEHIND_COUNTER: readonly FigureLayer[] = ['hairBack', 'body', 'head', 'over'];

function drawSitting(
  pen: Pen,
  backdrop: Backdrop,
  sitting: Sitting,
  scene: Scene,
  layers: readonly FigureLayer[],
): void {
  const { x, y, scale } = backdrop.customer;
  const { look, face, pose } = sitting;
  const light = figureLight(lightFor(backdrop.light, scene.weather), look);
  const at = { x: x - FIGURE.centre * scale, y: y - FIGURE.counter * scale, scaleX: scale, scaleY: scale };
  pen.group(at, () => pen.add(figure(look, face, pose, light, layers)));
}

function drawLife(backdrop: Backdrop, layer: LivingDetail['layer'], scene: Scene): void {
  for (const detail of backdrop.life) {
    if (detail.layer === layer && detail.isThere(scene.weather)) detail.draw(scene, 0);
  }
}

function drawProps({ propSpots }: Backdrop, props: readonly Prop[], scene: Scene): void {
  for (const [place, { x, y, size }] of propSpots.entries()) {
    const prop = props[place];
    if (prop !== undefined) scene.pen.group({ x, y, scaleX: size, scaleY: size }, () => prop.draw(scene));
  }
}

/** A place as a still picture, in the stage's own order of layers; without anybody where `sitting` is null. */
export function composed(backdrop: Backdrop, weather: number, sitting: Sitting | null, view?: Box): DisplayList {
  return drawn((pen) => {
    const scene = sceneOf(backdrop, weather, pen, view);
    backdrop.behind(scene);
    drawLife(backdrop, 'behind', scene);
    for (const extra of backdrop.extras) {
      const offset = extra.offset(weather);
      if (offset !== null) pen.group(offset, () => extra.draw(scene));
    }
    if (sitting !== null) drawSitting(pen, backdrop, sitting, scene, BEHIND_COUNTER);
    backdrop.counter?.(scene);
    drawProps(backdrop, sitting?.props ?? [], scene);
    if (sitting !== null) drawSitting(pen, backdrop, sitting, scene, ['front']);
    drawLife(backdrop, 'front', scene);
    backdrop.near(scene);
  });
}
