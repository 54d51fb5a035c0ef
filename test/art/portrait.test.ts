import { describe, expect, it } from 'vitest';
import { loadLook, portraitSvg } from '../../src/art/portrait';
import { toSvgText } from '../../src/art/svg';
import { lookNamed, personIds } from './support/cast';

describe('a portrait', () => {
  it.each(personIds)('of %s is a square with sound numbers', (id) => {
    const svg = portraitSvg(lookNamed(id), 'pleased', null, { size: 96, idPrefix: id });
    expect(svg.attributes).toMatchObject({ width: '96', height: '96' });
    const [, , width, height] = (svg.attributes['viewBox'] ?? '').split(' ').map(Number);
    expect(width).toBe(height);
    expect(toSvgText(svg)).not.toMatch(/NaN|undefined/);
  });

  it('looks closer at a child, so that faces are of one size', () => {
    const side = (id: string) =>
      Number(portraitSvg(lookNamed(id), 'calm', 1, { size: 96, idPrefix: id }).attributes['viewBox']?.split(' ')[2]);
    expect(side('noah')).toBeLessThan(side('tom'));
  });

  it('can be drawn of somebody nobody has drawn', async () => {
    const svg = portraitSvg(await loadLook('nobody'), 'calm', 0.5, { size: 48, idPrefix: 'x', title: 'Customer' });
    expect(toSvgText(svg)).toContain('<title>Customer</title>');
  });

  it('keeps the ids of two portraits apart', () => {
    const text = (idPrefix: string) => toSvgText(portraitSvg(lookNamed('mei'), 'calm', 0, { size: 96, idPrefix }));
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids(text('a')).length).toBeGreaterThan(3);
    expect(ids(text('a')).filter((id) => ids(text('b')).includes(id))).toEqual([]);
  });
});
