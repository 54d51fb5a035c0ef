import type { Colour } from '../colour';
import { mix } from '../colour';
import type { Face } from '../face';
import type { Look } from '../look';
import { clamp, lerp } from '../numbers';
import { path, ellipsePath } from '../shapes';
import type { Sitter } from './sitter';
import { skinShade } from './skin';

type Side = -1 | 1;

function eyeShape(look: Look, face: Face, side: Side) {
  const far = face.yaw * side > 0 ? 1 - 0.13 * Math.abs(face.yaw) : 1;
  const X = (u: number) => side * u * far;
  const t = look.eyeTilt ?? -1;
  const mono = look.eyelid === 'mono';
  const open = face.lid * (mono ? 0.9 : 1);
  const low = 9.5 - face.cheek * 16;
  const top = -19.5;
  const up = lerp(low, top, Math.min(open, 1)) + (open > 1 ? (1 - open) * 13 : 0);
  const k = Math.min(1, open);
  const uIn = up + (-face.lidTilt * 5.5 + (face.lidTilt < 0 ? 2 : 0)) * k;
  const uOut = up + (face.lidTilt * 8 + (face.lidTilt < 0 ? 1 : 0)) * k;
  const innerY = 3 + (face.lidTilt < 0 ? 1.5 : 0);
  const outerY = t + face.lidTilt * 2.2;
  const lIn = low + 1;
  const lOut = low + (face.lidTilt > 0 ? 1.5 : 0);
  const upper = path`C${X(-9)} ${uIn} ${X(8)} ${uOut} ${X(18.5)} ${outerY}`;
  const outline = path`M${X(-18.5)} ${innerY}${upper}C${X(12)} ${lOut + 1} ${X(-6)} ${lIn + 1} ${X(-18.5)} ${innerY}Z`;

  const crease = Math.min(-20.5, up - 5) - 1.5;
  return { X, side, mono, open, low, up, uIn, uOut, innerY, outerY, lIn, lOut, upper, outline, crease };
}
/** One eye around its own centre: the outline, and the heights that lids and lashes share. */
type EyeShape = ReturnType<typeof eyeShape>;

function drawLid(sitter: Sitter, eye: EyeShape): void {
  const { pen, look, face } = sitter;
  const { X, mono, open, uIn, uOut, innerY, outerY, crease } = eye;
  if (!mono || open < 0.8) {
    pen.path(
      path`M${X(-19)} ${innerY - 1}C${X(-10)} ${crease} ${X(9)} ${crease + Math.max(0, face.lidTilt) * 4} ${X(20.5)} ${outerY - 2}C${X(8)} ${uOut} ${X(-9)} ${uIn} ${X(-18.5)} ${innerY}Z`,
      skinShade(look.skin, 0.3),
      { opacity: 0.6 * clamp(1.35 - open) + 0.16 },
    );
  }
}

function drawIris(sitter: Sitter, eye: EyeShape): void {
  const { pen, look, face } = sitter;
  const { X, open, uIn, uOut, innerY, outerY } = eye;
  const irisX = face.gazeX * 6.6 + face.yaw * 1.5;
  const irisY = -1.5 + face.gazeY * 4.6 - (open > 1.1 ? 0.8 : 0);
  const r = 10.2;
  pen.ellipse(irisX, irisY, r, r, look.eyeColour);
  pen.ellipse(irisX, irisY + 3.5, r * 0.78, r * 0.6, mix(look.eyeColour, '#e8a868', 0.38), { opacity: 0.7 });
  pen.ellipse(irisX, irisY, 5.2 * face.pupil, 5.2 * face.pupil, '#160d10');
  pen.line(ellipsePath(irisX, irisY, r - 0.6, r - 0.6), mix(look.eyeColour, '#0c0608', 0.6), 1.4, { opacity: 0.7 });
  pen.path(
    path`M${X(-18.5)} ${innerY - 10}L${X(-18.5)} ${innerY}C${X(-9)} ${uIn + 6.5} ${X(8)} ${uOut + 6.5} ${X(18.5)} ${outerY}L${X(19)} -30L${X(-19)} -30Z`,
    '#2a1530',
    { opacity: 0.2 },
  );
  pen.ellipse(irisX - 3.4, irisY - 4, 2.9, 3.1, '#ffffff');
  pen.ellipse(irisX + 3.6, irisY + 3.8, 1.5, 1.5, '#ffffff', { opacity: 0.55 });
  if (face.wet > 0) drawWetness(sitter, eye, irisX, irisY);
}

