import { describe, expect, it } from 'vitest';
import { aDraft, at, comments, faults, hints, messages, migration, withCustomer } from './draft';

describe('what people say to the customer', () => {
  it.each([
    ['Ms Lima (she will say if first name is fine)', 'Ms Lima'],
    [' Ms Lima ( ) ', 'Ms Lima'],
    ['Ms Lima', 'Ms Lima'],
    ['(nothing)', '(nothing)'],
    ['Ms (Ana) Lima', 'Ms (Ana) Lima'],
  ])('has no remark in brackets: %s', (callMe, name) => {
    const draft = withCustomer({ callMe });
    expect(at(draft, 'customer', 'callMe')).toBe(name);
    expect(migration(draft).text.includes(`/* was ${JSON.stringify(callMe)} */`)).toBe(callMe !== name);
    expect(messages(draft)).toHaveLength(callMe === name ? 0 : 1);
  });
});

describe('the emotion', () => {
  it.each([
    ['angry, under it: afraid', 'angry'],
    ['under it all Afraid', 'afraid'],
    ['calm', 'calm'],
  ])('has the first feeling named as its root: %s', (emotion, root) => {
    expect(at(withCustomer({ emotion }), 'customer', 'emotion')).toEqual({ root, text: emotion });
    expect(messages(withCustomer({ emotion }))).toEqual([
      `"${root}" was taken as the feeling underneath, since it is named first.`,
    ]);
  });

  it('is kept where none of the six is named, and as it is where it has a root', () => {
    expect(at(withCustomer({ emotion: 'peckish' }), 'customer', 'emotion')).toBeUndefined();
    expect(comments(migration(withCustomer({ emotion: 'peckish' })).text)).toContain('"emotion": "peckish"');
    expect(at(withCustomer({ emotion: { root: 'sad' } }), 'customer', 'emotion')).toEqual({ root: 'sad' });
    expect(at(withCustomer({ emotion: 5 }), 'customer', 'emotion')).toBeUndefined();
  });
});

describe('the card', () => {
  it('is the history', () => {
    const draft = withCustomer({ card: [{ k: 'Visits', v: 'First' }], state: { trust: 40 }, cares: { speed: 1.2 } });
    expect(at(draft, 'customer')).toEqual({
      name: 'Mr Adeyemi',
      state: { trust: 40 },
      cares: { speed: 1.2 },
      history: [{ label: 'Visits', text: 'First' }],
    });
    expect(faults(draft)).toEqual([]);
  });
});

describe('a need', () => {
  const flags = { canPay: false, payLate: false, paid: false };
  const aftermath = [{ if: { payLate: true }, x: -5, text: 'It bounced.' }];
  const needs = (...all: readonly unknown[]) => withCustomer({ needs: all }, { flags, aftermath });

  it('is met by the flags that are named like it: set what helps, not what is punished', () => {
    const draft = needs({ id: 'pay', text: 'Can pay', must: true });
    expect(at(draft, 'customer', 'needs', 0)).toEqual({
      id: 'pay',
      text: 'Can pay',
      must: true,
      metWhen: { canPay: true, payLate: false },
    });
    expect(faults(draft)).toEqual([]);
    expect(hints(draft)[0]).toBe(
      'The need "pay" did not say when it is met; now that hangs on "canPay", "payLate". > Write in "metWhen" what must be true at the end for this need.',
    );
  });

  it('is met by staying where no flag is named like it', () => {
    const draft = needs({ id: 'heard', text: 'Is heard' });
    expect(at(draft, 'customer', 'needs', 0, 'metWhen')).toEqual({ left: false });
    expect(messages(draft)[0]).toBe(
      'The need "heard" did not say when it is met; now that hangs on the customer staying to the end.',
    );
  });

  it('keeps a condition of its own', () => {
    const draft = needs({ id: 'pay', text: 'Can pay', metWhen: { paid: true } });
    expect(at(draft, 'customer', 'needs', 0, 'metWhen')).toEqual({ paid: true });
    expect(messages(draft)).toHaveLength(1);
  });

  it('is left to the reader where it is none', () => {
    expect(at(needs('pay'), 'customer', 'needs')).toEqual(['pay']);
  });
});

describe('the moment', () => {
  it.each([
    ['second moment of truth (using the product)', 'second'],
    ['First contact', 'first'],
    ['third', 'ultimate'],
    ['less-than-zero', 'lessThanZero'],
    ['zero', 'zero'],
  ])('is found in free words: %s', (journeyStage, stage) => {
    const draft = aDraft({ moment: { journeyStage, kind: 'critical' } });
    expect(at(draft, 'moment')).toEqual({ stage, critical: true });
    expect(faults(draft)).toEqual([]);
  });

  it('keeps words that name none, and a kind that is not critical', () => {
    const draft = aDraft({ moment: { journeyStage: 'later', kind: 'plain' } });
    expect(at(draft, 'moment')).toEqual({});
    expect(comments(migration(draft).text).slice(2)).toEqual(['"journeyStage": "later"', '"kind": "plain"']);
  });
});

describe('the key', () => {
  it('is a draft where no panel has rated, with the rest kept', () => {
    const draft = aDraft({ key: { status: 'author-draft', raters: 1, method: 'anchors' } });
    expect(at(draft, 'key')).toEqual({ status: 'draft' });
    expect(comments(migration(draft).text).slice(2)).toEqual([
      'was "author-draft"',
      '"raters": 1',
      '"method": "anchors"',
    ]);
    expect(messages(draft)[0]).toBe('The key was taken as a draft, as long as no panel has rated the replies.');
  });

  it('stays that of a panel, and a draft without a word', () => {
    expect(at(aDraft({ key: { status: 'panel', raters: 6 } }), 'key')).toEqual({ status: 'panel', raters: 6 });
    expect(hints(aDraft({ key: { status: 'draft' } }))).toEqual([]);
    expect(at(aDraft({ key: 'draft' }), 'key')).toBeUndefined();
  });
});
