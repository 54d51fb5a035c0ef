import { mix, luminance } from '../colour';
import type { Face } from '../face';
import type { Look } from '../look';
import { lerp } from '../numbers';
import { path } from '../shapes';
import { skinShade } from './skin';

/** Where lips, corners and teeth are for this face, around the middle of the closed mouth. */
export function mouthShape(look: Look, face: Face) {
  const lipColour =
    look.lipColour ?? mix(skinShade(look.skin, 0.42), '#a8433f', luminance(look.skin) < 0.4 ? 0.25 : 0.34);
  const w = 25 * face.mouthWidth * (1 - 0.4 * face.round),
    c = -face.smile * 8.5,
    mid = face.smile * 5.2 * (1 - face.round * 0.6);
  const cL = c + face.skew * 4.2,
    cR = c - face.skew * 4.2,
    wL = w - face.skew * 1.5,
    wR = w + face.skew * 2.5,
    sx = face.skew * 3;
  const q = (v: number, cc: number) => (v - 0.25 * cc) / 0.75,
    o = face.open;
  const U = mid * (o > 0.05 ? 0.7 : 1) - o * (face.round * 13 + (1 - face.round) * 6) - face.square * o * 7,
    lower = mid + o * (24 + 9 * face.round + Math.max(0, face.smile) * 7) * (1 - 0.25 * face.square) - face.pout * 2.5;
  const wob = face.wobble * 2.2,
    kU = 0.5 + 0.36 * Math.max(face.square, face.round * 0.5),
    kL = 0.52 + 0.34 * Math.max(face.square * 0.8, face.round * 0.55, o * 0.5);
  const cm = (cL + cR) / 2,
    qU = q(U, cm),
    qL = q(lower, cm);
  const thin = 1 - face.press * 0.62,
    str = 1 - 0.28 * Math.max(0, face.smile) - 0.12 * face.square;
  const tu = 5.6 * look.upperLip * thin * str,
    tl = 7.8 * look.lowerLip * thin * str + face.pout * 3;
  const upIn = path`C${-wL * kU + sx} ${qU + wob} ${wR * kU + sx} ${qU - wob} ${wR} ${cR}`,
    loInBack = path`C${wR * kL + sx} ${qL} ${-wL * kL + sx} ${qL} ${-wL} ${cL}`;
  const hole = path`M${-wL} ${cL}${upIn}${loInBack}Z`;
  const upper = path`M${-wL - 1.5} ${cL}C${-wL * 0.62} ${lerp(cL, U, 0.55) - tu * 0.75} ${-w * 0.36 + sx} ${U - tu * 1.15} ${-w * 0.16 + sx} ${U - tu * 1.1}Q${sx} ${U - tu * 0.62} ${w * 0.16 + sx} ${U - tu * 1.1}C${w * 0.36 + sx} ${U - tu * 1.15} ${wR * 0.62} ${lerp(cR, U, 0.55) - tu * 0.75} ${wR + 1.5} ${cR}`;
  const lowerOut = path`C${wR * 0.72} ${lerp(cR, lower + tl, 0.82)} ${w * 0.36 + sx} ${lower + tl * 1.08} ${sx} ${lower + tl * 1.04}C${-w * 0.36 + sx} ${lower + tl * 1.08} ${-wL * 0.72} ${lerp(cL, lower + tl, 0.82)} ${-wL - 1.5} ${cL}Z`;

  return {
    lipColour,
    w,
    cL,
    cR,
    wL,
    wR,
    sx,
    o,
    U,
    lower,
    wob,
    kU,
    kL,
    qU,
    qL,
    tl,
    upIn,
    loInBack,
    hole,
    upper,
    lowerOut,
  };
}
export type Lips = ReturnType<typeof mouthShape>;
