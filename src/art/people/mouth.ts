import { mix, luminance, lighter } from '../colour';
import { clamp, lerp } from '../numbers';
import { path } from '../shapes';
import type { Sitter } from './sitter';
import { skinShade } from './skin';

import { type Lips, mouthShape } from './mouthShape';

function drawChin({ pen, look, face }: Sitter, lips: Lips): void {
  const { half, shift, bottomY, lowerLip } = lips;
  const chinY = bottomY + lowerLip + 6;
  pen.path(
    path`M${-half * 0.5 + shift} ${chinY}Q${shift} ${chinY - 4 - face.pout * 3} ${half * 0.5 + shift} ${chinY}Q${shift} ${chinY + 5} ${-half * 0.5 + shift} ${chinY}Z`,
    skinShade(look.skin, 0.34),
    { opacity: 0.5 + face.pout * 0.25 },
  );
  if (face.pout > 0.3) {
    pen.line(path`M-11 ${chinY + 9}q5 -3 9 1m4 -1q5 -3 8 2`, skinShade(look.skin, 0.4), 1.6, {
      opacity: face.pout * 0.4,
    });
  }
}

function drawLips({ pen }: Sitter, lips: Lips): void {
  const {
    lipColour,
    half,
    leftY,
    rightY,
    leftX,
    rightX,
    shift,
    open,
    bottomY,
    wobble,
    topBend,
    bottomBend,
    topPull,
    bottomPull,
    lowerLip,
    bottomEdge,
    upperLipEdge,
    lowerLipEdge,
  } = lips;
  pen.path(
    upperLipEdge +
      path`L${rightX} ${rightY}` +
      (open > 0.02
        ? path`C${rightX * topBend + shift} ${topPull - wobble} ${-leftX * topBend + shift} ${topPull + wobble} ${-leftX} ${leftY}`
        : bottomEdge) +
      'Z',
    mix(lipColour, '#3a1020', 0.16),
  );
  pen.path(
    path`M${-leftX} ${leftY}${path`C${-leftX * bottomBend + shift} ${bottomPull} ${rightX * bottomBend + shift} ${bottomPull} ${rightX} ${rightY}`}L${rightX + 1.5} ${rightY}${lowerLipEdge}`,
    lipColour,
  );
  pen.path(
    path`M${-half * 0.34 + shift} ${bottomY + lowerLip * 0.5}Q${shift} ${bottomY + lowerLip * 0.28} ${half * 0.34 + shift} ${bottomY + lowerLip * 0.5}Q${shift} ${bottomY + lowerLip * 0.8} ${-half * 0.34 + shift} ${bottomY + lowerLip * 0.5}Z`,
    lighter(lipColour, 0.5),
    { opacity: 0.36 },
  );
}

function drawTongue({ pen, face }: Sitter, lips: Lips): void {
  const { half, shift, topY, bottomY, hole } = lips;
  pen.path(hole, '#571a26');
  pen.path(
    path`M${-half * 1.2} ${topY - 30}h${half * 2.4}v${26 + (bottomY - topY) * 0.35}h${-half * 2.4}Z`,
    '#3a0f1c',
    {
      opacity: 0.5,
    },
  );
  const gap = bottomY - topY;
  if (gap > 7)
    pen.ellipse(shift, bottomY + 3, half * 0.62, Math.min(gap * 0.42, 13) * (0.7 + 0.5 * face.tongue), '#cf5f63');
}

function drawUpperTeeth({ pen, face }: Sitter, lips: Lips): void {
  const { half, leftY, rightY, leftX, rightX, shift, topY, bottomY, topBend, topPull } = lips;
  const gap = bottomY - topY;
  const thickness = lerp(0, Math.min(10, gap * (face.square > 0.4 ? 0.47 : 0.6)), face.upperTeeth);
  pen.path(
    path`M${-leftX} ${leftY - 14}L${-leftX} ${leftY}C${-leftX * topBend + shift} ${topPull + thickness} ${rightX * topBend + shift} ${topPull + thickness} ${rightX} ${rightY}L${rightX} ${rightY - 14}Z`,
    '#fffaf0',
  );
  if (face.square > 0.4 && gap > 5) {
    for (const u of [-0.62, -0.22, 0.22, 0.62]) {
      pen.line(path`M${u * half} ${topY - 6}V${topY + thickness}`, '#c9b8ae', 0.9, { opacity: 0.6 });
    }
  }
}

function drawLowerTeeth({ pen, face }: Sitter, lips: Lips): void {
  const { leftY, rightY, leftX, rightX, shift, topY, bottomY, bottomBend, bottomPull } = lips;
  const gap = bottomY - topY;
  const thickness = Math.min(9, gap * (face.square > 0.4 ? 0.47 : 0.4)) * face.lowerTeeth;
  pen.path(
    path`M${-leftX} ${leftY + 22}L${-leftX} ${leftY}C${-leftX * bottomBend + shift} ${bottomPull - thickness} ${rightX * bottomBend + shift} ${bottomPull - thickness} ${rightX} ${rightY}L${rightX} ${rightY + 40}L${-leftX} ${rightY + 40}Z`,
    '#efe2d6',
  );
}

function drawCorners({ pen, look, face }: Sitter, lips: Lips): void {
  const { leftY, rightY, leftX, rightX } = lips;
  const d = Math.abs(face.smile);
  const dir = face.smile > 0 ? -1 : 1;
  for (const [s, x, y] of [
    [-1, -leftX, leftY],
    [1, rightX, rightY],
  ] as const) {
    const e = clamp(d * 1.2 - 0.15) + face.press * 0.4;
    if (e > 0.05) {
      pen.line(
        path`M${x + s * 1} ${y - 3 * (face.smile > 0 ? 1 : 0.2)}q${s * 4} ${dir * -1.5} ${s * 3.5} ${dir * 5 + (face.smile > 0 ? 6 : 0)}`,
        skinShade(look.skin, 0.5),
        2.2,
        { opacity: clamp(e * 0.7) },
      );
    }
  }
}

/** The mouth, around the middle of its closed line. */
export function drawMouth(sitter: Sitter): void {
  const { pen, look, face } = sitter;
  const lips = mouthShape(look, face);
  const { leftX, leftY, topEdge, open, hole } = lips;
  drawChin(sitter, lips);
  drawLips(sitter, lips);
  if (open > 0.02) {
    pen.clip(hole, () => {
      drawTongue(sitter, lips);
      if (face.upperTeeth > 0.04) drawUpperTeeth(sitter, lips);
      if (face.lowerTeeth > 0.04) drawLowerTeeth(sitter, lips);
      pen.line(path`M${-leftX} ${leftY}${topEdge}`, '#2a0b16', 3, { opacity: 0.35 });
    });
  }
  const lineColour = luminance(look.skin) < 0.42 ? '#2a0d12' : '#5c2328';
  const weight = open > 0.02 ? 1.8 : 2.8 + face.press * 0.6;
  pen.line(path`M${-leftX - 1} ${leftY}${topEdge}`, lineColour, weight, { opacity: 0.95 });
  drawCorners(sitter, lips);
}
