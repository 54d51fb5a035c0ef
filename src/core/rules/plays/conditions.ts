import { pickOf } from '../../scenario/compile/picks';
import type { Beat, Exit, Reply } from '../../scenario/program';
import type { Path } from '../../scenario/read/source';
import { someTest, type Test } from '../../vocabulary/conditions';
import type { Story } from '../story';
import { usesOf } from './uses';

/** What a condition decides over. */
export type ConditionKind =
  | 'line'
  | 'reply'
  | 'way'
  | 'hub'
  | 'interrupt'
  | 'aftermath'
  | 'ending'
  | 'promise'
  | 'need';

/** A condition as written, with what it was compiled to: more than once where several customers share a need. */
export interface Written {
  readonly kind: ConditionKind;
  readonly tests: readonly Test[];
  readonly path: Path;
  /** In words: `Reply "own-it" in beat "the-plate"`. */
  readonly of: string;
}

const known = new WeakMap<Story, readonly Written[]>();

/** Every condition of a story that decides over something, found once. */
export function writtenIn(story: Story): readonly Written[] {
  const written = known.get(story) ?? [...talkConditions(story), ...endConditions(story), ...needConditions(story)];
  known.set(story, written);
  return written;
}

/** Bits of what a condition came to, for all who share it; 0 where nobody asked. */
export const cameTo = ({ analysis }: Story, { tests }: Written): number =>
  tests.reduce((bits, test) => bits | (analysis.reach().outcomes.get(test) ?? 0), 0);

/** Whether a condition hangs on a variable that nothing ever sets, which is told by itself. */
export function isUnset(story: Story, { tests }: Written): boolean {
  const { written } = usesOf(story);
  return tests.some((test) =>
    someTest(test, (part) => part.kind === 'var' && !written.has(story.program.variables[part.slot]?.name ?? '')),
  );
}

function talkConditions({ scenario, program }: Story): readonly Written[] {
  const beats = program.beats.filter(isAsking).flatMap((beat) => {
    const { says, hub } = scenario.beats[beat.id] as Story['scenario']['beats'][string];
    const where = `in beat "${beat.id}"`;
    const at: Path = ['beats', beat.id];
    const lines = beat.says.flatMap(({ if: test }, index) =>
      test === null ? [] : one('line', test, [...at, ...linePath(says, index), 'if'], `Line ${index + 1} ${where}`),
    );
    const replies = beat.replies.flatMap((reply, index) =>
      asksNothing(reply) ? [] : ofReply(reply, [...at, 'replies', index], `Reply "${reply.id}" ${where}`),
    );
    const silence =
      beat.timer === null ? [] : ways(beat.timer.onTimeout.next, [...at, 'timer', 'onTimeout'], `Silence ${where}`);
    const own =
      hub === undefined
        ? []
        : [
            ...one('hub', beat.hub?.until, [...at, 'hub', 'until'], `The hub ${where}`),
            ...ways(beat.hub?.next ?? [], [...at, 'hub'], `The hub ${where}`),
          ];
    return [...lines, ...replies, ...silence, ...own];
  });
  const interrupts = (scenario.interrupts ?? []).flatMap(({ id }, index) => {
    const test = program.interrupts.find((interrupt) => interrupt.id === id)?.if;
    return one('interrupt', test, ['interrupts', index, 'if'], `Interrupt "${id}"`);
  });
  return [...beats, ...interrupts];
}

function linePath(says: Story['scenario']['beats'][string]['says'], index: number): Path {
  if (pickOf(says) !== 'all') return ['says', 'variants', index];
  return Array.isArray(says) ? ['says', index] : ['says'];
}

/** Most beats have no condition at all; a long story is looked through sooner without naming them. */
const isAsking = ({ says, replies, timer, hub }: Beat): boolean =>
  timer !== null || hub !== null || !says.every(isOpen) || !replies.every(asksNothing);

const isOpen = (part: { readonly if: Test | null }): boolean => part.if === null;
const asksNothing = (reply: Reply): boolean => reply.if === null && reply.next.every(isOpen);

const ofReply = (reply: Reply, path: Path, of: string): readonly Written[] => [
  ...one('reply', reply.if, [...path, 'if'], of),
  ...ways(reply.next, path, of),
];

const ways = (exits: readonly Exit[], path: Path, of: string): readonly Written[] =>
  exits.flatMap((exit, index) =>
    one('way', exit.if, [...path, 'next', index, 'if'], `Way ${index + 1} of ${lowered(of)}`),
  );

const lowered = (of: string): string => of.charAt(0).toLowerCase() + of.slice(1);

const one = (kind: ConditionKind, test: Test | null | undefined, path: Path, of: string): readonly Written[] =>
  test === null || test === undefined ? [] : [{ kind, tests: [test], path, of }];

function endConditions({ scenario, program }: Story): readonly Written[] {
  return [
    ...program.aftermath.flatMap((entry, index) =>
      one('aftermath', entry.if, ['aftermath', index, 'if'], `Aftermath entry ${index + 1}`),
    ),
    ...Object.keys(scenario.endings).flatMap((name, place) =>
      one('ending', program.endings[place]?.if, ['endings', name, 'if'], `Ending "${name}"`),
    ),
    ...program.promises.flatMap(({ id, exceededWhen, metWhen }, index) => [
      ...one('promise', exceededWhen, ['moment', 'promises', index, 'exceededWhen'], `Promise "${id}"`),
      ...one('promise', metWhen, ['moment', 'promises', index, 'metWhen'], `Promise "${id}"`),
    ]),
  ];
}

/** Needs by where they are written: a variant has its own, or those of the base. */
function needConditions({ scenario: { customer }, program }: Story): readonly Written[] {
  const found = new Map<string, Written>();
  for (const [variant, person] of program.customers.entries()) {
    const hasOwn = customer.variants?.[variant]?.needs !== undefined;
    person.needs.forEach(({ need, metWhen }, index) => {
      const path: Path = [...(hasOwn ? ['customer', 'variants', variant] : ['customer']), 'needs', index, 'metWhen'];
      const tests = [...(found.get(path.join())?.tests ?? []), metWhen];
      found.set(path.join(), { kind: 'need', tests, path, of: `Need "${program.needNames[need]}"` });
    });
  }
  return [...found.values()];
}
