import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/core/analysis/bounds';
import { checkDemoWalks } from '../../../src/core/scenario/check/demos';
import { readScenario } from '../../../src/core/scenario/read/read';
import { BEHAVIOURS } from '../../../src/core/vocabulary/behaviours';
import { COMPARISON_NAMES } from '../../../src/core/vocabulary/comparisons';
import { CONDITION_WORDS } from '../../../src/core/vocabulary/conditionForms';
import { play } from '../../support/play';
import { diagnosed, everything, everythingText } from '../../support/scenarios';

/** Every key of a JSON value, at any depth. */
function keysOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

/** Every name that the published schema gives to a field, at any depth. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { readonly properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(fieldsOf)];
}

describe('the scenario that uses the whole format', () => {
  const authored: unknown = JSON.parse(everythingText());
  const written = new Set(keysOf(authored));

  it('is clean, and its demos can be walked', () => {
    expect(diagnosed(everythingText())).toEqual([]);
    const reading = readScenario(everythingText());
    expect(reading.ok && checkDemoWalks(reading.value, everything())).toEqual([]);
  });

  it('has every field there is', () => {
    const schema: unknown = JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8'));
    const behaviours: readonly string[] = BEHAVIOURS;
    const fields = new Set(fieldsOf(schema).filter((field) => !behaviours.includes(field)));
    expect(fields.size).toBeGreaterThan(100);
    expect([...fields].filter((field) => !written.has(field))).toEqual([]);
  });

  it('asks in every way a condition can, and picks in every way there is', () => {
    expect([...CONDITION_WORDS, ...COMPARISON_NAMES].filter((word) => !written.has(word))).toEqual([]);
    expect(new Set(everything().beats.map((beat) => beat.pick))).toEqual(
      new Set(['all', 'first', 'cycle', 'shuffle', 'leastSeen']),
    );
  });

  it('is told well: she plays', () => {
    play(everything(), 'concert')
      .expectBeat('first-words')
      .expectLines('The belt has stopped, and my trumpet is not on it.', 'I play at eight.', 'Belt four is closed.')
      .choose('say-what-you-know')
      .expectBeat('what-to-know')
      .expectLocked({})
      .choose('ask-about-tonight', 'name-the-flight')
      .expectBeat('the-plan')
      .choose('send-a-courier')
      .expectBeat('the-phone')
      .expectWaiting('the-goodbye')
      .choose('let-it-ring')
      .expectBeat('the-goodbye')
      .choose('promise-a-call')
      .expectEnding('she-plays')
      .expectPromise('on-board', 'exceeded')
      .expectPromise('called-back', 'met');
  });

  it('is told badly: nobody says a word', () => {
    const talk = play(everything(), 'rehearsal').timeOut().expectBeat('what-to-know');
    talk
      .expectLocked({ 'name-the-flight': 'You have not asked for it yet' })
      .expectOffers('ask-about-tonight', 'guess');
    talk.choose('guess', 'ask-about-tonight').expectOffers('go-on').choose('go-on').expectBeat('the-plan');
    const alone = talk.choose('guess', 'ask-about-tonight', 'go-on', 'wait-and-see').expectBeat('the-phone').timeOut();
    alone
      .choose('wave')
      .expectEnding('on-her-way')
      .expectPromise('on-board', 'missed')
      .expectPromise('called-back', 'missed');
  });

  it('has a best and a worst that the solver finds', () => {
    for (const variant of everything().customers.keys()) {
      expect(boundsOf(everything(), variant)).toMatchObject({ bestKind: 'whole', exact: true });
    }
  });
});