function drawWetness(sitter: Sitter, eye: EyeShape, irisX: number, irisY: number): void {
  const { pen, face } = sitter;
  const { X, lIn, lOut } = eye;
  pen.path(
    path`M${X(-18)} ${lIn * 0.75 - 1.5}Q${X(0)} ${lIn + 1.5} ${X(18)} ${lOut * 0.5 - 1}L${X(18)} 22L${X(-18)} 22Z`,
    '#e6f4ff',
    { opacity: 0.85 * face.wet },
  );
  pen.ellipse(irisX + 4.5, irisY + 4.4, 2.6, 2, '#ffffff', { opacity: face.wet });
  pen.ellipse(irisX - 4.6, irisY + 5, 1.6, 1.2, '#ffffff', { opacity: face.wet * 0.9 });
}

function drawLashLine(sitter: Sitter, eye: EyeShape, ink: Colour): void {
  const { pen, look, face } = sitter;
  const { X, open, uIn, uOut, innerY, outerY, lIn, lOut, upper } = eye;
  const thickness = 2.6 + 1.7 * look.lash;
  const wing = 3 + 3.5 * look.lash;
  const closed = open < 0.12;
  pen.path(
    path`M${X(-18.5)} ${innerY}${upper}L${X(18.5 + wing)} ${outerY - (closed ? -1.5 + face.cheek * 1 : 2.2 + look.lash * 1.5)}C${X(9)} ${uOut - thickness - 0.6} ${X(-9)} ${uIn - thickness + 0.6} ${X(-19)} ${innerY - 0.6}Z`,
    ink,
  );
  if (!closed) {
    pen.line(
      path`M${X(-12)} ${innerY + (lIn - innerY) * 0.55}C${X(-5)} ${lIn - 0.2} ${X(9)} ${lOut - 0.2} ${X(17.5)} ${outerY + 1.5}`,
      skinShade(look.skin, 0.55),
      1.3,
      { opacity: 0.55 },
    );
  }
}

function drawFolds(sitter: Sitter, eye: EyeShape): void {
  const { pen, look, face } = sitter;
  const { X, side, mono, low, innerY, outerY, crease } = eye;
  if (!mono) {
    pen.line(
      path`M${X(-16)} ${Math.min(innerY - 8, crease * 0.55)}C${X(-9)} ${crease} ${X(9)} ${crease + Math.max(0, face.lidTilt) * 4} ${X(19.5)} ${outerY - 5}`,
      skinShade(look.skin, 0.5),
      1.6,
      { opacity: 0.65 },
    );
  }
  if (face.cheek > 0.3) {
    pen.line(path`M${X(-12)} ${low + 9}Q${X(3)} ${low + 13.5} ${X(17)} ${low + 6}`, skinShade(look.skin, 0.42), 1.8, {
      opacity: clamp((face.cheek - 0.3) * 0.95),
    });
  }
  const bag = Math.max(face.bags, look.age * 0.42);
  if (bag > 0.05) {
    pen.path(
      path`M${X(-14)} ${low + 4}Q${X(2)} ${low + 15} ${X(16)} ${low + 3}Q${X(2)} ${low + 7} ${X(-14)} ${low + 4}Z`,
      skinShade(look.skin, 0.5),
      { opacity: bag * 0.48 },
    );
  }
  const crow = clamp(face.cheek - 0.55) * 0.8 + (look.age > 0.6 ? face.cheek * 0.5 : 0);
  if (crow > 0.05) {
    pen.line(path`M${X(24)} -3l${side * 7} -4M${X(24.5)} 2l${side * 7.5} 1`, skinShade(look.skin, 0.42), 1.5, {
      opacity: crow,
    });
  }
}

/** One eye, around its own centre; `ink` is the colour of the lashes. */
export function drawEye(sitter: Sitter, side: Side, ink: Colour): void {
  const eye = eyeShape(sitter.look, sitter.face, side);
  const { pen, look } = sitter;
  drawLid(sitter, eye);
  if (eye.open > 0.06) {
    pen.clip(eye.outline, () => {
      pen.path(eye.outline, mix('#fffaf2', look.skin, 0.05));
      drawIris(sitter, eye);
    });
  }
  drawLashLine(sitter, eye, ink);
  drawFolds(sitter, eye);
}
