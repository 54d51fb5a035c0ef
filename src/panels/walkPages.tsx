import type { RefObject, VNode } from 'preact';
import type { WalkArrival, WalkEnding, WalkLater, WalkLine, WalkTurn, WalkView } from '../core/projections/walkViews';
import { Stars } from './heard';
import { Icon, type IconName } from '../parts/icons';
import { Quote, Rich } from './rich';
import { isWritten } from './surface';
import { useWalkWords } from './walkWords';

interface PageProps<Page> {
  readonly page: Page;
  readonly walk: WalkView;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function Heading({ heading, title }: Pick<PageProps<never>, 'heading'> & { readonly title: string }): VNode {
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}

interface ListProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly icon: IconName;
}

function List({ title, items, icon }: ListProps): VNode | null {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="walk-list">
        {items.map((item, place) => (
          <li key={place}>
            <Icon name={icon} />
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Arrival({ page, walk, heading }: PageProps<WalkArrival>): VNode {
  const { arrival } = useWalkWords();
  return (
    <>
      <Heading heading={heading} title={arrival.title(walk.briefing.customer.name)} />
      {page.emotion !== '' && <p class="lead">{arrival.emotion(page.emotion)}</p>}
      <List title={arrival.needs} items={page.needs} icon="dot" />
      <List title={arrival.promises} items={page.promises} icon="dot" />
      <section>
        <h2>{arrival.history}</h2>
        {page.history.length === 0 ? (
          <p>{arrival.noHistory}</p>
        ) : (
          <dl class="walk-facts">
            {page.history.map(({ label, text }, place) => (
              <div key={place}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    </>
  );
}

/** A cue is the author's, and speaks of whoever says the line from outside, as in a script. */
function Line({ line, walk }: { readonly line: WalkLine; readonly walk: WalkView }): VNode {
  const { turn, you } = useWalkWords();
  const says = isWritten(walk.briefing.channel) ? turn.youWrite : turn.youSay;
  const who = line.isYours ? (line.text.length > 0 ? says : you) : line.who;
  return (
    <section>
      <h2>{line.cue === '' ? who : turn.cued(who, line.cue)}</h2>
      {line.text.length > 0 && (
        <p class="walk-line">
          <Quote text={line.text} />
        </p>
      )}
    </section>
  );
}

function Why({ page }: { readonly page: WalkTurn }): VNode {
  const { turn } = useWalkWords();
  const told = page.reason?.words ?? '';
  return (
    <section class="walk-why">
      <p>{page.reason === null ? turn.unchanged : turn.reason(page.reason)}</p>
      {told !== '' && (
        <p class="quiet small">
          {turn.toThem} <Quote text={[{ text: told, strong: false }]} />
        </p>
      )}
      {page.meanwhile !== null && <p>{turn.meanwhile[page.meanwhile.direction]}</p>}
    </section>
  );
}

function Turn({ page, walk, heading }: PageProps<WalkTurn>): VNode {
  const { turn } = useWalkWords();
  return (
    <>
      <Heading heading={heading} title={turn.title(page.turn)} />
      {page.lines.map((line, place) => (
        <Line key={place} line={line} walk={walk} />
      ))}
      <section class="walk-theirs">
        <h2>{turn.answer}</h2>
        <p class="walk-line">{page.answered === null ? turn.silence : <Quote text={page.answered} />}</p>
      </section>
      {page.reaction !== null && <Line line={page.reaction} walk={walk} />}
      {page.thought !== '' && (
        <section class="walk-thought">
          <h2>{turn.thought}</h2>
          <p class="walk-line">{page.thought}</p>
        </section>
      )}
      <Why page={page} />
    </>
  );
}

function Later({ page, heading }: PageProps<WalkLater>): VNode {
  const { later } = useWalkWords();
  return (
    <>
      <Heading heading={heading} title={later.title} />
      <p class="quiet">{later.says}</p>
      {page.cards.map((card, place) => (
        <p class="walk-line" key={place}>
          <Rich text={card} />
        </p>
      ))}
    </>
  );
}

function Review({ page }: { readonly page: WalkEnding }): VNode {
  const { ending } = useWalkWords();
  if (page.review === null) return <p>{ending.noReview}</p>;
  const { stars, text } = page.review;
  return (
    <section class="walk-theirs">
      <h2>{ending.review}</h2>
      <Stars stars={stars} words={ending.stars(stars)} />
      <p class="walk-line">
        <Quote text={[{ text, strong: false }]} />
      </p>
    </section>
  );
}

function Ending({ page, heading }: PageProps<WalkEnding>): VNode {
  const { ending } = useWalkWords();
  const isOver = page.how === 'over' || page.how === 'left';
  return (
    <>
      <Heading heading={heading} title={ending.titles[page.how]} />
      {page.how === 'stopped' && <p class="lead">{ending.stopped}</p>}
      {page.how === 'changed' && <p class="lead">{ending.changed}</p>}
      {page.says.length > 0 && (
        <section>
          <h2>{ending.says}</h2>
          <p class="walk-line">
            <Rich text={page.says} />
          </p>
        </section>
      )}
      <List title={ending.met} items={page.met} icon="tick" />
      <List title={ending.open} items={page.open} icon="not" />
      {isOver && <Review page={page} />}
    </>
  );
}

/** The words of one step. */
export function WalkPages({ walk, heading }: Omit<PageProps<never>, 'page'>): VNode {
  const { page } = walk;
  switch (page.kind) {
    case 'arrival':
      return <Arrival page={page} walk={walk} heading={heading} />;
    case 'turn':
      return <Turn page={page} walk={walk} heading={heading} />;
    case 'later':
      return <Later page={page} walk={walk} heading={heading} />;
    case 'ending':
      return <Ending page={page} walk={walk} heading={heading} />;
  }
}
