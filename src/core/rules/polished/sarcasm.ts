import type { Scenario } from '../../scenario/shape/scenario';
import { saying } from '../plate';
import type { Rule } from '../rule';
import { quotedList, whereIs } from '../speech';
import { byText, spotsOf } from '../spots';
import type { StoryText, TextKind } from '../texts';

const SPOKEN: ReadonlySet<TextKind> = new Set(['line', 'cue', 'reply', 'reaction', 'thought']);
const GLAD: ReadonlySet<unknown> = new Set(['hopeful', 'relieved', 'calm', 'pleased', 'moved', 'delighted']);

/** A line that means the opposite of its words. */
export const sarcasm: Rule = {
  code: 'sarcasm',
  gate: 'polished',
  severity: 'hint',
  asks: 'The story can be followed by someone who takes every word as it stands.',
  because: 'Irony is the first thing lost in a second language, in reading aloud, and for many autistic people.',
  cure: 'Say what is meant, or let the cue and the next line say it again plainly.',
  bad: saying('Oh great. Cold waffles. Just what I needed.'),
  good: saying('Cold waffles. I did not need that today.'),
  find: (story) =>
    [...byText(spotsOf(story, 'sarcasm', SPOKEN))].flatMap(([text, phrases]) =>
      GLAD.has(faceBeside(story.scenario, text))
        ? []
        : [
            {
              path: text.path,
              message: `${quotedList(phrases)} in ${whereIs(story, text)} may mean the opposite of what it says.`,
              fix: 'Say what is meant; a glad "face" beside it tells that it is meant so.',
            },
          ],
    ),
};

/** The face that goes with a text, if it has one. */
function faceBeside(scenario: Scenario, { path }: StoryText): unknown {
  let around: unknown = scenario;
  for (const part of path.slice(0, -1)) around = (around as Readonly<Record<string, unknown>>)[part];
  return typeof around === 'object' && around !== null && 'face' in around ? around.face : undefined;
}
