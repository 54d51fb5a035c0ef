import { describe, expect, it } from 'vitest';
import { PLAN_RULES } from '../../../../src/core/scenario/plan/findings';
import type { Authored } from '../../../support/scenarios';
import {
  aDebrief,
  aLeague,
  aPlan,
  aPlay,
  aRelay,
  aRewrite,
  aSpot,
  aTell,
  EVERY_STEP,
  LIBRARY,
  planFindings,
  planOf,
  planWords,
} from './support';

interface Planted {
  readonly what: string;
  readonly plan: Authored;
  /** All that is told, in words. */
  readonly told: string;
  /** The same plan without the fault. */
  readonly twin: Authored;
}

const FAULTS: readonly Planted[] = [
  {
    what: 'a scenario that is not there',
    plan: planOf(aPlay({ scenario: 'cold-wafles' })),
    told: 'error unknown-scenario at steps/play/scenario: Step "play" plays "cold-wafles", but there is no scenario of that name. > Did you mean "cold-waffles"?',
    twin: planOf(aPlay()),
  },
  {
    what: 'a scenario like no other',
    plan: planOf(aRelay({ scenario: 'zzzzzzzz' })),
    told: 'error unknown-scenario at steps/relay/scenario: Step "relay" plays "zzzzzzzz", but there is no scenario of that name. > Name one of: cold-waffles, warm-tea, first-cake, cold-soup.',
    twin: planOf(aRelay()),
  },
  {
    what: 'a scenario of a league that is not there',
    plan: planOf(aLeague({ scenarios: ['warm-tea', 'warm-teas'] })),
    told: 'error unknown-scenario at steps/league/scenarios/2: Step "league" plays "warm-teas", but there is no scenario of that name. > Did you mean "warm-tea"?',
    twin: planOf(aLeague()),
  },
  {
    what: 'a scenario that has errors of its own',
    plan: planOf(aPlay({ scenario: 'cold-soup' })),
    told: 'error broken-scenario at steps/play/scenario: Step "play" plays "cold-soup", but that scenario has errors. > Mend it first: npm run check -- scenarios/cold-soup.json',
    twin: planOf(aPlay()),
  },
  {
    what: 'a customer that is not there',
    plan: planOf(aRelay({ variant: 'lat' })),
    told: 'error broken-link at steps/relay/variant: Step "relay" names customer "lat", but "cold-waffles" has none of that name. > Did you mean "late"?',
    twin: planOf(aRelay({ variant: 'late' })),
  },
  {
    what: 'a stop that is no beat',
    plan: planOf(aPlay({ stops: ['the-plate', 'the-bil'] })),
    told: 'error broken-link at steps/play/stops/2: Step "play" stops at "the-bil", but "cold-waffles" has no beat of that name. > Did you mean "the-bill"?',
    twin: planOf(aPlay({ stops: ['the-plate', 'the-bill'] })),
  },
  {
    what: 'a stop that no play comes to',
    plan: planOf(aPlay({ stops: ['island'] })),
    told: 'warning unreachable-stop at steps/play/stops/1: Step "play" stops at "island", but no play comes there. > Take it away, or name another beat.',
    twin: planOf(aPlay({ stops: ['the-door'] })),
  },
  {
    what: 'a stop that no play of its customer comes to',
    plan: planOf(aPlay({ variant: 'early', stops: ['the-bill'] })),
    told: 'warning unreachable-stop at steps/play/stops/1: Step "play" stops at "the-bill", but no play comes there. > Take it away, or name another customer.',
    twin: planOf(aPlay({ variant: 'late', stops: ['the-bill'] })),
  },
  {
    what: 'a stop named twice',
    plan: planOf(aPlay({ stops: ['the-plate', 'the-plate'] })),
    told: 'warning named-twice at steps/play/stops/2: Step "play" names "the-plate" twice. > Take one of them away.',
    twin: planOf(aPlay({ stops: ['the-plate', 'the-door'] })),
  },
  {
    what: 'a look at a step that is not there',
    plan: planOf(aPlay(), aSpot({ of: 'plai' })),
    told: 'error broken-link at steps/spot/of: Step "spot" looks at "plai", but no step has that name. > Did you mean "play"?',
    twin: planOf(aPlay(), aSpot()),
  },
  {
    what: 'a look at a step without a play',
    plan: planOf(aTell(), aPlay(), aRewrite({ of: 'tell' })),
    told: 'error of-without-play at steps/rewrite/of: Step "rewrite" looks at "tell", which plays no story. > Name one of: play.',
    twin: planOf(aTell(), aPlay(), aRewrite()),
  },
  {
    what: 'a look at a league for one turn',
    plan: planOf(aPlay({ scenario: 'first-cake' }), aLeague(), aSpot({ of: 'league' })),
    told: 'error of-without-play at steps/spot/of: Step "spot" looks at "league", which is a league of several plays. > Name one of: play.',
    twin: planOf(aPlay({ scenario: 'first-cake' }), aLeague(), aDebrief({ of: ['league'] })),
  },
  {
    what: 'a look at itself',
    plan: planOf(aPlay(), aRewrite({ of: 'rewrite' })),
    told: 'error of-without-play at steps/rewrite/of: Step "rewrite" looks at "rewrite", which plays no story. > Name one of: play.',
    twin: planOf(aPlay(), aRewrite()),
  },
  {
    what: 'a look at a later step',
    plan: planOf(aPlay(), aDebrief({ of: ['play', 'relay'] }), aRelay()),
    told: 'error of-later at steps/debrief/of/2: Step "debrief" looks at "relay", which comes after it. > Move one of the two.',
    twin: planOf(aPlay(), aRelay(), aDebrief({ of: ['play', 'relay'] })),
  },
  {
    what: 'a debrief of nothing',
    plan: planOf(aPlay(), aDebrief({ of: [], questions: [] })),
    told: 'error empty at steps/debrief: Step "debrief" reads no play and asks no question. > Name a step in "of", or write "questions".',
    twin: planOf(aPlay(), aDebrief({ of: [] })),
  },
  {
    what: 'a search after the line was shown',
    plan: planOf(aPlay(), aDebrief(), aSpot()),
    told: 'warning spot-too-late at steps/spot/of: Step "spot" searches the turn of "play", which step "debrief" has shown before. > Move it before "debrief".',
    twin: planOf(aPlay(), aSpot(), aDebrief()),
  },
  {
    what: 'two steps of one name',
    plan: planOf(aPlay(), aTell({ id: 'play' })),
    told: 'error duplicate-id at steps/play/id: Two steps are named "play". > Rename one of them.',
    twin: planOf(aPlay(), aTell()),
  },
  {
    what: 'a league with a customer who arrives well',
    plan: planOf(aLeague({ scenarios: ['warm-tea', 'first-cake'] })),
    told: 'error league-start at steps/league/scenarios/2: Step "league" is a league, but in "first-cake" a customer arrives at 65 or above. > Take a story whose customers arrive below it.',
    twin: planOf(aLeague({ scenarios: ['warm-tea', 'cold-waffles'] })),
  },
  {
    what: 'a league with a story that was played before',
    plan: planOf(aPlay(), aLeague()),
    told: 'hint league-played at steps/league/scenarios/1: Step "league" is a league, but the room has played "cold-waffles" in a step before. > Take a story that is new to the room.',
    twin: planOf(aLeague(), aPlay()),
  },
  {
    what: 'fewer people at most than at least',
    plan: aPlan({ people: { from: 6, to: 5 } }),
    told: 'error out-of-range at people/to: The plan is for 6 to 5 people, and 5 is the smaller number. > Write at least 6.',
    twin: aPlan({ people: { from: 6, to: 6 } }),
  },
  {
    what: 'minutes that do not add up',
    plan: aPlan({ minutes: 5, steps: [aPlay(), aDebrief()] }),
    told: 'hint minutes-differ at minutes: The plan is meant to take 5 minutes; its steps take 4. > Give a step more or fewer minutes, or change the number here.',
    twin: aPlan({ minutes: 4, steps: [aPlay(), aDebrief()] }),
  },
];

