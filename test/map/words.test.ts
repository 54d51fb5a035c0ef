import { describe, expect, it } from 'vitest';
import { createMachine, type AnyStateNode } from 'xstate';
import { encounterMachine } from '../../src/core/encounter/encounterMachine';
import { mermaidOf } from '../../src/map/mermaid';
import { statechartOf } from '../../src/map/statechart';
import { aBeat, aReply, aScenario, compiled, SHIPPED, shipped } from '../support/scenarios';
import { beatNode, edge, endingNode, everything, HOSTILE, replies, view } from './views';

describe('the flowchart in Mermaid', () => {
  const lines = mermaidOf(everything()).trimEnd().split('\n');

  it('says what it is, then every place and every way by number', () => {
    const map = everything();
    expect(lines.slice(0, 2)).toEqual(['%% Map of Cold waffles', 'flowchart TD']);
    expect(lines.filter((line) => /^ {2}n\d+[[({]/.test(line))).toHaveLength(map.nodes.length);
    expect(lines.filter((line) => /^ {2}n\d+ -.*> ?(\|".*"\|)? ?n\d+$/.test(line))).toHaveLength(map.edges.length);
  });

  it('gives turning points, endings and the places between shapes of their own', () => {
    const map = view([
      beatNode({ turningPoint: true }),
      beatNode({ id: 'b', line: '' }),
      endingNode(),
      { kind: 'end', id: 'end' },
    ]);
    expect(mermaidOf(map).split('\n').slice(2, 6)).toEqual([
      '  n0{{"the-plate<br/>These are cold.<br/>turning point, work"}}',
      '  n1["b<br/>work"]',
      '  n2(["Hot after all<br/>magic"])',
      '  n3(("The end"))',
    ]);
  });

  it('dots ways that hang on a condition and writes who takes a way', () => {
    const map = view(
      ['a', 'b', 'c'].map((id) => beatNode({ id })),
      [edge('a', 'b', { conditional: true, replies: replies('x') }), edge('a', 'c', { replies: replies('y') })],
    );
    expect(mermaidOf(map)).toContain('  n0 -.->|"x"| n1\n  n0 -->|"y"| n2\n');
  });

  it('lets no name out of its quotes, nor into a line of its own', () => {
    const hostile = view(
      [beatNode({ id: HOSTILE, line: HOSTILE }), endingNode({ title: HOSTILE })],
      [edge(HOSTILE, 'done', { replies: [{ id: HOSTILE, text: HOSTILE, conditional: false }], timeout: true })],
      HOSTILE,
    );
    const told = mermaidOf(hostile).trimEnd().split('\n');
    const tame = mermaidOf(view([beatNode(), endingNode()], [edge('the-plate', 'done', { timeout: true })]));
    expect(told).toHaveLength(tame.trimEnd().split('\n').length);
    for (const line of told.slice(2, 5)) {
      const inside = line.slice(line.indexOf('"') + 1, line.lastIndexOf('"')).replaceAll('<br/>', '');
      expect(inside).not.toMatch(/["<>{}[\]()|`&\\]|%%/);
    }
    expect(told[0]?.slice(2)).not.toMatch(/%/);
  });
});

const byId = (node: AnyStateNode): readonly string[] => [node.id, ...Object.values(node.states).flatMap(byId)];
const loaded = (text: string) => createMachine(JSON.parse(text) as Parameters<typeof createMachine>[0]);

describe('the statechart', () => {
  it.each(SHIPPED)('of %s is the chart that plays it: the same states and the same events', (id) => {
    const program = shipped(id);
    const machine = encounterMachine(program);
    const chart = loaded(statechartOf(program, machine));
    expect(byId(chart.root)).toEqual(byId(machine.root));
    expect([...chart.events].toSorted()).toEqual([...machine.events].toSorted());
  });

  const program = compiled(
    aScenario({
      start: 'states',
      beats: {
        states: aBeat({
          says: 'Cold again.',
          timer: { seconds: 9, onTimeout: { next: 'on' } },
          replies: [aReply({ id: 'a', text: 'I see.', next: 'on' }), aReply({ id: 'b' })],
        }),
        on: aBeat({ replies: [aReply({ id: 'c', next: 'states' })] }),
      },
    }),
  );
  const text = statechartOf(program, encounterMachine(program));
  const { states } = (JSON.parse(text) as { states: { talk: { states: Record<string, unknown> } } }).states.talk;

  it('names guards and actions, and replies and beats in what they are given', () => {
    expect(states).toMatchObject({
      states: {
        states: {
          listening: {
            on: {
              'say.a': {
                guard: { type: 'isOffered', params: { reply: 'a' } },
                actions: [{ type: 'takeTurn', params: { reply: 'a' } }, { type: 'tell' }],
              },
              timedOut: { guard: 'isTimed', actions: [{ type: 'takeTurn', params: { reply: '@timeout' } }, {}] },
            },
          },
          reacting: {
            on: {
              goOn: expect.arrayContaining([
                expect.objectContaining({ guard: { type: 'leadsTo', params: { beat: 'on' } } }),
              ]),
            },
          },
        },
      },
      on: { states: { listening: { on: { 'say.c': { actions: [{ params: { reply: 'c' } }, {}] } } } } },
    });
  });

  it('says the first line of a beat and the text of a reply beside their names', () => {
    expect(states).toMatchObject({
      states: { description: 'Cold again.', states: { listening: { on: { 'say.a': { description: 'I see.' } } } } },
    });
    expect(JSON.parse(text)).toMatchObject({ id: 'cold-waffles', type: 'parallel', description: 'Cold waffles' });
  });

  it('holds data only', () => {
    expect(text).not.toContain('function');
    expect(text).not.toContain('=>');
    expect(JSON.parse(text)).not.toHaveProperty('context');
  });
});
