import { describe, expect, it } from 'vitest';
import { asId, type AttemptId, type BeatId, type EndingId, type ScenarioId } from '../../../src/core/model/ids';
import { earlierOf } from '../../../src/core/projections/earlier';
import type { Summary } from '../../../src/core/scoring/summary';
import { aStory, aSummary, aTurnSummary } from '../../support/summaries';

const HERE = asId<ScenarioId>('three-waffles');
const NOW = asId<AttemptId>('now');

const play = (beats: readonly string[], over: Partial<Summary> = {}): Summary =>
  aSummary({
    story: aStory({ id: HERE }),
    turns: beats.map((beat) => aTurnSummary({ beat: asId<BeatId>(beat) })),
    ending: asId<EndingId>('done'),
    ...over,
  });
const met = (...past: readonly Summary[]): readonly string[] => [...earlierOf(past, HERE, NOW).met].toSorted();

describe('what was met in earlier plays', () => {
  it('is every beat and ending of the same story', () => {
    expect(met(play(['one', 'two']), play(['one', 'three'], { ending: asId<EndingId>('sad') }))).toEqual([
      'done',
      'one',
      'sad',
      'three',
      'two',
    ]);
  });

  it('is nothing of other stories', () => {
    expect(met(play(['one'], { story: aStory() }))).toEqual([]);
  });

  it('has no ending of a play that was stopped', () => {
    expect(met(play(['one'], { ending: null }))).toEqual(['one']);
  });

  it('leaves out the play that is looked at, and those begun after it', () => {
    expect(met(play(['one']), play(['two'], { attempt: NOW }), play(['three']))).toEqual(['done', 'one']);
  });
});

describe('misery before', () => {
  const had = (over: Partial<Summary>): boolean => earlierOf([play([], over)], HERE, NOW).hadMisery;

  it('is an end in misery in whatever story', () => {
    expect(had({ endGrade: 'misery' })).toBe(true);
    expect(had({ endGrade: 'misery', story: aStory() })).toBe(true);
    expect(had({ endGrade: 'mediocre' })).toBe(false);
    expect(had({ endGrade: null })).toBe(false);
  });

  it('is none on a road that was only tried', () => {
    expect(had({ endGrade: 'misery', branch: { of: asId<AttemptId>('other'), turn: 2 } })).toBe(false);
  });
});
