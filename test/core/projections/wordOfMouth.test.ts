import { describe, expect, it } from 'vitest';
import { openingFact, replayJournal } from '../../../src/core/journal/journal';
import { PLAIN_OPTIONS } from '../../../src/core/model/facts';
import { asId, asSeed, type AttemptId, type EndingId, type ScenarioId } from '../../../src/core/model/ids';
import { projectBriefing } from '../../../src/core/projections/briefing';
import {
  type Asked,
  heardFrom,
  movedByWord,
  reviewOf,
  trustFrom,
  wordFor,
} from '../../../src/core/projections/wordOfMouth';
import type { Program } from '../../../src/core/scenario/program';
import { scoreReplay } from '../../../src/core/scoring/score';
import type { Summary } from '../../../src/core/scoring/summary';
import { aBeat, aReply, aScenario, compiled, SHIPPED, shipped } from '../../support/scenarios';
import { aStory, aSummary } from '../../support/summaries';
import { played, playedOn } from './plays';

const HERE = asId<ScenarioId>('a-story');
const NEXT_DOOR = asId<ScenarioId>('next-door');
const ELSEWHERE = asId<ScenarioId>('elsewhere');
const DONE = asId<EndingId>('done');

const asked = (over: Partial<Asked> = {}): Asked => ({
  story: HERE,
  version: '1.0.0',
  room: 'solo',
  coach: false,
  branch: false,
  house: new Set([HERE, NEXT_DOOR]),
  ...over,
});

/** A play that ended with a review. */
const reviewed = (name: string, over: Partial<Summary> = {}): Summary =>
  aSummary({ attempt: asId<AttemptId>(name), ending: DONE, stars: 4, ...over });

const nameFor = (past: readonly Summary[], over: Partial<Asked> = {}): string | null =>
  wordFor(past, asked(over))?.attempt ?? null;

describe('the trust that a review gives or takes', () => {
  it.each([
    [1, -5],
    [2, -2],
    [3, 0],
    [4, 2],
    [5, 5],
  ])('is the table’s: %i stars', (stars, trust) => {
    expect(trustFrom(stars)).toBe(trust);
  });

  it('is at most 5 either way, whatever a file says', () => {
    for (const stars of [-9, 0, 0.4, 5.6, 99]) expect(Math.abs(trustFrom(stars))).toBe(5);
  });
});

describe('whose review the next customer has read', () => {
  it('is that of the latest play of the same story that ended with one', () => {
    const past = [reviewed('old', { ended: 10 }), reviewed('new', { ended: 30 }), reviewed('between', { ended: 20 })];
    expect(nameFor(past)).toBe('new');
    expect(wordFor(past, asked())).toEqual({ attempt: 'new', story: HERE, ending: DONE });
  });

  it('is the later in the list where two ended at once', () => {
    expect(nameFor([reviewed('one', { ended: 9 }), reviewed('two', { ended: 9 })])).toBe('two');
  });

  it('is that of the same house where the story itself left none', () => {
    const tried = aSummary({ state: 'stopped' });
    const neighbour = reviewed('neighbour', { story: aStory({ id: NEXT_DOOR }) });
    expect(nameFor([neighbour, tried])).toBe('neighbour');
    expect(nameFor([reviewed('far', { story: aStory({ id: ELSEWHERE }) }), tried])).toBeNull();
  });

  it('is rather an old one of the story than a new one of the house', () => {
    const neighbour = reviewed('neighbour', { story: aStory({ id: NEXT_DOOR }), ended: 90 });
    expect(nameFor([reviewed('own', { ended: 10 }), neighbour])).toBe('own');
  });

  it('is nobody’s before the story was played once with a reply', () => {
    const neighbour = reviewed('neighbour', { story: aStory({ id: NEXT_DOOR }) });
    expect(nameFor([])).toBeNull();
    expect(nameFor([neighbour])).toBeNull();
    expect(nameFor([neighbour, aSummary({ state: 'open', turns: [] })])).toBeNull();
  });

  it('is nobody’s at the first play of a new version, which is measured too', () => {
    expect(nameFor([reviewed('old')], { version: '2.0.0' })).toBeNull();
    const tried = aSummary({ state: 'stopped', story: aStory({ version: '2.0.0' }) });
    expect(nameFor([reviewed('old'), tried], { version: '2.0.0' })).toBe('old');
  });

  it.each<[string, Partial<Asked>]>([
    ['a team’s room', { room: 'team' }],
    ['a coach', { coach: true }],
    ['a road not taken', { branch: true }],
  ])('is nobody’s with %s', (_, over) => {
    expect(nameFor([reviewed('one')], over)).toBeNull();
  });

  it.each<[string, Partial<Summary>]>([
    ['a road not taken', { branch: { of: asId<AttemptId>('first'), turn: 2 } }],
    ['a play with a coach', { coach: true }],
    ['one that was stopped', { state: 'stopped', ending: null }],
    ['one whose story changed', { state: 'changed', ending: null }],
    ['one whose ending writes nothing', { stars: null }],
  ])('is never that of %s', (_, over) => {
    expect(nameFor([reviewed('one', { ended: 1 }), reviewed('other', { ...over, ended: 2 })])).toBe('one');
  });

  it('does not take a road not taken or a coached play for a first try', () => {
    const road = reviewed('road', { branch: { of: asId<AttemptId>('first'), turn: 1 } });
    expect(nameFor([road, reviewed('coached', { coach: true })])).toBeNull();
  });
});

