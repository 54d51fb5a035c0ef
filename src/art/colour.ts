import { clamp, lerp } from './numbers';

/** Always `#rrggbb`. */
export type Colour = string;
type Channels = readonly [number, number, number];

const channel = (colour: Colour, from: number): number => Number.parseInt(colour.slice(from, from + 2), 16);
const twoDigits = (value: number): string =>
  Math.round(clamp(value, 0, 255))
    .toString(16)
    .padStart(2, '0');

export const toChannels = (colour: Colour): Channels => [channel(colour, 1), channel(colour, 3), channel(colour, 5)];
export const toColour = (channels: Channels): Colour => `#${channels.map(twoDigits).join('')}`;

/** `t` of the way from `a` to `b`, in plain RGB. */
export function mix(a: Colour, b: Colour, t: number): Colour {
  const [ar, ag, ab] = toChannels(a);
  const [br, bg, bb] = toChannels(b);
  return toColour([lerp(ar, br, t), lerp(ag, bg, t), lerp(ab, bb, t)]);
}

/** What a white light of colour `b` leaves of `a`. */
export function multiply(a: Colour, b: Colour): Colour {
  const [ar, ag, ab] = toChannels(a);
  const [br, bg, bb] = toChannels(b);
  return toColour([(ar * br) / 255, (ag * bg) / 255, (ab * bb) / 255]);
}

/** Brightness as the eye weighs it, 0-1. */
export function luminance(colour: Colour): number {
  const [r, g, b] = toChannels(colour);
  return (r * 0.299 + g * 0.587 + b * 0.114) / 255;
}

/** `t` of the way to grey; a negative `t` makes it more colourful. */
export function towardsGrey(colour: Colour, t: number): Colour {
  const grey = luminance(colour) * 255;
  const [r, g, b] = toChannels(colour);
  return toColour([lerp(r, grey, t), lerp(g, grey, t), lerp(b, grey, t)]);
}

/** Shadow of cloth and things: a step towards deep violet, never towards black. */
export const darker = (colour: Colour, amount = 0.3): Colour => mix(colour, '#1d1030', amount);
/** Light on cloth and things: a step towards warm cream, never towards white. */
export const lighter = (colour: Colour, amount = 0.3): Colour => mix(colour, '#fff1d6', amount);