describe('a plan with', () => {
  it.each(FAULTS)('$what is told with its place and its cure, and nothing else', ({ plan, told }) => {
    expect(planWords(plan)).toEqual([told]);
  });

  it.each(FAULTS)('not $what is silent', ({ twin }) => {
    expect(planWords(twin)).toEqual([]);
  });

  it('a step of every kind has nothing said against it', () => {
    expect(
      planWords(aPlan({ minutes: 18, steps: EVERY_STEP })).filter((one) => !one.includes('league-played')),
    ).toEqual([]);
  });

  it('each kind of fault has been planted, but that of its name, which only its file shows', () => {
    const told = new Set(FAULTS.map((one) => one.told.split(' ')[1]));
    expect(new Set(Object.keys(PLAN_RULES))).toEqual(new Set([...told, 'file-name']));
  });
});

describe('what is told of a plan', () => {
  it('points at the place in the file', () => {
    const plan = planOf(aTell(), aPlay({ stops: ['the-plate', 'the-bil'] }));
    const lines = JSON.stringify(plan, null, 2).split('\n');
    const [found] = planFindings(plan);
    expect(lines[(found?.at.line ?? 0) - 1]?.slice((found?.at.column ?? 0) - 1)).toBe('"the-bil"');
  });

  it('is all there is, in the order of the file', () => {
    const plan = aPlan({
      people: { from: 9, to: 3 },
      steps: [
        aPlay({ scenario: 'none' }),
        aSpot({ of: 'nobody' }),
        aLeague({ id: 'play', scenarios: ['cold-soup', 'x'] }),
      ],
      minutes: 90,
    });
    expect(planFindings(plan).map(({ rule }) => rule)).toEqual([
      'out-of-range',
      'unknown-scenario',
      'broken-link',
      'duplicate-id',
      'broken-scenario',
      'unknown-scenario',
      'minutes-differ',
    ]);
  });

  it('does not call a stop unreachable where not all plays could be looked at', () => {
    const blind = { ...LIBRARY, metIn: () => null };
    expect(planFindings(planOf(aPlay({ stops: ['island'] })), blind)).toEqual([]);
  });

  it('names nothing that every group is born with', () => {
    for (const name of ['constructor', 'to-string', 'has-own-property'])
      expect(planFindings(planOf(aPlay({ scenario: name }))).map(({ rule }) => rule)).toEqual(['unknown-scenario']);
  });
});
