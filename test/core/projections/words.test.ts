import { describe, expect, it } from 'vitest';
import { randomPlay } from '../../../src/core/analysis/strategies';
import { EMPTY_LEDGER, type Ledger } from '../../../src/core/customer/ledger';
import { projectAftermath } from '../../../src/core/projections/aftermath';
import { spokenTerms } from '../../../src/core/projections/terms';
import { filled, richText, runsOf } from '../../../src/core/projections/text';
import { arrive } from '../../../src/core/scenario/advance';
import { currentFeeling } from '../../../src/core/scenario/state';
import { step } from '../../../src/core/scenario/step';
import { aBeat, aReply, aScenario, compiled, SHIPPED, shipped } from '../../support/scenarios';
import { replayed } from '../journal/replayed';

const program = compiled(
  aScenario({
    customer: { name: 'Mr Adeyemi', callMe: 'Walter' },
    vars: { flavour: ['mint', 'lime'], late: true, count: { min: 0, max: 3, start: 0 } },
    beats: { 'the-plate': aBeat({ replies: [aReply({ set: { flavour: 'lime' } })] }) },
    aftermath: [
      { says: 'The {flavour} was good.', effects: { trust: 3 } },
      { says: 'It rains.', effects: { heat: 5 } },
      { says: 'It is Sunday.' },
      { says: 'Even.', effects: { trust: -4, heat: -4 } },
    ],
  }),
);

describe('placeholders', () => {
  it.each([
    ['{name}, please', 'Mr Adeyemi, please'],
    ['{callMe} and {callMe}', 'Walter and Walter'],
    ['More {flavour}?', 'More lime?'],
    ['{late} {count}', '{late} {count}'],
    ['{nobody} {} { name } {na me}', '{nobody} {} { name } {na me}'],
    ['{{name}}', '{Mr Adeyemi}'],
    ['{constructor} {__proto__}', '{constructor} {__proto__}'],
  ])('in %s give %s', (text, said) => {
    expect(filled(program, [1, 1, 0], text)).toBe(said);
  });

  it('are filled once: what a name brings along is not filled again', () => {
    const odd = compiled(aScenario({ customer: { name: '{callMe} $& $1', callMe: '{name}' } }));
    expect(filled(odd, [], '{name}')).toBe('{callMe} $& $1');
  });
});

describe('emphasis', () => {
  const told = (text: string): string =>
    runsOf(text)
      .map((run) => (run.strong ? `[${run.text}]` : run.text))
      .join('|');

  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['*now*', '[now]'],
    ['I said *now*.', 'I said |[now]|.'],
    ['*one* and *two words*', '[one]| and |[two words]'],
    ['*a*', '[a]'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['* not this *', '* not this *'],
    ['*open', '*open'],
    ['**', '**'],
    ['**twice**', '*|[twice]|*'],
  ])('in %s gives %s', (text, runs) => {
    expect(told(text)).toBe(runs);
  });

  it('loses no letter but the marks', () => {
    for (const text of ['a *b* c', '*x**y*', 'no marks', '*']) {
      const kept = runsOf(text)
        .map((run) => run.text)
        .join('');
      expect(kept.replaceAll('*', '')).toBe(text.replaceAll('*', ''));
    }
  });
});

describe('text from who knows where', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; & "quotes" \'too\'',
    'javascript:alert(1)',
    '${other} `x` \\u0041',
    'שלום مرحبا 👩‍👦',
  ])('%s stands as it is', (text) => {
    expect(richText(program, [0, 1, 0], text)).toEqual([{ text, strong: false }]);
  });
});

describe('the spoken terms', () => {
  const sumOf = (ledger: Ledger): number => spokenTerms(ledger).reduce((total, term) => total + term.points, 0);

  it.each(SHIPPED)('of every turn of %s sum to what the reply and the next line did', (id) => {
    const story = shipped(id);
    for (let run = 0; run < 60; run += 1) {
      const variant = run % story.customers.length;
      let state = arrive(story, variant);
      for (const reply of randomPlay(story, variant, 7, run).replies) {
        const { state: next, answered, terms, arrival } = step(story, state, { type: 'said', reply, tookMs: 0 });
        expect(sumOf(terms)).toBeCloseTo(answered - currentFeeling(state), 7);
        const met = next.outcome === null ? currentFeeling(next) - answered : 0;
        expect(arrival === null ? 0 : sumOf(arrival.terms)).toBeCloseTo(met, 7);
        state = next;
      }
    }
  });

  it('fold room and pace into what they scale, and keep the rest apart', () => {
    // d = 6 + 4 - 1 - 2 = 7; a seventh of it found no room (-1), pace 3 adds twice the 6 that were taken.
    const ledger = {
      ...EMPTY_LEDGER,
      warmth: 6,
      advice: 4,
      tooUpset: -1,
      behaviours: -2,
      room: -1,
      pace: 12,
      temper: 2,
    };
    const points = Object.fromEntries(spokenTerms(ledger).map((term) => [term.name, term.points]));
    expect(Object.keys(points)).toEqual(['warmth', 'advice', 'behaviours', 'temper']);
    expect(points['warmth']).toBeCloseTo((6 * 18) / 7, 9);
    expect(points['advice']).toBeCloseTo((3 * 18) / 7, 9);
    expect(points['behaviours']).toBeCloseTo((-2 * 18) / 7, 9);
    expect(points['temper']).toBe(2);
  });

  it('say how much of the advice did not land', () => {
    const [advice] = spokenTerms({ ...EMPTY_LEDGER, advice: 4, tooUpset: -3 });
    expect(advice).toEqual({ name: 'advice', points: 1, why: '', lost: 0.75 });
  });

  it('keep what once bitten took as its own', () => {
    const ledger = { ...EMPTY_LEDGER, warmth: 10, room: -4, onceBitten: -2, pace: 4 };
    // Pace 2: 4 were taken, 4 more came. Warmth 10 less room 4, twice; bitten 2, twice.
    expect(spokenTerms(ledger).map(({ name, points }) => [name, points])).toEqual([
      ['warmth', 12],
      ['onceBitten', -4],
    ]);
  });

  it('give the author the word for authored points, and pass over what did nothing', () => {
    expect(spokenTerms({ ...EMPTY_LEDGER, authored: -5 }, 'Her card was used')).toEqual([
      { name: 'authored', points: -5, why: 'Her card was used', lost: 0 },
    ]);
    expect(spokenTerms(EMPTY_LEDGER, 'Nothing')).toEqual([]);
  });
});

describe('later that day', () => {
  const ended = replayed(program, ['own-it']).state;

  it('has a card for each thing that happened, good, bad or neither', () => {
    const { title, cards } = projectAftermath(program, ended, 1);
    expect(title).toBe('Cold waffles');
    expect(cards.map(({ text, kind }) => [text[0]?.text, kind])).toEqual([
      ['The lime was good.', 'good'],
      ['It rains.', 'bad'],
      ['It is Sunday.', 'plain'],
      ['Even.', 'plain'],
    ]);
  });

  it('shows cards one at a time, counted from the first', () => {
    expect([1, 2, 4].map((shown) => projectAftermath(program, ended, shown).shown)).toEqual([0, 1, 3]);
  });
});
