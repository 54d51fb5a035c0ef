import { describe, expect, it } from 'vitest';
import { angerShare } from '../../../../src/core/rules/library/angerShare';
import { LIBRARY_RULES } from '../../../../src/core/rules/library/library';
import { nameTraitLink } from '../../../../src/core/rules/library/nameTraitLink';
import { readScenario } from '../../../../src/core/scenario/read/read';
import type { Scenario } from '../../../../src/core/scenario/shape/scenario';
import { aScenario, SHIPPED, shippedText, type Authored } from '../../../support/scenarios';

function read(text: string): Scenario {
  const reading = readScenario(text);
  if (!reading.ok) throw new Error(reading.fault[0]?.message);
  return reading.value.scenario;
}

/** A story about somebody. */
const story = (customer: Authored, over: Authored = {}): Scenario =>
  read(JSON.stringify(aScenario({ customer: { name: 'Somebody', ...customer }, ...over })));

const angry = (pronoun: string) => story({ pronoun, arrives: 'angry' });
const calm = (pronoun: string) => story({ pronoun, arrives: 'fine' });
const times = (count: number, one: Scenario): readonly Scenario[] => Array.from({ length: count }, () => one);

describe('the share of anger', () => {
  it('may be 65 in 100', () => {
    const library = [...times(13, angry('he')), ...times(7, angry('she'))];
    expect(angerShare.find(library)).toEqual([]);
  });

  it('is told above, in the first of these stories', () => {
    const library = [calm('he'), angry('she'), ...times(3, angry('he')), calm('she')];
    const [found, ...others] = angerShare.find(library);
    expect(found).toMatchObject({ scenario: 2, path: ['customer', 'pronoun'] });
    expect(found?.message).toBe('3 of 4 angry customers are "he".');
    expect(others).toEqual([]);
  });

  it('is not told of fewer than four', () => {
    expect(angerShare.find(times(3, angry('he')))).toEqual([]);
    expect(angerShare.find(times(4, angry('he')))).toHaveLength(1);
  });

  it('counts anger underneath and anger of a variant, and pronouns in any case', () => {
    const library = [
      story({ pronoun: 'He', emotion: { root: 'angry' } }),
      story({ pronoun: 'he ', variants: [{ id: 'late', arrives: 'furious' }, { id: 'early' }] }),
      ...times(2, angry('HE')),
    ];
    expect(angerShare.find(library)[0]?.message).toBe('4 of 4 angry customers are "he".');
  });

  it('leaves out who has no pronoun', () => {
    expect(angerShare.find(times(6, story({ arrives: 'angry' })))).toEqual([]);
  });
});

describe('a link between who and how', () => {
  const others = [story({ person: 'rosa', arrives: 'fine' }), story({ person: 'tom', arrives: 'glad' })];

  it.each([
    ['the person "mei"', { person: 'mei', arrives: 'angry' }, {}, 'angry'],
    ['the voice "loud"', { voice: 'loud', emotion: { root: 'confused' } }, {}, 'confused'],
    [
      'the word "pensioner"',
      { history: [{ label: 'Who', text: 'A pensioner' }] },
      { themes: ['fraud'] },
      'about fraud',
    ],
  ])('is told of %s', (mark, customer, over, trait) => {
    const [found] = nameTraitLink.find([...others, ...times(3, story(customer, over))]);
    expect(found?.message).toBe(`All 3 stories with ${mark} are ${trait}.`);
    expect(found?.scenario).toBe(2);
  });

  it('is none from two stories', () => {
    expect(nameTraitLink.find([...others, ...times(2, story({ person: 'mei', arrives: 'angry' }))])).toEqual([]);
  });

  it('is none where one of them is otherwise', () => {
    const mixed = [...times(3, story({ person: 'mei', arrives: 'angry' })), story({ person: 'mei', arrives: 'glad' })];
    expect(nameTraitLink.find([...others, ...mixed])).toEqual([]);
  });

  it('is none where the whole library is of that kind', () => {
    expect(nameTraitLink.find(times(4, story({ person: 'mei', arrives: 'angry' })))).toEqual([]);
  });
});

describe('the rules of a library', () => {
  it('say nothing of the stories that ship', () => {
    const library = SHIPPED.map((id) => read(shippedText(id)));
    expect(LIBRARY_RULES.flatMap((rule) => rule.find(library))).toEqual([]);
  });

  it('say nothing of no story', () => {
    expect(LIBRARY_RULES.flatMap((rule) => rule.find([]))).toEqual([]);
  });

  it('only prompt', () => {
    expect(LIBRARY_RULES.map(({ code, severity }) => [code, severity])).toEqual([
      ['anger-share', 'hint'],
      ['name-trait-link', 'hint'],
    ]);
  });
});
