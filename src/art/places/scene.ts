import { type DisplayList, drawn, type Pen } from '../displayList';
import { lightFor } from '../light';
import { type Backdrop, type Box, PLACE, type Scene } from './backdrop';

const WHOLE: Box = [0, 0, PLACE.width, PLACE.height];

/** The place at `weather`, ready for `pen`; `view` is what the screen shows of it. */
export function sceneOf(backdrop: Backdrop, weather: number, pen: Pen, view: Box = WHOLE): Scene {
  const light = lightFor(backdrop.light, weather);
  return { pen, weather, light, tone: { tint: light.tint, saturation: light.saturation }, view };
}

/** One layer of a place as a display list. */
export const layerOf = (
  backdrop: Backdrop,
  weather: number,
  draw: (scene: Scene) => void,
  view: Box = WHOLE,
): DisplayList => drawn((pen) => draw(sceneOf(backdrop, weather, pen, view)));
