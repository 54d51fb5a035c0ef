import { describe, expect, it } from 'vitest';
import { BUILDINGS, buildingOf } from '../../../src/core/vocabulary/buildings';

describe('the house a story belongs to', () => {
  it.each([
    ['cafe', 'cafe'],
    ['Café', 'cafe'],
    ['retail bank', 'bank'],
    ['airline', 'airport'],
    ['home insurance', 'insurer'],
    ['health insurance', 'insurer'],
    ['hotel', 'hotel'],
    ['phone shop', 'telecom'],
    ['Telecoms', 'telecom'],
    ['clinic', 'clinic'],
    ['online shop', 'shop'],
    ['water supply', 'utility'],
    ['energy', 'utility'],
  ])('goes by its trade: %s', (industry, building) => {
    expect(buildingOf(industry, 'letter')).toBe(building);
  });

  it.each([
    ['cafe', 'cafe'],
    ['platform', 'bank'],
    ['gate', 'airport'],
    ['hotel', 'hotel'],
    ['phoneshop', 'telecom'],
    ['clinic', 'clinic'],
  ])('goes by where it plays when the trade says nothing: %s', (backdrop, building) => {
    expect(buildingOf('something else', backdrop)).toBe(building);
    expect(buildingOf('', backdrop)).toBe(building);
  });

  it.each([
    ['undertaker', 'letter'],
    ['', ''],
    ['', 'constructor'],
    ['embankment', 'chat'],
  ])('is the one at the corner for all else: "%s" at "%s"', (industry, backdrop) => {
    expect(buildingOf(industry, backdrop)).toBe('corner');
  });

  it('stands in the street once', () => {
    expect(new Set(BUILDINGS).size).toBe(BUILDINGS.length);
  });
});
