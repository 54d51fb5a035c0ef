import { CONDITION_WORDS } from '../../vocabulary/conditionForms';
import { placeholdersIn } from '../../scenario/placeholders';
import type { Survey } from '../../scenario/check/survey';
import type { AuthoredCondition } from '../../scenario/shape/condition';
import type { Story } from '../story';
import type { StoryText } from '../texts';

/** What a story does with its variables. */
export interface Uses {
  /** Asked for by a condition. */
  readonly asked: ReadonlySet<string>;
  /** Shown in a text. */
  readonly shown: ReadonlySet<string>;
  /** Given a value, or added to, by a reply or for a variant of the customer. */
  readonly written: ReadonlySet<string>;
}

const known = new WeakMap<Story, Uses>();

/** What a story does with its variables, looked up once. */
export function usesOf(story: Story): Uses {
  const uses = known.get(story) ?? found(story);
  known.set(story, uses);
  return uses;
}

const found = ({ scenario, survey, texts }: Story): Uses => ({
  asked: new Set(survey.conditions.flatMap(({ condition }) => asksFor(condition))),
  shown: new Set(texts.filter(isBraced).flatMap(({ text }) => placeholdersIn(text).map(bare))),
  written: new Set([
    ...[...survey.replies, ...survey.silences]
      .filter(isWriting)
      .flatMap(({ reply: { set, add } }) => Object.keys({ ...set, ...add })),
    ...(scenario.customer.variants ?? []).flatMap(({ vars }) => Object.keys(vars ?? {})),
  ]),
});

const isBraced = ({ text }: StoryText): boolean => text.includes('{');
const isWriting = ({ reply }: Survey['silences'][number]): boolean =>
  reply.set !== undefined || reply.add !== undefined;

const bare = (placeholder: string): string => placeholder.slice(1, -1);

/** The variables a condition asks for, in all its parts. */
function asksFor(condition: AuthoredCondition): readonly string[] {
  const word = CONDITION_WORDS.find((kind) => kind in condition);
  if (word === undefined) return Object.keys(condition);
  if (word === 'var') return [condition[word] as string];
  if (word !== 'all' && word !== 'any' && word !== 'not') return [];
  return [condition[word]].flat().flatMap((part) => asksFor(part as AuthoredCondition));
}
