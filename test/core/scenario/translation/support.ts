import type { Diagnostic } from '../../../../src/core/model/diagnostic';
import { readScenario } from '../../../../src/core/scenario/read/read';
import type { Scenario } from '../../../../src/core/scenario/shape/scenario';
import { checkTranslation } from '../../../../src/core/scenario/translation/check';
import { readTranslation } from '../../../../src/core/scenario/translation/read';
import type { Translation, Words } from '../../../../src/core/scenario/translation/shape';
import { markOf, unitsOf } from '../../../../src/core/scenario/translation/units';
import { aBeat, aReply, aScenario, type Authored } from '../../../support/scenarios';

/** An authored scenario as the reader gives it. */
export function read(scenario: Authored | string): Scenario {
  const reading = readScenario(typeof scenario === 'string' ? scenario : JSON.stringify(scenario));
  if (!reading.ok) throw new Error(reading.fault.map((one) => one.message).join('\n'));
  return reading.value.scenario;
}

/** A scenario with one of each text that people see; every text is its own name in capitals. */
export const FULL = read(
  aScenario({
    title: 'TITLE',
    summary: 'SUMMARY',
    industry: 'INDUSTRY',
    themes: ['THEME'],
    contentNote: 'NOTE',
    support: 'SUPPORT',
    goals: ['GOAL A', 'GOAL B'],
    version: '1.0.0',
    authors: ['Nobody'],
    license: 'MIT',
    glossary: [{ term: 'TERM', means: 'MEANS' }],
    moment: { promises: [{ id: 'hot', text: 'PROMISE', metWhen: { left: false } }] },
    setting: {
      role: 'ROLE',
      time: 'TIME',
      currency: 'EUR',
      youMay: ['MAY'],
      youMayNot: ['MAY NOT'],
      salesPrompt: { text: 'PROMPT', shownAt: ['the-plate'] },
      friction: ['FRICTION'],
    },
    customer: {
      name: 'NAME',
      callMe: 'CALL ME',
      pronoun: 'he',
      voice: 'quick',
      type: 'saves face',
      emotion: { root: 'sad', text: 'EMOTION' },
      history: [
        { label: 'LABEL A', text: 'CARD A' },
        { label: 'LABEL B', text: 'CARD B' },
      ],
      needs: [{ id: 'plate', text: 'NEED', metWhen: { left: false } }],
      variants: [
        {
          id: 'last-bus',
          history: [{ label: 'OTHER LABEL', text: 'OTHER CARD' }],
          needs: [{ id: 'plate', text: 'OTHER NEED', metWhen: { left: false } }],
        },
      ],
    },
    beats: {
      'the-plate': aBeat({
        says: [{ id: 'first-line', who: 'WHO', text: 'LINE', cue: 'CUE', effects: { trust: -3, why: 'LINE WHY' } }],
        replies: [
          aReply({
            text: 'REPLY',
            reaction: { cue: 'REACTION CUE', says: 'REACTION', thought: 'THOUGHT' },
            effect: 'EFFECT',
            why: 'WHY',
            tryInstead: 'TRY',
            effects: { trust: 3, why: 'REPLY WHY' },
            if: { left: false },
            whenLocked: { show: 'LOCKED' },
            examples: ['Another way', 'A third way'],
          }),
          aReply({ id: 'short', text: 'SHORT', reaction: 'SHORT REACTION', whenLocked: 'hide' }),
        ],
        timer: { seconds: 20, onTimeout: { reaction: 'SILENCE', why: 'SILENCE WHY', next: 'end' } },
      }),
      'one-text': aBeat({ says: 'ONE TEXT' }),
      'one-line': aBeat({ says: { text: 'ONE LINE', face: 'wary' } }),
      'one-of': aBeat({
        says: {
          variants: [
            { id: 'a', text: 'VARIANT A' },
            { id: 'b', text: 'VARIANT B' },
          ],
          pick: 'cycle',
        },
      }),
    },
    aftermath: [
      { if: { left: true }, says: 'LATER A', effects: { trust: -2, why: 'LATER WHY' } },
      { if: { left: false }, says: 'LATER B' },
    ],
    endings: { done: { title: 'ENDING', says: 'ENDING SAYS', review: { stars: 4, text: 'REVIEW' } } },
    demo: [
      { title: 'DEMO A', replies: ['own-it'] },
      { title: 'DEMO B', replies: ['short'] },
    ],
    lint: [{ rule: 'reply-length', at: 'beats/the-plate', why: 'It is the trap' }],
  }),
);

/** The words of another language, easily told from those they stand for. */
export const inOther = (words: Words): Words =>
  typeof words === 'string' ? `${words} auf Deutsch` : words.map((one) => `${one} auf Deutsch`);

/** A side file in which all of a scenario is translated, with some units laid over; null takes one away. */
export function aTranslation(
  of: Scenario,
  over: Readonly<Record<string, unknown>> = {},
  head: Authored = {},
): Authored {
  const whole = [...unitsOf(of).texts].map(([key, words]) => [key, { text: inOther(words), from: markOf(words) }]);
  const units = Object.fromEntries<unknown>(
    Object.entries({ ...Object.fromEntries(whole), ...over }).filter(([, unit]) => unit !== null),
  );
  return { format: 1, scenario: of.id, language: 'de', units, ...head };
}

/** A side file as the reader gives it. */
export function readSide(file: Authored): Translation {
  const reading = readTranslation(JSON.stringify(file));
  if (!reading.ok) throw new Error(reading.fault.map((one) => one.message).join('\n'));
  return reading.value.translation;
}

/** All that is wrong with a side file. */
export function sideFindings(file: Authored | string, of: Scenario): readonly Diagnostic[] {
  const reading = readTranslation(typeof file === 'string' ? file : JSON.stringify(file, null, 2));
  return reading.ok ? checkTranslation(reading.value, of) : reading.fault;
}
