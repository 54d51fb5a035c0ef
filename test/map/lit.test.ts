import { describe, expect, it } from 'vitest';
import { projectMap } from '../../src/core/projections/map';
import { projectPath } from '../../src/core/projections/mapPath';
import { litBy } from '../../src/map/lit';
import { shipped } from '../support/scenarios';
import { beatNode, edge, endingNode, replies, view } from './views';

const map = view(
  [
    beatNode({ id: 'one' }),
    beatNode({ id: 'two' }),
    beatNode({ id: 'phone' }),
    { kind: 'anytime', id: 'Anytime' },
    { kind: 'end', id: 'end' },
    endingNode(),
    endingNode({ id: 'gone' }),
  ],
  [
    edge('one', 'two', { replies: replies('a', 'b') }),
    edge('one', 'end', { replies: replies('c') }),
    edge('two', 'end', { replies: replies('d') }),
    edge('phone', 'Anytime', { replies: replies('e'), interrupt: true }),
    edge('Anytime', 'phone', { interrupt: true }),
    edge('end', 'done'),
    edge('end', 'gone', { leaving: true }),
  ],
);
const lit = (steps: readonly (readonly [string, string | null])[], to: string | null) => {
  const { nodes, edges } = litBy(map, { steps: steps.map(([beat, reply]) => ({ beat, reply })), to });
  return { nodes: [...nodes.keys()], edges: [...edges] };
};

describe('what a play touches', () => {
  it('is each stop and the way between two', () => {
    expect(lit([['one', 'a']], 'two')).toEqual({ nodes: ['one', 'two'], edges: ['one>two'] });
  });

  it('goes by the end where no way leads straight to the ending', () => {
    expect(lit([['two', 'd']], 'done')).toEqual({ nodes: ['two', 'done', 'end'], edges: ['two>end', 'end>done'] });
  });

  it('goes by the end alone for a customer who leaves at a reply that leads elsewhere', () => {
    expect(lit([['one', 'a']], 'gone')).toEqual({ nodes: ['one', 'gone', 'end'], edges: ['end>gone'] });
  });

  it('goes by any turn into an interrupt', () => {
    expect(lit([['one', 'a']], 'phone').edges).toEqual(['Anytime>phone']);
    expect(lit([['phone', 'e']], 'two').edges).toEqual(['phone>Anytime']);
  });

  it('stops at the last way where it is the only one, and says nothing where it is not known', () => {
    expect(lit([['one', 'c']], null).edges).toEqual(['one>end']);
    expect(lit([['one', null]], null).edges).toEqual([]);
  });

  it('passes over steps that the map does not know', () => {
    expect(lit([['gone-long-ago', 'x']], 'two')).toEqual({ nodes: ['two'], edges: [] });
  });

  it('is one chain of ways for a whole play of a shipped scenario', () => {
    const program = shipped('three-waffles');
    const path = projectPath(program, {
      variant: program.customers[0]?.id ?? '',
      replies: ['ours-to-own', 'taster', 'coming-along'],
    });
    const { edges } = litBy(projectMap(program), path);
    expect(path.steps).toHaveLength(3);
    expect([...edges].slice(0, 2)).toEqual(['the-plate>the-boy', 'the-boy>still-waiting']);
    expect([...edges][2]).toBe(`still-waiting>${path.to}`);
  });
});
