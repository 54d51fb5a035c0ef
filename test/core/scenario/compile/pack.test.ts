import { describe, expect, it } from 'vitest';
import { playOut, randomPlay, strategyOf } from '../../../../src/core/analysis/strategies';
import { pack, unpack } from '../../../../src/core/scenario/pack';
import { feedbackOf, withFeedback } from '../../../../src/core/scenario/feedback';
import { advance, arrive } from '../../../../src/core/scenario/advance';
import { SILENCE, type Program } from '../../../../src/core/scenario/program';
import { aBeat, aReply, aScenario, compiled, everything, SHIPPED, shipped } from '../../../support/scenarios';

const overTheWire = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const shippedForm = (program: Program) => ({
  open: unpack(overTheWire(pack(program))),
  feedback: overTheWire(feedbackOf(program)),
});

describe.each(SHIPPED)('%s in its shipped form', (id) => {
  const program = shipped(id);
  const { open, feedback } = shippedForm(program);

  it('is the same program again once its feedback has come', () => {
    expect(withFeedback(open, feedback)).toEqual(program);
  });

  it('plays the same before its feedback has come', () => {
    for (const variant of program.customers.keys()) {
      const before = playOut(open, variant, strategyOf('first'));
      const whole = playOut(program, variant, strategyOf('first'));
      expect(before.replies).toEqual(whole.replies);
      expect(before.state).toEqual(whole.state);
    }
  });

  it('carries nothing that is only read after the talk', () => {
    const text = JSON.stringify(pack(program));
    for (const beat of program.beats) {
      for (const { effect, why } of beat.replies) {
        expect(text).not.toContain(JSON.stringify(effect));
        expect(text).not.toContain(JSON.stringify(why));
      }
    }
    for (const entry of program.aftermath) expect(text).not.toContain(JSON.stringify(entry.says));
  });

  it('is less than half of the text', () => {
    expect(JSON.stringify(pack(program)).length).toBeLessThan(JSON.stringify(program).length / 2);
  });
});

describe('a program in its shipped form', () => {
  const odd = compiled(
    aScenario({
      customer: {
        name: 'Ms Bell',
        needs: [{ id: 'heat', text: 'Heat', metWhen: { late: true } }],
      },
      vars: { late: false, minutes: { min: 0, max: 9 } },
      beats: {
        'the-plate': aBeat({
          phase: 'open',
          step: 'read',
          turningPoint: true,
          says: [
            'Plain.',
            { text: 'Sharp.', cue: 'low', face: 'sad', gesture: 'nod', effects: { trust: -2, why: 'So' } },
          ].map((line) =>
            typeof line === 'string' ? line : { ...line, gesture: 'look-at-watch', if: { late: false } },
          ),
          replies: [
            aReply({
              once: true,
              scores: { empathy: 0, advice: 4, noHardSell: 1 },
              effort: 3,
              behaviours: { history: 1, speed: -1 },
              moves: ['act'],
              questionType: 'need',
              complaintStep: 'log',
              effects: { heat: 3 },
              set: { late: true },
              add: { minutes: 2 },
              if: { late: false },
              whenLocked: { show: 'Not now' },
              reaction: { cue: 'nods', thought: 'Good.' },
              next: [{ if: { late: true }, to: 'the-plate' }, { to: 'done' }],
            }),
            aReply({ id: 'plain', reaction: 'Fine.' }),
          ],
        }),
      },
    }),
  );

  it('keeps every field an author may write', () => {
    const { open, feedback } = shippedForm(odd);
    expect(withFeedback(open, feedback)).toEqual(odd);
  });

  it('keeps every part of the format', () => {
    const { open, feedback } = shippedForm(everything());
    expect(withFeedback(open, feedback)).toEqual(everything());
  });

  it('plays hubs, interrupts and silence before its feedback has come', () => {
    const { open } = shippedForm(everything());
    for (let run = 0; run < 40; run += 1) {
      expect(randomPlay(open, run % 2, 3, run).state).toEqual(randomPlay(everything(), run % 2, 3, run).state);
    }
    expect(advance(open, arrive(open, 0), SILENCE)).toEqual(advance(everything(), arrive(everything(), 0), SILENCE));
  });

  it('carries nothing of silence that is only read after the talk, and gets it back', () => {
    const { open, feedback } = shippedForm(everything());
    expect(open.beats[0]?.timer?.onTimeout).toMatchObject({ effect: '', effects: { why: 'You looked at the screen' } });
    expect(withFeedback(open, feedback).beats[0]?.timer?.onTimeout.effect).toBe('She felt unseen.');
  });

  it('keeps what may be left out at the end of a list where something stands behind it', () => {
    const picks = { variants: ['A', 'B'], pick: 'cycle' };
    const only = compiled(
      aScenario({
        beats: {
          'the-plate': aBeat({ says: picks, replies: [aReply({ fallback: true })] }),
          'the-bill': aBeat({ says: picks }),
        },
      }),
    );
    expect(withFeedback(shippedForm(only).open, shippedForm(only).feedback)).toEqual(only);
    expect(only.beats.map((beat) => beat.pickFrom)).toEqual([0, 3]);
  });

  it('stands with empty words where its feedback is of another shape', () => {
    const { open } = shippedForm(odd);
    const bare = withFeedback(open, { replies: [], later: [], endings: [] });
    expect(bare.beats[0]?.replies[0]).toMatchObject({ effect: '', why: '', tryInstead: '', moves: [] });
  });
});
