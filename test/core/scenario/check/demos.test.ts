import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../src/app/reading';
import { aBeat, aReply, aScenario, type Authored, CATALOGUE } from '../../../support/scenarios';

const story = (replies: readonly string[], over: Authored = {}): Authored =>
  aScenario({
    beats: {
      'the-plate': aBeat({
        replies: [aReply({ id: 'own-it', next: 'the-bill' }), aReply({ id: 'shrug', next: 'end' })],
      }),
      'the-bill': aBeat({ replies: [aReply({ id: 'thank' })] }),
    },
    demo: [{ title: 'Met well', replies }],
    ...over,
  });

const told = (scenario: Authored) => {
  const bytes = new TextEncoder().encode(JSON.stringify(scenario, null, 2));
  const { program, diagnostics } = readFile('demo.json', bytes, CATALOGUE);
  return {
    plays: program !== null,
    words: diagnostics.map(({ rule, path, message, fix }) => `${rule} ${path}: ${message} ${fix}`),
  };
};

describe('a demo', () => {
  it('plays when its replies follow each other from the first beat', () => {
    expect(told(story(['own-it', 'thank']))).toEqual({ plays: true, words: [] });
  });

  it('may stop before the talk is over', () => {
    expect(told(story(['own-it'])).plays).toBe(true);
  });

  it('is told where a reply belongs to another beat, with what could be said there', () => {
    expect(told(story(['thank']))).toEqual({
      plays: false,
      words: [
        'broken-demo demo/1/replies/1: Demo "Met well" cannot say "thank": the talk stands at "the-plate" then. Say one of: own-it, shrug.',
      ],
    });
  });

  it('is told where it goes on after the end', () => {
    expect(told(story(['shrug', 'thank'])).words).toEqual([
      'broken-demo demo/1/replies/2: Demo "Met well" cannot say "thank": the talk is over by then. End the demo before it.',
    ]);
  });
});
