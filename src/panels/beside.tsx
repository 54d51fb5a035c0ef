import './arc.css';
import './debrief.css';
import './beside.css';
import type { ComponentType, VNode } from 'preact';
import type { BesideView, RoadView } from '../core/projections/besideViews';
import type { BesideMessages } from '../locales/messages';
import { BesideChart } from './besideChart';
import { ArcTable, Differences, Scales } from './besideTables';
import { BesideWords, SIDES, type Side, useBesideWords } from './besideWords';
import { useDebriefWords } from './debriefWords';
import { Face } from '../parts/face';
import { feelingWord } from './feeling';
import { useFocusOn } from './focus';
import { Icon } from '../parts/icons';
import { Quote, Rich } from './rich';
import { useUi } from './ui';

interface BesideProps {
  readonly beside: BesideView;
}

interface PartProps extends BesideProps {
  /** The way back once more, under everything that is told of the road not taken. */
  readonly isEnd?: boolean;
}

interface SideProps extends BesideProps {
  readonly side: Side;
}

function SideName({ side }: { readonly side: Side }): VNode {
  const { letters, names } = useBesideWords();
  return (
    <h3 class="side-name">
      <b aria-hidden="true">{letters[side]}</b> {names[side]}
    </h3>
  );
}

function Back({ beside }: BesideProps): VNode {
  const { send } = useUi();
  const { back } = useBesideWords();
  return (
    <button class="btn main" type="button" onClick={() => send({ type: 'branch.leave' })}>
      <Icon name="back" flip /> {beside.fromFirst ? back.first : back.other}
    </button>
  );
}

function Hero({ beside }: BesideProps): VNode {
  const { words } = useUi();
  const own = useBesideWords();
  const heading = useFocusOn<HTMLHeadingElement>('beside');
  const end = ({ end: feeling, unfinished }: RoadView) =>
    unfinished === null ? { word: feelingWord(words, feeling) } : { unfinished };
  return (
    <div class="stack">
      <p class="eyebrow quiet">
        {beside.briefing.title} <span class="chip">{own.exploring}</span>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {own.headline(beside.briefing.customer.callMe, end(beside.first), end(beside.other))}
      </h1>
      <p class="quiet">{own.kept}</p>
      <p class="row compact">
        <Back beside={beside} />
      </p>
    </div>
  );
}

function Chart({ beside }: BesideProps): VNode {
  const { chart, letters } = useBesideWords();
  return (
    <section aria-labelledby="beside-chart">
      <h2 id="beside-chart">{chart.title}</h2>
      <figure class="card chart">
        <BesideChart beside={beside} />
        <figcaption class="beside-legend small">
          {SIDES.map((side) => (
            <span key={side} class={side}>
              <b aria-hidden="true">{letters[side]}</b> {chart.legend[side]}
            </span>
          ))}
        </figcaption>
        <details>
          <summary>{chart.table}</summary>
          <ArcTable beside={beside} />
        </details>
      </figure>
    </section>
  );
}

/** What was answered where the two part, and what it did. */
function Answer({ beside, side }: SideProps): VNode {
  const { words } = useUi();
  const { fork, signed } = useBesideWords();
  const { fork: turn, unfinished } = beside[side];
  if (turn === null) return <p class="quiet">{unfinished === null ? fork.over : fork[unfinished]}</p>;
  const points = Math.round(turn.swing);
  const way = points < 0 ? 'down' : 'up';
  return (
    <>
      <p class="beside-said">{turn.said.length > 0 ? <Quote text={turn.said} /> : fork.silence}</p>
      {turn.reaction !== null && turn.reaction.text.length > 0 && (
        <p class="quiet">
          {fork.answered(beside.briefing.customer.callMe)} <Quote text={turn.reaction.text} />
        </p>
      )}
      {turn.effect !== '' && <p>{turn.effect}</p>}
      <p class="beside-end">
        <Face feeling={turn.feeling} /> {words.capital(feelingWord(words, turn.feeling))}
        <span class={points === 0 ? 'chip' : `chip ${way}`}>
          {points !== 0 && <Icon name={way} flip />} {signed(points)} <span class="sr">{fork.points}</span>
        </span>
      </p>
    </>
  );
}

