import { saying, aReplyOf } from '../plate';
import { gradeOf } from '../reading';
import type { Found, Rule } from '../rule';
import { isEnglish } from '../speech';
import type { StoryText, TextKind } from '../texts';
import type { Wording } from '../wording';

interface Side {
  readonly kinds: ReadonlySet<TextKind>;
  readonly most: number;
  readonly words: string;
}

const SIDES: readonly Side[] = [
  { kinds: new Set(['reply']), most: 7, words: 'The replies' },
  { kinds: new Set(['line', 'reaction']), most: 6, words: "The customer's words" },
  { kinds: new Set(['feedback']), most: 8, words: 'The feedback' },
];

/** Words that take too much school. */
export const readingGrade: Rule = {
  code: 'reading-grade',
  gate: 'polished',
  severity: 'warning',
  asks: 'Replies read like school year 7 at most, the customer like 6, feedback like 8.',
  because:
    'Many who serve customers read in a second language. The grade is that of Flesch and Kincaid, taken over a beat and from 20 words; it is blind to hard short words, so word lists look for those.',
  cure: 'Use shorter sentences and the short word: "now" for "immediately", "help" for "assistance".',
  bad: saying('These are cold.', [
    aReplyOf(
      'policy',
      'Unfortunately our operational procedures generally necessitate prior managerial authorisation for replacements.',
    ),
    aReplyOf('sorry', 'I sincerely apologise for the considerable inconvenience experienced this afternoon.'),
  ]),
  good: saying('These are cold.', [
    aReplyOf('policy', 'I have to ask my boss for that. It will take two minutes, and then I am back here.'),
    aReplyOf('sorry', 'That is not what we said. I will make you three new ones now.'),
  ]),
  find: ({ scenario, texts }) => {
    if (!isEnglish(scenario)) return [];
    const beats = new Map<string, StoryText[]>();
    for (const text of texts) {
      if (text.beat === '') continue;
      const told = beats.get(text.beat);
      if (told === undefined) beats.set(text.beat, [text]);
      else told.push(text);
    }
    const found: Found[] = [];
    for (const [beat, told] of beats) for (const side of SIDES) found.push(...tooHard(beat, told, side));
    return found;
  },
};

function tooHard(beat: string, texts: readonly StoryText[], { kinds, most, words }: Side): readonly Found[] {
  const wordings: Wording[] = [];
  for (const { kind, wording } of texts) if (kinds.has(kind)) wordings.push(wording);
  const grade = gradeOf(wordings);
  if (grade === null || grade <= most) return [];
  return [
    {
      path: ['beats', beat],
      atKey: true,
      message: `${words} in beat "${beat}" read like school year ${grade.toFixed(1)}.`,
      fix: `Bring them down to ${most}: shorter sentences, shorter words.`,
    },
  ];
}
