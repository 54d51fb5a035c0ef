import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArcPoint, DebriefView, TermView, TurnView } from '../core/projections/debriefViews';
import { termsSentence } from '../locales/terms';
import { useDeeperWords } from './deeperWords';
import { Face } from '../parts/face';
import { feelingWord } from './feeling';
import { Fold } from './fold';
import { Icon } from '../parts/icons';
import { Quote } from './rich';
import { useUi } from './ui';

interface TurnProps {
  readonly turn: TurnView;
  readonly name: string;
  readonly mark: ArcPoint['mark'];
  readonly canBranch: boolean;
}

/** How many points of feeling a turn moved. */
export function Swing({ swing }: { readonly swing: number }): VNode {
  const { turns, signed } = useDeeperWords();
  const points = Math.round(swing);
  const way = points < 0 ? 'down' : 'up';
  return (
    <span class={points === 0 ? 'chip' : `chip ${way}`}>
      {points !== 0 && <Icon name={way} flip />} {signed(points)} <span class="sr">{turns.points}</span>
    </span>
  );
}

/** The road not taken: the same play once more, up to this turn. */
export function Branch({ turn }: { readonly turn: number }): VNode {
  const { send } = useUi();
  const { moments } = useDeeperWords();
  return (
    <button class="btn branch" type="button" onClick={() => send({ type: 'branch.play', turn })}>
      <Icon name="again" /> {moments.branch}
    </button>
  );
}

function Side({ turn, mark }: TurnProps): VNode {
  const { words } = useUi();
  const { turns } = useDeeperWords();
  return (
    <div class="turn-side">
      <span class="num">{turn.turn}</span>
      <span class="turn-face">
        <Face feeling={turn.feeling} /> {words.capital(feelingWord(words, turn.feeling))}
      </span>
      <Swing swing={turn.swing} />
      {mark !== 'none' && <span class="moment">{mark === 'rise' ? turns.momentUp : turns.momentDown}</span>}
    </div>
  );
}

function Taken({ turn, name }: TurnProps): VNode {
  const { turns } = useDeeperWords();
  return (
    <>
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

type WhyPart = 'effect' | 'why' | 'tryInstead';

/** What a line did, why, and what to try instead, as far as its author says it. */
export function Why({ turn, parts }: { readonly turn: TurnView; readonly parts: readonly WhyPart[] }): VNode | null {
  const { turns } = useDeeperWords();
  const told = parts.filter((part) => turn[part] !== '');
  if (told.length === 0) return null;
  return (
    <dl class="why">
      {told.map((part) => (
        <div key={part} class={part === 'tryInstead' ? 'try' : undefined}>
          <dt>{turns[part]}</dt>
          <dd>{turn[part]}</dd>
        </div>
      ))}
    </dl>
  );
}

interface TermsProps {
  readonly terms: readonly TermView[];
  readonly arrival: readonly TermView[];
}

function Terms({ terms, arrival }: TermsProps): VNode | null {
  const own = useDeeperWords();
  const sentence = termsSentence(own, terms);
  const meanwhile = termsSentence(own, arrival, own.turns.onArrival);
  if (sentence === '' && meanwhile === '') return null;
  return (
    <div class="terms">
      <b>{own.turns.counted}</b>
      {sentence !== '' && <p>{sentence}</p>}
      {meanwhile !== '' && (
        <p>
          {own.turns.meanwhile} {meanwhile}
        </p>
      )}
    </div>
  );
}

function Turn(props: TurnProps & { readonly isShown: boolean }): VNode {
  const { turn, mark, canBranch, isShown } = props;
  const { turns } = useDeeperWords();
  return (
    <li class={mark === 'none' ? 'turn' : 'turn key-turn'} hidden={!isShown}>
      <Side {...props} />
      <div class="turn-words">
        {turn.lines.map((line, place) => (
          <p class="quiet" key={place}>
            {turns.said(line.who)} <Quote text={line.text} />
          </p>
        ))}
        <h3 class="said" id={`turn-${turn.turn}`} tabIndex={-1}>
          {turn.said.length > 0 ? <Quote text={turn.said} /> : turns.silence}
        </h3>
        <Fold title={turns.whole}>
          <Taken {...props} />
          <Why turn={turn} parts={['effect', 'why', 'tryInstead']} />
          <Terms terms={turn.terms} arrival={turn.arrivalTerms} />
        </Fold>
        {canBranch && <Branch turn={turn.turn} />}
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
  const { turns } = useDeeperWords();
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

/** Gives the focus to a turn somebody asked for. */
function useWanted(wanted: TurnsProps['wanted']): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const heading = wanted && list.current?.querySelector<HTMLElement>(`#turn-${wanted.turn}`);
    heading?.parentElement?.querySelector('details')?.setAttribute('open', '');
    heading?.focus();
  }, [wanted]);
  return list;
}

interface TurnsProps {
  readonly debrief: DebriefView;
  readonly branches: readonly number[];
  readonly isAll: boolean;
  readonly show: (isAll: boolean) => void;
  /** A turn that was asked for; each asking is a new one. */
  readonly wanted: { readonly turn: number } | null;
}

export const markOf = ({ arc }: DebriefView, turn: number): ArcPoint['mark'] =>
  arc.find((point) => point.kind === 'turn' && point.turn === turn)?.mark ?? 'none';

/** Every turn with what it did and why; the ones that mattered most first. Those left out are printed all the same. */
export function Turns({ debrief, branches, isAll, show, wanted }: TurnsProps): VNode {
  const { turns } = useDeeperWords();
  const list = useWanted(wanted);
  const isShown = ({ turn, turningPoint }: TurnView): boolean =>
    isAll || turningPoint || markOf(debrief, turn) !== 'none';
  return (
    <section aria-labelledby="turns-heading">
      <div class="row far">
        <h2 id="turns-heading">{turns.title}</h2>
        <Filter isAll={isAll} count={debrief.turns.length} show={show} />
      </div>
      {!debrief.turns.some(isShown) && <p class="quiet">{turns.none}</p>}
      <ol class="turns" ref={list}>
        {debrief.turns.map((turn) => (
          <Turn
            key={turn.turn}
            turn={turn}
            name={debrief.briefing.customer.callMe}
            mark={markOf(debrief, turn.turn)}
            canBranch={branches.includes(turn.turn)}
            isShown={isShown(turn)}
          />
        ))}
      </ol>
    </section>
  );
}
