import { describe, expect, it } from 'vitest';
import { EXIT_END, endingOf, exitTo, type Beat, type Reply } from '../../../../src/core/scenario/program';
import { aBeat, aReply, aScenario, compiled, type Authored } from '../../../support/scenarios';
import { withBeat, withReply } from '../read/told';

const replyOf = (over: Authored, more: Authored = {}): Reply =>
  compiled(withReply(over, more)).beats[0]?.replies[0] as Reply;
const beatOf = (over: Authored, more: Authored = {}): Beat => compiled(withBeat(over, more)).beats[0] as Beat;

describe('exits', () => {
  it('are places: of a beat from 0 up, of an ending from -2 down, and -1 for "end"', () => {
    const endings = { good: { says: 'x', if: { left: false } }, done: { says: 'y' } };
    const next = [{ if: { left: true }, to: 'the-bill' }, { if: { left: false }, to: 'good' }, { to: 'done' }];
    const beats = { 'the-plate': aBeat({ replies: [aReply({ next })] }), 'the-bill': aBeat() };
    const program = compiled(aScenario({ start: 'the-bill', beats, endings }));
    expect(program.start).toBe(1);
    expect(program.beats[0]?.replies[0]?.next.map((exit) => exit.to)).toEqual([1, -2, -3]);
    expect(program.beats[1]?.replies[0]?.next).toEqual([{ if: null, to: EXIT_END }]);
  });

  it("to an ending and back are each other's undoing", () => {
    for (const ending of [0, 1, 7]) expect(endingOf(exitTo(ending))).toBe(ending);
    expect([endingOf(EXIT_END), endingOf(0), endingOf(3)]).toEqual([null, null, null]);
  });

  it('keep the condition of each way, and none for the last', () => {
    const next = [{ if: { left: true }, to: 'done' }, { to: 'end' }];
    expect(replyOf({ next }).next).toEqual([
      { if: { kind: 'left', value: true }, to: -2 },
      { if: null, to: -1 },
    ]);
  });
});

describe('a reply', () => {
  it('has a value for everything an author may leave out', () => {
    expect(replyOf({})).toEqual({
      id: 'own-it',
      text: 'I will make them again now.',
      impact: { empathy: 3, advice: 3, noHardSell: null, shown: 0, broken: 0, effort: 0 },
      shows: [],
      breaks: [],
      moves: [],
      questionType: null,
      complaintStep: null,
      if: null,
      once: false,
      fallback: false,
      mark: -1,
      lockedReason: null,
      effects: null,
      set: [],
      add: [],
      next: [{ if: null, to: EXIT_END }],
      reaction: null,
      effect: '',
      why: '',
      tryInstead: '',
    });
  });

  it('counts behaviours shown and broken, in the order of the vocabulary', () => {
    const behaviours = { boundary: 1, speed: -1, proactive: 1, history: 1 };
    expect(replyOf({ behaviours })).toMatchObject({
      impact: { shown: 3, broken: 1 },
      shows: ['proactive', 'history', 'boundary'],
      breaks: ['speed'],
    });
  });

  it('keeps the score for no hard sell apart from having none: 0 is a score', () => {
    expect(replyOf({ scores: { empathy: 0, advice: 1, noHardSell: 0 } }).impact).toMatchObject({
      empathy: 0,
      advice: 1,
      noHardSell: 0,
    });
  });

  it('sets and adds by the place of the variable, words by their place in the list', () => {
    const vars = { late: false, minutes: { min: 0, max: 9 }, hot: ['missed', 'met', 'exceeded'] };
    const reply = replyOf({ set: { hot: 'exceeded', late: true, minutes: 4 }, add: { minutes: -2 } }, { vars });
    expect(reply.set).toEqual([
      [2, 2],
      [0, 1],
      [1, 4],
    ]);
    expect(reply.add).toEqual([[1, -2]]);
  });

  it('has whole effects where it has any', () => {
    expect(replyOf({ effects: { heat: -4, why: 'She sat down' } }).effects).toEqual({
      trust: 0,
      heat: -4,
      patience: 0,
      why: 'She sat down',
    });
    expect(replyOf({ effects: {} }).effects).toEqual({ trust: 0, heat: 0, patience: 0, why: '' });
  });

  it('is taken with words, or with a whole reaction', () => {
    const none = { cue: '', says: '', face: null, gesture: null, thought: '' };
    expect(replyOf({ reaction: 'All right.' }).reaction).toEqual({ ...none, says: 'All right.' });
    expect(replyOf({ reaction: { cue: 'a nod', face: 'calm', gesture: 'look-at-watch' } }).reaction).toEqual({
      ...none,
      cue: 'a nod',
      face: 'calm',
      gesture: 'look-at-watch',
    });
  });

  it('is shown locked only with a reason', () => {
    expect(replyOf({ whenLocked: 'hide' }).lockedReason).toBeNull();
    expect(replyOf({ whenLocked: { show: 'Not before noon' } }).lockedReason).toBe('Not before noon');
  });
});

