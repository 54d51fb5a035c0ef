import type { AuthoredBeat } from '../../scenario/shape/scenario';
import { aReplyOf, saying } from '../plate';
import type { Rule } from '../rule';

const MOST_REPLIES = 3;
const THREE = [
  aReplyOf('again', 'I will make them again now.'),
  aReplyOf('money', 'I will give you the money back.'),
  aReplyOf('why', 'Which one did he want most?'),
];

/** More to choose from than fits a head, or a phone. */
export const tooManyReplies: Rule = {
  code: 'too-many-replies',
  gate: 'polished',
  severity: 'warning',
  asks: `At most ${MOST_REPLIES} replies are on offer at once; only a hub may offer more.`,
  because: 'Four replies do not fit beside the face on a phone, and the fourth is rarely more than a filler.',
  cure: 'Keep the three that teach most, or offer one of them only under a condition.',
  bad: saying('These are cold.', [...THREE, aReplyOf('boss', 'I will ask the boss about it.')]),
  good: saying('These are cold.', THREE),
  find: ({ scenario }) =>
    Object.entries(scenario.beats)
      .filter(isCrowded)
      .flatMap(([name, beat]) => {
        const most = offeredTogether(beat);
        if (most <= MOST_REPLIES) return [];
        return [
          {
            path: ['beats', name, 'replies'],
            atKey: true,
            message: `Beat "${name}" can offer ${most} replies at once.`,
            fix: `Take ${most - MOST_REPLIES} away, or give it a condition.`,
          },
        ];
      }),
};

const isCrowded = ([, { hub, replies }]: readonly [string, AuthoredBeat]): boolean =>
  hub === undefined && replies.length > MOST_REPLIES;

/** How many replies are surely on offer together: those without a condition, and the most that share one. */
function offeredTogether({ replies }: AuthoredBeat): number {
  const usual = replies.filter((reply) => !reply.fallback);
  const sharing = new Map<string, number>();
  for (const { if: condition } of usual) {
    const key = JSON.stringify(condition ?? null);
    sharing.set(key, (sharing.get(key) ?? 0) + 1);
  }
  const always = sharing.get('null') ?? 0;
  sharing.delete('null');
  return always + [...sharing.values()].reduce((most, count) => Math.max(most, count), 0);
}
