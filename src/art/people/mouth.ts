import { mix, luminance, lighter } from '../colour';
import { clamp, lerp } from '../numbers';
import { path } from '../shapes';
import type { Sitter } from './sitter';
import { skinShade } from './skin';

import { type Lips, mouthShape } from './mouthShape';

function drawChin({ pen, look, face }: Sitter, lips: Lips): void {
  const { w, sx, lower, tl } = lips;
  const chinY = lower + tl + 6;
  pen.path(
    path`M${-w * 0.5 + sx} ${chinY}Q${sx} ${chinY - 4 - face.pout * 3} ${w * 0.5 + sx} ${chinY}Q${sx} ${chinY + 5} ${-w * 0.5 + sx} ${chinY}Z`,
    skinShade(look.skin, 0.34),
    { opacity: 0.5 + face.pout * 0.25 },
  );
  if (face.pout > 0.3)
    pen.line(path`M-11 ${chinY + 9}q5 -3 9 1m4 -1q5 -3 8 2`, skinShade(look.skin, 0.4), 1.6, {
      opacity: face.pout * 0.4,
    });
}

function drawLips({ pen }: Sitter, lips: Lips): void {
  const { lipColour, w, cL, cR, wL, wR, sx, o, lower, wob, kU, kL, qU, qL, tl, loInBack, upper, lowerOut } = lips;
  pen.path(
    upper +
      path`L${wR} ${cR}` +
      (o > 0.02 ? path`C${wR * kU + sx} ${qU - wob} ${-wL * kU + sx} ${qU + wob} ${-wL} ${cL}` : loInBack) +
      'Z',
    mix(lipColour, '#3a1020', 0.16),
  );
  pen.path(
    path`M${-wL} ${cL}${path`C${-wL * kL + sx} ${qL} ${wR * kL + sx} ${qL} ${wR} ${cR}`}L${wR + 1.5} ${cR}${lowerOut}`,
    lipColour,
  );
  pen.path(
    path`M${-w * 0.34 + sx} ${lower + tl * 0.5}Q${sx} ${lower + tl * 0.28} ${w * 0.34 + sx} ${lower + tl * 0.5}Q${sx} ${lower + tl * 0.8} ${-w * 0.34 + sx} ${lower + tl * 0.5}Z`,
    lighter(lipColour, 0.5),
    { opacity: 0.36 },
  );
}

function drawTongue({ pen, face }: Sitter, lips: Lips): void {
  const { w, sx, U, lower, hole } = lips;
  pen.path(hole, '#571a26');
  pen.path(path`M${-w * 1.2} ${U - 30}h${w * 2.4}v${26 + (lower - U) * 0.35}h${-w * 2.4}Z`, '#3a0f1c', {
    opacity: 0.5,
  });
  const gap = lower - U;
  if (gap > 7) pen.ellipse(sx, lower + 3, w * 0.62, Math.min(gap * 0.42, 13) * (0.7 + 0.5 * face.tongue), '#cf5f63');
}

function drawUpperTeeth({ pen, face }: Sitter, lips: Lips): void {
  const { w, cL, cR, wL, wR, sx, U, lower, kU, qU } = lips;
  const gap = lower - U;
  const th = lerp(0, Math.min(10, gap * (face.square > 0.4 ? 0.47 : 0.6)), face.upperTeeth);
  pen.path(
    path`M${-wL} ${cL - 14}L${-wL} ${cL}C${-wL * kU + sx} ${qU + th} ${wR * kU + sx} ${qU + th} ${wR} ${cR}L${wR} ${cR - 14}Z`,
    '#fffaf0',
  );
  if (face.square > 0.4 && gap > 5)
    for (const u of [-0.62, -0.22, 0.22, 0.62])
      pen.line(path`M${u * w} ${U - 6}V${U + th}`, '#c9b8ae', 0.9, { opacity: 0.6 });
}

function drawLowerTeeth({ pen, face }: Sitter, lips: Lips): void {
  const { cL, cR, wL, wR, sx, U, lower, kL, qL } = lips;
  const gap = lower - U;
  const th = Math.min(9, gap * (face.square > 0.4 ? 0.47 : 0.4)) * face.lowerTeeth;
  pen.path(
    path`M${-wL} ${cL + 22}L${-wL} ${cL}C${-wL * kL + sx} ${qL - th} ${wR * kL + sx} ${qL - th} ${wR} ${cR}L${wR} ${cR + 40}L${-wL} ${cR + 40}Z`,
    '#efe2d6',
  );
}

function drawCorners({ pen, look, face }: Sitter, lips: Lips): void {
  const { cL, cR, wL, wR } = lips;
  const d = Math.abs(face.smile),
    dir = face.smile > 0 ? -1 : 1;
  for (const [s, x, y] of [
    [-1, -wL, cL],
    [1, wR, cR],
  ] as const) {
    const e = clamp(d * 1.2 - 0.15) + face.press * 0.4;
    if (e > 0.05)
      pen.line(
        path`M${x + s * 1} ${y - 3 * (face.smile > 0 ? 1 : 0.2)}q${s * 4} ${dir * -1.5} ${s * 3.5} ${dir * 5 + (face.smile > 0 ? 6 : 0)}`,
        skinShade(look.skin, 0.5),
        2.2,
        { opacity: clamp(e * 0.7) },
      );
  }
}

/** The mouth, around the middle of its closed line. */
export function drawMouth(sitter: Sitter): void {
  const { pen, look, face } = sitter;
  const lips = mouthShape(look, face);
  const { wL, cL, upIn, o, hole } = lips;
  drawChin(sitter, lips);
  drawLips(sitter, lips);
  if (o > 0.02) {
    pen.clip(hole, () => {
      drawTongue(sitter, lips);
      if (face.upperTeeth > 0.04) drawUpperTeeth(sitter, lips);
      if (face.lowerTeeth > 0.04) drawLowerTeeth(sitter, lips);
      pen.line(path`M${-wL} ${cL}${upIn}`, '#2a0b16', 3, { opacity: 0.35 });
    });
  }
  const lineColour = luminance(look.skin) < 0.42 ? '#2a0d12' : '#5c2328';
  const weight = o > 0.02 ? 1.8 : 2.8 + face.press * 0.6;
  pen.line(path`M${-wL - 1} ${cL}${upIn}`, lineColour, weight, { opacity: 0.95 });
  drawCorners(sitter, lips);
}
