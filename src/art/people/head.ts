import { type Colour, mix } from '../colour';
import type { Look } from '../look';
import { drawBeard, drawGoatee, drawMoustache, drawShortBeard } from './beard';
import { drawBrow } from './brow';
import { drawBlush, drawFaceShade, drawWrinkles } from './complexion';
import { drawEars, drawImplant } from './ears';
import { drawEye } from './eye';
import { drawGlasses } from './glasses';
import { HAIR } from './hair';
import { headShape } from './headShape';
import { drawMouth } from './mouth';
import { drawNose } from './nose';
import { rim } from './rim';
import type { Sitter } from './sitter';
import { drawSkinMarks } from './skinMarks';
import { drawTears } from './tears';

// How far the features slide over the skull with a full turn (yaw 1) and a full nod (pitch 1).
const SLIDE_X = 16;
const SLIDE_Y = 7;

const lashColour = (look: Look): Colour => mix(look.browColour ?? look.hairColour, '#1a0d10', 0.72);
const browColour = (look: Look): Colour => look.browColour ?? mix(look.hairColour, '#1a0d10', 0.15);

const hasMoustache = ({ moustache, beard, shortBeard, goatee }: Look): boolean =>
  Boolean(moustache || beard || shortBeard || goatee);

/** A beard grows on the jaw, so it slides less than the features do; a short one also ends at the jaw line. */
function drawBeardOnJaw(sitter: Sitter, outline: string, x: number, y: number): void {
  const { pen, look } = sitter;
  if (look.goatee) {
    pen.group({ x: -x, y: -y }, () => pen.clip(outline, () => pen.group({ x: x * 0.8, y }, () => drawGoatee(sitter))));
  } else if (look.beard || look.shortBeard) {
    pen.group({ x: x * -0.42, y: y * -0.5 }, () => (look.beard ? drawBeard : drawShortBeard)(sitter));
  }
}

function drawEyesAndBrows(sitter: Sitter): void {
  const { pen, look, face } = sitter;
  for (const side of [-1, 1] as const) {
    const far = face.yaw * side > 0 ? 1 - 0.09 * Math.abs(face.yaw) : 1;
    pen.group({ x: side * 34 * far, y: 2 }, () => {
      drawEye(sitter, side, lashColour(look));
      drawBrow(sitter, side, browColour(look));
    });
  }
}

/** The features, on the front plane of the skull. */
function drawFeatures(sitter: Sitter, outline: string): void {
  const { pen, look, face } = sitter;
  const x = face.yaw * SLIDE_X;
  const y = face.pitch * SLIDE_Y;
  pen.group({ x, y }, () => {
    drawBeardOnJaw(sitter, outline, x, y);
    drawWrinkles(sitter);
    drawEyesAndBrows(sitter);
    pen.group({ x: -x, y: 0 }, () => drawNose(sitter));
    pen.group({ x: face.yaw * 3, y: 62 + (look.noseLength ?? 0) * 0.6 - face.pitch }, () => {
      drawMouth(sitter);
      if (hasMoustache(look)) drawMoustache(sitter);
    });
    if (face.tear > 0) drawTears(sitter);
  });
}

/** Head and face with the front of the hair, around the middle of the skull. */
export function drawHead(sitter: Sitter): void {
  const { pen, look, face, light } = sitter;
  const outline = headShape(look, face);
  const hair = HAIR[look.hair];
  if (!hair.hidesEars) drawEars(sitter);
  pen.path(outline, look.skin);
  pen.clip(outline, () => {
    drawSkinMarks(sitter);
    drawFaceShade(sitter);
    drawBlush(sitter);
  });
  drawFeatures(sitter, outline);
  if (look.glasses !== undefined) pen.group({ x: 0, y: face.pitch * SLIDE_Y }, () => drawGlasses(sitter));
  rim(pen, outline, light, -look.headWidth, look.headWidth, 9, look.hair === 'hijab' || look.beard ? 0 : 0.8);
  hair.front(sitter);
  if (look.cochlearImplant) drawImplant(sitter);
}
