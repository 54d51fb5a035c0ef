import { createScanner, type Node } from 'jsonc-parser';
import { knownKeys } from '../../shape/keys';
import type { Source } from '../../read/source';
import {
  asWritten,
  group,
  itemsOf,
  jsonOf,
  leaf,
  list,
  memberOf,
  numberOf,
  propertiesOf,
  textOf,
  type Entry,
  type Group,
} from '../piece';
import { asAftermath, asEndings } from './ends';
import { becomes, calledNow, grouped, renamed, wordFor, type Kind, type Way } from './kinds';
import { olderOf } from './older';
import { asCustomer } from './people';
import { asBeats, linkOf } from './talk';
import { STAGE_WORDS } from './words';

/** The step from the draft format "service-scenario/1" to format 1. */
export function fromServiceScenario1({ text }: Source, root: Node): Group {
  const old = olderOf(text, root);
  const { entries, kept } = grouped(old, SCENARIO, root) as Group;
  const schema = entries.some(({ key }) => key === '$schema') ? [] : [SCHEMA];
  return {
    kind: 'group',
    entries: [...schema, ...entries],
    kept,
    from: root,
    opening: [...OPENING, ...commentsOf(text)],
  };
}

const SCHEMA: Entry = { key: '$schema', value: leaf('./scenario.schema.json') };

const OPENING = [
  'This file was written in format "service-scenario/1". Comments say how something was called before,',
  'or keep what format 1 has no place for.',
];

/** The scanner's numbers for comments and for the end. */
const TOKEN = { line: 12, block: 13, end: 17 } as const;

/** The lines of the comments of a file, wherever they stood. */
function commentsOf(text: string): readonly string[] {
  const scanner = createScanner(text, false);
  const found: string[] = [];
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan())
    if (token === TOKEN.line || token === TOKEN.block)
      found.push(text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength()));
  const lines = found.flatMap((comment) => comment.replace(/^\/\/|^\/\*|\*\/$/g, '').split(/\r\n?|\n/));
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  return said.length === 0 ? [] : ['', 'Comments of the older file:', ...said];
}

const asId: Way = becomes('id', ({ old, value }) => {
  const name = old.names.file;
  return name === null || name === value.value
    ? asWritten(old.text, value)
    : renamed(value, leaf(name, { from: value, was: jsonOf(old.text, value) }));
});

/** Which moment of truth it is, found in free words. */
const asStage: Way = becomes('stage', (given) => {
  const words = textOf(given.value) ?? '';
  const stage = STAGE_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  return stage === undefined ? null : wordFor(given, stage);
});

const asCritical: Way = ({ key, value }) =>
  value.value === 'critical'
    ? { entries: [{ key: 'critical', keyFrom: key, value: leaf(true, { from: value }) }] }
    : null;

const MOMENT: Kind = { order: knownKeys(['moment']), ways: { kind: asCritical, journeyStage: asStage } };

const PROMPT: Kind = {
  order: ['text', 'shownAt'],
  ways: {
    shownAt: becomes('shownAt', ({ old, value }) =>
      value.type === 'array'
        ? list(
            itemsOf(value).map((beat) => linkOf(old, beat)),
            { from: value },
          )
        : asWritten(old.text, value),
    ),
  },
};

const SETTING: Kind = {
  order: knownKeys(['setting']),
  ways: { salesPrompt: becomes('salesPrompt', ({ old, value }) => grouped(old, PROMPT, value)) },
};

const asVars: Way = becomes('vars', ({ old, value }) => {
  if (value.type !== 'object') return asWritten(old.text, value);
  const entries = propertiesOf(value).map(({ key, value: start }): Entry => {
    const name = old.names.of.get(key) ?? String(key.value);
    const keyWas = name === key.value ? undefined : jsonOf(old.text, key);
    const flag = asWritten(old.text, start);
    return { key: name, keyFrom: key, keyWas, value: keyWas === undefined ? flag : renamed(key, flag) };
  });
  return group(entries, { from: value });
});

/** A panel of raters stays one; anything else is a draft. The rest of what was said of the key is kept. */
const asKey: Way = ({ old, key, value }) => {
  if (value.type !== 'object') return null;
  const raters = numberOf(memberOf(value, 'raters')) ?? 0;
  const isPanel = textOf(memberOf(value, 'status')) === 'panel' && raters >= 1;
  const told = grouped(old, isPanel ? PANEL : DRAFT, value);
  return told.kind === 'group' ? { entries: [{ key: 'key', keyFrom: key, value: told }] } : null;
};

const PANEL: Kind = { order: ['status', 'raters', 'spread'], ways: {} };

const DRAFT: Kind = {
  order: ['status'],
  ways: {
    status: becomes('status', (given) =>
      wordFor(given, 'draft', {
        message: 'The key was taken as a draft, as long as no panel has rated the replies',
        fix: 'Write "panel" and the number of "raters" once people have rated them blind.',
      }),
    ),
  },
};

const SCENARIO: Kind = {
  order: knownKeys([]),
  ways: {
    format: becomes('format', ({ value }) => leaf(1, { from: value })),
    id: asId,
    lang: calledNow('language'),
    moment: becomes('moment', ({ old, value }) => grouped(old, MOMENT, value)),
    settings: becomes('setting', ({ old, value }) => grouped(old, SETTING, value)),
    customer: asCustomer,
    flags: asVars,
    start: becomes('start', ({ old, value }) => linkOf(old, value)),
    nodes: asBeats,
    aftermath: asAftermath,
    endings: asEndings,
    key: asKey,
  },
};
