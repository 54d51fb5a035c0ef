import type { Chip } from './card';
import { tag, type Markup } from './markup';

interface Sign {
  readonly path: string;
  /** Filled shapes; else drawn as lines. */
  readonly solid: boolean;
}

/** Each sign on a field of 14 by 14. The weather of the three grades is the one of the game's rooms. */
const SIGNS: Readonly<Record<NonNullable<Chip['sign']>, Sign>> = {
  start: { path: 'M3 1.500 12.500 7 3 12.500z', solid: true },
  turningPoint: { path: 'M7 .5 13.500 7 7 13.500 .5 7z', solid: true },
  hub: { path: 'M11.800 8.600A5 5 0 1 1 10.800 3.800M11.400 .8V4.200H8', solid: false },
  timer: {
    path: 'M12.500 7A5.500 5.500 0 1 1 1.500 7A5.500 5.500 0 0 1 12.500 7zM7 4V7.300L9.300 8.700',
    solid: false,
  },
  interrupt: { path: 'M8.500 .5 2.500 8H6.500L5.500 13.500 11.500 6H7.500z', solid: true },
  safe: { path: 'M2 7.500 5.500 11 12 3.500', solid: false },
  misery: {
    path: 'M4 8A3 3 0 0 1 4.300 2.200A3.700 3.700 0 0 1 11 3.300A2.400 2.400 0 0 1 10.800 8zM4.500 10 3.800 12.500M7.500 10 6.800 12.500M10.500 10 9.800 12.500',
    solid: false,
  },
  mediocre: {
    path: 'M4 11A3.300 3.300 0 0 1 4.300 4.700A4 4 0 0 1 11.300 5.800A2.700 2.700 0 0 1 11 11z',
    solid: false,
  },
  magic: {
    path: 'M9.700 7A2.700 2.700 0 1 1 4.300 7A2.700 2.700 0 0 1 9.700 7zM7 .8V2.200M7 11.800V13.200M.8 7H2.200M11.800 7H13.200M2.600 2.600 3.600 3.600M10.400 10.400 11.400 11.400M11.400 2.600 10.400 3.600M3.600 10.400 2.600 11.400',
    solid: false,
  },
};

/** A sign with its top left corner at x, y. */
export function signAt(sign: NonNullable<Chip['sign']>, x: number, y: number): Markup {
  const { path, solid } = SIGNS[sign];
  return tag('path', {
    class: solid ? 'sign solid' : 'sign',
    d: path,
    transform: `translate(${round(x)} ${round(y)})`,
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
