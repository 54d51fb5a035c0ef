import { describe, expect, it } from 'vitest';
import { readLintConfig, type Codes } from '../../../src/core/rules/config';
import { CODES } from '../../../src/core/rules/rules';

const KNOWN: Codes = new Map([
  ['reply-length', 'polished'],
  ['easy-win', 'fair'],
  ['missing', 'plays'],
]);

const read = (text: string, codes: Codes = KNOWN) => {
  const config = readLintConfig(text, codes);
  return config.ok
    ? config.value.severities
    : config.fault.map(({ at, rule, message, fix }) => `${at.line}:${at.column} ${rule}: ${message} > ${fix}`);
};
const severities = (text: string): string => `{ "severities": ${text} }`;

describe('a lint.json', () => {
  it('sets severities by code', () => {
    expect(read(severities('{ "reply-length": "hint", "easy-win": "off" }'))).toEqual({
      'reply-length': 'hint',
      'easy-win': 'off',
    });
    expect(read('{ "severities": {}, } // nothing yet')).toEqual({});
  });

  it('knows the codes there are', () => {
    expect(read(severities('{ "reply-length": "warning", "easy-win": "error" }'), CODES)).toEqual({
      'reply-length': 'warning',
      'easy-win': 'error',
    });
  });

  it('tells an unknown code at its place, with the nearest', () => {
    expect(read(severities('{ "reply-lenght": "hint" }'))).toEqual([
      '1:19 lint-config: There is no rule "reply-lenght". > Did you mean "reply-length"?',
    ]);
    expect(read(severities('{ "something-else-altogether": "hint" }'))).toEqual([
      '1:19 lint-config: There is no rule "something-else-altogether". > See all rules: turnaround rules.',
    ]);
  });

  it.each(['off', 'hint', 'warning', 'error'])('cannot set what says whether a file can be played to %s', (level) => {
    expect(read(severities(`{ "missing": "${level}" }`))).toEqual([
      '1:19 lint-config: "missing" says whether a file can be played, so it cannot be changed. > Take it away.',
    ]);
  });

  it('cannot let polish stop a file', () => {
    expect(read(severities('{ "reply-length": "error" }'))).toEqual([
      '1:35 lint-config: "reply-length" is about polish and never stops a file. > Write "warning", "hint" or "off".',
    ]);
    expect(read(severities('{ "easy-win": "error" }'))).toEqual({ 'easy-win': 'error' });
  });

  it('tells all that is wrong at once', () => {
    expect(read(severities('{ "missing": "off", "easy-wim": "off", "reply-length": "error" }'))).toHaveLength(3);
  });

  it.each([
    ['another word', severities('{ "easy-win": "loud" }'), '1:31'],
    ['another key', '{ "severity": {} }', '1:1'],
    ['a list', '[]', '1:1'],
  ])('is told how it is written where it holds %s', (_name, text, place) => {
    const said = read(text) as readonly string[];
    const way = new RegExp(`^${place} lint-config: This is not how rules are set\\. > Write \\{ "severities"`);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((one) => !way.test(one))).toEqual([]);
  });

  it('is told where it is no JSON', () => {
    expect(read('{ "severities": }')).toEqual([
      '1:17 not-json: A value is expected here. > Write a value, or take the comma or colon before it away.',
    ]);
    expect(read('')).toEqual(['1:1 not-json: The file is empty. > Start from a sample in the scenarios folder.']);
  });
});
