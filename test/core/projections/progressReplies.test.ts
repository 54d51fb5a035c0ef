import { describe, expect, it } from 'vitest';
import { asId, type BeatId, type ScenarioId } from '../../../src/core/model/ids';
import { projectNotebook } from '../../../src/core/projections/progress/notebook';
import { pairsOf, wantedBy, withWords } from '../../../src/core/projections/progress/replies';
import type { NotebookView } from '../../../src/core/projections/progressViews';
import type { SituationKind, Summary, TurnSummary } from '../../../src/core/scoring/summary';
import { aBeat, aReply, aScenario, compiled } from '../../support/scenarios';
import { aTurnSummary } from '../../support/summaries';
import { dayOf, noon, played, TODAY } from './progressSupport';

const said = (reply: string, situations: readonly SituationKind[] = ['sale'], beat = 'till'): TurnSummary =>
  aTurnSummary({ beat: asId<BeatId>(beat), reply, situations });
const notebook = (past: readonly Summary[]): NotebookView =>
  projectNotebook(past, [], { text: '', kept: true }, { now: noon(TODAY), dayOf });
const id = (name: string) => asId<ScenarioId>(name);

describe('the first and the latest reply to a kind of situation', () => {
  const past = [
    played('a', 990, { turns: [said('one', ['opening']), said('two'), said('three')] }),
    played('b', 991, { turns: [said('four'), said('five', ['closing'])] }),
    played('c', 992, { turns: [said('six', ['opening', 'sale'])] }),
  ];

  it('are taken from the first and the latest attempt in which it came up', () => {
    const pairs = pairsOf(past).map(({ situation, first, latest }) => [situation, first.reply, latest?.reply]);
    expect(pairs).toEqual([
      ['sale', 'two', 'six'],
      ['opening', 'one', 'six'],
      ['closing', 'five', undefined],
    ]);
  });

  it('are never both from one attempt', () => {
    expect(pairsOf(past.slice(0, 1))[0]).toMatchObject({ situation: 'sale', first: { reply: 'two' }, latest: null });
  });

  it('come from first attempts alone', () => {
    const again = played('a', 995, { turns: [said('replayed')] });
    expect(notebook([...past, again]).replies[0]?.latest?.reply).toBe('six');
  });

  it('say when, where and on which levels', () => {
    expect(pairsOf(past)[0]?.first).toMatchObject({
      at: noon(990),
      title: 'a',
      levels: { empathy: 2, advice: 2, noHardSell: null },
      said: { kind: 'waiting' },
    });
  });

  it('do not wait for words where nothing was said', () => {
    expect(pairsOf([played('a', 990, { turns: [said('@timeout')] })])[0]?.first.said).toEqual({ kind: 'silence' });
    expect(wantedBy(notebook([played('a', 990, { turns: [said('@timeout')] })]))).toEqual([]);
  });
});

describe('the words of replies', () => {
  const program = compiled(
    aScenario({
      id: 'a',
      customer: { name: 'Mr Adeyemi', callMe: 'Mr A' },
      start: 'till',
      beats: { till: aBeat({ replies: [aReply({ id: 'two', text: 'A *free* one, {callMe}.' })] }) },
    }),
  );
  const open = notebook([played('a', 990, { turns: [said('two')] }), played('b', 991, { turns: [said('two')] })]);

  it('are wanted once for each story', () => {
    expect(wantedBy(open)).toEqual(['a', 'b']);
    const twice = [said('two', ['sale']), said('two', ['opening'])];
    expect(wantedBy(notebook([played('a', 990, { turns: twice })]))).toEqual(['a']);
  });

  it('are filled in from their story, and only there', () => {
    const filled = withWords(open, id('a'), program);
    expect(filled.replies[0]?.first.said).toEqual({
      kind: 'words',
      text: [
        { text: 'A ', strong: false },
        { text: 'free', strong: true },
        { text: ' one, Mr A.', strong: false },
      ],
    });
    expect(filled.replies[0]?.latest?.said).toEqual({ kind: 'waiting' });
    expect(wantedBy(filled)).toEqual(['b']);
  });

  it('are gone where the story is', () => {
    const filled = withWords(withWords(open, id('a'), program), id('b'), null);
    expect(filled.replies[0]?.latest?.said).toEqual({ kind: 'gone' });
    expect(filled.replies[0]?.first.said.kind).toBe('words');
  });

  it.each([
    ['the beat', said('two', ['sale'], 'gone')],
    ['the reply', said('gone')],
  ])('are gone where %s is', (_, turn) => {
    const changed = withWords(notebook([played('a', 990, { turns: [turn] })]), id('a'), program);
    expect(changed.replies[0]?.first.said).toEqual({ kind: 'gone' });
  });

  it('change nothing else', () => {
    const { replies: _, ...rest } = withWords(open, id('a'), program);
    expect(open).toMatchObject(rest);
  });
});
