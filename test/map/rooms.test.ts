import { describe, expect, it } from 'vitest';
import type { PlacedEdge } from '../../src/map/mapLayout';
import { roomsOf } from '../../src/map/rooms';

const way = (over: Partial<PlacedEdge>): PlacedEdge => ({ id: 'a>b', points: [], label: null, jump: false, ...over });
const roomsIn = (...edges: readonly PlacedEdge[]) => [...roomsOf({ width: 0, height: 0, nodes: [], edges })];

describe('the room of a way', () => {
  const points = [
    { x: 100, y: 40 },
    { x: 30, y: 90 },
    { x: 60, y: 200 },
  ];

  it('goes from side to side of all its points, with space for the head of its arrow', () => {
    expect(roomsIn(way({ points }))).toEqual([18, 28, 112, 212]);
  });

  it('holds the words on it too', () => {
    const label = { lines: ['own-it'], x: 150, y: 100, width: 80, height: 20 };
    expect(roomsIn(way({ points, label }))).toEqual([18, 28, 190, 212]);
  });

  it('stands in the order of the ways', () => {
    const other = way({ id: 'b>c', points: [{ x: 1000, y: 1000 }] });
    expect(roomsIn(way({ points }), other)).toEqual([18, 28, 112, 212, 988, 988, 1012, 1012]);
  });
});
