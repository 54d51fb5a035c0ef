import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ArcPoint, DebriefView, TermView, TurnView } from '../core/projections/debriefViews';
import { useDebriefWords } from './debriefWords';
import { Face } from './face';
import { feelingWord } from './feeling';
import { Icon } from './icons';
import { Quote } from './rich';
import { termsSentence } from '../locales/terms';
import { useUi } from './ui';

interface TurnProps {
  readonly turn: TurnView;
  readonly name: string;
  readonly mark: ArcPoint['mark'];
}

function Side({ turn, mark }: TurnProps): VNode {
  const { words } = useUi();
  const { turns, signed } = useDebriefWords();
  const isDown = turn.swing <= -0.5;
  return (
    <div class="turn-side">
      <span class="num">{turn.turn}</span>
      <span class="turn-face">
        <Face feeling={turn.feeling} /> {words.capital(feelingWord(words, turn.feeling))}
      </span>
      <span class={isDown ? 'chip down' : 'chip up'}>
        <Icon name={isDown ? 'down' : 'up'} flip /> {signed(Math.round(turn.swing))}{' '}
        <span class="sr">{turns.points}</span>
      </span>
      {mark !== 'none' && <span class="moment">{mark === 'rise' ? turns.momentUp : turns.momentDown}</span>}
    </div>
  );
}

function Said({ turn, name }: TurnProps): VNode {
  const { turns } = useDebriefWords();
  return (
    <>
      {turn.lines.map((line, place) => (
        <p class="quiet" key={place}>
          {turns.said(line.who)} <Quote text={line.text} />
        </p>
      ))}
      <h3 class="said">{turn.said.length > 0 ? <Quote text={turn.said} /> : turns.silence}</h3>
      {turn.reaction !== null && turn.reaction.text.length > 0 && (
        <p class="quiet">
          {turns.answered(name)} <Quote text={turn.reaction.text} />
        </p>
      )}
      {turn.thought !== '' && (
        <p class="thought">
          <b>{turns.thought(name)}</b> {turn.thought}
        </p>
      )}
    </>
  );
}

function Why({ turn }: { readonly turn: TurnView }): VNode | null {
  const { turns } = useDebriefWords();
  const parts = [
    { label: turns.effect, text: turn.effect, kind: '' },
    { label: turns.why, text: turn.why, kind: '' },
    { label: turns.tryInstead, text: turn.tryInstead, kind: 'try' },
  ].filter(({ text }) => text !== '');
  if (parts.length === 0) return null;
  return (
    <dl class="why">
      {parts.map(({ label, text, kind }) => (
        <div key={label} class={kind}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Terms({
  terms,
  arrival,
}: {
  readonly terms: readonly TermView[];
  readonly arrival: readonly TermView[];
}): VNode | null {
  const own = useDebriefWords();
  const sentence = termsSentence(own, terms);
  const meanwhile = termsSentence(own, arrival, own.turns.onArrival);
  if (sentence === '' && meanwhile === '') return null;
  return (
    <details open>
      <summary>{own.turns.counted}</summary>
      {sentence !== '' && <p class="terms">{sentence}</p>}
      {meanwhile !== '' && (
        <p class="terms">
          {own.turns.meanwhile} {meanwhile}
        </p>
      )}
    </details>
  );
}

function Turn(props: TurnProps): VNode {
  const { turn, mark } = props;
  return (
    <li class={mark === 'none' ? 'turn' : 'turn key-turn'}>
      <Side {...props} />
      <div class="turn-words">
        <Said {...props} />
        <Why turn={turn} />
        <Terms terms={turn.terms} arrival={turn.arrivalTerms} />
      </div>
    </li>
  );
}

interface FilterProps {
  readonly isAll: boolean;
  readonly count: number;
  readonly show: (isAll: boolean) => void;
}

function Filter({ isAll, count, show }: FilterProps): VNode {
  const { turns } = useDebriefWords();
  return (
    <div class="row" role="group" aria-label={turns.show}>
      <button class="btn" type="button" aria-pressed={!isAll} onClick={() => show(false)}>
        {turns.turning}
      </button>
      <button class="btn" type="button" aria-pressed={isAll} onClick={() => show(true)}>
        {turns.all(count)}
      </button>
    </div>
  );
}

/** Every turn with what it did and why; the ones that mattered most first. */
export function Turns({ debrief }: { readonly debrief: DebriefView }): VNode {
  const { turns } = useDebriefWords();
  const [isAll, setAll] = useState(false);
  const markOf = (turn: number): ArcPoint['mark'] =>
    debrief.arc.find((point) => point.kind === 'turn' && point.turn === turn)?.mark ?? 'none';
  const shown = debrief.turns.filter((turn) => isAll || turn.turningPoint || markOf(turn.turn) !== 'none');
  return (
    <section aria-labelledby="turns-heading">
      <div class="row far">
        <h2 id="turns-heading">{turns.title}</h2>
        <Filter isAll={isAll} count={debrief.turns.length} show={setAll} />
      </div>
      {shown.length === 0 && <p class="quiet">{turns.none}</p>}
      <ol class="turns">
        {shown.map((turn) => (
          <Turn key={turn.turn} turn={turn} name={debrief.briefing.customer.callMe} mark={markOf(turn.turn)} />
        ))}
      </ol>
    </section>
  );
}
