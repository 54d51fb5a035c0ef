import { darker } from '../colour';
import type { Pen } from '../displayList';
import { path, ellipsePath } from '../shapes';
import type { Garment } from './clothes/garment';
import { rim } from './rim';
import type { Sitter } from './sitter';

import { bodyOutline, lift } from './body';
import { drawBlazer } from './clothes/blazer';
import { drawBlouse, printFlowers } from './clothes/blouse';
import { drawCardigan } from './clothes/cardigan';
import { drawCoat, drawScarfCoat } from './clothes/coat';
import { drawHoodie } from './clothes/hoodie';
import { drawJacket } from './clothes/jacket';
import { drawKnit, knitRows } from './clothes/knit';
import { drawSuit } from './clothes/suit';
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
};

/** The pattern of the cloth, if it has one, on one piece of clothing. */
export function drawPattern(pen: Pen, look: Look, piece: string): void {
  if (look.clothes === 'blouse') printFlowers(pen, look, piece);
  if (look.clothes === 'knit') knitRows(pen, look, piece);
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
  drawCreases(garment);
  drawBodyShade(garment);
  rim(pen, garment.outline, light, -look.shoulders - 10, look.shoulders + 10, 14, 0.8);
}
