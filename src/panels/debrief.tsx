import './arc.css';
import './scores.css';
import './hero.css';
import './debrief.css';
import type { ComponentType, VNode } from 'preact';
import type { DebriefView } from '../core/projections/debriefViews';
import type { DebriefMessages, MarkedSentence } from '../locales/messages';
import { ArcSection } from './arcSection';
import { PageBar, useBackWord } from './bar';
import { Chances, Needs, Promises, Review } from './chances';
import { DebriefWords, useDebriefWords } from './debriefWords';
import { useFocusOn } from './focus';
import { Icon } from './icons';
import { Portrait } from './lazyPortrait';
import { Rich } from './rich';
import { Scores } from './scores';
import { Turns } from './turns';
import { useUi } from './ui';

interface DebriefProps {
  readonly debrief: DebriefView;
}

/** The first sentence of a debrief, in three pieces. */
export function headlineOf(own: DebriefMessages, { headline, briefing, left, needs }: DebriefView): MarkedSentence {
  const mustOpen = needs.some((need) => need.must && !need.met);
  return own.headline(headline, { name: briefing.customer.callMe, left, mustOpen });
}

/** What did not rise is marked in the cool colour, so that the stroke never praises what went down. */
const isLow = ({ headline, left }: DebriefView): boolean =>
  (headline.kind === 'turnaround' && headline.percent <= 0) ||
  (headline.kind === 'held' && (left || headline.to === 'misery'));

const isInexact = ({ headline }: DebriefView): boolean => 'exact' in headline && !headline.exact;

function Numbers({ debrief }: DebriefProps): VNode {
  const own = useDebriefWords();
  const { start, end, best, worst, lowest, usual } = debrief.feelings;
  return (
    <details>
      <summary>{own.numbers}</summary>
      <div class="numbers">
        <p>{own.cameLeft(start.value, end.value)}</p>
        <p>{best === null || worst === null ? own.working : own.possible(best.value, worst.value)}</p>
        <p>{own.lowest(lowest.value)}</p>
        {isInexact(debrief) && <p>{own.about}</p>}
        {debrief.betterThanBefore && <p>{own.betterThanBefore(usual.value)}</p>}
      </div>
    </details>
  );
}

function TwoFaces({ debrief }: DebriefProps): VNode {
  const { start, end } = debrief.feelings;
  const { person } = debrief.briefing;
  return (
    <div class="two-faces" aria-hidden="true">
      <Portrait person={person} feeling={start} />
      <Icon name="on" flip />
      <Portrait person={person} feeling={end} />
    </div>
  );
}

function Again(): VNode {
  const { send } = useUi();
  const { next } = useDebriefWords();
  return (
    <>
      <button class="btn main" type="button" onClick={() => send({ type: 'debrief.again', sameCustomer: true })}>
        <Icon name="again" /> {next.same}
      </button>
      <button class="btn" type="button" onClick={() => send({ type: 'debrief.again', sameCustomer: false })}>
        <Icon name="person" /> {next.other}
      </button>
    </>
  );
}

function Hero({ debrief }: DebriefProps): VNode {
  const own = useDebriefWords();
  const heading = useFocusOn<HTMLHeadingElement>('debrief');
  const { before, mark, after } = headlineOf(own, debrief);
  const isOpen = debrief.headline.kind === 'unknown';
  return (
    <div class="hero">
      <div class="stack">
        <p class="eyebrow quiet">
          {debrief.briefing.title} {!debrief.counted && <span class="chip">{own.notCounted}</span>}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {before}
          {mark !== '' && <span class={isLow(debrief) ? 'hl low' : 'hl'}>{mark}</span>}
          {after}
        </h1>
        <p class="row compact">
          <Again />
        </p>
        {isOpen && <p class="quiet">{own.working}</p>}
        {debrief.ending.title !== '' && (
          <p class="lead">
            <b>
              {own.ending} {debrief.ending.title}.
            </b>{' '}
            <Rich text={debrief.ending.says} />
          </p>
        )}
        {debrief.headline.kind !== 'stopped' && <Numbers debrief={debrief} />}
      </div>
      <TwoFaces debrief={debrief} />
    </div>
  );
}

function Later({ debrief }: DebriefProps): VNode | null {
  const own = useDebriefWords();
  if (debrief.later.length === 0) return null;
  return (
    <section class="card" aria-labelledby="later-heading">
      <h2 id="later-heading">{own.aftermath}</h2>
      <ul class="later">
        {debrief.later.map(({ text, change }, place) => (
          <li key={place}>
            <span>
              <Rich text={text} />
            </span>
            {Math.abs(change) >= 0.5 && (
              <span class={change < 0 ? 'chip down' : 'chip up'}>
                <Icon name={change < 0 ? 'down' : 'up'} flip /> {own.signed(Math.round(change))}{' '}
                <span class="sr">{own.turns.points}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Next(): VNode {
  const { send } = useUi();
  const back = useBackWord();
  const { next } = useDebriefWords();
  return (
    <section aria-labelledby="next-heading">
      <h2 id="next-heading">{next.title}</h2>
      <p class="row">
        <Again />
        <button class="btn" type="button" onClick={() => send({ type: 'library.open' })}>
          <Icon name="back" flip /> {back}
        </button>
      </p>
    </section>
  );
}

function Page({ debrief }: DebriefProps): VNode {
  return (
    <>
      <PageBar home={false} />
      <div class="page debrief">
        <Hero debrief={debrief} />
        {debrief.arc.length > 1 && <ArcSection debrief={debrief} />}
        {debrief.turns.length > 0 && <Scores debrief={debrief} />}
        <div class="two">
          <div class="stack">
            <Chances debrief={debrief} />
            <Review debrief={debrief} />
          </div>
          <div class="stack">
            <Needs debrief={debrief} />
            <Promises debrief={debrief} />
            <Later debrief={debrief} />
          </div>
        </div>
        {debrief.turns.length > 0 && <Turns debrief={debrief} />}
        <Next />
      </div>
    </>
  );
}

/** The debrief in a language's words. */
export function debriefIn(own: DebriefMessages): ComponentType<DebriefProps> {
  return function Debrief({ debrief }: DebriefProps): VNode {
    return (
      <DebriefWords.Provider value={own}>
        <Page debrief={debrief} />
      </DebriefWords.Provider>
    );
  };
}
