/**
 * Neutral value of every part of a face and its posture. All are continuous, so any two faces can be blended.
 * Brows -1 down to 1 up; lid 0 shut to 1.35 wide; lidTilt -1 angry to 1 sad; cheek pushes the lower lid up.
 * `sway` -1 to 1 is no part of a mood: it says how far hanging hair, earrings and scarf ends lag behind the head.
 */
export const REST = {
  browIn: 0,
  browOut: 0,
  pinch: 0,
  browLeft: 0,
  browRight: 0,
  lid: 1,
  lidTilt: 0,
  cheek: 0,
  gazeX: 0,
  gazeY: 0,
  pupil: 1,
  mouthWidth: 1,
  smile: 0.08,
  open: 0,
  round: 0,
  press: 0,
  skew: 0,
  upperTeeth: 0,
  lowerTeeth: 0,
  square: 0,
  pout: 0,
  tongue: 0.5,
  wobble: 0,
  blush: 0,
  flush: 0,
  wet: 0,
  tear: 0,
  bags: 0,
  flare: 0,
  yaw: 0,
  pitch: 0,
  roll: 0,
  shoulders: 0,
  lean: 0,
  breath: 0,
  sway: 0,
};

export type FaceParameter = keyof typeof REST;
export type Face = Readonly<Record<FaceParameter, number>>;
