import type { Colour } from '../../../src/art/colour';
import { darker } from '../../../src/art/colour';
import { byWeather } from '../../../src/art/light';
import type { LivingDetail, Scene } from '../../../src/art/places/backdrop';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

interface Passer {
  readonly x: number;
  readonly tall: number;
  readonly coat: Colour;
  readonly skin: Colour;
  readonly hair: Colour;
  readonly umbrella: Colour;
  /** The weather from which they are there. */
  readonly from: number;
}

const PASSERS: readonly Passer[] = [
  { x: 262, tall: 1, coat: '#7A4A5E', skin: '#C98F62', hair: '#3a2430', umbrella: '#33456B', from: 0 },
  { x: 344, tall: 1.06, coat: '#3E6A70', skin: '#6B4029', hair: '#1f1a20', umbrella: '#8C3F3A', from: 0 },
  { x: 303, tall: 0.9, coat: '#D0924A', skin: '#EBC3A0', hair: '#8A5430', umbrella: '#2F6F73', from: 0.6 },
  { x: 384, tall: 0.96, coat: '#5E7A9A', skin: '#E6B98F', hair: '#5a3a2c', umbrella: '#E3A23A', from: 0.7 },
];
const FOOT = 578;

function drawBody({ pen, weather }: Scene, { coat, skin }: Passer): void {
  pen.path('M-13 -52h26l3 52h-11l-5 -42l-5 42h-11Z', darker(coat, 0.5));
  pen.path('M-21 -46q-3 -52 21 -54q24 2 21 54Z', coat);
  pen.path('M4 -98q20 4 17 52h-15q8 -26 -2 -52Z', '#1b1430', { opacity: 0.18 });
  const raised = weather > 0.7 ? -16 : 0;
  pen.line(path`M-16 -88l-6 26l20 ${-6 + raised}`, darker(coat, 0.14), 8);
  pen.path(
    boxPath(-3, -80 + raised, 8, 14, 2),
    byWeather(weather, '#DCE8FF', '#E0E8F8', '#EDE8E0', '#FFF0D0', '#FFF4DC'),
  );
  pen.path(ellipsePath(-1, -68 + raised, 4, 4), skin);
}

/** Heads are shaken over a bad story and lifted over a good one. */
function drawHead({ pen, weather }: Scene, { skin, hair }: Passer, beat: number): void {
  const shake = byWeather(weather, 3.4, 2.2, 0.4, 0.2, 0) * beat;
  const nod = byWeather(weather, 0, 0, 0.3, 1.4, 2) * Math.abs(beat);
  const low = byWeather(weather, 5, 4, 2, -1, -2);
  pen.group({ x: shake, y: -112 + low - nod, rotate: shake * 1.6 }, () => {
    pen.path(boxPath(-4, 6, 8, 10, 3), darker(skin, 0.2));
    pen.path(ellipsePath(0, 0, 11.5, 13), skin);
    pen.path('M-12 2C-16 -18 16 -20 12 2C8 -8 -2 -8 -12 2Z', hair);
  });
}

function drawUmbrella({ pen }: Scene, { umbrella }: Passer): void {
  pen.line('M14 -64V-136', '#2b2c38', 2.4);
  pen.path('M-32 -132q8 -38 46 -38t46 38q-12 -8 -23 0q-12 -8 -23 0q-12 -8 -23 0q-12 -8 -23 0Z', umbrella);
}

function drawPasser(scene: Scene, passer: Passer, seconds: number): void {
  const beat = Math.sin(seconds * 3.1 + passer.x) * (Math.sin(seconds * 0.6 + passer.x * 0.3) > -0.3 ? 1 : 0.2);
  scene.pen.group({ x: passer.x, y: FOOT, scaleX: passer.tall, scaleY: passer.tall }, () => {
    drawBody(scene, passer);
    drawHead(scene, passer, beat);
    if (scene.weather < 0.4) drawUmbrella(scene, passer);
  });
}

function drawReaders(scene: Scene, seconds: number): void {
  const { pen, light, weather } = scene;
  pen.group({ tint: light.tint, saturation: light.saturation }, () => {
    for (const passer of PASSERS) if (weather >= passer.from) drawPasser(scene, passer, seconds);
  });
}

/** People across the street who read what was written. */
export const POST_LIFE: readonly LivingDetail[] = [
  { id: 'readers', box: [222, 390, 196, 192], layer: 'behind', pace: 10, isThere: () => true, draw: drawReaders },
];
