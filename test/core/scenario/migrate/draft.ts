import { readFileSync } from 'node:fs';
import { createScanner, parse } from 'jsonc-parser';
import { migrated, type Migration } from '../../../../src/core/scenario/migrate/migrate';
import type { Diagnostic } from '../../../../src/core/model/diagnostic';
import { diagnosed, type Authored } from '../../../support/scenarios';

/** The story the migration was first made for. */
export const THIRD_CALL = readFileSync('test/fixtures/older/third-call-one-shoe-on.json', 'utf8');

/** A reply, a node and an ending as the draft wrote them, with whatever is said of them laid over. */
export const aDraftReply = (over: Authored = {}): Authored => ({
  id: 'own-it',
  text: 'I will make them again now.',
  score: { empathy: 3, advice: 3 },
  next: 'end',
  ...over,
});
export const aNode = (over: Authored = {}): Authored => ({
  lines: [{ who: 'customer', says: 'These are cold.' }],
  replies: [aDraftReply()],
  ...over,
});

/** The smallest draft that plays once it is migrated. */
export const aDraft = (over: Authored = {}): Authored => ({
  format: 'service-scenario/1',
  id: 'cold-waffles',
  title: 'Cold waffles',
  customer: { name: 'Mr Adeyemi' },
  start: 'the-plate',
  nodes: { 'the-plate': aNode() },
  endings: [{ id: 'done', when: { default: true }, text: 'He nods.' }],
  ...over,
});

/** The same with something laid over its one node, its one reply, or its customer. */
export const withNode = (over: Authored, more: Authored = {}): Authored =>
  aDraft({ nodes: { 'the-plate': aNode(over) }, ...more });
export const withReply = (over: Authored, more: Authored = {}): Authored =>
  withNode({ replies: [aDraftReply(over)] }, more);
export const withCustomer = (over: Authored, more: Authored = {}): Authored =>
  aDraft({ customer: { name: 'Mr Adeyemi', ...over }, ...more });

/** What a draft becomes; a text that is none fails the test. */
export function migration(draft: Authored | string): Migration {
  const result = migrated(typeof draft === 'string' ? draft : JSON.stringify(draft, null, 1));
  if (result === null) throw new Error('this is no older file');
  return result;
}

/** What a draft becomes, as a value. Comments are left out. */
export const newer = (draft: Authored | string): Authored => parse(migration(draft).text) as Authored;

/** One thing of what a draft becomes, by its path. */
export const at = (draft: Authored | string, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Authored | undefined)?.[key], newer(draft));

/** The comments of what a draft becomes, without their marks. */
export function comments(text: string): readonly string[] {
  const scanner = createScanner(text, false);
  const found: string[] = [];
  for (let token: number = scanner.scan(); token !== 17; token = scanner.scan())
    if (token === 12 || token === 13) {
      const start = scanner.getTokenOffset();
      found.push(text.slice(start, start + scanner.getTokenLength()));
    }
  return found.map((comment) => comment.replace(/^\/\/ ?|^\/\* ?| ?\*\/$/g, ''));
}

/** The hints in words, with where each points in the older file. */
export const hints = (draft: Authored | string): readonly string[] =>
  migration(draft).findings.map(({ message, fix }) => `${message} > ${fix}`);

/** The messages of the hints alone. */
export const messages = (draft: Authored | string): readonly string[] =>
  migration(draft).findings.map(({ message }) => message);

/** What the reader and the check say of the new file. */
export const faults = (draft: Authored | string): readonly Diagnostic[] => diagnosed(migration(draft).text);

/** Every text of a value, keys left out. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The texts of an older file that are in the newer one neither a value, nor the name of a beat, an ending or a variable, nor in a comment. */
export function lost(older: unknown, text: string): readonly string[] {
  const now = parse(text) as Record<string, Authored | undefined>;
  const names = ['beats', 'endings', 'vars'].flatMap((group) => Object.keys(now[group] ?? {}));
  const values = new Set([...textsIn(now), ...names]);
  const said = comments(text).join('\n').replaceAll('*\\/', '*/');
  const isKept = (one: string): boolean => values.has(one) || said.includes(JSON.stringify(one));
  return textsIn(older).filter((one) => !isKept(one));
}
