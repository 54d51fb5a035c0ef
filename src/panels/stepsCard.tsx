import type { VNode } from 'preact';
import type { DeeperView, FeltView, QuestionView, StepState, StepView } from '../core/projections/deeperViews';
import { useDeeperWords } from './deeperWords';
import { Fold } from './fold';
import { Icon, type IconName } from '../parts/icons';

const STATE_ICON: Record<StepState, IconName> = { used: 'tick', missed: 'not', unmet: 'dot', absent: 'dot' };

function Step({ step, state, turns }: StepView): VNode {
  const { steps } = useDeeperWords();
  return (
    <li class={state}>
      <Icon name={STATE_ICON[state]} />
      <span>{steps.names[step]}</span>
      <span class="small">{steps.states[state](turns)}</span>
    </li>
  );
}

/** The five complaint steps: taken, missed or not met, and the order they came in. */
export function Steps({ steps }: Pick<DeeperView, 'steps'>): VNode | null {
  const own = useDeeperWords().steps;
  if (steps === null) return null;
  return (
    <section class="card" aria-labelledby="steps-heading">
      <h2 id="steps-heading">{own.title}</h2>
      <p>{own.came(steps.steps.filter(({ state }) => state === 'used').length, steps.steps.length)}</p>
      <Fold title={own.each}>
        <ol class="states">
          {steps.steps.map((step) => (
            <Step key={step.step} {...step} />
          ))}
        </ol>
        {steps.order.length > 1 && (
          <p class="small quiet">
            {own.order} {steps.order.map(({ step, from, to }) => own.run(step, from, to)).join(', ')}.
          </p>
        )}
        <p class="note">{steps.byLine ? own.byLine : own.byBeat}</p>
      </Fold>
    </section>
  );
}

function Question({ type, asked, open }: QuestionView): VNode {
  const { questions } = useDeeperWords();
  const state = asked.length > 0 ? 'used' : open.length > 0 ? 'missed' : 'absent';
  return (
    <li class={state}>
      <Icon name={STATE_ICON[state]} />
      <span>{questions.names[type]}</span>
      <span class="small">
        {state === 'used' ? questions.asked(asked) : state === 'missed' ? questions.open(open) : questions.none}
      </span>
    </li>
  );
}

/** The four kinds of question: asked, on offer, or neither. */
export function Questions({ questions }: Pick<DeeperView, 'questions'>): VNode | null {
  const own = useDeeperWords().questions;
  if (questions === null) return null;
  return (
    <section class="card" aria-labelledby="questions-heading">
      <h2 id="questions-heading">{own.title}</h2>
      <ul class="states">
        {questions.kinds.map((kind) => (
          <Question key={kind.type} {...kind} />
        ))}
      </ul>
      {questions.unattended && <p class="small">{own.unattended}</p>}
    </section>
  );
}

function FeltLine({ felt, turns, chances }: FeltView): VNode {
  const own = useDeeperWords();
  return (
    <li class={turns.length > 0 ? 'used' : 'missed'}>
      <Icon name={turns.length > 0 ? 'tick' : 'not'} />
      <span>{own.felt.names[felt]}</span>
      <b>{own.chances.of(turns.length, chances)}</b>
    </li>
  );
}

/** Friendly, empathetic, personal; listened to, found options, not left alone. */
export function Bottom({ felt, bottomLine }: Pick<DeeperView, 'felt' | 'bottomLine'>): VNode | null {
  const own = useDeeperWords().felt;
  if (bottomLine === null) return null;
  return (
    <section class="card bottom" aria-labelledby="felt-heading">
      <h2 id="felt-heading">{own.title}</h2>
      <p class="bottom-line">{own.line(bottomLine)}</p>
      {felt.length > 0 && (
        <Fold title={own.each}>
          <ul class="states">
            {felt.map((one) => (
              <FeltLine key={one.felt} {...one} />
            ))}
          </ul>
        </Fold>
      )}
      <p class="note">
        {own.hint} {own.source}
      </p>
    </section>
  );
}
