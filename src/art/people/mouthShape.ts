import { mix, luminance } from '../colour';
import type { Colour } from '../colour';
import type { Face } from '../face';
import type { Look } from '../look';
import { lerp } from '../numbers';
import { path } from '../shapes';
import { skinShade } from './skin';

function lipColourOf(look: Look): Colour {
  const isDark = luminance(look.skin) < 0.4;
  return look.lipColour ?? mix(skinShade(look.skin, 0.42), '#a8433f', isDark ? 0.25 : 0.34);
}

/** The corners: how far apart, how high, and how far the mouth is pulled aside. */
function corners(face: Face) {
  const half = 25 * face.mouthWidth * (1 - 0.4 * face.round);
  const corner = -face.smile * 8.5;
  return {
    half,
    corner,
    leftX: half - face.skew * 1.5,
    leftY: corner + face.skew * 4.2,
    rightX: half + face.skew * 2.5,
    rightY: corner - face.skew * 4.2,
    shift: face.skew * 3,
  };
}

/** Highest and lowest point of the opening. */
function opening({ smile, open, round, square, pout }: Face) {
  const middle = smile * 5.2 * (1 - round * 0.6);
  const up = open * (round * 13 + (1 - round) * 6) + square * open * 7;
  const down = open * (24 + 9 * round + Math.max(0, smile) * 7) * (1 - 0.25 * square) - pout * 2.5;
  return { topY: middle * (open > 0.05 ? 0.7 : 1) - up, bottomY: middle + down };
}

/** Lip thickness: pressed and smiling lips are thin. */
function lips(look: Look, face: Face) {
  // In a beard the lips are all that is seen of the mouth, so they never thin away.
  const isBearded = look.beard || look.shortBeard || look.moustache;
  const thin = 1 - face.press * (isBearded ? 0.3 : 0.62);
  const stretch = 1 - 0.28 * Math.max(0, face.smile) - 0.12 * face.square;
  return {
    lipColour: lipColourOf(look),
    upperLip: 5.6 * look.upperLip * thin * stretch,
    lowerLip: 7.8 * look.lowerLip * thin * stretch + face.pout * 3,
  };
}

function measure(look: Look, face: Face) {
  const ends = corners(face);
  const { topY, bottomY } = opening(face);
  // A curve reaches only three quarters of the way to where it aims.
  const aim = (y: number) => (y - 0.25 * ends.corner) / 0.75;
  return {
    ...ends,
    ...lips(look, face),
    open: face.open,
    topY,
    bottomY,
    wobble: face.wobble * 2.2,
    topBend: 0.5 + 0.36 * Math.max(face.square, face.round * 0.5),
    bottomBend: 0.52 + 0.34 * Math.max(face.square * 0.8, face.round * 0.55, face.open * 0.5),
    topPull: aim(topY),
    bottomPull: aim(bottomY),
  };
}

/** Where lips, corners and teeth are for this face, around the middle of the closed mouth. */
export function mouthShape(look: Look, face: Face) {
  const mouth = measure(look, face);
  const {
    half,
    leftY,
    rightY,
    leftX,
    rightX,
    shift,
    topY,
    bottomY,
    wobble,
    topBend,
    bottomBend,
    topPull,
    bottomPull,
    upperLip,
    lowerLip,
  } = mouth;
  const topEdge = path`C${-leftX * topBend + shift} ${topPull + wobble} ${rightX * topBend + shift} ${topPull - wobble} ${rightX} ${rightY}`;
  const bottomEdge = path`C${rightX * bottomBend + shift} ${bottomPull} ${-leftX * bottomBend + shift} ${bottomPull} ${-leftX} ${leftY}`;
  const hole = path`M${-leftX} ${leftY}${topEdge}${bottomEdge}Z`;
  const upperLipEdge = path`M${-leftX - 1.5} ${leftY}C${-leftX * 0.62} ${lerp(leftY, topY, 0.55) - upperLip * 0.75} ${-half * 0.36 + shift} ${topY - upperLip * 1.15} ${-half * 0.16 + shift} ${topY - upperLip * 1.1}Q${shift} ${topY - upperLip * 0.62} ${half * 0.16 + shift} ${topY - upperLip * 1.1}C${half * 0.36 + shift} ${topY - upperLip * 1.15} ${rightX * 0.62} ${lerp(rightY, topY, 0.55) - upperLip * 0.75} ${rightX + 1.5} ${rightY}`;
  const lowerLipEdge = path`C${rightX * 0.72} ${lerp(rightY, bottomY + lowerLip, 0.82)} ${half * 0.36 + shift} ${bottomY + lowerLip * 1.08} ${shift} ${bottomY + lowerLip * 1.04}C${-half * 0.36 + shift} ${bottomY + lowerLip * 1.08} ${-leftX * 0.72} ${lerp(leftY, bottomY + lowerLip, 0.82)} ${-leftX - 1.5} ${leftY}Z`;

  return { ...mouth, topEdge, bottomEdge, hole, upperLipEdge, lowerLipEdge };
}
export type Lips = ReturnType<typeof mouthShape>;
