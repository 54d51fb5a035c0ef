import { darker, lighter } from '../colour';
import { type Pen, radial } from '../displayList';
import { path, ellipsePath } from '../shapes';
import type { Garment } from './clothes/garment';
import { rim } from './rim';
import type { Sitter } from './sitter';

import { bodyOutline, lift } from './body';
import { drawBlazer } from './clothes/blazer';
import { drawBlouse, printFlowers } from './clothes/blouse';
import { drawCardigan } from './clothes/cardigan';
import { drawCoat, drawScarfCoat } from './clothes/coat';
import { drawDress } from './clothes/dress';
import { drawHoodie } from './clothes/hoodie';
import { drawJacket } from './clothes/jacket';
import { drawKnit, knitRows } from './clothes/knit';
import { drawKurta } from './clothes/kurta';
import { drawShirt } from './clothes/shirt';
import { drawSuit } from './clothes/suit';
import { drawTee, printStripes } from './clothes/tee';
import { drawWorkJacket } from './clothes/workJacket';
import type { Clothes, Look } from '../look';

const WARDROBE: Readonly<Record<Clothes, (garment: Garment) => void>> = {
  blazer: drawBlazer,
  suit: drawSuit,
  cardigan: drawCardigan,
  coat: drawCoat,
  scarfcoat: drawScarfCoat,
  jacket: drawJacket,
  hoodie: drawHoodie,
  blouse: drawBlouse,
  knit: drawKnit,
  shirt: drawShirt,
  workJacket: drawWorkJacket,
  dress: drawDress,
  kurta: drawKurta,
  tee: drawTee,
};

/** The pattern of the cloth, if it has one, on one piece of clothing. */
export function drawPattern(pen: Pen, look: Look, piece: string): void {
  if (look.clothes === 'blouse') printFlowers(pen, look, piece);
  if (look.clothes === 'knit') knitRows(pen, look, piece);
  if (look.clothes === 'tee') printStripes(pen, look, piece);
}

function drawCreases({ pen, look, y }: Garment): void {
  const cloth = look.cloth;
  const w = look.shoulders;
  pen.line(
    path`M${-w + 58} ${500 + y}q10 60 -4 120M${w - 58} ${500 + y}q-10 60 4 120M${-w + 86} 690q40 -12 70 10M${w - 86} 700q-30 -14 -64 6`,
    darker(cloth, 0.45),
    2.6,
    { opacity: 0.35 },
  );
}

/** A round belly: lit above, in shade below and on the side away from the window. */
function drawBump({ pen, look, light, outline, y }: Garment): void {
  const size = look.bump ?? 0;
  if (size === 0) return;
  const r = 66 + 56 * size;
  const cy = 650 + y * 0.4;
  const [lightX, lightY] = [light.from * r * 0.3, cy - r * 0.34];
  const glow = lighter(look.cloth, 0.5);
  pen.clip(outline, () => {
    pen.path(ellipsePath(-light.from * 8, cy + 8, r + 5, r + 2), light.shade, {
      opacity: 0.12 + light.shadeAlpha * 0.5,
    });
    pen.path(ellipsePath(0, cy, r, r), look.cloth);
    pen.path(
      ellipsePath(lightX, lightY, r * 0.8, r * 0.8),
      radial(lightX, lightY, r * 0.8, [
        [0, glow, 0.34],
        [0.6, glow, 0.14],
        [1, glow, 0],
      ]),
    );
    pen.line(
      path`M${-r * 0.86} ${cy - r * 0.66}Q0 ${cy - r * 1.2} ${r * 0.86} ${cy - r * 0.66}M${-r * 0.3} ${cy - r * 0.9}q-22 26 -26 60M${r * 0.34} ${cy - r * 0.88}q20 26 22 56`,
      darker(look.cloth, 0.45),
      2.4,
      { opacity: 0.26 },
    );
  });
}

function drawBodyShade({ pen, light, outline, y }: Garment): void {
  const away = -light.from;
  pen.clip(outline, () => {
    pen.path(
      path`M${away * 40} 340C${away * 90} 430 ${away * 70} 560 ${away * 96} 780L${away * 300} 780L${away * 300} 340Z`,
      light.shade,
      { opacity: light.shadeAlpha },
    );
    pen.path(ellipsePath(0, 372 + y * 0.5, 92, 44), light.shade, { opacity: light.shadeAlpha * 0.8 });
  });
}

/** Trunk and clothes, without the arms. */
export function drawTorso(sitter: Sitter): void {
  const { pen, look, face, light } = sitter;
  const garment: Garment = { ...sitter, outline: bodyOutline(look, face), y: lift(face) };
  pen.path(garment.outline, look.cloth);
  drawPattern(pen, look, garment.outline);
  WARDROBE[look.clothes](garment);
  drawBump(garment);
  drawCreases(garment);
  drawBodyShade(garment);
  rim(pen, garment.outline, light, -look.shoulders - 10, look.shoulders + 10, 14, 0.8);
}
