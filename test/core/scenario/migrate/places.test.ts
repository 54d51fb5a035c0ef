import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../src/app/reading';
import { CATALOGUE, type Authored } from '../../../support/scenarios';
import { aDraft, aDraftReply, aNode, withNode, withReply } from './draft';

/** What is said of a draft when it is opened, with the words of the older file that each finding marks. */
function marks(draft: Authored): readonly string[] {
  const text = JSON.stringify(draft, null, 1);
  const { diagnostics, lines } = readFile('older.json', new TextEncoder().encode(text), CATALOGUE);
  return diagnostics.map(({ rule, at }) => {
    const line = lines[at.line - 1] ?? '';
    return `${rule} ${at.line === at.endLine ? line.slice(at.column - 1, at.endColumn - 1) : 'several lines'}`;
  });
}

describe('a finding about the new file', () => {
  it.each([
    ['a value', withReply({ next: 'the-bill' }), 'broken-link "the-bill"'],
    ['a value under another key', withReply({ score: { empathy: 9, advice: 3 } }), 'out-of-range 9'],
    ['a renamed key of a group that lacks something', withReply({ score: { empathy: 3 } }), 'missing-score "score"'],
    ['a flag that was set', withReply({ set: { frozn: true } }), 'undeclared-variable "frozn"'],
    ['a flag that was asked', withReply({ if: { frozn: true } }), 'undeclared-variable "frozn"'],
    ['a start', aDraft({ start: 'n9' }), 'missing-start "n9"'],
    ['a text', withNode({ lines: [{ says: '' }] }), 'empty ""'],
    ['a language', aDraft({ lang: 'English' }), 'bad-language "English"'],
    ['a channel', aDraft({ channel: 'fone' }), 'unknown-word "fone"'],
    [
      'the last ending',
      aDraft({ endings: [{ id: 'done', when: { left: true }, text: 'So.' }] }),
      'open-ending several lines',
    ],
  ])('is placed in the older file: %s', (_, draft, mark) => {
    expect(marks(draft)).toEqual([mark]);
  });

  it('points at the beginning of what was made inside a group, not at all of it', () => {
    expect(marks(aDraft({ nodes: { 'the-plate': aNode({ replies: [] }) } }))).toEqual(['empty []']);
    expect(marks(aDraft({ title: null }))).toEqual(['missing {']);
    expect(marks(withNode({ replies: [aDraftReply({ text: null })] }))).toEqual(['missing {']);
  });

  it('stands among the hints in the order of the older file', () => {
    const found = marks(aDraft({ mood: 1, channel: 'fone', key: { status: 'open' } }));
    expect(found).toEqual(['migrated "mood"', 'unknown-word "fone"', 'migrated "open"']);
  });
});