function Fork({ beside }: BesideProps): VNode {
  const { fork } = useBesideWords();
  if (beside.turn === null) return <p class="lead">{fork.none}</p>;
  return (
    <section aria-labelledby="beside-fork">
      <h2 id="beside-fork">{fork.title(beside.turn)}</h2>
      <div class="beside-asked">
        {beside.lines.map((line, place) => (
          <p class="quiet" key={place}>
            {fork.said(line.who)} <Quote text={line.text} />
          </p>
        ))}
      </div>
      <div class="beside-two">
        {SIDES.map((side) => (
          <div key={side} class={`card beside-card ${side}`}>
            <SideName side={side} />
            <Answer beside={beside} side={side} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** The first sentence of the play's own debrief, or why it has none. */
function useSentence({ beside, side }: SideProps): string {
  const { ends } = useBesideWords();
  const { headline } = useDebriefWords();
  const { headline: view, unfinished, left, mustOpen, arc } = beside[side];
  if (unfinished === 'changed') return ends.changed(arc.filter(({ kind }) => kind === 'turn').length);
  if (unfinished === 'stopped') return ends.stopped;
  const { before, mark, after } = headline(view, { name: beside.briefing.customer.callMe, left, mustOpen });
  return `${before}${mark}${after}`;
}

function End({ beside, side }: SideProps): VNode {
  const { words } = useUi();
  const { ends } = useBesideWords();
  const { end, ending, review, unfinished } = beside[side];
  return (
    <div class={`card beside-card ${side}`}>
      <SideName side={side} />
      {unfinished === null && (
        <p class="beside-end">
          <Face feeling={end} /> {words.capital(feelingWord(words, end))}, {words.inGrade[end.grade]}
        </p>
      )}
      <p>{useSentence({ beside, side })}</p>
      {ending.title !== '' && (
        <p class="quiet">
          <b>{ending.title}.</b> <Rich text={ending.says} />
        </p>
      )}
      {review !== null && unfinished === null && (
        <p class="quiet">
          <b>{ends.review(review.stars)}</b> <Quote text={[{ text: review.text, strong: false }]} />
        </p>
      )}
    </div>
  );
}

function Ends({ beside }: BesideProps): VNode {
  const { ends } = useBesideWords();
  return (
    <section aria-labelledby="beside-ends">
      <h2 id="beside-ends">{ends.title}</h2>
      <div class="beside-two">
        {SIDES.map((side) => (
          <End key={side} beside={beside} side={side} />
        ))}
      </div>
    </section>
  );
}

/** The two plays, and where the rest of the page begins, which is about the second only. */
function Two({ beside }: BesideProps): VNode {
  const { letters, rest } = useBesideWords();
  return (
    <>
      <Hero beside={beside} />
      <Chart beside={beside} />
      <Fork beside={beside} />
      <Ends beside={beside} />
      <div class="beside-two">
        <Scales beside={beside} />
        <Differences beside={beside} />
      </div>
      <p class="row">
        <Back beside={beside} />
      </p>
      <p class="side-name beside-rest other">
        <b aria-hidden="true">{letters.other}</b> {rest}
      </p>
    </>
  );
}

/** A play and the road not taken, in a language's words: the top of the debrief of that road, and its end. */
export function besideIn(own: BesideMessages): ComponentType<PartProps> {
  return function Beside({ beside, isEnd = false }: PartProps): VNode {
    return (
      <BesideWords.Provider value={own}>
        {isEnd ? (
          <p class="row beside-back">
            <Back beside={beside} />
          </p>
        ) : (
          <Two beside={beside} />
        )}
      </BesideWords.Provider>
    );
  };
}
