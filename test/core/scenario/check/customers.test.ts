import { describe, expect, it } from 'vitest';
import { isPlayable } from '../../../../src/core/scenario/check/check';
import { aBeat, aReply, aScenario, diagnosed, type Authored } from '../../../support/scenarios';
import { withBeat, withReply, words } from '../read/told';

describe('scores', () => {
  const lacking = (scale: string): string =>
    `missing-score: Reply "own-it" in beat "the-plate" has no score for ${scale}. > Add "${scale}": 0 to 4 to its "scores".`;

  it('are given for empathy and advice by every reply with text', () => {
    expect(words(withReply({ scores: { advice: 3 } }))).toEqual([lacking('empathy')]);
    expect(words(withReply({ scores: { empathy: 3 } }))).toEqual([lacking('advice')]);
    const { scores: _, ...bare } = aReply();
    expect(words(withBeat({ replies: [bare] }))).toEqual([lacking('empathy'), lacking('advice')]);
  });

  it('may be 0, and may leave out noHardSell where no sale tempts', () => {
    expect(words(withReply({ scores: { empathy: 0, advice: 0 } }))).toEqual([]);
  });

  it('may be left out by silence', () => {
    const told = words(withBeat({ timer: { seconds: 20, onTimeout: { next: 'done' } } }));
    expect(told.filter((line) => line.startsWith('missing-score'))).toEqual([]);
  });
});

describe('the number of beats', () => {
  const withBeats = (count: number): Authored =>
    aScenario({
      start: 'beat-0',
      beats: Object.fromEntries(Array.from({ length: count }, (_, index) => [`beat-${index}`, aBeat()])),
    });

  it('may be 2,000 and not 2,001', () => {
    expect(words(withBeats(2000))).toEqual([]);
    expect(words(withBeats(2001))).toEqual([
      'too-large: There are more than 2000 beats. > Split the story into several files.',
    ]);
  });
});

describe('needs of variants', () => {
  const need = (id: string): Authored => ({ id, text: id, metWhen: { left: false } });
  const withVariants = (base: readonly Authored[], ...variants: readonly Authored[]): Authored =>
    aScenario({ customer: { name: 'A', needs: base, variants } });
  const lacks = (variant: string, id: string): string =>
    `needs-differ: Variant "${variant}" has no need "${id}" that other variants have. > Use the same names of needs in all variants; the texts may differ.`;

  it('are one set of names, whatever their order', () => {
    const one = { id: 'bus', needs: [need('plate'), need('worry')] };
    expect(words(withVariants([], one, { id: 'green', needs: [need('worry'), need('plate')] }))).toEqual([]);
  });

  it('are told where one lacks what another has, as a warning', () => {
    const scenario = withVariants(
      [],
      { id: 'bus', needs: [need('plate'), need('worry')] },
      { id: 'green', needs: [need('plate')] },
    );
    expect(words(scenario)).toEqual([lacks('green', 'worry')]);
    expect(diagnosed(scenario).map(({ severity, path }) => [severity, path])).toEqual([
      ['warning', 'customer/variants/green/needs'],
    ]);
    expect(isPlayable(diagnosed(scenario))).toBe(true);
  });

  it("are the base customer's for a variant that lists none", () => {
    expect(words(withVariants([need('plate')], { id: 'bus' }, { id: 'green', needs: [need('plate')] }))).toEqual([]);
    expect(words(withVariants([need('plate')], { id: 'bus' }, { id: 'green', needs: [need('choice')] }))).toEqual([
      lacks('bus', 'choice'),
      lacks('green', 'plate'),
    ]);
  });

  it('leave the base out of it where every variant has its own, for the base is never drawn', () => {
    expect(words(withVariants([need('plate'), need('old')], { id: 'bus', needs: [need('plate')] }))).toEqual([]);
  });
});
