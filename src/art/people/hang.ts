import type { Face } from '../face';

/**
 * How far aside something hangs at `depth` below where it is fixed: it falls straight down however the head is tilted,
 * and lags behind when the head moves. In the head's own space; to be added to x.
 */
export function hang({ roll, sway }: Face, depth: number): number {
  const bent = (depth * depth) / (Math.abs(depth) + 60);
  return bent * (0.85 * Math.sin((roll * Math.PI) / 180) + 0.2 * sway);
}
