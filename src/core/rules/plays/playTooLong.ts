import { LONGEST_PLAY } from '../../scenario/program';
import type { Found, Rule } from '../rule';
import type { Story } from '../story';
import { confirmed, walked, witnessOf } from '../trail';
import { somePlays } from './somePlays';
import { says, talkOf } from './talk';

/** A play that only the limit of replies brings to its end. */
export const playTooLong: Rule = {
  code: 'play-too-long',
  gate: 'plays',
  severity: 'error',
  asks: `Every play comes to an ending of its own within ${LONGEST_PLAY} replies.`,
  because: `After ${LONGEST_PLAY} replies a play is brought to its end, in the middle of whatever is being talked about.`,
  cure: 'Let the story end sooner, or let what goes round be said only once.',
  bad: talkOf([says('own-it', 'the-bill')], [says('once-more', 'the-plate'), says('free', 'hot-plate')], {
    customer: { name: 'Mr Adeyemi', arrives: 'glad' },
  }),
  good: talkOf(
    [says('own-it', 'the-bill')],
    [says('once-more', 'the-plate', { once: true }), says('free', 'hot-plate')],
  ),
  find: (story) => [...overlong(story), ...endless(story)],
};

function overlong({ program, analysis }: Story): readonly Found[] {
  const { complete, overlong: trail } = analysis.reach();
  const witness = complete ? confirmed(program, trail) : undefined;
  const place = trail === null || witness === undefined ? undefined : walked(program, trail)?.at;
  const beat = program.beats[place ?? -1];
  if (witness === undefined || beat === undefined) return [];
  const message = `Beat "${beat.id}" comes after ${LONGEST_PLAY - 1} replies at the earliest, and none of its own ends the talk.`;
  return [{ path: ['beats', beat.id], atKey: true, message, fix: 'Let the story end sooner.', witness }];
}

/** A warning where a play was met that goes round to the limit, though it might have ended. */
function endless({ program, analysis }: Story): readonly Found[] {
  const { complete, isEndless, circles, overlong: trail } = analysis.reach();
  if (!complete || !isEndless || circles.length > 0 || trail !== null) return [];
  const long = somePlays(program).find(({ play }) => play.replies.length >= LONGEST_PLAY && !play.state.left);
  const beat = program.beats[long?.play.beats.at(-1) ?? -1];
  if (long === undefined || beat === undefined) return [];
  return [
    {
      path: ['beats', beat.id],
      atKey: true,
      message: `A play can go round through beat "${beat.id}" until ${LONGEST_PLAY} replies bring it to its end.`,
      fix: 'Write "once": true at the reply that leads back, or let a condition close it.',
      witness: witnessOf(program, long.trail),
      severity: 'warning',
    },
  ];
}
