/** How the texts below a place of a scenario are named. */
export type Texts =
  /** A text, or a list of texts that is translated as one. */
  | { readonly kind: 'text' }
  /** A group; written as a plain text it stands for the field `short`. A list of such groups goes by their ids. */
  | { readonly kind: 'group'; readonly of: Readonly<Record<string, Texts>>; readonly short: string | null }
  /** A group whose keys are names the author chose. */
  | { readonly kind: 'named'; readonly of: Texts }
  /** A list of groups without ids: each of their fields is one text, a list with an entry for each group. */
  | { readonly kind: 'rows'; readonly of: Texts };

const TEXT: Texts = { kind: 'text' };
const group = (of: Readonly<Record<string, Texts>>, short: string | null = null): Texts => ({
  kind: 'group',
  of,
  short,
});
const named = (of: Texts): Texts => ({ kind: 'named', of });
const rows = (of: Readonly<Record<string, Texts>>): Texts => ({ kind: 'rows', of: group(of) });

const effects = group({ why: TEXT });
const lineFields = { who: TEXT, text: TEXT, cue: TEXT, effects };
const line = group(lineFields, 'text');

const replyFields = {
  effects,
  reaction: group({ cue: TEXT, says: TEXT, thought: TEXT }, 'says'),
  effect: TEXT,
  why: TEXT,
  tryInstead: TEXT,
  whenLocked: group({ show: TEXT }),
};

const person = {
  history: rows({ label: TEXT, text: TEXT }),
  needs: group({ text: TEXT }),
};

/**
 * Every text of a scenario that people see, and nothing else: no names, no notes for authors, and none of the `examples`
 * of typed replies, which no version reads yet.
 */
export const SEEN: Texts = group({
  title: TEXT,
  summary: TEXT,
  industry: TEXT,
  themes: TEXT,
  contentNote: TEXT,
  support: TEXT,
  goals: TEXT,
  glossary: rows({ term: TEXT, means: TEXT }),
  moment: group({ promises: group({ text: TEXT }) }),
  setting: group({
    role: TEXT,
    time: TEXT,
    youMay: TEXT,
    youMayNot: TEXT,
    salesPrompt: group({ text: TEXT }),
    friction: TEXT,
  }),
  customer: group({
    name: TEXT,
    callMe: TEXT,
    emotion: group({ text: TEXT }),
    ...person,
    variants: group(person),
  }),
  beats: named(
    group({
      says: group({ ...lineFields, variants: line }, 'text'),
      replies: group({ text: TEXT, ...replyFields }),
      timer: group({ onTimeout: group(replyFields) }),
    }),
  ),
  aftermath: rows({ says: TEXT, effects }),
  endings: named(group({ title: TEXT, says: TEXT, review: group({ text: TEXT }) })),
  demo: rows({ title: TEXT }),
});
