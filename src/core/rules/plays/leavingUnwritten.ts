import { someTest } from '../../vocabulary/conditions';
import type { Rule } from '../rule';
import type { Story } from '../story';
import { walked, witnessOf } from '../trail';
import { firstOf } from './somePlays';

const talk = (endings: Readonly<Record<string, unknown>>) => ({
  ready: true,
  customer: { name: 'Mr Adeyemi', state: { patience: 5 } },
  beats: {
    'the-plate': {
      says: 'These are cold.',
      replies: [
        { id: 'own-it', text: 'New ones, now.', scores: { empathy: 3, advice: 4 }, next: 'hot-plate' },
        { id: 'heat-up', text: 'I can heat them.', scores: { empathy: 2, advice: 2 }, next: 'cold-plate' },
        { id: 'voucher', text: 'Have a voucher.', scores: { empathy: 2, advice: 0 }, next: 'cold-plate' },
      ],
    },
  },
  endings: { ...endings, 'hot-plate': { says: 'He stays.' }, 'cold-plate': { says: 'He goes.' } },
});

/** A finished story in which the customer may walk out, and nobody wrote how that ends. */
export const leavingUnwritten: Rule = {
  code: 'leaving-unwritten',
  gate: 'plays',
  severity: 'error',
  asks: 'A story marked ready has an ending for a customer who walks out, where one may.',
  because: 'At patience 0 the customer leaves. Without an ending of your own a bare one is shown.',
  cure: 'Write an ending with "if": { "left": true }.',
  bad: talk({}),
  good: talk({ gone: { if: { left: true }, says: 'He leaves the plate.' } }),
  find: (story) => {
    if (!story.scenario.ready || hasLeaving(story)) return [];
    const witness = leavingOf(story);
    if (witness === undefined) return [];
    return [
      {
        path: ['endings'],
        atKey: true,
        message: 'The customer may lose patience and leave, but no ending is written for it.',
        fix: 'Write an ending with "if": { "left": true }.',
        witness,
      },
    ];
  },
};

const hasLeaving = ({ program }: Story): boolean =>
  program.endings.some(
    ({ if: test, builtIn }) =>
      !builtIn && test !== null && someTest(test, (part) => part.kind === 'left' && part.value),
  );

/** A play in which the customer leaves. */
function leavingOf({ program, analysis }: Story) {
  const trail = analysis.reach().leaving;
  if (trail === null) return undefined;
  const shows = firstOf(trail, program, (one) => walked(program, one)?.left === true);
  return shows === undefined ? undefined : witnessOf(program, shows);
}