const told = compiled(
  aScenario({
    beats: { 'the-plate': aBeat({ replies: [aReply(), aReply({ id: 'snub', scores: { empathy: 0, advice: 0 } })] }) },
    endings: {
      good: { if: { feeling: { atLeast: 40 } }, says: 'He nods.', review: { stars: 5, text: '{callMe} is glad.' } },
      bad: { says: 'He goes.' },
    },
  }),
);

describe('what the next customer reads', () => {
  it('is the review of the ending, filled in', () => {
    const replay = replayJournal(told, played(told, 'own-it'));
    expect(heardFrom(told, replay)).toEqual({ stars: 5, text: 'Mr Adeyemi is glad.' });
    expect(reviewOf(told, asId<EndingId>('good'))).toEqual({ stars: 5, text: 'Mr Adeyemi is glad.' });
  });

  it('is nothing where nothing was written, the play is not over, or the ending is gone', () => {
    expect(heardFrom(told, replayJournal(told, played(told, 'snub')))).toBeNull();
    expect(heardFrom(told, replayJournal(told, played(told)))).toBeNull();
    expect(reviewOf(told, asId<EndingId>('gone'))).toBeNull();
  });

  it('stands in the briefing, and only where something was read', () => {
    expect(projectBriefing(told, 0).heard).toBeNull();
    const heard = { stars: 2, text: 'Long wait.' };
    expect(projectBriefing(told, 0, heard).heard).toEqual(heard);
  });
});

/** A play that began with so much trust from a review. */
const begun = (program: Program, variant: number, startTrust: number, isHeard = true) => [
  openingFact(
    program,
    variant,
    asSeed(1),
    { ...PLAIN_OPTIONS, startTrust },
    { branch: null, heard: isHeard ? asId<AttemptId>('before') : null },
  ),
];

describe('a start that was moved by a review', () => {
  it('says by how many points of feeling', () => {
    for (const stars of [1, 2, 3, 4, 5]) {
      const journal = begun(told, 0, trustFrom(stars));
      expect(movedByWord(told, journal, replayJournal(told, journal))).toBeCloseTo(trustFrom(stars), 9);
    }
  });

  it('says nothing where nothing was read', () => {
    const journal = begun(told, 0, 0, false);
    expect(movedByWord(told, journal, replayJournal(told, journal))).toBeNull();
  });

  it('says what came of it where trust can go no lower', () => {
    const bottom = compiled(
      aScenario({ customer: { name: 'Mr Adeyemi', state: { trust: 2, heat: 0, patience: 50 } } }),
    );
    const journal = begun(bottom, 0, -5);
    expect(movedByWord(bottom, journal, replayJournal(bottom, journal))).toBe(-2);
  });

  it.each(SHIPPED)('keeps the numbers of %s within bounds by the bounds of plays without it', (id) => {
    const program = shipped(id);
    const reach = { best: 82, worst: 0, exact: true };
    for (let run = 0; run < 20; run += 1) {
      const variant = run % program.customers.length;
      const journal = playedOn(program, begun(program, variant, trustFrom((run % 5) + 1)), run);
      const { headline } = scoreReplay(program, replayJournal(program, journal), reach);
      if (headline === null || !('value' in headline)) continue;
      expect(headline.value).toBeLessThanOrEqual(100);
      expect(headline.value).toBeGreaterThanOrEqual(headline.kind === 'held' ? 0 : -100);
    }
  });
});
