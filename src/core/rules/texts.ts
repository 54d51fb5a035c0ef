import type { Path } from '../scenario/read/source';
import type { Scenario } from '../scenario/shape/scenario';
import { worded, type Wording } from './wording';

const TEXT_KINDS = [
  'about',
  'setting',
  'card',
  'need',
  'line',
  'cue',
  'reply',
  'reaction',
  'thought',
  'feedback',
  'later',
  'ending',
  'review',
] as const;

/** What a text is for: who says it, or where it is read. */
export type TextKind = (typeof TEXT_KINDS)[number];

/** Texts of whatever kind. */
export const ALL_KINDS: ReadonlySet<TextKind> = new Set(TEXT_KINDS);

/** One text people read, as written. */
export interface StoryText {
  readonly kind: TextKind;
  readonly text: string;
  readonly wording: Wording;
  readonly path: Path;
  /** The beat it belongs to; empty outside the talk. */
  readonly beat: string;
}

const KINDS: Readonly<Record<string, TextKind>> = {
  text: 'line',
  cue: 'cue',
  thought: 'thought',
  effect: 'feedback',
  why: 'feedback',
  tryInstead: 'feedback',
  reaction: 'reaction',
};

/** Keys whose texts people read, outside the talk. */
const AROUND: readonly (readonly [keyof Scenario, TextKind])[] = [
  ['title', 'about'],
  ['summary', 'about'],
  ['contentNote', 'about'],
  ['support', 'about'],
  ['goals', 'about'],
  ['setting', 'setting'],
];

/** Keys inside the setting that hold names instead of words. */
const NAMES = new Set(['backdrop', 'currency', 'shownAt', 'id', 'face', 'gesture', 'sound', 'next', 'who', 'props']);

/** Every text people read, in file order. */
export function textsOf(scenario: Scenario): readonly StoryText[] {
  const found: StoryText[] = [];
  for (const [key, kind] of AROUND) gather(found, scenario[key], [key], () => kind, '');
  customerTexts(found, scenario);
  for (const [beat, { says, replies, timer }] of Object.entries(scenario.beats)) {
    gather(found, says, ['beats', beat, 'says'], lineKind, beat);
    for (const [index, reply] of replies.entries()) replyTexts(found, reply, 'replies', index, beat);
    if (timer !== undefined) replyTexts(found, timer.onTimeout, 'timer', 'onTimeout', beat);
  }
  scenario.aftermath.forEach((entry, index) => add(found, 'later', entry.says, ['aftermath', index, 'says'], ''));
  for (const [name, ending] of Object.entries(scenario.endings)) {
    add(found, 'ending', ending.title, ['endings', name, 'title'], '');
    add(found, 'ending', ending.says, ['endings', name, 'says'], '');
    add(found, 'review', ending.review?.text, ['endings', name, 'review', 'text'], '');
  }
  return found;
}

type Reply = NonNullable<Scenario['beats'][string]['timer']>['onTimeout'] & { readonly text?: string };

/** The texts of what stands at a place of a list of its beat. */
function replyTexts(found: StoryText[], reply: Reply, list: string, place: string | number, beat: string): void {
  const { text, reaction } = reply;
  if (text !== undefined) add(found, 'reply', text, ['beats', beat, list, place, 'text'], beat);
  if (reaction !== undefined) gather(found, reaction, ['beats', beat, list, place, 'reaction'], reactionKind, beat);
  for (const key of FEEDBACK) {
    if (reply[key] !== undefined) add(found, 'feedback', reply[key], ['beats', beat, list, place, key], beat);
  }
}

const FEEDBACK = ['effect', 'why', 'tryInstead'] as const;

const lastKey = (path: Path): string => path.findLast(isKey) as string;
const isKey = (part: Path[number]): boolean => typeof part === 'string';

function customerTexts(found: StoryText[], { customer }: Scenario): void {
  add(found, 'about', customer.emotion?.text, ['customer', 'emotion', 'text'], '');
  const people = [
    { person: customer, path: ['customer'] as Path },
    ...(customer.variants ?? []).map((person, index) => ({ person, path: ['customer', 'variants', index] as Path })),
  ];
  for (const { person, path } of people) {
    gather(found, person.history, [...path, 'history'], () => 'card', '');
    person.needs?.forEach((need, index) => add(found, 'need', need.text, [...path, 'needs', index, 'text'], ''));
  }
}

const kindOf = (key: string): TextKind => KINDS[key] ?? 'line';
const reactionKind = (key: string): TextKind => (key === 'says' ? 'reaction' : kindOf(key));
const lineKind = (key: string): TextKind => (key === 'cue' ? 'cue' : key === 'why' ? 'feedback' : 'line');

function add(found: StoryText[], kind: TextKind, text: string | undefined, path: Path, beat: string): void {
  if (text !== undefined && text !== '') found.push({ kind, text, wording: worded(text), path, beat });
}

/** Every text under a value; the last key decides its kind. Conditions hold names and numbers, never words. */
function gather(found: StoryText[], value: unknown, path: Path, kind: (key: string) => TextKind, beat: string): void {
  if (typeof value === 'string') {
    add(found, kind(lastKey(path)), value, path, beat);
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) gather(found, inner, path.concat(index), kind, beat);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'if' && key !== 'pick' && !NAMES.has(key)) gather(found, inner, path.concat(key), kind, beat);
    }
  }
}