describe('a beat', () => {
  it('is said by the customer, by the name to call them by', () => {
    expect(beatOf({ says: 'Cold.' }).says[0]?.who).toBe('Mr Adeyemi');
    expect(beatOf({ says: 'Cold.' }, { customer: { name: 'Ada Lovelace', callMe: 'Ada' } }).says[0]?.who).toBe('Ada');
    expect(beatOf({ says: { text: 'Cold.', who: 'Tobi' } }).says[0]?.who).toBe('Tobi');
  });

  it.each([
    ['a text', 'Cold.', ['Cold.']],
    ['a line', { text: 'Cold.' }, ['Cold.']],
    ['a list', ['Cold.', { text: 'All three.' }, 'Look.'], ['Cold.', 'All three.', 'Look.']],
  ])('says its lines in order, written as %s', (_, says, texts) => {
    expect(beatOf({ says }).says.map((line) => line.text)).toEqual(texts);
  });

  it('has whole lines', () => {
    expect(beatOf({ says: 'Cold.' }).says[0]).toEqual({
      who: 'Mr Adeyemi',
      text: 'Cold.',
      cue: '',
      face: null,
      gesture: null,
      if: null,
      effects: null,
      sound: null,
      props: null,
    });
  });

  it('keeps what is heard and shown with a line, and tells clearing away from saying nothing of it', () => {
    const says = [{ text: 'Look.', sound: 'keys', props: ['cup'] }, { text: 'Gone.', props: [] }, 'Well?'];
    const told = beatOf({ says }).says.map(({ sound, props }) => [sound, props]);
    expect(told).toEqual([
      ['keys', ['cup']],
      [null, []],
      [null, null],
    ]);
  });

  it('shows the sales prompt where the setting says so, and nowhere else', () => {
    const setting = { salesPrompt: { text: 'Sell', shownAt: ['the-bill'] } };
    const program = compiled(aScenario({ setting, beats: { 'the-plate': aBeat(), 'the-bill': aBeat() } }));
    expect(program.beats.map((beat) => beat.salesPrompt)).toEqual([false, true]);
    expect(program.about.salesPrompt).toBe('Sell');
  });
});

describe('what is counted', () => {
  it('is nothing where no condition asks', () => {
    expect(compiled(aScenario())).toMatchObject({ markCount: 0, countsTurns: false });
    expect(beatOf({})).toMatchObject({ visitMark: -1, sinceMark: -1 });
  });

  it('is a visit where a condition asks, or where a line acts on the first entry', () => {
    expect(compiled(withReply({ if: { not: { visited: 'the-plate' } } }))).toMatchObject({
      markCount: 1,
      beats: [{ visitMark: 0 }],
    });
    expect(compiled(withBeat({ says: { text: 'x', effects: { heat: 4 } } }))).toMatchObject({
      markCount: 1,
      beats: [{ visitMark: 0 }],
    });
  });

  it('is a saying where a condition asks, or where a reply is said once', () => {
    expect(replyOf({ once: true })).toMatchObject({ once: true, mark: 0 });
    expect(replyOf({ if: { not: { said: 'own-it' } } }).mark).toBe(0);
    expect(replyOf({ if: { not: { said: 'the-plate/own-it' } } }).mark).toBe(0);
  });

  it('is the last entry where a condition asks for turns since', () => {
    const program = compiled(withReply({ if: { turnsSince: 'the-plate', atLeast: 0 } }));
    expect(program).toMatchObject({ countsTurns: true, markCount: 1, beats: [{ sinceMark: 0, visitMark: -1 }] });
  });

  it('is found wherever the asking stands: in endings, needs and the aftermath too', () => {
    const program = compiled(
      aScenario({
        customer: { name: 'A', needs: [{ id: 'a', text: 'b', metWhen: { said: 'own-it' } }] },
        aftermath: [{ says: 'x', if: { visited: 'the-plate' } }],
        endings: { late: { says: 'x', if: { turnsSince: 'the-plate', above: 3 } }, done: { says: 'y' } },
      }),
    );
    const [beat] = program.beats;
    const marks = [beat?.visitMark, beat?.sinceMark, beat?.replies[0]?.mark];
    expect(new Set(marks)).toEqual(new Set([0, 1, 2]));
    expect(program.markCount).toBe(3);
  });
});

describe('endings and the aftermath', () => {
  it('end with the one that stands in when a customer leaves', () => {
    const { endings } = compiled(aScenario());
    expect(endings.map(({ id, builtIn }) => [id, builtIn])).toEqual([
      ['done', false],
      ['left', true],
    ]);
    expect(endings[1]).toMatchObject({
      if: { kind: 'left', value: true },
      expects: 'misery',
      safe: false,
      cap: 100,
      review: null,
    });
  });

  it('have no cap, no grade and no review of their own where none is written', () => {
    expect(compiled(aScenario()).endings[0]).toEqual({
      id: 'done',
      if: null,
      cap: 100,
      title: '',
      says: 'He nods.',
      expects: null,
      safe: false,
      review: null,
      builtIn: false,
    });
  });

  it('keep a cap of 0', () => {
    expect(compiled(aScenario({ endings: { done: { says: 'x', cap: 0 } } })).endings[0]?.cap).toBe(0);
  });

  it('keep the order of the file', () => {
    const aftermath = [{ says: 'Sunday.' }, { says: 'Monday.', if: { left: true }, effects: { trust: -16 } }];
    expect(compiled(aScenario({ aftermath })).aftermath).toEqual([
      { says: 'Sunday.', if: null, effects: null },
      { says: 'Monday.', if: { kind: 'left', value: true }, effects: { trust: -16, heat: 0, patience: 0, why: '' } },
    ]);
  });
});
