import { conditionWords, type ConditionNames } from '../../core/projections/conditionWords';
import type { AuthoredCondition } from '../../core/scenario/shape/condition';
import type { AuthoredReply, Scenario } from '../../core/scenario/shape/scenario';
import { letterOf } from './words';

type Next = NonNullable<AuthoredReply['next']>;

/** How beats, replies and endings are called on paper: pages by number, replies by letter. */
export interface Pages {
  readonly page: (beat: string) => string;
  /** A condition as "when ..." or "only when ..." is followed by it. */
  readonly when: (condition: AuthoredCondition) => string;
  /** Where a talk goes on, as a sentence; `otherwise` is what is said of a way that is not written. */
  readonly way: (next: Next | undefined, otherwise: string) => string;
}

/** The pages of a scenario: its beats in the order of the file. */
export function pagesOf(scenario: Scenario): Pages {
  const numbers = numbered(Object.keys(scenario.beats));
  const endings = numbered(Object.keys(scenario.endings));
  const page = (beat: string): string =>
    numbers.has(beat) ? `page ${numbers.get(beat)} (${beat})` : `a page that is not written (${beat})`;
  const names: ConditionNames = {
    beat: page,
    reply: (said) => replyName(scenario, said, page),
    need: (id) => `the need "${id}"`,
  };
  const when = (condition: AuthoredCondition): string => conditionWords(condition, names);
  const target = (to: string): string => {
    if (to === 'end') return 'the talk ends, and the endings decide in their order';
    const ending = endings.get(to);
    return ending === undefined ? `go to ${page(to)}` : `the talk ends with ending ${ending} (${to})`;
  };
  return { page, when, way: (next, otherwise) => waySentence(next, otherwise, target, when) };
}

const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, index) => [name, index + 1]));

function waySentence(
  next: Next | undefined,
  otherwise: string,
  target: (to: string) => string,
  when: (condition: AuthoredCondition) => string,
): string {
  if (next === undefined) return otherwise;
  const ways = typeof next === 'string' ? [{ to: next, if: undefined }] : next;
  const parts = ways.map(({ to, if: asked }, index) => {
    if (asked !== undefined) return `when ${when(asked)}, ${target(to)}`;
    return index === 0 ? target(to) : `else ${target(to)}`;
  });
  return `${parts.join('; ')}.`;
}

/** A reply named by a condition: `beat/reply`, or the reply alone where it is the only one of its name. */
function replyName(scenario: Scenario, said: string, page: (beat: string) => string): string {
  const [first = '', second] = said.split('/');
  const id = second ?? first;
  const found = Object.entries(scenario.beats).find(
    ([beat, { replies }]) => (second === undefined || beat === first) && replies.some((reply) => reply.id === id),
  );
  if (found === undefined) return `an answer that is not written (${said})`;
  const [beat, { replies }] = found;
  return `answer ${letterOf(replies.findIndex((reply) => reply.id === id))} of ${page(beat)}`;
}
