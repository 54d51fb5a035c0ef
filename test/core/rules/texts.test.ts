import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../src/core/rules/texts';
import { at, sourceOf } from '../../../src/core/scenario/read/source';
import { readScenario } from '../../../src/core/scenario/read/read';
import { aBeat, aReply, aScenario, everythingText, type Authored } from '../../support/scenarios';

function textsIn(text: string) {
  const reading = readScenario(text);
  if (!reading.ok) throw new Error(reading.fault[0]?.message);
  return { texts: textsOf(reading.value.scenario), source: reading.value.source };
}
const said = (over: Authored) =>
  textsIn(JSON.stringify(aScenario(over)))
    .texts.filter(({ text }) => text.endsWith('!'))
    .map(({ kind, beat, path, text }) => `${kind} ${beat} ${path.join('/')} ${text}`.replace('  ', ' '));

describe('the texts of a story', () => {
  it('are told with their kind, place and beat', () => {
    expect(
      said({
        title: 'T!',
        summary: 'S!',
        contentNote: 'N!',
        support: 'U!',
        goals: ['G!'],
        setting: { role: 'R!', backdrop: 'cafe', youMay: ['M!'], salesPrompt: { text: 'P!', shownAt: ['the-plate'] } },
        customer: {
          name: 'Mr Adeyemi',
          emotion: { root: 'sad', text: 'E!' },
          history: [{ label: 'L!', text: 'C!' }],
          needs: [{ id: 'n', text: 'Need!', metWhen: { visited: 'the-plate' } }],
          variants: [
            {
              id: 'v',
              history: [{ label: 'VL!', text: 'VC!' }],
              needs: [{ id: 'n', text: 'VN!', metWhen: { visited: 'the-plate' } }],
            },
          ],
        },
      }),
    ).toEqual([
      'about title T!',
      'about summary S!',
      'about contentNote N!',
      'about support U!',
      'about goals/0 G!',
      'setting setting/role R!',
      'setting setting/youMay/0 M!',
      'setting setting/salesPrompt/text P!',
      'about customer/emotion/text E!',
      'card customer/history/0/label L!',
      'card customer/history/0/text C!',
      'need customer/needs/0/text Need!',
      'card customer/variants/0/history/0/label VL!',
      'card customer/variants/0/history/0/text VC!',
      'need customer/variants/0/needs/0/text VN!',
    ]);
  });

  it('are told for lines, whichever way they are written', () => {
    const says = (lines: unknown) => said({ beats: { 'the-plate': aBeat({ says: lines }) } });
    expect(says('A!')).toEqual(['line the-plate beats/the-plate/says A!']);
    expect(
      says({ text: 'A!', cue: 'Q!', who: 'Somebody!', if: { visited: 'the-plate' }, effects: { why: 'W!' } }),
    ).toEqual([
      'line the-plate beats/the-plate/says/text A!',
      'cue the-plate beats/the-plate/says/cue Q!',
      'feedback the-plate beats/the-plate/says/effects/why W!',
    ]);
    expect(says(['A!', { text: 'B!' }])).toEqual([
      'line the-plate beats/the-plate/says/0 A!',
      'line the-plate beats/the-plate/says/1/text B!',
    ]);
    expect(says({ variants: ['A!', { text: 'B!' }], pick: 'first' })).toEqual([
      'line the-plate beats/the-plate/says/variants/0 A!',
      'line the-plate beats/the-plate/says/variants/1/text B!',
    ]);
  });

  it('are told for replies and for silence', () => {
    const words = { reaction: { cue: 'C!', says: 'R!', thought: 'T!' }, effect: 'E!', why: 'W!', tryInstead: 'I!' };
    const kinds = ['cue', 'reaction', 'thought', 'feedback', 'feedback', 'feedback'];
    const told = said({
      beats: {
        'the-plate': aBeat({
          replies: [aReply({ text: 'Reply!', ...words }), aReply({ id: 'other', reaction: 'Plain!' })],
          timer: { seconds: 20, onTimeout: { next: 'end', ...words } },
        }),
      },
    });
    expect(told.map((one) => one.split(' ')[0])).toEqual(['reply', ...kinds, 'reaction', ...kinds]);
    expect(told[1]).toBe('cue the-plate beats/the-plate/replies/0/reaction/cue C!');
    expect(told.at(-1)).toBe('feedback the-plate beats/the-plate/timer/onTimeout/tryInstead I!');
  });

  it('are told for what comes after', () => {
    expect(
      said({
        aftermath: [{ says: 'Later!' }],
        endings: { done: { title: 'Title!', says: 'End!', review: { stars: 5, text: 'Review!' } } },
      }),
    ).toEqual([
      'later aftermath/0/says Later!',
      'ending endings/done/title Title!',
      'ending endings/done/says End!',
      'review endings/done/review/text Review!',
    ]);
  });

  it('stand where they say, in a file that uses the whole format', () => {
    const { texts, source } = textsIn(everythingText());
    expect(texts.length).toBeGreaterThan(60);
    const wrong = texts.filter(({ path, text }) => at(sourceOf(source.text, source.root), path)?.value !== text);
    expect(wrong).toEqual([]);
    expect(new Set(texts.map(({ path }) => path.join('/'))).size).toBe(texts.length);
  });

  it('are never names, faces or numbers', () => {
    const { texts } = textsIn(everythingText());
    const names = new Set(['who', 'face', 'gesture', 'sound', 'backdrop', 'currency', 'shownAt', 'next', 'to', 'id']);
    expect(texts.filter(({ path }) => path.some((part) => names.has(String(part))))).toEqual([]);
  });

  it('leave out what is empty', () => {
    expect(textsIn(JSON.stringify(aScenario({ summary: '' }))).texts.map(({ path }) => path[0])).not.toContain(
      'summary',
    );
  });
});
