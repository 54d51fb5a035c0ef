import { describe, expect, it } from 'vitest';
import { lateChart } from '../../src/app/chart';
import { sayEvent, type FactEmitted } from '../../src/core/encounter/encounterMachine';
import { PLAIN_OPTIONS } from '../../src/core/model/facts';
import { aBeat, aReply, aScenario, compiled } from '../support/scenarios';

const program = compiled(
  aScenario({
    beats: {
      'the-plate': aBeat({ replies: [aReply({ next: 'the-bill' })] }),
      'the-bill': aBeat({ replies: [aReply({ id: 'thank' })] }),
    },
  }),
);
const BEGIN = { type: 'begin', variant: 0, options: PLAIN_OPTIONS } as const;

function opened() {
  const facts: FactEmitted[] = [];
  const chart = lateChart((fact) => facts.push(fact));
  return { chart, facts };
}

describe('charts that are built when first needed', () => {
  it('stand in the library, then the briefing, then at the first line, before anything is built', () => {
    const { chart } = opened();
    expect(chart.standing()).toMatchObject({ at: 'library', program: null });
    chart.send({ type: 'choose', program });
    expect(chart.standing()).toMatchObject({ at: 'briefing', program });
    chart.send(BEGIN);
    expect(chart.standing()).toMatchObject({ at: 'encounter', step: 'speaking', paused: false });
  });

  it('stand where the built charts stand after the same events', () => {
    const { chart } = opened();
    chart.send({ type: 'choose', program });
    chart.send(BEGIN);
    const before = chart.standing();
    chart.send({ type: 'pause' });
    chart.send({ type: 'resume' });
    expect(chart.standing()).toEqual(before);
  });

  it('hear what is told once they are built, and tell their facts', () => {
    const { chart, facts } = opened();
    chart.send({ type: 'choose', program });
    chart.send(BEGIN);
    chart.tell({ type: 'heard' });
    expect(chart.standing().step).toBe('listening');
    chart.tell(sayEvent('own-it', 40));
    expect(chart.standing().step).toBe('reacting');
    expect(facts.map(({ fact }) => fact)).toEqual([
      { type: 'reply.chosen', beat: 'the-plate', reply: 'own-it', tookMs: 40 },
    ]);
  });

  it('tell the facts of a second encounter too', () => {
    const { chart, facts } = opened();
    chart.send({ type: 'choose', program });
    for (let round = 0; round < 2; round += 1) {
      chart.send(BEGIN);
      chart.tell({ type: 'heard' });
      chart.tell(sayEvent('own-it', 0));
      chart.send({ type: 'stop' });
    }
    expect(facts).toHaveLength(2);
  });

  it('forget what was chosen when the library is opened again', () => {
    const { chart } = opened();
    chart.send({ type: 'choose', program });
    chart.send({ type: 'leave' });
    expect(chart.standing()).toMatchObject({ at: 'library', program: null });
    chart.tell({ type: 'heard' });
    expect(chart.standing()).toMatchObject({ at: 'library', program: null });
  });

  it('take a later choice over an earlier one', () => {
    const { chart } = opened();
    const other = compiled(aScenario({ id: 'other' }));
    chart.send({ type: 'choose', program });
    chart.send({ type: 'choose', program: other });
    expect(chart.standing().program?.id).toBe('other');
  });

  it('are built at once where the first line already ends the talk', () => {
    const { chart } = opened();
    const unbearable = compiled(
      aScenario({
        customer: { name: 'Mr Adeyemi', state: { patience: 5 } },
        beats: { 'the-plate': aBeat({ says: { text: 'Enough.', effects: { patience: -15 } } }) },
      }),
    );
    chart.send({ type: 'choose', program: unbearable });
    chart.send(BEGIN);
    expect(chart.standing().at).toBe('debrief');
  });
});
