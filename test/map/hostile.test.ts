/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest';
import { encounterMachine } from '../../src/core/encounter/encounterMachine';
import { projectMap } from '../../src/core/projections/map';
import type { Program } from '../../src/core/scenario/program';
import { layoutOf } from '../../src/map/layout';
import { mermaidOf } from '../../src/map/mermaid';
import { statechartOf } from '../../src/map/statechart';
import { svgOf } from '../../src/map/svg';
import { naughtyScenario, NAUGHTY } from '../support/naughty';
import { compiled, type Authored } from '../support/scenarios';

/** The same story with plain texts of about the same length, to tell what of a drawing is its own. */
function plainStory(): Authored {
  const harmless = (value: unknown): unknown => {
    if (typeof value === 'string' && NAUGHTY.includes(value))
      return value.replaceAll(/[^\n]/g, 'x').replaceAll('\n', 'x');
    if (Array.isArray(value)) return value.map(harmless);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, harmless(inner)]));
  };
  return harmless(naughtyScenario()) as Authored;
}

describe('a story of naughty texts as a picture', () => {
  const story = compiled(naughtyScenario());
  const plain = compiled(plainStory());
  const drawn = (program: Program): Document => {
    const view = projectMap(program);
    return new DOMParser().parseFromString(svgOf(view, layoutOf(view)), 'image/svg+xml');
  };
  const kindsIn = (drawing: Document): readonly string[] =>
    [
      ...new Set([...drawing.querySelectorAll('*')].flatMap((one) => [one.tagName, ...one.getAttributeNames()])),
    ].toSorted();

  it('is well formed, and has only the elements and attributes of any map', () => {
    const drawing = drawn(story);
    expect(drawing.querySelector('parsererror')).toBeNull();
    expect(kindsIn(drawing)).toEqual(kindsIn(drawn(plain)));
    expect(
      drawing.querySelectorAll('script, image, foreignObject, a, iframe, [onload], [onerror], [href]'),
    ).toHaveLength(0);
    expect(drawing.documentElement.textContent).toContain('<img src=x onerror="window.harmed = 11">');
  });

  it('is as many lines of a flowchart, with nothing between quotes that could end them', () => {
    const lines = mermaidOf(projectMap(story)).split('\n');
    expect(lines).toHaveLength(mermaidOf(projectMap(plain)).split('\n').length);
    const shells = lines.slice(1).map((line) => line.replaceAll(/"[^"]*"/g, '""'));
    expect(shells.filter((line) => /<|script|href|harmed/.test(line))).toEqual([]);
    const quoted = lines.flatMap((line) => line.match(/"[^"]*"/g) ?? []).map((words) => words.replaceAll('<br/>', ''));
    expect(quoted.filter((words) => /[<>`{}[\]()|\\&;]/.test(words.replaceAll(/#\d+;/g, '')))).toEqual([]);
  });

  it('is a statechart that can be read as data', () => {
    const chart = JSON.parse(statechartOf(story, encounterMachine(story))) as { readonly description: string };
    expect(chart.description).toBe('<img src=x onerror="window.harmed = 11">');
  });
});
