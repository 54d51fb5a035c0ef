import type { Beat } from '../../scenario/program';
import type { Rule } from '../rule';
import { choicesOf, type Choice } from './choices';
import { asked, said } from './samples';

const MOST = 0.5;
/** With fewer replies a correlation says nothing. */
const FEWEST_REPLIES = 6;

const talk = (kind: readonly [number, number], cool: readonly [number, number]) => ({
  beats: {
    'the-plate': asked(
      'Cold.',
      said('listen', kind, 'the-bill'),
      said('own-it', cool, 'the-bill'),
      said('voucher', [1, 1], 'the-bill'),
    ),
    'the-bill': asked(
      'The bill?',
      said('listen', kind, 'hot-plate'),
      said('own-it', cool, 'hot-plate'),
      said('voucher', [1, 2], 'cold-plate'),
    ),
  },
});

/** A story in which the kind reply is mostly also the right one. */
export const kindIsRight: Rule = {
  code: 'kind-is-right',
  gate: 'fair',
  severity: 'warning',
  asks: 'Within a beat, empathy and advice do not go together: their correlation is at most 0.5.',
  because: 'Where the kind reply is always the right one, tone alone shows the way. The figure is our choice.',
  cure: 'Write kind replies that are wrong, and right ones that are cool.',
  bad: talk([4, 4], [3, 3]),
  good: talk([4, 1], [2, 4]),
  find: ({ program }) => {
    const correlation = correlationOf(choicesOf(program));
    if (correlation === null || correlation <= MOST) return [];
    return [
      {
        path: ['beats'],
        atKey: true,
        message: `Within beats the correlation of empathy and advice is ${correlation.toFixed(2)}: kind replies are mostly right.`,
        fix: 'Turn some kind replies into kind and wrong ones, and some right ones into cool ones.',
      },
    ];
  },
};

/** Of all replies together, each taken from the mean of its beat; null where there are too few, or nothing differs. */
function correlationOf(choices: readonly Choice[]): number | null {
  let [kind, right, both, count] = [0, 0, 0, 0];
  for (const { beat } of choices) {
    const [warmth, advice] = [meanOf(beat, 'empathy'), meanOf(beat, 'advice')];
    for (const { impact } of beat.replies) {
      const [value, other] = [impact.empathy - warmth, impact.advice - advice];
      kind += value * value;
      right += other * other;
      both += value * other;
      count += 1;
    }
  }
  return count < FEWEST_REPLIES || kind === 0 || right === 0 ? null : both / Math.sqrt(kind * right);
}

function meanOf({ replies }: Beat, scale: 'empathy' | 'advice'): number {
  let sum = 0;
  for (const { impact } of replies) sum += impact[scale];
  return sum / replies.length;
}
